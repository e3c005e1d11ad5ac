import type { Cell as SheetCell, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx'
import { answerLines, coverLines } from './cover.ts'
import { limitLines } from './limits.ts'
import { overviewOf, type Overview } from './overview.ts'
import type { Reported } from './reported.ts'
import type { Digested } from './statements.ts'
import { words, type Cell, type Column, type Table } from './table.ts'
import { byPeopleTable, controlsTable, coverageTable, waiversTable } from './tables-of-policy.ts'
import { changesTable, configurationTable, deviationsTable, emergenciesTable, populationTable, untoldTable } from './tables-of-results.ts'
import { confidential, endingWords, type Ending } from './wording.ts'

/** What Excel takes on one sheet; there are two rows above those of the table, and one below. */
const mostRows = 1_048_576 - 3
/** Excel opens no sheet with more links. The address stands in the population as text besides. */
const mostLinks = 60_000

/** Ticks and crosses for the attributes, where a word in each cell would be hard to read across. */
const ticks: Readonly<Record<Ending, string>> = {
  pass: '✓',
  fail: '✗',
  inconclusive: '?',
  waiting: '… not yet',
  waived: '✗ waived',
  'not-applicable': 'n/a',
  'not-tested': '',
}

/**
 * `workpaper.xlsx`: what auditors work in. Text is text and never a formula, moments are dates, and the archive carries the time of
 * the run's moment alone. The library is loaded here, because nobody waits for a verdict any more.
 */
export async function workpaper(reported: Reported, written: readonly Digested[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  const at = new Date(reported.about.at)
  return writeXlsx({
    sheets: sheetsOf(reported, overviewOf(reported), written),
    properties: {
      title: `${reported.about.sample ? 'SAMPLE DATA: ' : ''}Workpaper`,
      creator: words(`${reported.tool.name} ${reported.tool.version}`),
      description: confidential,
      created: at,
      modified: at,
    },
  })
}

function sheetsOf(reported: Reported, overview: Overview, written: readonly Digested[]): WriteSheet[] {
  const sheet = (name: string, table: Table, signs: Readonly<Record<Ending, string>> = endingWords): WriteSheet =>
    sheetOf(name, table, signs, reported.about.sample)
  return [
    sheet('Cover', coverTable(reported, overview)),
    sheet('Scope', scopeTable(reported)),
    sheet('Controls', controlsTable(reported, overview)),
    sheet('Coverage', coverageTable(reported)),
    sheet('Population', populationTable(reported)),
    sheet('Attributes', changesTable(reported, overview), ticks),
    sheet('Samples', samplesTable),
    sheet('Deviations', deviationsTable(reported)),
    sheet('Could not tell', untoldTable(reported)),
    sheet('Waivers', waiversTable(reported)),
    sheet('Emergencies', emergenciesTable(reported)),
    sheet('Access and configuration', configurationTable(reported)),
    sheet('By people', byPeopleTable(reported)),
    sheet('Limits', limitsTable(reported, overview)),
    sheet('Hashes', hashesTable(written)),
  ]
}

function coverTable(reported: Reported, overview: Overview): Table {
  const lines = coverLines(reported, overview).map(({ name, value }): readonly Cell[] => [name, value])
  const answers = answerLines(reported, overview).map((line): readonly Cell[] => ['Answer', words(line, 4000)])
  return {
    id: 'cover',
    title: 'Cover',
    note: 'Results of tests of controls on GitHub: where they come from, and what was found.',
    none: '',
    columns: [
      { key: 'what', title: 'What', width: 30 },
      { key: 'value', title: 'Value', width: 100 },
    ],
    rows: [...lines, ...answers],
  }
}

function scopeTable({ about, policy }: Reported): Table {
  const branches = policy.scope.branches.length === 0 ? null : policy.scope.branches.join(', ')
  return {
    id: 'scope',
    title: 'Scope',
    note: 'The repositories that the run was asked to judge, and the branches that the policy protects.',
    none: 'No repository.',
    columns: [
      { key: 'repository', title: 'Repository', width: 40 },
      { key: 'default', title: 'Default branch', width: 24 },
      { key: 'protected', title: 'Protected branches', width: 50 },
    ],
    rows: about.repositories.map((name): readonly Cell[] => {
      const known = Object.hasOwn(about.defaultBranches, name) ? about.defaultBranches[name] : undefined
      return [words(name), known === undefined ? 'not recorded' : words(known), words(branches ?? 'the default branch')]
    }),
  }
}

const samplesTable: Table = {
  id: 'samples',
  title: 'Samples',
  note: 'For whoever examines: the items that you drew from the population, with your own method and seed. This run drew none.',
  none: '',
  columns: [
    { key: 'item', title: 'Item', width: 28 },
    { key: 'method', title: 'Method and seed', width: 30 },
    { key: 'drawn-by', title: 'Drawn by', width: 20 },
    { key: 'drawn-at', title: 'Drawn at (UTC)', width: 20, kind: 'moment' },
    { key: 'compared', title: 'Compared with', width: 40 },
    { key: 'result', title: 'Result', width: 20 },
    { key: 'note', title: 'Note', width: 50 },
  ],
  rows: [],
}

function limitsTable(reported: Reported, overview: Overview): Table {
  return {
    id: 'limits',
    title: 'Limits of the evidence',
    note: 'What the evidence of this run does not show.',
    none: '',
    columns: [{ key: 'limit', title: 'Limit', width: 140 }],
    rows: limitLines(reported, overview).map((line): readonly Cell[] => [line]),
  }
}

function hashesTable(written: readonly Digested[]): Table {
  return {
    id: 'hashes',
    title: 'File hashes',
    note: 'The other files of the package as they were when this one was written. manifest.json lists them all, this one included.',
    none: '',
    columns: [
      { key: 'path', title: 'File', width: 50 },
      { key: 'type', title: 'Media type', width: 30 },
      { key: 'sha256', title: 'SHA-256', width: 68 },
    ],
    rows: written.map(({ path, type, sha256 }): readonly Cell[] => [path, type, sha256]),
  }
}

const headStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E4E8EE' } },
  alignment: { wrapText: true, vertical: 'top' },
} as const

/** A sheet: what everybody has to know in the first row, the heads in the second, both standing still while the rows move. */
function sheetOf(
  name: string,
  { title, note, none, columns, rows }: Table,
  signs: Readonly<Record<Ending, string>>,
  sample: boolean,
): WriteSheet {
  const stamp = `${sample ? 'SAMPLE DATA. ' : ''}${title}. ${note} ${confidential}`
  const lines: CellValue[][] = [[stamp], columns.map((column) => column.title)]
  const cells = new Map<string, Partial<SheetCell>>([
    ['0,0', { style: { font: { bold: true, ...(sample ? { color: { rgb: 'B3261E' } } : {}) } } }],
  ])
  columns.forEach((_, column) => cells.set(`1,${String(column)}`, { style: headStyle }))
  let links = 0
  for (const row of rows) {
    if (lines.length - 2 === mostRows) {
      lines.push(['More rows than a sheet takes: results.json and population/ hold them all.'])
      break
    }
    row.forEach((cell, column) => {
      if (cell === null || typeof cell !== 'object' || !('url' in cell) || cell.url === null || links >= mostLinks) return
      links += 1
      cells.set(`${String(lines.length)},${String(column)}`, {
        hyperlink: { target: cell.url },
        style: { font: { color: { rgb: '0B57B8' }, underline: true }, numFmt: '@' },
      })
    })
    lines.push(row.map((cell) => sheetValue(cell, signs)))
  }
  const last = lines.length
  if (last === 2 && none !== '') lines.push([none])
  return {
    name,
    columns: columns.map(columnOf),
    rows: lines,
    cells,
    freezePane: { rows: 2, ...(columns.length > 3 ? { columns: 1 } : {}) },
    autoFilter: { range: `A2:${letters(columns.length)}${String(Math.max(last, 2))}` },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$2' },
    headerFooter: { oddHeader: `&C${sample ? 'SAMPLE DATA. ' : ''}${confidential}`, oddFooter: '&L&A&R&P / &N' },
  }
}

/** The format of text keeps text from becoming a formula also when somebody edits the cell. */
function columnOf({ width, kind }: Column): ColumnDef {
  const alignment = { vertical: 'top', wrapText: width >= 40 } as const
  if (kind === 'number') return { width, style: { alignment } }
  return { width, style: { alignment, numFmt: kind === 'moment' ? 'yyyy-mm-dd hh:mm' : '@' } }
}

function sheetValue(cell: Cell, signs: Readonly<Record<Ending, string>>): CellValue {
  if (cell === null || typeof cell !== 'object') return cell
  if ('at' in cell) return new Date(cell.at)
  return 'ending' in cell ? signs[cell.ending] : cell.text
}

/** The name of the column of that number, from 1: `A`, `Z`, `AA`. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest === 0 ? '' : letters(rest)) + String.fromCodePoint(65 + ((column - 1) % 26))
}

import { createHash } from 'node:crypto'
import { answerLines, coverLines } from '../cover.ts'
import { limitLines } from '../limits.ts'
import { overviewOf, type BranchPopulation, type Overview } from '../overview.ts'
import { endingsByWeight, type Reported } from '../reported.ts'
import { words, type Table } from '../table.ts'
import { byPeopleTable, controlsTable, coverageTable, waiversTable } from '../tables-of-policy.ts'
import { changesTable, configurationTable, deviationsTable, emergenciesTable, untoldTable } from '../tables-of-results.ts'
import { confidential, endingWords, sampleNote } from '../wording.ts'
import { sampleStyle, script, style } from './assets.ts'
import { controlsChart, landingsChart } from './charts.ts'
import { itemBlocks } from './items.ts'
import { cellMarkup, data, endingMarkup, html, signs } from './markup.ts'
import { tableSection } from './table-section.ts'

/**
 * `report.html`: one file that asks for nothing else, works from a mail attachment and reads without its script. Made a piece at a
 * time, so that its length costs no memory.
 */
export function* reportHtml(reported: Reported): Generator<string> {
  const overview = overviewOf(reported)
  const before: readonly Table[] = [
    deviationsTable(reported),
    untoldTable(reported),
    controlsTable(reported, overview),
    coverageTable(reported),
  ]
  const after: readonly Table[] = [
    waiversTable(reported),
    emergenciesTable(reported),
    configurationTable(reported),
    byPeopleTable(reported),
  ]
  const changes = changesTable(reported, overview)
  yield head(reported)
  yield navigation([...before, changes, ...after])
  yield cover(reported, overview)
  yield '<main id="main">\n'
  yield answer(reported, overview)
  for (const table of before) yield* tableSection(table)
  yield* tableSection(changes)
  yield population(overview)
  for (const table of after) yield* tableSection(table)
  yield limits(reported, overview)
  yield '<section id="item" aria-live="polite"></section>\n</main>\n'
  yield footer(reported)
  yield* itemBlocks(reported)
  yield `<script>${script}</script>\n</body>\n</html>\n`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

/** Nothing but what is in the file: its own style and script by their digests. A mail program or a proxy that adds one adds it in vain. */
function policy(styles: readonly string[]): string {
  const digests = styles.map((text) => `'sha256-${sha256(text)}'`).join(' ')
  return `default-src 'none'; script-src 'sha256-${sha256(script)}'; style-src ${digests}; base-uri 'none'; form-action 'none'`
}

function head({ about }: Reported): string {
  const title = `${about.sample ? 'SAMPLE DATA: ' : ''}soc2-gate ${about.command}: ${about.repositories.join(', ') || 'no repository'}, as of ${about.at}`
  const styles = about.sample ? [style, sampleStyle] : [style]
  const stamp = about.sample ? `<strong>SAMPLE DATA</strong>, ${html(sampleNote)} ` : ''
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
${styles.map((text) => `<style>${text}</style>`).join('\n')}
</head>
<body>
<a class="skip" href="#main">To the report</a>
<p class="stamp">${stamp}${confidential}</p>
`
}

function navigation(tables: readonly Table[]): string {
  const entries = [
    ['answer', 'Answer'],
    ...tables.slice(0, 5).map(({ id, title }) => [id, title]),
    ['population', 'Population'],
    ...tables.slice(5).map(({ id, title }) => [id, title]),
    ['limits', 'Limits'],
  ]
  return `<nav aria-label="Sections"><ul>${entries.map(([id = '', title = '']) => `<li><a href="#${id}">${html(title)}</a></li>`).join('')}</ul></nav>\n`
}

function cover(reported: Reported, overview: Overview): string {
  const lines = coverLines(reported, overview).map(({ name, value }) => `<dt>${html(name)}</dt><dd>${cellMarkup(value)}</dd>`)
  return `<header>\n<h1>Results of tests of controls on GitHub</h1>\n<dl class="cover">${lines.join('\n')}</dl>\n</header>\n`
}

function answer(reported: Reported, overview: Overview): string {
  const lines = answerLines(reported, overview).map((line) => `<li>${html(line, 4000)}</li>`)
  const endings = Object.fromEntries(endingsByWeight.map((ending, weight) => [ending, [signs[ending], endingWords[ending], weight]]))
  return `<section id="answer" aria-labelledby="answer-title">
<h2 id="answer-title">The answer</h2>
<p class="verdict">${endingMarkup(reported.results.verdict)}</p>
<ul class="answer">${lines.join('\n')}</ul>
<noscript><p>The script of this page is not running: each table shows its first rows. results.json, workpaper.xlsx and population/ in the package hold all of them.</p></noscript>
${controlsChart(overview)}${landingsChart(overview)}</section>
<script type="application/json" id="endings">${data(endings)}</script>
`
}

/** How many changes each branch has by how they came there, and what of it is proven. */
function population({ branches, subjects }: Overview): string {
  const rows = branches.map(populationRow)
  const table =
    rows.length === 0
      ? '<p>This run judged no change.</p>'
      : `<div class="scroll" role="region" aria-label="Population" tabindex="0"><table><thead><tr>${['Repository', 'Branch', 'Pull requests', 'Direct pushes', 'Unknown', 'Sum', 'of them landed', 'of them open', 'First landing', 'Last landing'].map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  return `<section id="population" aria-labelledby="population-title">
<h2 id="population-title">Population and reconciliation</h2>
<p class="note">The ${String(subjects.change)} changes that were judged, listed in population/changes.csv. This run was asked for named items: it does not claim that these are all changes of a time, and nothing reconciles them with the history of the branch.</p>
${table}
</section>
`
}

function populationRow({ repository, branch, pullRequests, directPushes, unknown, landed, open, first, last }: BranchPopulation): string {
  const sum = pullRequests + directPushes + unknown
  const numbers = [pullRequests, directPushes, unknown, sum, landed, open].map((count) => `<td class="number">${String(count)}</td>`)
  const moments = [first, last].map((at) => `<td class="moment">${cellMarkup(at === null ? null : { at })}</td>`)
  return `<tr><th scope="row">${html(words(repository))}</th><td>${html(branch)}</td>${numbers.join('')}${moments.join('')}</tr>`
}

function limits(reported: Reported, overview: Overview): string {
  const lines = limitLines(reported, overview).map((line) => `<li>${html(line, 4000)}</li>`)
  return `<section id="limits" aria-labelledby="limits-title">
<h2 id="limits-title">Limits of the evidence</h2>
<ul class="limits">${lines.join('\n')}</ul>
<h3>How to check it</h3>
<p>VERIFY.md in the package says how to check these results with standard tools, and how to judge the stored facts again.</p>
</section>
`
}

function footer({ about, tool }: Reported): string {
  return `<footer><p>${about.sample ? '<strong>SAMPLE DATA</strong>. ' : ''}${confidential} Made by ${html(tool.name)} ${html(tool.version)} as of ${html(about.at)}.</p></footer>\n`
}

import { csvLines } from './csv.ts'
import type { Reported } from './reported.ts'
import type { Cell } from './table.ts'
import { populationTable } from './tables-of-results.ts'

/** `population/changes.csv`: the list that samples are drawn from. Made-up facts say so in the header and in every row. */
export function* populationCsv(reported: Reported): Generator<string> {
  const { columns, rows } = populationTable(reported)
  const sample = reported.about.sample
  yield* csvLines([...columns.map(({ key }) => key), ...(sample ? ['SAMPLE DATA'] : [])], sample ? marked(rows) : rows)
}

/** Rows that say that they are made up. */
export function* marked(rows: Iterable<readonly Cell[]>): Generator<readonly Cell[]> {
  for (const row of rows) yield [...row, 'SAMPLE DATA']
}

import { canonicalJson } from '../model/canonical.ts'
import type { Result, Results } from '../model/result.ts'

/** Results of which the list may be longer than fits into memory. */
export type ResultStream = Omit<Results, 'results'> & { readonly results: Iterable<Result> }

/** `results.json`: canonical JSON, so that the same results are the same bytes. */
export function resultsJson(results: Results): string {
  return canonicalJson(results)
}

/** The same bytes, a piece at a time. */
export function* resultsJsonChunks(results: ResultStream): Generator<string> {
  const { results: list, ...rest } = results
  const [before, after] = canonicalJson({ ...rest, results: [] }).split('"results":[]')
  if (before === undefined || after === undefined) throw new Error('The results have no list')
  yield `${before}"results":[`
  let separator = ''
  for (const result of list) {
    yield separator + canonicalJson(result)
    separator = ','
  }
  yield `]${after}`
}

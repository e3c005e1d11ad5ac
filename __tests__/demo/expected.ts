/** Compares how judging a sample ended with how it has to end. */
import type { Results } from '../../src/model/result.ts'
import type { Sample } from './samples.ts'

/** Everything that went otherwise, in words; empty when all went as the sample says. */
export function disagreements(
  { pullRequest, ending }: Sample,
  results: Results,
  published: { readonly state: string; readonly description: string | null } | null,
): string[] {
  const wrong: string[] = []
  const expect = (what: string, is: unknown, expected: unknown): void => {
    if (is !== expected) wrong.push(`#${String(pullRequest.number)}: ${what} is ${String(is)}, not ${String(expected)}`)
  }
  expect('the verdict', results.verdict, ending.verdict)
  expect('the status', published?.state ?? null, ending.status)
  expect('the mark', results.sample, 'SAMPLE DATA')
  if (published !== null && !(published.description ?? '').includes('SAMPLE DATA'))
    expect('the status', published.description, 'marked SAMPLE DATA')
  const told = results.results.filter((result) => result.check === ending.check && result.outcome === ending.outcome)
  const telling = told.find((result) => result.message.includes(ending.says))
  if (telling === undefined)
    expect(ending.check, told.map(({ message }) => message).join(' / ') || 'not there', `${ending.outcome}, saying "${ending.says}"`)
  else if (ending.waiver !== undefined) expect('the waiver', telling.waivers.map(({ id }) => id).join(), ending.waiver)
  return wrong
}

import type { Result, Results } from '../model/result.ts'
import { findingsOf } from './findings.ts'
import { plain, shorten } from './plain.ts'

/** A commit status: the state that GitHub acts on, and a line for whoever hovers over it. */
export interface StatusDescription {
  readonly state: 'success' | 'failure' | 'error' | 'pending'
  /** At most 140 characters; GitHub refuses more. */
  readonly description: string
}

const limit = 140

/** The verdict of a run as a commit status. */
export function statusDescription(results: Results): StatusDescription {
  const sample = results.sample === undefined ? '' : `${results.sample}: `
  const { state, description } = describe(results)
  return { state, description: shorten(sample + plain(description), limit) }
}

function describe(results: Results): StatusDescription {
  const { blocking, covered, waiting } = findingsOf(results)
  switch (results.verdict) {
    case 'pass':
      return { state: 'success', description: `pass: ${passed(results)}${covered.length === 0 ? '' : `; waived: ${ids(covered)}`}` }
    case 'not-applicable':
      return { state: 'success', description: `not applicable: ${notApplicable(results)}` }
    case 'fail':
      return {
        state: 'failure',
        description: first(
          'fail',
          blocking.filter(({ outcome }) => outcome === 'fail'),
        ),
      }
    case 'inconclusive':
      if (waiting) return { state: 'pending', description: first('waiting', blocking) }
      return {
        state: 'error',
        description: first(
          'could not tell',
          blocking.filter(({ reason }) => reason !== 'not-yet'),
          results.incompleteBecause,
        ),
      }
  }
}

/** The first of what is said, and how much more there is. What is cut is the saying, not the number. */
function first(word: string, said: readonly Result[], incompleteBecause: readonly string[] = []): string {
  const sentences = [...incompleteBecause, ...said.map((result) => `${result.controls.join(', ')}: ${result.message}`)]
  const more = sentences.length > 1 ? ` (+${String(sentences.length - 1)} more)` : ''
  const start = `${word}: ${plain(sentences[0] ?? 'see the summary')}`
  return shorten(start, limit - 'SAMPLE DATA: '.length - more.length) + more
}

function passed({ controls }: Results): string {
  const judged = controls.filter(({ enforce, verdict }) => enforce === 'block' && verdict !== 'not-tested' && verdict !== 'not-applicable')
  return `${String(judged.length)} blocking ${judged.length === 1 ? 'control' : 'controls'} passed`
}

function notApplicable({ results }: Results): string {
  const reasons = new Set(results.map(({ message }) => message))
  const [only] = reasons
  return only !== undefined && reasons.size === 1 ? only : 'no blocking control asks anything of it'
}

function ids(covered: readonly Result[]): string {
  return [...new Set(covered.flatMap(({ waivers }) => waivers.flatMap(({ id, covers }) => (covers ? [id] : []))))].join(', ')
}

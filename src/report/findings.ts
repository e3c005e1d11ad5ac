import { isCovered } from '../evaluate/judge-subject.ts'
import type { Result, Results } from '../model/result.ts'

/** The results of a run, by what they mean for whoever waits for its verdict. */
export interface Findings {
  /** What keeps the verdict from being a pass: the deviations first, then what may still come, then what could not be told. */
  readonly blocking: readonly Result[]
  /** What does not hold and decides nothing. */
  readonly other: readonly Result[]
  /** Deviations that waivers cover for every control. */
  readonly covered: readonly Result[]
  /** Whether nothing but time or other people is missing: the verdict is inconclusive, and for no other reason. */
  readonly waiting: boolean
}

/** Sorts results by what they mean. */
export function findingsOf(results: Results): Findings {
  const enforced = new Map(results.controls.map((control) => [control.id, control.enforce]))
  const open = results.results.filter(({ outcome, waived }) => !waived && (outcome === 'fail' || outcome === 'inconclusive'))
  const concerns = (result: Result, enforce: string): boolean =>
    result.controls.some((control) => enforced.get(control) === enforce && !isCovered(result.waivers, control))
  const blocking = open.filter((result) => concerns(result, 'block')).toSorted((a, b) => rank(a) - rank(b))
  return {
    blocking,
    other: open.filter((result) => !concerns(result, 'block') && concerns(result, 'warn')).toSorted((a, b) => rank(a) - rank(b)),
    covered: results.results.filter((result) => result.waived),
    waiting: results.verdict === 'inconclusive' && results.complete && blocking.every(({ reason }) => reason === 'not-yet'),
  }
}

function rank({ outcome, reason }: Result): number {
  if (outcome === 'fail') return 0
  return reason === 'not-yet' ? 1 : 2
}

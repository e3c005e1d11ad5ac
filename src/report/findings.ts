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

/** Results that say the same of the same subject: one thing for a reader, whatever the number of checks that came upon it. */
export interface Finding {
  readonly result: Result
  /** Of all of them, in their order. */
  readonly controls: readonly string[]
  readonly checks: readonly string[]
}

/** Puts results together that say the same. What a waiver is about stays by itself. */
export function together(results: readonly Result[]): readonly Finding[] {
  const findings = new Map<string, { result: Result; controls: string[]; checks: string[] }>()
  for (const result of results) {
    const { subject, outcome, reason, message, remedy, waivers, check, controls } = result
    const key = waivers.length > 0 ? [check, subject.id, controls] : [subject.kind, subject.id, outcome, reason, message, remedy]
    const same = findings.get(JSON.stringify(key))
    if (same === undefined) findings.set(JSON.stringify(key), { result, controls: [...controls], checks: [check] })
    else {
      same.controls.push(...controls.filter((id) => !same.controls.includes(id)))
      if (!same.checks.includes(check)) same.checks.push(check)
    }
  }
  return [...findings.values()]
}

/** The controls of which nothing but time or other people is missing. */
export function waitingControls({ controls, results }: Results): ReadonlySet<string> {
  const waiting = new Set(controls.flatMap(({ id, verdict }) => (verdict === 'inconclusive' ? [id] : [])))
  for (const { outcome, reason, controls: users } of results) {
    if (outcome === 'inconclusive' && reason !== 'not-yet') for (const id of users) waiting.delete(id)
  }
  return waiting
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

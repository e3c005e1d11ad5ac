import type { Result, Results } from '../model/result.ts'

/**
 * How much of what was found may be shown where it is read.
 *
 * - `all`: whoever reads it may read the evidence.
 * - `changes`: everybody reads it; what a pull request of a public repository shows, they can see anyway.
 * - `verdict`: everybody reads it, and the repository that was judged is not public.
 */
export type Disclosure = 'all' | 'changes' | 'verdict'

/** The results as far as they may be shown. The verdict is always: it is what the run is for. */
export function disclosed(results: Results, show: Disclosure): Results {
  if (show === 'all') return results
  const isShown = (result: Result): boolean => show === 'changes' && result.subject.kind === 'change'
  const shown = results.results.filter(isShown)
  const withheld = results.results.filter((result) => !isShown(result))
  // A verdict that results which are not shown have had a part in tells of them.
  const told = new Set(shown.flatMap(({ controls }) => controls))
  for (const { controls } of withheld) for (const control of controls) told.delete(control)
  return {
    ...results,
    results: shown,
    controls: results.controls.filter(({ id }) => told.has(id)),
    counts: countsOf(shown),
    incompleteBecause: withheld.length === 0 && show === 'changes' ? results.incompleteBecause : [],
  }
}

function countsOf(results: readonly Result[]): Results['counts'] {
  const counts = { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 }
  for (const { outcome, waived } of results) {
    counts[outcome]++
    if (waived) counts.waived++
  }
  return counts
}

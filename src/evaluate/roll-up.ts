import { compareText } from '../model/canonical.ts'
import { outcomes, type ControlResult, type Outcome, type Result, type Results } from '../model/result.ts'
import type { SnapshotRun } from '../model/snapshot.ts'
import type { Control, Policy } from '../policy/policy.ts'
import { isCovered } from './judge-subject.ts'

/** Rolls results up into verdicts. It is fed one result after the other and keeps none, so that any number of them fits. */
export interface RollUp {
  add(result: Result): void
  /** The verdicts over what was added: of a run that judged so many subjects. */
  finish(run: SnapshotRun, subjects: number): Omit<Results, 'results'>
}

/** What the results of a control hold so far. */
interface Tally {
  readonly control: Control
  readonly outcomes: Set<Outcome>
  /** Whether a failed result is covered by nothing that counts. */
  uncovered: boolean
}

/** Starts a roll-up by the controls of a policy. */
export function rollUp(policy: Policy): RollUp {
  const counts = { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 }
  const tallies: readonly Tally[] = policy.controls.map((control) => ({ control, outcomes: new Set(), uncovered: false }))
  const byControl = new Map(tallies.map((tally) => [tally.control.id, tally]))
  return {
    add(result) {
      counts[result.outcome]++
      if (result.waived) counts.waived++
      for (const control of result.controls) {
        const tally = byControl.get(control)
        if (tally === undefined) throw new Error(`${result.check} names the control ${control}, which is not in the policy`)
        tally.outcomes.add(result.outcome)
        if (result.outcome === 'fail' && !isCovered(result.waivers, control)) tally.uncovered = true
      }
    },
    finish(run, subjects) {
      const incompleteBecause = whyIncomplete(run, subjects)
      const complete = incompleteBecause.length === 0
      const decided = tallies.filter(({ control }) => control.enforce === 'block').flatMap(decisive)
      return {
        schema: 'soc2-gate/results/v1',
        ...(run.sample ? { sample: 'SAMPLE DATA' as const } : {}),
        command: run.command,
        verdict: worst(complete ? decided : [...decided, 'inconclusive']) ?? 'not-applicable',
        complete,
        incompleteBecause,
        at: run.at,
        counts: { ...counts },
        controls: tallies.map(controlResult),
      }
    },
  }
}

/** A run that saw nothing at all has proven nothing, whatever it believes of itself. */
function whyIncomplete(run: SnapshotRun, subjects: number): readonly string[] {
  const reasons = new Set(run.incompleteBecause)
  if (subjects === 0) reasons.add('Nothing was collected that could be judged.')
  return [...reasons].toSorted(compareText)
}

function controlResult({ control, outcomes: seen, uncovered }: Tally): ControlResult {
  const { id, title, criteria, enforce, testedBy, owner } = control
  const waived = seen.has('fail') && !uncovered
  return { id, title, criteria, enforce, testedBy, owner, verdict: worst([...seen]) ?? 'not-tested', waived }
}

/** What a control brings to the verdict of the run. Deviations that are covered throughout count as a pass, here and nowhere else. */
function decisive({ outcomes: seen, uncovered }: Tally): readonly Outcome[] {
  return [...seen].map((outcome) => (outcome === 'fail' && !uncovered ? 'pass' : outcome))
}

function worst(seen: readonly Outcome[]): Outcome | undefined {
  return outcomes.find((outcome) => seen.includes(outcome))
}

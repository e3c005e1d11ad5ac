import { fail, inconclusive, notApplicable, type Check, type JudgeContext, type Judgement } from '../checks/define.ts'
import { compareText } from '../model/canonical.ts'
import type { AppliedWaiver, Result } from '../model/result.ts'
import type { SnapshotRun } from '../model/snapshot.ts'
import type { Subject, SubjectKind } from '../model/subject.ts'
import type { Policy } from '../policy/policy.ts'
import { appliesTo } from './applies.ts'
import { emergencyProcedure, type Procedure } from './emergency.ts'
import { planChecks, type PlannedCheck } from './plan.ts'
import { outOfScope } from './scope.ts'
import { partsOf, viewOf, type Parts } from './view.ts'
import { waiverCover, type Cover } from './waivers.ts'

/** All that judging one subject after the other takes, prepared once for a run. */
export interface Judging {
  readonly planned: ReadonlyMap<SubjectKind, readonly PlannedCheck[]>
  readonly context: JudgeContext
  readonly covers: readonly Cover[]
  readonly emergency: Procedure
  /** Why the policy does not ask anything of the subject; `null` when it does. */
  outOfScope(subject: Subject): string | null
}

/** Prepares the judging of a run's subjects by a policy. */
export function prepareJudging(run: SnapshotRun, policy: Policy, checks: ReadonlyMap<string, Check>): Judging {
  const context: JudgeContext = {
    at: run.at,
    people: policy.people,
    classes: policy.classes,
    emergency: policy.emergency,
    policyPath: run.policy.path,
    statusContext: run.statusContext,
    inMergeQueue: run.mergeGroup !== undefined,
  }
  const emergency = emergencyProcedure(context)
  return {
    planned: planChecks(policy, checks),
    context,
    covers: [waiverCover(policy, run), emergency.cover],
    emergency,
    outOfScope: outOfScope(policy, run),
  }
}

/** Judges one subject by every check that the policy has for its kind. */
export function judgeSubject(subject: Subject, judging: Judging): readonly Result[] {
  const planned = judging.planned.get(subject.kind) ?? []
  const foreign = judging.outOfScope(subject)
  const parts = partsOf(subject)
  return planned.flatMap((item) => {
    if (foreign === null) return judgeUses(subject, parts, item, judging)
    return [result(subject, item, allControls(item), notApplicable(foreign), [])]
  })
}

/** Judges the subject once for all controls to which the check applies; each condition that does not hold has its own result. */
function judgeUses(subject: Subject, parts: Parts, planned: PlannedCheck, judging: Judging): readonly Result[] {
  const results: Result[] = []
  const applying = new Set<string>()
  for (const use of planned.uses) {
    const answer = appliesTo(use.when, subject)
    switch (answer.applies) {
      case 'yes':
        for (const control of use.controls) applying.add(control)
        break
      case 'no':
        results.push(result(subject, planned, use.controls, notApplicable(answer.because), []))
        break
      case 'unknown':
        results.push(result(subject, planned, use.controls, inconclusive(answer.reason, answer.because, answer.remedy), []))
        break
    }
  }
  if (applying.size === 0) return results
  const controls = [...applying].toSorted(compareText)
  const judgement = landingAsItIs(judge(parts, planned, judging.context), () => judging.emergency.mayLand(subject, controls))
  const waivers = judgement.outcome === 'fail' ? judging.covers.flatMap((cover) => cover(subject, controls)) : []
  return [result(subject, planned, controls, judgement, waivers), ...results]
}

/** A change that may land as it is waits for nothing: what it lacks is a deviation. */
function landingAsItIs(judgement: Judgement, mayLand: () => boolean): Judgement {
  if (judgement.outcome !== 'inconclusive' || judgement.reason !== 'not-yet' || !mayLand()) return judgement
  return fail(judgement.message, judgement.remedy, judgement.values)
}

function judge(parts: Parts, { check, parameters }: PlannedCheck, context: JudgeContext): Judgement {
  const shown = viewOf(parts, check)
  if (!shown.shown) return shown.judgement
  // Only the check's own definition knows the types of its view, made for it above, and of its parameters, parsed with the policy.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return check.judge(shown.view as never, parameters as never, context)
}

function allControls({ uses }: PlannedCheck): readonly string[] {
  return [...new Set(uses.flatMap((use) => use.controls))].toSorted(compareText)
}

function result(
  { kind, id, url }: Subject,
  { check }: PlannedCheck,
  controls: readonly string[],
  judgement: Judgement,
  waivers: readonly AppliedWaiver[],
): Result {
  const { outcome, message, values } = judgement
  return {
    check: check.id,
    controls,
    subject: { kind, id, url },
    outcome,
    reason: judgement.outcome === 'inconclusive' ? judgement.reason : null,
    waived: outcome === 'fail' && controls.every((control) => isCovered(waivers, control)),
    waivers,
    message,
    remedy: 'remedy' in judgement ? judgement.remedy : '',
    values,
  }
}

/** Whether something that counts covers the deviation for a control. */
export function isCovered(waivers: readonly AppliedWaiver[], control: string): boolean {
  return waivers.some((waiver) => waiver.covers && waiver.control === control)
}

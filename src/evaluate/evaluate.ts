import type { Check } from '../checks/define.ts'
import { compareText } from '../model/canonical.ts'
import type { Result, Results } from '../model/result.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { subjectKinds, type Subject } from '../model/subject.ts'
import type { Policy } from '../policy/policy.ts'
import { judgeSubject, prepareJudging } from './judge-subject.ts'
import { rollUp } from './roll-up.ts'

/**
 * Judges a snapshot by a policy. It reads nothing else: the same snapshot and the same policy give the same results, whatever the
 * order of the subjects, today and in a year.
 */
export function evaluate(snapshot: Snapshot, policy: Policy, checks: ReadonlyMap<string, Check>): Results {
  const judging = prepareJudging(snapshot.run, policy, checks)
  const verdicts = rollUp(policy)
  const subjects = snapshot.subjects.toSorted(compareSubjects)
  const results: Result[] = []
  for (const subject of subjects) {
    for (const result of judgeSubject(subject, judging)) {
      verdicts.add(result)
      results.push(result)
    }
  }
  return { ...verdicts.finish(snapshot.run, subjects.length), results }
}

/** The order of subjects everywhere: by kind, then by id. */
export function compareSubjects(a: Pick<Subject, 'kind' | 'id'>, b: Pick<Subject, 'kind' | 'id'>): number {
  return subjectKinds.indexOf(a.kind) - subjectKinds.indexOf(b.kind) || compareText(a.id, b.id)
}

import { checks } from '../checks/index.ts'
import { compareSubjects } from '../evaluate/evaluate.ts'
import { judgeAgain } from '../evaluate/judge-again.ts'
import type { Results } from '../model/result.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Policy } from '../policy/policy.ts'
import { documentsOf, type Document } from '../report/documents.ts'
import type { RunNamed } from '../report/reported.ts'
import type { JudgeAgain } from '../store/judged.ts'
import { catalogue } from './catalogue.ts'

/** What people and other tools read of a run. */
export function documents(snapshot: Snapshot, results: Results, policy: Policy, named: RunNamed): readonly Document[] {
  const { tool, run, token, previous } = named
  const subjects = snapshot.subjects.toSorted(compareSubjects)
  return documentsOf({ about: snapshot.run, subjects, results, policy, checks, tool, run, token, previous })
}

/** Judges a stored snapshot again by its stored policy, and makes what follows from it. */
export function judgePackageAgain(snapshot: Snapshot, policy: string, named: RunNamed): ReturnType<JudgeAgain> {
  const again = judgeAgain(snapshot, policy, checks, catalogue)
  if (!again.judged) return again
  return { judged: true, results: again.results, policy: again.text, documents: documents(snapshot, again.results, again.policy, named) }
}

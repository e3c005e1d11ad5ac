import type { Check } from '../checks/define.ts'
import type { Results } from '../model/result.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Place } from '../model/user-error.ts'
import type { Catalogue } from '../policy/catalogue.ts'
import { formatPolicy } from '../policy/format.ts'
import { parsePolicy } from '../policy/parse.ts'
import type { Policy } from '../policy/policy.ts'
import { evaluate } from './evaluate.ts'

/** What judging a stored snapshot by a stored policy gives. */
export type JudgedAgain =
  | {
      readonly judged: true
      readonly results: Results
      readonly policy: Policy
      /** The policy as this version writes it. */ readonly text: string
    }
  | { readonly judged: false; readonly problems: readonly Place[] }

/** Judges a stored snapshot by the text of the policy that is stored with it. */
export function judgeAgain(snapshot: Snapshot, policy: string, checks: ReadonlyMap<string, Check>, catalogue: Catalogue): JudgedAgain {
  const parsed = parsePolicy(policy, 'policy.yml', catalogue)
  if (!parsed.ok) return { judged: false, problems: parsed.problems }
  return {
    judged: true,
    results: evaluate(snapshot, parsed.policy, checks),
    policy: parsed.policy,
    text: formatPolicy(parsed.policy, snapshot.run.sample),
  }
}

import { catalogue } from '../../src/commands/catalogue.ts'
import { checks } from '../../src/checks/index.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { unavailable } from '../../src/model/evidence.ts'
import type { Results } from '../../src/model/result.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import type { Policy } from '../../src/policy/policy.ts'
import {
  aBranch,
  aChange,
  aCodeOwners,
  aMergedChange,
  anIdentity,
  aCommit,
  aRepository,
  ann,
  aReview,
  aRule,
  bea,
} from '../checks/build.ts'
import { aSnapshot, aWaiver, proven } from '../evaluate/build.ts'

/** A run that a document can be made of. */
export interface Sample {
  readonly policy: Policy
  readonly snapshot: Snapshot
  readonly results: Results
}

/** The built-in baseline, by which a run judges that found no policy. */
export function baseline(): Policy {
  const parsed = parsePolicy('version: 1\nextends: baseline\n', 'baseline.yml', catalogue)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.policy
}

function judged(snapshot: Snapshot, policy: Policy = baseline()): Sample {
  return { policy, snapshot, results: evaluate(snapshot, policy, checks) }
}

const owned = aCodeOwners('* @bea\n')
const hidden = unavailable(
  'permission',
  'GitHub refused to list the reviews: Resource not accessible by integration.',
  'Give the token pull-requests: read.',
)

/** Runs that end in every way, by what they end in. */
export const samples = {
  pass: judged(aSnapshot([aChange({ codeOwners: owned })], { sample: true })),
  waiting: judged(aSnapshot([aChange({ reviews: [], codeOwners: owned })])),
  fail: judged(
    aSnapshot([
      aChange({
        reviews: [aReview({ state: 'changes-requested' })],
        commits: [aCommit(), aCommit({ oid: 'b2c3d4e'.padEnd(40, '0'), authors: [anIdentity(bea)], committer: anIdentity(bea) })],
        closingIssues: [],
        codeOwners: owned,
      }),
    ]),
  ),
  waived: judged(aSnapshot([aMergedChange({ reviews: [], codeOwners: owned })], { provenWaivers: proven() }), {
    ...baseline(),
    waivers: [aWaiver(), aWaiver({ id: 'W-2', approvedBy: { login: ann.login, id: ann.id } })],
  }),
  untold: judged(
    aSnapshot([aChange({ reviews: hidden })], { incompleteBecause: ['The files of acme/shop#7 could not be listed to their end.'] }),
  ),
  posture: judged(
    aSnapshot(
      [
        aBranch(),
        aBranch({ id: 'acme/shop:refs/heads/next', branch: 'next', rules: [aRule('deletion')] }),
        aRepository({ pushProtection: false }),
      ],
      {
        command: 'posture',
        defaultBranches: {},
        policy: { origin: 'baseline', path: '.github/soc2-gate.yml', blob: null, sha256: '5ad'.padEnd(64, '0') },
      },
    ),
  ),
  outOfScope: judged(aSnapshot([aChange({ branch: 'dev' })])),
} satisfies Readonly<Record<string, Sample>>

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

/** A policy that stays as it is, whatever becomes of the built-in packs: what documents say of it is kept in files. */
const policyText = `version: 1
controls:
  - id: CM-1
    title: Changes go through a pull request
    criteria: [CC8.1]
    enforce: block
    checks: [{ use: change/through-pull-request }, { use: branch/pull-request-required }]
  - id: CM-2
    title: Changes are approved by somebody else
    criteria: [CC8.1, CC6.3]
    enforce: block
    checks:
      - { use: change/independent-approval, with: { approvals: 1 } }
      - { use: change/no-outstanding-objection }
      - { use: branch/approvals-required, with: { approvals: 1 } }
  - id: CM-3
    title: Changes are tested
    criteria: [CC8.1]
    enforce: warn
    checks: [{ use: change/required-checks }]
  - id: CM-4
    title: Changes name the work item that asked for them
    criteria: [CC8.1]
    enforce: warn
    checks: [{ use: change/linked-work-item }]
  - id: CM-5
    title: The gate is not changed by those whom it gates
    criteria: [CC8.1]
    enforce: block
    checks: [{ use: change/gate-integrity }]
  - id: AC-1
    title: Protected branches keep their history
    criteria: [CC6.1]
    enforce: block
    checks: [{ use: branch/force-push-blocked }, { use: branch/deletion-blocked }, { use: branch/no-bypass }]
  - id: AC-2
    title: Secrets stay out of repositories
    criteria: [CC6.1]
    enforce: block
    checks: [{ use: repository/secret-scanning }, { use: repository/push-protection }]
  - id: HR-2
    title: Access is reviewed every quarter
    criteria: [CC6.3]
    owner: people team
    tested-by: inspection
`

/** The policy of every sample. */
export function samplePolicy(): Policy {
  const parsed = parsePolicy(policyText, 'policy.yml', catalogue)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.policy
}

function judged(snapshot: Snapshot, policy: Policy = samplePolicy()): Sample {
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
    ...samplePolicy(),
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

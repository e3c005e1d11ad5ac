import * as v from 'valibot'
import type { SnapshotRun } from '../../model/snapshot.ts'
import { instant, sample, sha256, whole, type Same } from './evidence.ts'

export const snapshotVersion = 'soc2-gate/snapshot/v1'

/** What a run set out to see, as a package stores it. */
export type StoredRun = Omit<SnapshotRun, 'sample'> & {
  readonly schema: typeof snapshotVersion
  readonly sample?: 'SAMPLE DATA'
}

export const policySource = v.strictObject({
  origin: v.pipe(v.string(), v.description('`owner/name/path@<commit>`, the path of a local file, or `baseline`.')),
  path: v.pipe(v.nullable(v.string()), v.description('Where the judged repository may have a policy; null when it lives elsewhere.')),
  blob: v.pipe(v.nullable(v.string()), v.description('The git blob id.')),
  sha256: v.pipe(sha256, v.description('The digest of the text as read.')),
})

/** `snapshot/run.json`. */
export const runSchema = v.pipe(
  v.strictObject({
    schema: v.literal(snapshotVersion),
    command: v.picklist(['gate', 'posture', 'period']),
    at: v.pipe(instant, v.description('The moment the run judges as of.')),
    repositories: v.array(v.string()),
    population: v.pipe(
      v.array(
        v.strictObject({
          repository: v.string(),
          visibility: v.nullable(v.picklist(['public', 'private', 'internal'])),
          judged: v.boolean(),
          because: v.string(),
        }),
      ),
      v.description('Every repository that the run set out to see, and why it was or was not judged.'),
    ),
    defaultBranches: v.record(v.string(), v.string()),
    incompleteBecause: v.array(v.string()),
    policy: policySource,
    provenWaivers: v.record(v.string(), v.strictObject({ approver: whole, pullRequest: v.string(), author: whole })),
    statusContext: v.string(),
    mergeGroup: v.exactOptional(v.pipe(v.string(), v.description('The commit of the merge group that the run judged.'))),
    sample,
  }),
  v.title('A run'),
  v.description('What a run set out to see, and what kept it from seeing all of it.'),
)

const complete: Same<StoredRun, typeof runSchema> = true
void complete

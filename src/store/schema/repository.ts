import * as v from 'valibot'
import { evidence, sample, type Same, type StoredSubject } from './evidence.ts'

/** A line of `snapshot/repository.ndjson`. */
export const repositorySchema = v.pipe(
  v.strictObject({
    kind: v.literal('repository'),
    id: v.pipe(v.string(), v.description('`owner/name`.')),
    url: v.string(),
    profile: evidence(
      v.strictObject({
        visibility: v.picklist(['public', 'private', 'internal']),
        archived: v.boolean(),
        fork: v.boolean(),
        defaultBranch: v.string(),
      }),
    ),
    secretScanning: evidence(v.boolean()),
    pushProtection: evidence(v.boolean()),
    sample,
  }),
  v.title('A repository'),
  v.description('A repository in scope.'),
)

const complete: Same<StoredSubject<'repository'>, typeof repositorySchema> = true
void complete

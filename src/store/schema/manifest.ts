import * as v from 'valibot'
import { instant, sample, sha256, whole } from './evidence.ts'
import { policySource } from './run.ts'

export const manifestVersion = 'soc2-gate/manifest/v1'

const file = v.strictObject({
  path: v.pipe(v.string(), v.description('Below the folder of the package, with slashes.')),
  bytes: whole,
  sha256,
  type: v.pipe(v.string(), v.description('The media type.')),
})

const tool = v.strictObject({
  name: v.string(),
  version: v.string(),
  sha256: v.pipe(v.nullable(sha256), v.description('The digest of the bundle that ran; null when it ran from its source.')),
})

const run = v.strictObject({
  command: v.string(),
  repository: v.pipe(
    v.nullable(v.string()),
    v.description('The repository of the workflow; null outside of a workflow, as all that follows.'),
  ),
  workflow: v.pipe(v.nullable(v.string()), v.description('`owner/name/.github/workflows/gate.yml@<ref>`.')),
  id: v.nullable(whole),
  attempt: v.nullable(whole),
  job: v.nullable(v.string()),
  event: v.nullable(v.string()),
  actor: v.nullable(v.string()),
  url: v.nullable(v.string()),
})

const token = v.strictObject({
  kind: v.string(),
  missing: v.pipe(v.array(v.string()), v.description('Permissions that GitHub said were missing.')),
})

const scope = v.strictObject({
  repositories: v.array(v.string()),
  at: instant,
  period: v.pipe(v.nullable(v.strictObject({ since: instant, until: instant })), v.description('Null for a point in time.')),
})

/** `manifest.json`: every other file of a package, and where the package comes from. */
export const manifestSchema = v.pipe(
  v.strictObject({
    schema: v.literal(manifestVersion),
    sample,
    files: v.array(file),
    tool,
    run,
    token,
    scope,
    policy: policySource,
    previous: v.pipe(v.nullable(sha256), v.description('The digest of the manifest of the package before; null for the first.')),
  }),
  v.title('Manifest'),
  v.description('Every file of an evidence package, and where the package comes from.'),
)

export type Manifest = v.InferOutput<typeof manifestSchema>
export type ManifestFile = v.InferOutput<typeof file>
export type ToolIdentity = v.InferOutput<typeof tool>
export type RunIdentity = v.InferOutput<typeof run>
export type TokenIdentity = v.InferOutput<typeof token>

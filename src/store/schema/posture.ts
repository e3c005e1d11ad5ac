/** Parts of repositories and organisations as packages store them. */
import * as v from 'valibot'
import { account, actor } from './account.ts'
import { instant, whole } from './evidence.ts'

const severity = v.picklist(['low', 'medium', 'high', 'critical'])
const permission = v.picklist(['admin', 'maintain', 'write', 'triage', 'read'])

export const secretAlert = v.strictObject({
  number: whole,
  type: v.string(),
  createdAt: instant,
  validity: v.picklist(['active', 'inactive', 'unknown']),
})

export const pushProtectionBypass = v.strictObject({
  number: whole,
  type: v.string(),
  state: v.picklist(['open', 'resolved']),
  by: actor,
  at: instant,
  reviewer: actor,
  resolution: v.nullable(v.string()),
  resolvedBy: actor,
})

export const dependencyAlert = v.strictObject({
  number: whole,
  package: v.string(),
  ecosystem: v.string(),
  severity,
  createdAt: instant,
  fixed: v.pipe(v.boolean(), v.description('Whether a version without the vulnerability is known.')),
})

export const codeScanningAnalysis = v.strictObject({
  tool: v.string(),
  category: v.string(),
  at: instant,
  commit: v.string(),
  error: v.string(),
})

export const codeScanningAlert = v.strictObject({
  number: whole,
  tool: v.string(),
  rule: v.string(),
  severity: v.nullable(severity),
  createdAt: instant,
})

export const collaborator = v.strictObject({
  account,
  role: v.string(),
  permission,
  direct: v.pipe(v.boolean(), v.description('Whether the repository itself names the person.')),
  outside: v.pipe(v.boolean(), v.description('Whether the person is no member of the organisation.')),
})

export const teamAccess = v.strictObject({ team: v.string(), permission })

export const deployKey = v.strictObject({
  id: whole,
  title: v.string(),
  readOnly: v.boolean(),
  addedBy: v.nullable(v.string()),
  createdAt: instant,
  lastUsed: v.nullable(instant),
})

export const webhook = v.strictObject({
  id: whole,
  url: v.pipe(v.string(), v.description('Without its query.')),
  active: v.boolean(),
  insecureSsl: v.boolean(),
  signed: v.boolean(),
  events: v.array(v.string()),
})

export const environment = v.strictObject({
  name: v.string(),
  reviewers: whole,
  preventSelfReview: v.boolean(),
  waitMinutes: whole,
  branches: v.picklist(['any', 'protected', 'selected']),
  patterns: v.nullable(v.array(v.string())),
  adminsCanBypass: v.nullable(v.boolean()),
})

/** Which actions may be used, of a repository and of an organisation. */
export const allowedActions = {
  allowed: v.nullable(v.picklist(['all', 'local-only', 'selected'])),
  shaPinningRequired: v.nullable(v.boolean()),
  selected: v.nullable(v.strictObject({ githubOwned: v.boolean(), verified: v.boolean(), patterns: v.array(v.string()) })),
}

export const workflowToken = v.strictObject({ permissions: v.picklist(['read', 'write']), canApprove: v.boolean() })

export const forkApproval = v.strictObject({
  waits: v.nullable(v.picklist(['first-time-contributors-new-to-github', 'first-time-contributors', 'all-external-contributors'])),
  privateForks: v.nullable(
    v.strictObject({ run: v.boolean(), writeTokens: v.boolean(), secrets: v.boolean(), requireApproval: v.boolean() }),
  ),
})

const workflowPermissions = v.nullable(
  v.union([v.picklist(['read-all', 'write-all']), v.record(v.string(), v.picklist(['read', 'write', 'none']))]),
)

export const workflow = v.strictObject({
  path: v.string(),
  blob: v.string(),
  problem: v.pipe(v.nullable(v.string()), v.description('Why it could not be understood; null when it could.')),
  triggers: v.array(v.string()),
  permissions: workflowPermissions,
  jobs: v.array(
    v.strictObject({
      id: v.string(),
      permissions: workflowPermissions,
      uses: v.nullable(v.string()),
      inheritsSecrets: v.boolean(),
      images: v.array(v.string()),
      environment: v.nullable(v.string()),
      steps: v.array(
        v.strictObject({
          line: whole,
          uses: v.nullable(v.string()),
          ref: v.nullable(v.string()),
          repository: v.nullable(v.string()),
          scriptExpressions: v.array(v.string()),
        }),
      ),
    }),
  ),
})

export const installation = v.strictObject({
  id: whole,
  app: v.strictObject({ id: whole, slug: v.string() }),
  repositories: v.picklist(['all', 'selected']),
  permissions: v.record(v.string(), v.string()),
  suspended: v.boolean(),
  createdAt: instant,
})

export const personalToken = v.strictObject({
  id: whole,
  owner: account,
  repositories: v.picklist(['none', 'all', 'subset']),
  permissions: v.record(v.string(), v.string()),
  grantedAt: instant,
  expiresAt: v.nullable(instant),
  lastUsed: v.nullable(instant),
})

import * as v from 'valibot'
import { evidence, sample, whole, type Same, type StoredSubject } from './evidence.ts'

const pullRequestRule = {
  approvals: whole,
  dismissStale: v.boolean(),
  codeOwners: v.boolean(),
  lastPushApproval: v.boolean(),
  conversationsResolved: v.boolean(),
}

const requiredChecks = v.nullable(
  v.strictObject({
    strict: v.boolean(),
    checks: v.array(v.strictObject({ name: v.string(), appId: v.nullable(whole) })),
  }),
)

const rule = v.strictObject({
  type: v.string(),
  ruleset: v.strictObject({ id: whole, name: v.string(), level: v.picklist(['repository', 'organization', 'enterprise']) }),
  pullRequest: v.nullable(v.strictObject(pullRequestRule)),
  requiredChecks,
})

const bypassActor = v.strictObject({
  type: v.string(),
  id: v.nullable(whole),
  mode: v.picklist(['always', 'pull_request', 'exempt']),
})

const classicProtection = v.strictObject({
  pullRequest: v.nullable(v.strictObject({ ...pullRequestRule, bypass: v.array(v.string()) })),
  requiredChecks,
  enforceAdmins: v.boolean(),
  allowForcePushes: v.boolean(),
  allowDeletions: v.boolean(),
  otherRules: v.array(v.string()),
})

const levels = v.picklist(['repository', 'organization', 'enterprise'])

const namedRuleset = {
  id: whole,
  name: v.string(),
  level: levels,
  enforcement: v.picklist(['active', 'evaluate', 'disabled']),
  rules: v.array(v.string()),
}

const tagRuleset = v.strictObject({
  ...namedRuleset,
  include: v.array(v.string()),
  exclude: v.array(v.string()),
  bypass: v.pipe(v.nullable(v.array(bypassActor)), v.description('Who may bypass it; null when GitHub does not show it.')),
})

/** A line of `snapshot/branch.ndjson`. */
export const branchSchema = v.pipe(
  v.strictObject({
    kind: v.literal('branch'),
    id: v.pipe(v.string(), v.description('`owner/name:refs/heads/main`.')),
    url: v.string(),
    repository: v.string(),
    branch: v.string(),
    rules: evidence(v.array(rule)),
    rulesetBypass: evidence(v.record(v.string(), v.array(bypassActor))),
    classicProtection: evidence(v.nullable(classicProtection)),
    inactiveRulesets: evidence(v.array(v.strictObject(namedRuleset))),
    tagRulesets: evidence(v.array(tagRuleset)),
    sample,
  }),
  v.title('A branch'),
  v.description('A protected branch and what protects it.'),
)

const complete: Same<StoredSubject<'branch'>, typeof branchSchema> = true
void complete

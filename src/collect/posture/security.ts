/** The security products of a repository: secret scanning, alerts about dependencies, code scanning. */
import * as v from 'valibot'
import { mapEvidence, observed, unavailable, type Evidence, type Unavailable } from '../../model/evidence.ts'
import type { CodeScanningAlert, CodeScanningAnalysis, DependencyAlert, PushProtectionBypass, SecretAlert } from '../../model/repository.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { permissionRemedy, reads } from '../permissions.ts'
import { instant, oid, restAccount } from '../shapes.ts'
import { sourcesOf } from '../unseen.ts'
import { askFact, askList, type Fact } from './ask.ts'

const feature = v.optional(v.object({ status: v.picklist(['enabled', 'disabled']) }))
/** Missing for all but administrators, and then it says nothing. */
const settings = v.pipe(
  v.object({
    security_and_analysis: v.nullish(v.object({ secret_scanning: feature, secret_scanning_push_protection: feature }), null),
  }),
  v.transform(({ security_and_analysis: seen }) =>
    seen === null
      ? null
      : {
          secretScanning: seen.secret_scanning === undefined ? null : seen.secret_scanning.status === 'enabled',
          pushProtection:
            seen.secret_scanning_push_protection === undefined ? null : seen.secret_scanning_push_protection.status === 'enabled',
        },
  ),
)

/** The security settings as administrators see them; `null` for everybody else. */
export type Settings = Evidence<v.InferOutput<typeof settings>>

export function readSettings(github: GitHub, { owner, name }: RepositoryRef): Promise<Settings> {
  const fact = { what: `The security settings of ${owner}/${name}`, needs: [reads('administration')], schema: settings }
  return askFact(github, fact, { route: 'GET /repos/{owner}/{repo}', parameters: { owner, repo: name } })
}

const alert = v.object({
  number: v.number(),
  created_at: instant,
  state: v.picklist(['open', 'resolved']),
  secret_type: v.string(),
  validity: v.optional(v.picklist(['active', 'inactive', 'unknown']), 'unknown'),
  resolution: v.nullish(v.string(), null),
  resolved_by: v.nullish(restAccount, null),
  push_protection_bypassed_by: v.nullish(restAccount, null),
  push_protection_bypassed_at: v.nullish(instant, null),
  push_protection_bypass_request_reviewer: v.nullish(restAccount, null),
})

const secretAlerts: Fact<readonly SecretAlert[] | null> = {
  what: 'The alerts of secret scanning',
  needs: [reads('secret_scanning_alerts')],
  schema: v.array(
    v.pipe(
      alert,
      v.transform((seen): SecretAlert => ({
        number: seen.number,
        type: seen.secret_type,
        createdAt: seen.created_at,
        validity: seen.validity,
      })),
    ),
  ),
  absent: null,
}

/**
 * The open alerts about secrets; `null` where GitHub says that secret scanning is off. The secrets themselves are not asked for.
 */
export function readSecretAlerts(github: GitHub, { owner, name }: RepositoryRef): Promise<Evidence<readonly SecretAlert[] | null>> {
  const parameters = { owner, repo: name, state: 'open', hide_secret: true }
  return askList(github, secretAlerts, { route: 'GET /repos/{owner}/{repo}/secret-scanning/alerts', parameters })
}

const bypasses: Fact<readonly PushProtectionBypass[]> = {
  what: 'The secrets that were pushed past push protection',
  needs: [reads('secret_scanning_alerts')],
  schema: v.array(
    v.pipe(
      alert,
      v.check((seen) => seen.push_protection_bypassed_at !== null),
      v.transform((seen): PushProtectionBypass => ({
        number: seen.number,
        type: seen.secret_type,
        state: seen.state,
        by: seen.push_protection_bypassed_by,
        at: seen.push_protection_bypassed_at ?? seen.created_at,
        reviewer: seen.push_protection_bypass_request_reviewer,
        resolution: seen.resolution,
        resolvedBy: seen.resolved_by,
      })),
    ),
  ),
  absent: [],
}

export function readBypasses(github: GitHub, { owner, name }: RepositoryRef): Promise<Evidence<readonly PushProtectionBypass[]>> {
  const parameters = { owner, repo: name, is_bypassed: true, hide_secret: true }
  return askList(github, bypasses, { route: 'GET /repos/{owner}/{repo}/secret-scanning/alerts', parameters })
}

/**
 * Whether secret scanning is on: as the settings say, or by its alerts, which can be listed where it is on and of which GitHub
 * says so where it is not.
 */
export function secretScanningOf(seen: Settings, alerts: Evidence<readonly SecretAlert[] | null>): Evidence<boolean> {
  const setting = seen.state === 'observed' ? (seen.value?.secretScanning ?? null) : null
  if (setting !== null) return observed(setting, seen.sources)
  if (alerts.state === 'observed') return observed(alerts.value !== null, alerts.sources)
  return { ...alerts, detail: `Whether secret scanning is on cannot be told. ${alerts.detail}` }
}

/** Whether push protection is on. It is a part of secret scanning, and cannot be on without it. */
export function pushProtectionOf(github: GitHub, repository: string, seen: Settings, secretScanning: Evidence<boolean>): Evidence<boolean> {
  const setting = seen.state === 'observed' ? (seen.value?.pushProtection ?? null) : null
  if (setting !== null) return observed(setting, seen.sources)
  if (secretScanning.state === 'observed' && !secretScanning.value) return observed(false, secretScanning.sources)
  if (seen.state === 'unavailable') return seen
  return seen.value === null ? hidden(github, repository, seen.sources) : notOffered(repository, seen.sources)
}

function hidden(github: GitHub, repository: string, sources: readonly number[]): Unavailable {
  const detail = `GitHub shows the security settings of ${repository} to its administrators only.`
  return unavailable('permission', detail, permissionRemedy([reads('administration')], github.token.kind), sources)
}

function notOffered(repository: string, sources: readonly number[]): Unavailable {
  const detail = `GitHub lists no push protection among the security settings of ${repository}.`
  return unavailable('plan', detail, 'Look at the security settings: private repositories need GitHub Secret Protection for it.', sources)
}

const severity = v.picklist(['low', 'medium', 'high', 'critical'])

const dependencyAlerts: Fact<readonly DependencyAlert[] | null> = {
  what: 'The alerts about vulnerable dependencies',
  needs: [reads('vulnerability_alerts')],
  schema: v.array(
    v.pipe(
      v.object({
        number: v.number(),
        created_at: instant,
        security_vulnerability: v.object({
          package: v.object({ name: v.string(), ecosystem: v.string() }),
          severity,
          first_patched_version: v.nullish(v.looseObject({}), null),
        }),
      }),
      v.transform(({ number, created_at: createdAt, security_vulnerability: found }): DependencyAlert => ({
        number,
        package: found.package.name,
        ecosystem: found.package.ecosystem,
        severity: found.severity,
        createdAt,
        fixed: found.first_patched_version !== null,
      })),
    ),
  ),
  absent: null,
}

/** The open alerts about vulnerable dependencies; `null` where GitHub says that they are off. */
export function readDependencyAlerts(github: GitHub, { owner, name }: RepositoryRef): Promise<Evidence<readonly DependencyAlert[] | null>> {
  const parameters = { owner, repo: name, state: 'open' }
  return askList(github, dependencyAlerts, { route: 'GET /repos/{owner}/{repo}/dependabot/alerts', parameters })
}

/**
 * Whether alerts about dependencies are on. To those who may not list them an administrator's setting tells, which GitHub
 * answers with "not found" both when it is off and to those who may not see it: only a token that is known to see settings of
 * administrators can believe that.
 */
export async function readDependencyAlertsOn(
  github: GitHub,
  { owner, name }: RepositoryRef,
  alerts: Evidence<readonly DependencyAlert[] | null>,
  seen: Settings,
): Promise<Evidence<boolean>> {
  if (alerts.state === 'observed') return observed(alerts.value !== null, alerts.sources)
  if (alerts.reason !== 'permission' || seen.state === 'unavailable' || seen.value === null) return alerts
  const answer = await github.request('GET /repos/{owner}/{repo}/vulnerability-alerts', { owner, repo: name })
  if (answer.ok) return observed(true, sourcesOf(alerts, { sources: [answer.sequence] }))
  return answer.status === 404 ? observed(false, sourcesOf(alerts, seen, { sources: [answer.sequence] })) : alerts
}

const analyses: Fact<readonly CodeScanningAnalysis[]> = {
  what: 'The analyses of code scanning',
  needs: [reads('security_events')],
  schema: v.array(
    v.pipe(
      v.object({
        commit_sha: oid,
        created_at: instant,
        error: v.string(),
        category: v.nullish(v.string(), ''),
        tool: v.object({ name: v.string() }),
      }),
      v.transform((seen): CodeScanningAnalysis => ({
        tool: seen.tool.name,
        category: seen.category ?? '',
        at: seen.created_at,
        commit: seen.commit_sha,
        error: seen.error,
      })),
    ),
  ),
  absent: [],
}

/**
 * The latest analysis by each tool of each category. GitHub lists the newest first, and keeps thousands: a tool that is not among the last hundred
 * analyses has not analysed for long.
 */
export async function readAnalyses(
  github: GitHub,
  { owner, name }: RepositoryRef,
  branch: string,
): Promise<Evidence<readonly CodeScanningAnalysis[]>> {
  const parameters = { owner, repo: name, ref: `refs/heads/${branch}`, per_page: 100 }
  const seen = await askFact(github, analyses, { route: 'GET /repos/{owner}/{repo}/code-scanning/analyses', parameters })
  return mapEvidence(seen, (all) =>
    all.filter(({ tool, category }, index) => all.findIndex((one) => one.tool === tool && one.category === category) === index),
  )
}

const codeAlerts: Fact<readonly CodeScanningAlert[]> = {
  what: 'The alerts of code scanning',
  needs: [reads('security_events')],
  schema: v.array(
    v.pipe(
      v.object({
        number: v.number(),
        created_at: instant,
        tool: v.object({ name: v.string() }),
        rule: v.object({ id: v.nullish(v.string(), null), security_severity_level: v.nullish(severity, null) }),
      }),
      v.transform(({ number, created_at: createdAt, tool, rule }): CodeScanningAlert => ({
        number,
        tool: tool.name,
        rule: rule.id ?? '',
        severity: rule.security_severity_level,
        createdAt,
      })),
    ),
  ),
  absent: [],
}

export function readCodeAlerts(
  github: GitHub,
  { owner, name }: RepositoryRef,
  branch: string,
): Promise<Evidence<readonly CodeScanningAlert[]>> {
  const parameters = { owner, repo: name, state: 'open', ref: `refs/heads/${branch}` }
  return askList(github, codeAlerts, { route: 'GET /repos/{owner}/{repo}/code-scanning/alerts', parameters })
}

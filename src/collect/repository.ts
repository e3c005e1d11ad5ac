import * as v from 'valibot'
import { observed, unavailable, type Evidence, type Unavailable } from '../model/evidence.ts'
import type { Repository, RepositoryProfile } from '../model/repository.ts'
import type { Answer } from './answer.ts'
import type { RepositoryRef } from './base.ts'
import type { GitHub } from './github.ts'
import { permissionRemedy, reads } from './permissions.ts'
import { notUnderstood, refused, sourcesOf, type Wanted } from './unseen.ts'

const feature = v.optional(v.object({ status: v.picklist(['enabled', 'disabled']) }))
const body = v.object({
  full_name: v.string(),
  html_url: v.string(),
  visibility: v.picklist(['public', 'private', 'internal']),
  archived: v.boolean(),
  fork: v.boolean(),
  is_template: v.optional(v.boolean(), false),
  default_branch: v.string(),
  // Missing for all but administrators, and then it says nothing.
  security_and_analysis: v.nullish(v.object({ secret_scanning: feature, secret_scanning_push_protection: feature }), null),
})

/** A repository as everybody who may read it sees it, with its security settings where the token sees them. */
export type SeenRepository = v.InferOutput<typeof body>

/** Asks for a repository. */
export async function askRepository(github: GitHub, { owner, name }: RepositoryRef): Promise<Evidence<SeenRepository>> {
  const wanted: Wanted = { what: `The repository ${owner}/${name}`, needs: [reads('metadata')] }
  const answer = await github.request('GET /repos/{owner}/{repo}', { owner, repo: name })
  if (!answer.ok) return refused(wanted, answer, github.token.kind)
  const parsed = v.safeParse(body, answer.data)
  return parsed.success
    ? observed(parsed.output, [answer.sequence])
    : notUnderstood(wanted, "GitHub's answer is not understood", [answer.sequence])
}

export function profileOf({
  visibility,
  archived,
  fork,
  is_template: template,
  default_branch: defaultBranch,
}: SeenRepository): RepositoryProfile {
  return { visibility, archived, fork, template, empty: false, defaultBranch }
}

/** Reads what the first answer does not tell of a repository. */
export async function readRepository(github: GitHub, seen: SeenRepository, sources: readonly number[]): Promise<Repository> {
  const settings = seen.security_and_analysis
  const scanning = settings?.secret_scanning
  const secretScanning = scanning === undefined ? await scanningByAlerts(github, seen) : observed(scanning.status === 'enabled', sources)
  return {
    kind: 'repository',
    id: seen.full_name,
    url: seen.html_url,
    profile: observed(profileOf(seen), sources),
    secretScanning,
    pushProtection: pushProtectionOf(github, seen, secretScanning, sources),
    secretAlerts: notCollected,
    pushProtectionBypasses: notCollected,
    dependencyAlerts: notCollected,
    openDependencyAlerts: notCollected,
    codeScanning: notCollected,
    codeScanningAlerts: notCollected,
    defaultBranchChecks: notCollected,
    codeOwners: notCollected,
    codeOwnersErrors: notCollected,
    collaborators: notCollected,
    teams: notCollected,
    deployKeys: notCollected,
    webhooks: notCollected,
    environments: notCollected,
    actionsPolicy: notCollected,
    workflowToken: notCollected,
    forkApproval: notCollected,
    workflows: notCollected,
  }
}

const notCollected = unavailable('unsupported', 'It is not collected yet.', 'Use a later version.')

/** Whether secret scanning is on, by its alerts: they can be listed where it is, and GitHub says so where it is not. */
async function scanningByAlerts(github: GitHub, { full_name: fullName }: SeenRepository): Promise<Evidence<boolean>> {
  const wanted: Wanted = { what: 'Whether secret scanning is on', needs: [reads('administration')] }
  const [owner = '', repo = ''] = fullName.split('/')
  const parameters = { owner, repo, per_page: 1, hide_secret: true }
  const answer: Answer = await github.request('GET /repos/{owner}/{repo}/secret-scanning/alerts', parameters)
  if (answer.ok) return observed(true, [answer.sequence])
  return answer.kind === 'absent' ? observed(false, [answer.sequence]) : refused(wanted, answer, github.token.kind)
}

function pushProtectionOf(
  github: GitHub,
  { full_name: fullName, security_and_analysis: settings }: SeenRepository,
  secretScanning: Evidence<boolean>,
  sources: readonly number[],
): Evidence<boolean> {
  const setting = settings?.secret_scanning_push_protection
  if (setting !== undefined) return observed(setting.status === 'enabled', sources)
  // Push protection is a part of secret scanning and cannot be on without it.
  if (secretScanning.state === 'observed' && !secretScanning.value) return observed(false, sourcesOf(secretScanning, { sources }))
  return settings === null ? hidden(github, fullName, sources) : notOffered(fullName, sources)
}

function hidden(github: GitHub, fullName: string, sources: readonly number[]): Unavailable {
  const detail = `GitHub shows the security settings of ${fullName} to its administrators only.`
  return unavailable('permission', detail, permissionRemedy([reads('administration')], github.token.kind), sources)
}

function notOffered(fullName: string, sources: readonly number[]): Unavailable {
  const detail = `GitHub lists no push protection among the security settings of ${fullName}.`
  return unavailable('plan', detail, 'Look at the security settings: private repositories need GitHub Secret Protection for it.', sources)
}

/** Which repositories a run is about. */
import * as v from 'valibot'
import type { Unavailable } from '../../model/evidence.ts'
import type { ListedRepository } from '../../model/snapshot.ts'
import type { RepositoryScope } from '../../policy/policy.ts'
import { matchesAny } from '../../policy/glob.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { reads } from '../permissions.ts'
import { askFact, askList } from './ask.ts'

/** What a list of repositories tells of each. */
export interface Candidate {
  readonly ref: RepositoryRef
  readonly visibility: ListedRepository['visibility']
  readonly archived: boolean
  readonly fork: boolean
  readonly template: boolean
  readonly empty: boolean
  /** `null` when GitHub did not show them. */
  readonly topics: readonly string[] | null
  readonly properties: Readonly<Record<string, string | readonly string[] | null>> | null
}

/** The repositories of an organisation, as far as the token may see them. */
export type Listed =
  | { readonly listed: true; readonly candidates: readonly Candidate[]; readonly incompleteBecause: readonly string[] }
  | ({ readonly listed: false } & Pick<Unavailable, 'detail' | 'remedy'>)

const repositories = v.array(
  v.pipe(
    v.object({
      full_name: v.string(),
      visibility: v.nullish(v.picklist(['public', 'private', 'internal']), null),
      archived: v.optional(v.boolean(), false),
      fork: v.boolean(),
      is_template: v.optional(v.boolean(), false),
      topics: v.nullish(v.array(v.string()), null),
      custom_properties: v.nullish(v.record(v.string(), v.nullable(v.union([v.string(), v.array(v.string())]))), null),
    }),
    v.transform((seen): Candidate => {
      const [owner = '', name = ''] = seen.full_name.split('/')
      return {
        ref: { owner, name },
        visibility: seen.visibility,
        archived: seen.archived,
        fork: seen.fork,
        template: seen.is_template,
        // The list tells the size alone, which is zero for small repositories as well.
        empty: false,
        topics: seen.topics,
        properties: seen.custom_properties,
      }
    }),
  ),
)

const counts = v.object({ public_repos: v.number(), total_private_repos: v.nullish(v.number(), null) })

/**
 * Every repository of an organisation. GitHub lists those that the token may see, and does not say that there are others: the list
 * is complete only where it is as long as the organisation counts, which it shows to owners.
 */
export async function listOrganization(github: GitHub, org: string): Promise<Listed> {
  const wanted = { what: `The repositories of ${org}`, needs: [reads('metadata')] }
  const [list, counted] = await Promise.all([
    askList(github, { ...wanted, schema: repositories }, { route: 'GET /orgs/{org}/repos', parameters: { org, type: 'all' } }),
    askFact(github, { ...wanted, schema: counts }, { route: 'GET /orgs/{org}', parameters: { org } }),
  ])
  if (list.state === 'unavailable') return { listed: false, detail: list.detail, remedy: list.remedy }
  const candidates = list.value.toSorted((a, b) => (nameOf(a.ref) < nameOf(b.ref) ? -1 : 1))
  const total =
    counted.state === 'observed' && counted.value.total_private_repos !== null
      ? counted.value.public_repos + counted.value.total_private_repos
      : null
  if (total === candidates.length) return { listed: true, candidates, incompleteBecause: [] }
  const seen = `${String(candidates.length)} repositories of ${org} can be seen`
  const because =
    total === null
      ? `${seen}, and GitHub tells this token neither of others nor how many there are. Use a token with organization_administration: read.`
      : `${seen}, and it has ${String(total)}. Give the token access to all of them.`
  return { listed: true, candidates, incompleteBecause: [because] }
}

export function nameOf({ owner, name }: RepositoryRef): string {
  return `${owner}/${name}`
}

/** Whether the policy wants a repository judged. */
export interface Chosen {
  readonly judged: boolean
  /** Why: one sentence. */
  readonly because: string
  /** Whether that is for want of knowing what the policy chooses by, so that the run is not complete without it. */
  readonly unknown: boolean
}

export function judges(scope: RepositoryScope, candidate: Candidate): Chosen {
  const not = (because: string): Chosen => ({ judged: false, because, unknown: false })
  if (candidate.archived && !scope.archived) return not('It is archived: nothing can be changed in it.')
  if (candidate.empty) return not('It is empty: there is nothing to protect yet.')
  if (candidate.fork && !scope.forks) return not("It is a fork, which the policy's scope leaves out.")
  if (candidate.template && !scope.templates) return not("It is a template, which the policy's scope leaves out.")
  const unseen = unseenLabels(scope, candidate)
  if (unseen !== null) return { judged: false, because: `GitHub does not show its ${unseen}, by which the policy chooses.`, unknown: true }
  const unchosen = whyNotChosen(scope, candidate)
  if (unchosen !== null) return not(unchosen)
  const kinds = [candidate.archived ? 'archived' : '', candidate.fork ? 'a fork' : '', candidate.template ? 'a template' : '']
  const kind = kinds.filter((word) => word !== '').join(', ')
  return { judged: true, because: kind === '' ? 'It is in scope.' : `It is in scope, and ${kind}.`, unknown: false }
}

/** What the policy chooses by and GitHub does not show; `null` when there is nothing of that. */
function unseenLabels({ names, topics, properties }: RepositoryScope, candidate: Candidate): string | null {
  if (names.length > 0 && !matchesAny(names, candidate.ref.name)) return null
  if (topics.length > 0 && candidate.topics === null) return 'topics'
  return Object.keys(properties).length > 0 && candidate.properties === null ? 'custom properties' : null
}

/** Why a repository is none of those that the policy chooses by name, topic and property; `null` when it is. */
function whyNotChosen({ names, topics, properties }: RepositoryScope, candidate: Candidate): string | null {
  if (names.length > 0 && !matchesAny(names, candidate.ref.name)) return `Its name matches none of ${names.join(', ')}.`
  if (topics.length > 0 && !topics.some((topic) => candidate.topics?.includes(topic)))
    return `It has none of the topics ${topics.join(', ')}.`
  for (const [property, values] of Object.entries(properties)) {
    const held = candidate.properties?.[property] ?? null
    const all = held === null ? [] : typeof held === 'string' ? [held] : held
    if (!all.some((value) => values.includes(value))) return `Its property ${property} is none of ${values.join(', ')}.`
  }
  return null
}

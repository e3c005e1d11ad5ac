/** Who and what has access to a repository. */
import * as v from 'valibot'
import { observed, type Evidence } from '../../model/evidence.ts'
import type { Collaborator, DeployKey, Repository, TeamAccess, Webhook } from '../../model/repository.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { reads } from '../permissions.ts'
import { instant, restAccount } from '../shapes.ts'
import { cutShort, sourcesOf } from '../unseen.ts'
import { askList, type Fact } from './ask.ts'

const rights = v.pipe(
  v.object({
    admin: v.boolean(),
    maintain: v.optional(v.boolean()),
    push: v.boolean(),
    triage: v.optional(v.boolean()),
    pull: v.boolean(),
  }),
  v.transform(({ admin, maintain, push, triage }): Collaborator['permission'] =>
    admin ? 'admin' : maintain === true ? 'maintain' : push ? 'write' : triage === true ? 'triage' : 'read',
  ),
)

const person = v.pipe(
  v.intersect([restAccount, v.object({ role_name: v.string(), permissions: rights })]),
  v.transform(({ role_name: role, permissions: permission, kind, id, login }) => ({ account: { kind, id, login }, role, permission })),
)

const collaborators: Fact<readonly v.InferOutput<typeof person>[]> = {
  what: 'Who has access to the repository',
  needs: [reads('metadata')],
  schema: v.array(person),
}

/** Everybody who has access; of each, whether the repository names the person, and whether the organisation knows the person. */
export async function readCollaborators(github: GitHub, { owner, name }: RepositoryRef): Promise<Repository['collaborators']> {
  const by = (affiliation: 'all' | 'direct' | 'outside') =>
    askList(github, collaborators, {
      route: 'GET /repos/{owner}/{repo}/collaborators',
      parameters: { owner, repo: name, affiliation },
    })
  const [all, direct, outside] = await Promise.all([by('all'), by('direct'), by('outside')])
  if (all.state === 'unavailable') return all
  if (direct.state === 'unavailable') return direct
  if (outside.state === 'unavailable') return outside
  // Somebody always may: an owner of the organisation, or the person whose repository it is.
  if (!all.value.some(({ permission }) => permission === 'admin')) {
    return cutShort(collaborators, 'the list names nobody who may administer it', 'Run it again.', all.sources)
  }
  const idsOf = (seen: typeof direct): ReadonlySet<number> => new Set(seen.value.map(({ account }) => account.id))
  const [named, strangers] = [idsOf(direct), idsOf(outside)]
  const people = all.value.map((one): Collaborator => ({
    ...one,
    direct: named.has(one.account.id),
    outside: strangers.has(one.account.id),
  }))
  return observed(people, sourcesOf(all, direct, outside))
}

const roles = ['admin', 'maintain', 'push', 'triage', 'pull'] as const
const words: Readonly<Record<(typeof roles)[number], TeamAccess['permission']>> = {
  admin: 'admin',
  maintain: 'maintain',
  push: 'write',
  triage: 'triage',
  pull: 'read',
}

export function readTeams(github: GitHub, { owner, name }: RepositoryRef): Promise<Repository['teams']> {
  const team = v.pipe(
    // Of a role that the organisation made only the rights tell what it may.
    v.union([v.object({ slug: v.string(), permissions: rights }), v.object({ slug: v.string(), permission: v.picklist(roles) })]),
    v.transform((seen): TeamAccess => ({
      team: `@${owner}/${seen.slug}`.toLowerCase(),
      permission: 'permissions' in seen ? seen.permissions : words[seen.permission],
    })),
  )
  const fact: Fact<readonly TeamAccess[]> = {
    what: 'The teams that have access',
    needs: [reads('administration')],
    schema: v.array(team),
  }
  return askList(github, fact, { route: 'GET /repos/{owner}/{repo}/teams', parameters: { owner, repo: name } })
}

const deployKeys: Fact<readonly DeployKey[]> = {
  what: 'The deploy keys',
  needs: [reads('administration')],
  schema: v.array(
    v.pipe(
      v.object({
        id: v.number(),
        title: v.string(),
        read_only: v.boolean(),
        added_by: v.nullish(v.string(), null),
        created_at: instant,
        last_used: v.nullish(instant, null),
      }),
      v.transform((seen): DeployKey => ({
        id: seen.id,
        title: seen.title,
        readOnly: seen.read_only,
        addedBy: seen.added_by,
        createdAt: seen.created_at,
        lastUsed: seen.last_used,
      })),
    ),
  ),
}

export function readDeployKeys(github: GitHub, { owner, name }: RepositoryRef): Promise<Evidence<readonly DeployKey[]>> {
  return askList(github, deployKeys, { route: 'GET /repos/{owner}/{repo}/keys', parameters: { owner, repo: name } })
}

const webhooks: Fact<readonly Webhook[]> = {
  what: 'The webhooks',
  needs: [reads('repository_hooks')],
  schema: v.array(
    v.pipe(
      v.object({
        id: v.number(),
        active: v.boolean(),
        events: v.array(v.string()),
        config: v.object({
          url: v.optional(v.string(), ''),
          insecure_ssl: v.union([v.string(), v.number()]),
          secret: v.optional(v.string()),
        }),
      }),
      v.transform(({ id, active, events, config }): Webhook => ({
        id,
        url: withoutSecrets(config.url),
        active,
        insecureSsl: String(config.insecure_ssl) !== '0',
        signed: config.secret !== undefined && config.secret !== '',
        events: events.toSorted(),
      })),
    ),
  ),
}

export function readWebhooks(github: GitHub, { owner, name }: RepositoryRef): Promise<Evidence<readonly Webhook[]>> {
  return askList(github, webhooks, { route: 'GET /repos/{owner}/{repo}/hooks', parameters: { owner, repo: name } })
}

/** An address without what may hold a secret: its query, its fragment, and the name and password before the host. */
export function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return 'no address'
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`
}

/** Accounts, apps and teams as REST shows them. */
import type { Account, App } from '../world.ts'
import type { Call, Schema } from './route.ts'

/** Whom GitHub shows where an account was deleted. */
const ghost: Account = { type: 'User', id: 10137, login: 'ghost' }

export function simpleUser(call: Call, account: Account | null): Schema<'simple-user'> {
  const { type, id, login } = account ?? ghost
  const prefix = type === 'Bot' ? 'BOT' : type === 'Organization' ? 'O' : 'U'
  const slug = encodeURIComponent(login)
  const url = `${call.api}/users/${slug}`
  return {
    login,
    id,
    node_id: `${prefix}_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${type === 'Bot' ? `apps/${login.replace(/\[bot\]$/, '')}` : login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  }
}

/** The account, or null where GitHub shows nobody. */
export function nullableUser(call: Call, account: Account | null): Schema<'nullable-simple-user'> {
  return account === null ? null : simpleUser(call, account)
}

/** An app; those of the world belong to GitHub. */
export function integration(call: Call, app: App): NonNullable<Schema<'integration'>> {
  return {
    id: app.id,
    slug: app.slug,
    node_id: `A_${app.id}`,
    client_id: `Iv1.${app.id.toString(16).padStart(16, '0')}`,
    owner: simpleUser(call, { type: 'Organization', id: 9919, login: 'github' }),
    name: app.name,
    description: '',
    external_url: 'https://help.github.com/en/actions',
    html_url: `https://github.com/apps/${app.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2025-01-01T00:00:00Z',
    permissions: { checks: 'write', contents: 'write', metadata: 'read' },
    events: ['push'],
  }
}

export type Role = 'admin' | 'maintain' | 'push' | 'triage' | 'pull'

const roles: readonly Role[] = ['pull', 'triage', 'push', 'maintain', 'admin']

/** Which of the five rights a role gives. */
export function rightsOf(role: Role | null): { admin: boolean; maintain: boolean; push: boolean; triage: boolean; pull: boolean } {
  const level = role === null ? -1 : roles.indexOf(role)
  return { admin: level >= 4, maintain: level >= 3, push: level >= 2, triage: level >= 1, pull: level >= 0 }
}

/** The name of a role: `push` is `write` and `pull` is `read` here. */
export function roleName(role: Role): string {
  return role === 'push' ? 'write' : role === 'pull' ? 'read' : role
}

/** A team, with what it may do in a repository. */
export function team(
  call: Call,
  organization: { login: string; id: number },
  one: { slug: string; id: number },
  role: Role = 'pull',
): Schema<'team'> {
  const url = `${call.api}/organizations/${organization.id}/team/${one.id}`
  return {
    id: one.id,
    node_id: `T_${one.id}`,
    name: one.slug,
    slug: one.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: role,
    permissions: rightsOf(role),
    url,
    html_url: `https://github.com/orgs/${organization.login}/teams/${one.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: organization.id,
    parent: null,
  }
}

import * as v from 'valibot'
import type { Account } from '../model/account.ts'
import type { ChangedFile, CodeOwnersFile } from '../model/change.ts'
import { observed, unavailable, type Evidence } from '../model/evidence.ts'
import type { GitHub } from './github.ts'
import { permissionRemedy, reads } from './permissions.ts'
import { restAccount } from './shapes.ts'
import { notUnderstood, refused, sourcesOf } from './unseen.ts'

/**
 * Names the teams, `@organization/team` in lower case, that own one of the files or that the policy names for it. Handed over,
 * because it takes a judgement.
 */
export type TeamsOwning = (codeOwners: CodeOwnersFile | null, files: readonly ChangedFile[]) => readonly string[]

type Teams = Readonly<Record<string, readonly Account[]>>

const members = v.array(restAccount)

/**
 * The members of those teams that own a changed file or that the policy names for it, those of their child teams among them. A team that GitHub does not find is
 * left out, since it may be hidden; when none is found, the token likely sees no teams at all.
 */
export async function readOwnerTeams(
  github: GitHub,
  codeOwners: Evidence<CodeOwnersFile | null>,
  files: Evidence<readonly ChangedFile[]>,
  teamsOwning: TeamsOwning,
): Promise<Evidence<Teams>> {
  if (codeOwners.state === 'unavailable') return codeOwners
  if (files.state === 'unavailable') return files
  const names = teamsOwning(codeOwners.value, files.value)
  const teams = await Promise.all(names.map((team) => readMembers(github, team)))
  const sources = sourcesOf(codeOwners, files, ...teams)
  const visible: [string, readonly Account[]][] = []
  for (const [index, team] of teams.entries()) {
    if (team.state === 'unavailable') return team
    if (team.value !== null) visible.push([names[index] ?? '', team.value])
  }
  if (visible.length === 0 && names.length > 0) {
    const detail = `GitHub finds none of the teams that own a changed file: ${names.join(', ')}.`
    return unavailable('permission', detail, permissionRemedy([reads('members')], github.token.kind), sources)
  }
  return observed(Object.fromEntries(visible), sources)
}

/** The members of a team; `null` when GitHub does not find the team. */
async function readMembers(github: GitHub, team: string): Promise<Evidence<readonly Account[] | null>> {
  const wanted = { what: `The members of ${team}`, needs: [reads('members')] }
  const [organization = '', slug = ''] = team.slice(1).split('/')
  const list = await github.list('GET /orgs/{org}/teams/{team_slug}/members', { org: organization, team_slug: slug })
  if (!list.ok) return list.status === 404 ? observed(null, [list.sequence]) : refused(wanted, list, github.token.kind)
  const parsed = v.safeParse(members, list.items)
  return parsed.success
    ? observed(parsed.output, list.sequences)
    : notUnderstood(wanted, "GitHub's answer is not understood", list.sequences)
}

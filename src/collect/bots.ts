import * as v from 'valibot'
import type { Account, GitIdentity } from '../model/account.ts'
import type { Commit } from '../model/change.ts'
import { observed, type Evidence } from '../model/evidence.ts'
import type { GitHub } from './github.ts'
import { restAccount } from './shapes.ts'

/** The address that GitHub gives to the bot of an app, but for its host: `49699333+dependabot[bot]@users.noreply.github.com`. */
const botAddress = /^(\d{1,15})\+([\w-]{1,100}\[bot\])@users\.noreply\.([\w.-]{1,255})$/i
/** More bots than anybody lets write one change; those beyond stay unknown. */
const mostBots = 10

/**
 * Finds the accounts of bots among the people that commits name: GraphQL resolves an e-mail address to users only. An account is
 * found when the number and the login of the address belong together. What that proves is the reader's to weigh: anybody can
 * write the address of a bot into a commit.
 *
 * @param host of the server's pages, which the addresses that it gives end with.
 */
export async function findBots(github: GitHub, commits: Evidence<readonly Commit[]>, host: string): Promise<Evidence<readonly Commit[]>> {
  if (commits.state === 'unavailable') return commits
  const named = commits.value.flatMap((commit) => [...commit.authors, commit.committer]).flatMap((identity) => botOf(identity, host) ?? [])
  const distinct = [...new Map(named.map((bot) => [bot.id, bot])).values()].slice(0, mostBots)
  if (distinct.length === 0) return commits
  const found = await Promise.all(distinct.map((bot) => lookUp(github, bot)))
  const bots = new Map(found.flatMap((one) => (one === null ? [] : [[one.account.id, one.account]])))
  const resolve = (identity: GitIdentity): GitIdentity => ({
    ...identity,
    account: identity.account ?? bots.get(botOf(identity, host)?.id ?? 0) ?? null,
  })
  const resolved = commits.value.map((commit) => ({
    ...commit,
    authors: commit.authors.map(resolve),
    committer: resolve(commit.committer),
  }))
  return observed(resolved, [...commits.sources, ...found.flatMap((one) => (one === null ? [] : [one.sequence]))])
}

interface NamedBot {
  readonly id: number
  readonly login: string
}

function botOf({ account, email }: GitIdentity, host: string): NamedBot | null {
  const match = account === null ? botAddress.exec(email) : null
  if (match?.[1] === undefined || match[2] === undefined || match[3]?.toLowerCase() !== host) return null
  return { id: Number(match[1]), login: match[2] }
}

async function lookUp(github: GitHub, { id, login }: NamedBot): Promise<{ readonly account: Account; readonly sequence: number } | null> {
  const answer = await github.request('GET /users/{username}', { username: login })
  const parsed = v.safeParse(restAccount, answer.ok ? answer.data : null)
  const fits = parsed.success && parsed.output.kind === 'bot' && parsed.output.id === id
  return fits ? { account: parsed.output, sequence: answer.sequence } : null
}

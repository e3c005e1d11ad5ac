import type { AppKey, AppTokens } from '../collect/app-token.ts'
import { connect, type GitHub } from '../collect/github.ts'
import { namesProxy, proxyFetch } from '../collect/proxy.ts'
import { UserError } from '../model/user-error.ts'
import type { Io } from './io.ts'
import { isLoopback } from './option-values.ts'
import type { Options } from './options.ts'
import { judgedRepository } from './target.ts'
import { version } from './version.ts'

const userAgent = `soc2-gate/${version}`

/** Opens the one client of a run. */
export async function openGitHub(options: Options, io: Io): Promise<GitHub> {
  const send = io.fetch ?? (namesProxy(io.environment) ? proxyFetch : undefined)
  return connect({
    token: options.app === null ? tokenOf(options, io) : await tokensOf(options.app, options, io, send ?? fetch),
    apiUrl: options.apiUrl,
    ...(options.graphqlUrl === null ? {} : { graphqlUrl: options.graphqlUrl }),
    ...(send === undefined ? {} : { fetch: send }),
    ...(io.timing === undefined ? {} : { timing: io.timing }),
    // Git goes over the network, and not through what stands in for it.
    ...(io.fetch === undefined ? { environment: io.environment } : {}),
    userAgent,
    log: (line) => {
      io.progress(line)
    },
  })
}

function tokenOf({ token }: Options, { door }: Io): string {
  if (token === null) throw noToken(door)
  return token
}

/**
 * The tokens of the App, of which there is one already: that there is none is worth saying before anything else.
 *
 * @throws UserError when none could be had.
 */
async function tokensOf(key: AppKey, options: Options, io: Io, send: typeof fetch): Promise<AppTokens> {
  const { appTokens } = await import('../collect/app-token.ts')
  const on =
    options.organization === null ? (options.repositories?.[0] ?? judgedRepository(options)) : { organization: options.organization }
  const { apiUrl } = options
  const tokens = await appTokens({
    key,
    on,
    apiUrl,
    fetch: send,
    userAgent,
    hide: (token) => {
      io.hide(token)
    },
  })
  const first = await tokens.current()
  if (first.ok) return tokens
  const where = 'organization' in on ? on.organization : `${on.owner}/${on.name}`
  const said = `${first.message}${first.status === 0 ? '' : ` (${String(first.status)})`}`
  throw new UserError(`The App ${key.id} gave no token for ${where}: ${said}.`, appRemedies[first.at])
}

const appRemedies = {
  key: 'Store the whole PEM file that GitHub gave out as the private key of the App, its first and last line included.',
  installation: 'Install the App on the account, with access to the repository, and check that id and private key are of the same App.',
  token: "Accept the App's permissions on the account that it is installed on, and see that it is not suspended there.",
} as const

function noToken(door: Io['door']): UserError {
  return door === 'action'
    ? new UserError('There is no token.', 'Leave the input "token" out, or give it a token that is set: an unknown secret is empty.')
    : new UserError('There is no token.', 'Set GITHUB_TOKEN or GH_TOKEN, for instance: GH_TOKEN=$(gh auth token) soc2-gate ...')
}

/** Whether the facts come from the own machine, where there is never a real GitHub. */
export function isSample(options: Options): boolean {
  return isLoopback(options.apiUrl)
}

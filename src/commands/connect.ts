import { connect, type GitHub } from '../collect/github.ts'
import { namesProxy, proxyFetch } from '../collect/proxy.ts'
import { UserError } from '../model/user-error.ts'
import type { Io } from './io.ts'
import { isLoopback } from './option-values.ts'
import type { Options } from './options.ts'
import { version } from './version.ts'

/** Opens the one client of a run. */
export function openGitHub(options: Options, io: Io): GitHub {
  if (options.token === null) throw noToken(io.door)
  const send = io.fetch ?? (namesProxy(io.environment) ? proxyFetch : undefined)
  return connect({
    token: options.token,
    apiUrl: options.apiUrl,
    ...(options.graphqlUrl === null ? {} : { graphqlUrl: options.graphqlUrl }),
    ...(send === undefined ? {} : { fetch: send }),
    ...(io.timing === undefined ? {} : { timing: io.timing }),
    // Git goes over the network, and not through what stands in for it.
    ...(io.fetch === undefined ? { environment: io.environment } : {}),
    userAgent: `soc2-gate/${version}`,
    log: (line) => {
      io.progress(line)
    },
  })
}

function noToken(door: Io['door']): UserError {
  return door === 'action'
    ? new UserError('There is no token.', 'Leave the input "token" out, or give it a token that is set: an unknown secret is empty.')
    : new UserError('There is no token.', 'Set GITHUB_TOKEN or GH_TOKEN, for instance: GH_TOKEN=$(gh auth token) soc2-gate ...')
}

/** Whether the facts come from the own machine, where there is never a real GitHub. */
export function isSample(options: Options): boolean {
  return isLoopback(options.apiUrl)
}

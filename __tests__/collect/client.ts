/** The real client on a made-up world. */
import { connect, type GitHub } from '../../src/collect/github.ts'
import type { Timing } from '../../src/collect/client.ts'
import { workflowToken } from '../github/build.ts'
import type { Fault } from '../github/faults.ts'
import { githubDouble, type DoubleOptions, type GitHubDouble } from '../github/double.ts'
import type { World } from '../github/world.ts'

export interface Connected {
  readonly github: GitHub
  readonly double: GitHubDouble
  /** What the client said while it waited. */
  readonly said: string[]
}

/** How a client of a test differs. A second is a millisecond here: what takes an hour at GitHub takes none. */
export interface Ways {
  readonly token?: string
  readonly apiUrl?: string
  readonly graphqlUrl?: string
  readonly timing?: Partial<Timing>
  readonly double?: DoubleOptions
  /** How GitHub misbehaves: of which requests, and how. */
  readonly faults?: readonly (readonly [on: string, fault: Fault])[]
}

export function connected(
  world: World,
  { token = workflowToken, timing = {}, double: options = {}, faults = [], apiUrl = 'https://api.github.com', ...rest }: Ways = {},
): Connected {
  const double = githubDouble(world, options)
  for (const [on, fault] of faults) double.faults.add(on, fault)
  const said: string[] = []
  const github = connect({
    token,
    apiUrl,
    ...rest,
    fetch: double.fetch,
    userAgent: 'soc2-gate/test',
    log: (line) => said.push(line),
    timing: { second: 1, ...timing },
  })
  return { github, double, said }
}

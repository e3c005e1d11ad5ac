import type { Answer, GraphqlAnswer, List, Refusal } from '../answer.ts'
import type { GitHub } from '../github.ts'

/** How a run that makes many requests behaves towards GitHub. Shared by all of its clients. */
export interface Manners {
  /** Lets a request wait for its turn. */
  inTurn<T>(run: () => Promise<T>): Promise<T>
  /** The rate limit that was too long to wait for; nothing is asked any more after it. `null` while there is none. */
  stopped: Refusal | null
  /** By route and owner: how often it was refused for want of a permission, and with what; `null` once it was answered. */
  readonly refusals: Map<string, { readonly times: number; readonly last: Refusal } | null>
}

/** GitHub wants few requests at a time of whoever makes many. */
export function manners(mostInFlight: number): Manners {
  return { inTurn: turns(mostInFlight), stopped: null, refusals: new Map() }
}

/** A client that asks nothing twice, waits for its turn to ask, and stops when GitHub wants it to wait for too long. */
export function polite(github: GitHub, shared: Manners): GitHub {
  const asked = new Map<string, Promise<unknown>>()
  const once = <T extends { readonly ok: true } | Refusal>(key: readonly unknown[], ask: () => Promise<T>): Promise<T | Refusal> => {
    const name = JSON.stringify(key)
    // Only what was asked under the same key comes back, which has the same answer's type.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    const known = asked.get(name) as Promise<T | Refusal> | undefined
    if (known !== undefined) return known
    const answer = shared.inTurn(async (): Promise<T | Refusal> => {
      if (shared.stopped !== null) return shared.stopped
      const came = await ask()
      if (!came.ok && came.wait !== null) shared.stopped = came
      return came
    })
    asked.set(name, answer)
    return answer
  }
  return {
    request: (route, parameters, page) =>
      once<Answer>(['request', route, parameters, page], () =>
        unlessRefused(shared, route, parameters, () => github.request(route, parameters, page)),
      ),
    list: (route, parameters) =>
      once<List>(['list', route, parameters], () => unlessRefused(shared, route, parameters, () => github.list(route, parameters))),
    graphql: (query, variables, page) => once<GraphqlAnswer>(['graphql', query, variables], () => github.graphql(query, variables, page)),
    objectsOf: (repository) => github.objectsOf(repository),
    noteFetch: (url, wants, ok) => github.noteFetch(url, wants, ok),
    get requests() {
      return github.requests
    },
    get token() {
      return github.token
    },
    get ended() {
      return github.ended
    },
    get date() {
      return github.date
    },
    seeViewer: (login) => {
      github.seeViewer(login)
    },
  }
}

/**
 * After so many refusals, and not one answer, the token was never given the permission. Not after the first: a repository that
 * everybody may read, and that an app is not installed in, is refused with the same words.
 */
const mostRefusals = 20

async function unlessRefused<T extends { readonly ok: true } | Refusal>(
  { refusals }: Manners,
  route: string,
  parameters: Readonly<Record<string, unknown>> | undefined,
  ask: () => Promise<T>,
): Promise<T | Refusal> {
  const key = `${route} ${String(parameters?.['owner'] ?? parameters?.['org'])}`
  const before = refusals.get(key)
  if (before !== null && before !== undefined && before.times >= mostRefusals) {
    const said = `${before.last.message} (of ${String(before.times)} repositories before this one, of which it was not asked)`
    return { ...before.last, message: said }
  }
  const came = await ask()
  if (came.ok) refusals.set(key, null)
  // Words that speak of the token. A "not found" speaks of the one repository, and the next may be another matter.
  else if (came.status === 403 && /^resource not accessible by/i.test(came.message) && refusals.get(key) !== null) {
    refusals.set(key, { times: (refusals.get(key)?.times ?? 0) + 1, last: came })
  }
  return came
}

/** Lets so many run at a time; the others wait, in the order in which they came. */
export function turns(most: number): Manners['inTurn'] {
  let running = 0
  const waiting: (() => void)[] = []
  return async (run) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      // Whoever is next takes over the place.
      if (next === undefined) running -= 1
      else next()
    }
  }
}

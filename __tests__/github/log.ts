/** What the double was asked, and the counts that follow from it. */

/** A request as the double saw it. */
export interface ServedRequest {
  /** Counts from 1. */
  readonly sequence: number
  readonly method: string
  /** Path and query, without the prefix of an Enterprise Server. */
  readonly path: string
  /** The template of the route: `GET /repos/{owner}/{repo}`, or `POST /graphql`. */
  readonly route: string
  /** The name of a GraphQL operation. */
  readonly operation: string | null
  /** What was sent, the token aside. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** 1 for a request that waited for no other, 1 more than the deepest answer that was there when it came otherwise. */
  readonly depth: number
  /** 0 until it is answered; stays 0 when the connection broke. */
  status: number
  /** What it cost of the hourly limit. */
  points: number
}

export interface Counts {
  requests: number
  /** GraphQL points. */
  points: number
  byRoute: Readonly<Record<string, number>>
  /** The most requests that were in flight at once. */
  inFlightMaximum: number
  /** The longest chain of reads of which each started after the one before had been answered. */
  sequentialReads: number
}

export interface RequestLog {
  readonly requests: readonly ServedRequest[]
  start(request: Omit<ServedRequest, 'sequence' | 'depth' | 'status' | 'points'>): ServedRequest
  finish(request: ServedRequest, status: number): void
  counts(): Counts
  forget(): void
}

export function requestLog(): RequestLog {
  let requests: ServedRequest[] = []
  let sequence = 0
  let answeredDepth = 0
  let inFlight = 0
  let inFlightMaximum = 0
  return {
    get requests() {
      return requests
    },
    start: (request) => {
      inFlight += 1
      inFlightMaximum = Math.max(inFlightMaximum, inFlight)
      sequence += 1
      const served = { ...request, sequence, depth: answeredDepth + 1, status: 0, points: 0 }
      requests.push(served)
      return served
    },
    finish: (request, status) => {
      inFlight -= 1
      request.status = status
      answeredDepth = Math.max(answeredDepth, request.depth)
    },
    counts: () => ({
      requests: requests.length,
      points: requests.filter((one) => one.route === 'POST /graphql').reduce((sum, one) => sum + one.points, 0),
      byRoute: tally(requests.map((one) => one.route)),
      inFlightMaximum,
      sequentialReads: Math.max(0, ...requests.filter(isRead).map((one) => one.depth)),
    }),
    forget: () => {
      requests = []
      answeredDepth = 0
      inFlightMaximum = inFlight
    },
  }
}

function isRead(request: ServedRequest): boolean {
  return request.method === 'GET' || request.route === 'POST /graphql'
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

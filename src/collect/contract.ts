import type { Instant } from '../model/time.ts'

/** One API call, as `requests.ndjson` keeps it. Never holds a token, nor a query value that could be a secret. */
export interface RequestRecord {
  /** Counts from 1, in the order in which the requests were started. */
  readonly sequence: number
  readonly method: string
  readonly url: string
  /** The parameters sent: query string values, or the variables of a GraphQL operation. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** The name of the GraphQL operation; `null` for REST. */
  readonly operation: string | null
  /** The page of a list, from 1. */
  readonly page: number
  /** The HTTP status; 0 when no answer came. */
  readonly status: number
  /** GitHub's `x-github-request-id`. */
  readonly requestId: string | null
  /** The server's `date` header. */
  readonly serverDate: Instant | null
  /** How many items the answer lists; `null` when it is no list. */
  readonly items: number | null
  /** SHA-256 of the body as received, in hexadecimal. */
  readonly sha256: string | null
}

/** Who the token is and what GitHub said it may do. */
export interface TokenSeen {
  readonly kind: 'workflow' | 'app' | 'fine-grained' | 'classic' | 'unknown'
  /** Permissions that GitHub named as needed in an answer that refused: `administration=read`. Sorted. */
  readonly missing: readonly string[]
}

/** A repository by its names. */
export interface RepositoryRef {
  readonly owner: string
  readonly name: string
}

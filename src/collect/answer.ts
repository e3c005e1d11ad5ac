import { classifyGraphql, classifyRest, type GraphqlError, type Kind } from './classify.ts'
import type { Call, Received } from './exchange.ts'

/** An answer. Expected trouble is a value; nothing here throws for it. */
export type Answer = Success | Refusal

export interface Success {
  readonly ok: true
  readonly status: number
  readonly data: unknown
  /** The parameters of the next page of a list; `null` on the last. */
  readonly next: Readonly<Record<string, string>> | null
  readonly sequence: number
}

/** GitHub said no, or nothing. */
export interface Refusal {
  readonly ok: false
  readonly kind: Kind
  /** The HTTP status; 0 when no answer came. */
  readonly status: number
  /** GitHub's words, or what went wrong on the way. */
  readonly message: string
  /** What `x-accepted-github-permissions` names; `null` when it names nothing. */
  readonly needs: string | null
  /** How many seconds GitHub asked to wait, when that was too long. */
  readonly wait: number | null
  readonly sequence: number
}

/** A whole list, of however many pages. */
export type List = { readonly ok: true; readonly items: readonly unknown[]; readonly sequences: readonly number[] } | Refusal

/** The answer to a query: what could be had, and errors that say by path what could not. */
export type GraphqlAnswer =
  { readonly ok: true; readonly data: unknown; readonly errors: readonly GraphqlError[]; readonly sequence: number } | Refusal

/** What came of a call that failed. */
export function refusal({ received, sequence }: Call, otherwise: string): Refusal {
  if (received === null) {
    return { ok: false, kind: 'error', status: 0, message: otherwise, needs: null, wait: null, sequence }
  }
  const { status, errors, wait, header } = received
  const message = errors[0]?.message ?? received.message
  const kind = classifyRest({ status, message, limited: wait !== null })
  return { ok: false, kind, status, message, needs: header('x-accepted-github-permissions'), wait, sequence }
}

/** Errors beside data are the reader's to weigh; errors without data are a refusal. */
export function graphqlAnswer(received: Received, sequence: number): GraphqlAnswer {
  const { data, errors, status } = received
  const part = typeof data === 'object' && data !== null && 'data' in data ? data.data : null
  if (typeof part === 'object' && part !== null) return { ok: true, data: part, errors, sequence }
  const [first] = errors
  const kind = first === undefined ? 'error' : classifyGraphql(first)
  return { ok: false, kind, status, message: first?.message ?? 'an answer without data', needs: null, wait: null, sequence }
}

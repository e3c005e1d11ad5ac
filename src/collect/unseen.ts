import type { Refusal } from './answer.ts'
import { classifyGraphql, type GraphqlError, type Kind } from './classify.ts'
import type { TokenSeen } from './contract.ts'
import { unavailable, type Unavailable, type UnavailableReason } from '../model/evidence.ts'
import { firstAccepted, permissionRemedy, type Permission } from './permissions.ts'

/** What is asked for. */
export interface Wanted {
  /** As the subject of a sentence: `The reviews`. */
  readonly what: string
  /** What it takes to see it. */
  readonly needs: readonly Permission[]
}

/** `absent` stands for an answer that should have been there: where absence is a fact, the reader makes a value of it. */
const reasons: Readonly<Record<Kind, UnavailableReason>> = {
  absent: 'error',
  plan: 'plan',
  hidden: 'permission',
  unsupported: 'unsupported',
  'too-large': 'truncated',
  error: 'error',
}

/** The requests that several facts came from, each once and in order. */
export function sourcesOf(...facts: readonly { readonly sources: readonly number[] }[]): readonly number[] {
  return [...new Set(facts.flatMap(({ sources }) => sources))].toSorted((a, b) => a - b)
}

/** Why something could not be seen: GitHub refused, or did not answer. */
export function refused(wanted: Wanted, refusal: Refusal, token: TokenSeen['kind']): Unavailable {
  const { kind, status, message, sequence } = refusal
  const said = status === 0 ? `GitHub did not answer (${message})` : `GitHub answered ${String(status)} "${message}"`
  return unavailable(reasons[kind], `${wanted.what} could not be read: ${said}.`, remedyFor(wanted, refusal, token), [sequence])
}

/** Why something could not be seen: an error stands in its place in an answer of GraphQL. */
export function erred(wanted: Wanted, error: GraphqlError, sequence: number, token: TokenSeen['kind']): Unavailable {
  const kind = classifyGraphql(error)
  const refusal: Refusal = { ok: false, kind, status: 200, message: error.message, needs: null, wait: null, sequence }
  const remedy = error.saml ? 'Authorise the token for the single sign-on of the organisation.' : remedyFor(wanted, refusal, token)
  return unavailable(reasons[kind], `${wanted.what} could not be read: GitHub answered "${error.message}".`, remedy, [sequence])
}

/** Why something could not be seen: GitHub's answer is none that is known. */
export function notUnderstood(wanted: Wanted, how: string, sequences: readonly number[]): Unavailable {
  return unavailable('error', `${wanted.what} could not be read: ${how}.`, 'Run it again; if it stays, please report it.', sequences)
}

/** Why a list could not be seen: it cannot be read to its end. */
export function cutShort(wanted: Wanted, how: string, remedy: string, sequences: readonly number[]): Unavailable {
  return unavailable('truncated', `${wanted.what} could not be read to the end: ${how}.`, remedy, sequences)
}

function remedyFor({ needs }: Wanted, refusal: Refusal, token: TokenSeen['kind']): string {
  if (refusal.status === 401) return 'Give it a token that is valid.'
  switch (refusal.kind) {
    case 'hidden':
      return permissionRemedy(firstAccepted(refusal.needs) ?? needs, token)
    case 'plan':
      return 'It takes a paid plan of GitHub, or a public repository.'
    case 'unsupported':
      return 'Use a version of GitHub Enterprise Server that has it.'
    case 'too-large':
      return 'Split the pull request: GitHub gave up on its size.'
    case 'absent':
    case 'error':
      return refusal.wait === null
        ? 'Run it again when GitHub answers.'
        : `Run it again in ${minutes(refusal.wait)}, when the rate limit allows it.`
  }
}

function minutes(seconds: number): string {
  const whole = Math.ceil(seconds / 60)
  return whole === 1 ? 'a minute' : `${String(whole)} minutes`
}

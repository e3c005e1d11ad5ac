/**
 * What an answer that is no success says about the fact that was asked for.
 *
 * - `absent`: GitHub proves that there is none.
 * - `plan`: the plan of the repository's owner does not have it.
 * - `hidden`: the token may not see it, or whether there is any.
 * - `unsupported`: this GitHub does not know the question.
 * - `too-large`: GitHub gave up on the size of the question.
 * - `error`: anything else. What is not known is never taken for `absent`.
 */
export type Kind = 'absent' | 'plan' | 'hidden' | 'unsupported' | 'too-large' | 'error'

/** What decides about an answer over REST. */
export interface RestAnswer {
  readonly status: number
  readonly message: string
  /** Whether it speaks of a rate limit, which GitHub does with the status of a missing permission. */
  readonly limited: boolean
}

interface Rule {
  readonly status: readonly number[]
  /** Found anywhere in GitHub's message, whatever the case. */
  readonly says: RegExp
  readonly kind: Kind
}

/**
 * GitHub's words, in the order in which they are looked for: the same status stands for a missing permission, a missing plan and
 * a feature that is off. See the tests for each of them as GitHub writes it.
 */
const rules: readonly Rule[] = [
  { status: [403], says: /upgrade to github pro|upgrade your plan/i, kind: 'plan' },
  { status: [403], says: /(?:code|advanced) security must be enabled/i, kind: 'plan' },
  { status: [403], says: /resource not accessible by/i, kind: 'hidden' },
  { status: [403], says: /must have (?:push access|admin rights|admin access)/i, kind: 'hidden' },
  { status: [403], says: /saml enforcement|ip allow list/i, kind: 'hidden' },
  { status: [403], says: /dependabot alerts are disabled/i, kind: 'absent' },
  { status: [404], says: /^branch not (?:protected|found)/i, kind: 'absent' },
  { status: [404], says: /branch protection has been disabled/i, kind: 'absent' },
  { status: [404], says: /secret scanning is disabled/i, kind: 'absent' },
  { status: [404], says: /no analysis found/i, kind: 'absent' },
  { status: [422], says: /only owners can use this filter/i, kind: 'hidden' },
  // Everything else that is not found may be there and hidden.
  { status: [401, 404], says: /(?:)/, kind: 'hidden' },
]

/** Classifies an answer over REST that is no success. Status 0 means that none came. */
export function classifyRest({ status, message, limited }: RestAnswer): Kind {
  if (limited) return 'error'
  return rules.find((rule) => rule.status.includes(status) && rule.says.test(message))?.kind ?? 'error'
}

/** An error of GraphQL, which comes with status 200 and beside whatever data could be had. */
export interface GraphqlError {
  /** GitHub's type, `FORBIDDEN`, or the code of a query that the schema refuses. */
  readonly type: string | null
  readonly message: string
  /** Where in the answer; `null` when the whole answer is meant. */
  readonly path: readonly (string | number)[] | null
  /** Whether the organisation wants a single sign-on that the token does not have. */
  readonly saml: boolean
}

const kindsByType: Readonly<Record<string, Kind>> = {
  FORBIDDEN: 'hidden',
  INSUFFICIENT_SCOPES: 'hidden',
  NOT_FOUND: 'hidden',
  RESOURCE_LIMITS_EXCEEDED: 'too-large',
  MAX_NODE_LIMIT_EXCEEDED: 'too-large',
  undefinedField: 'unsupported',
  argumentNotAccepted: 'unsupported',
  undefinedType: 'unsupported',
}

/** Classifies an error of GraphQL. */
export function classifyGraphql({ type, message, saml }: GraphqlError): Kind {
  if (saml) return 'hidden'
  // GitHub's word for a path that a commit, which it has shown, does not have.
  if (type === 'NOT_FOUND' && /^could not resolve file for path/i.test(message)) return 'absent'
  return type !== null && Object.hasOwn(kindsByType, type) ? (kindsByType[type] ?? 'error') : 'error'
}

import { describe, expect, it } from 'vitest'
import { classifyGraphql, classifyRest, type GraphqlError, type Kind } from '../../src/collect/classify.ts'

/** GitHub's words, as it writes them. */
const rest: readonly (readonly [status: number, message: string, kind: Kind])[] = [
  // There is none, and GitHub says so.
  [404, 'Branch not protected', 'absent'],
  [404, 'Branch not found', 'absent'],
  [404, 'Branch protection has been disabled on this repository.', 'absent'],
  [404, 'Secret scanning is disabled on this repository.', 'absent'],
  [404, 'no analysis found', 'absent'],
  [403, 'Dependabot alerts are disabled for this repository.', 'absent'],
  // The plan does not have it.
  [403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.', 'plan'],
  [403, 'Code Security must be enabled for this repository to use code scanning.', 'plan'],
  [403, 'Advanced Security must be enabled for this repository to use code scanning.', 'plan'],
  // The token may not see it, or whether there is any.
  [403, 'Resource not accessible by integration', 'hidden'],
  [403, 'Resource not accessible by personal access token', 'hidden'],
  [403, 'Must have push access to view repository collaborators.', 'hidden'],
  [403, 'Must have admin rights to Repository.', 'hidden'],
  [
    403,
    'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    'hidden',
  ],
  [
    403,
    'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled',
    'hidden',
  ],
  [404, 'Not Found', 'hidden'],
  [404, 'something that nobody has seen yet', 'hidden'],
  [401, 'Bad credentials', 'hidden'],
  [401, 'Requires authentication', 'hidden'],
  [422, 'Only owners can use this filter.', 'hidden'],
  // Anything else proves nothing.
  [403, 'Repository access blocked', 'error'],
  [403, 'something that nobody has seen yet', 'error'],
  [410, 'Issues are disabled for this repo', 'error'],
  [422, 'Validation Failed', 'error'],
  [451, 'Repository unavailable due to DMCA takedown.', 'error'],
  [500, 'Server Error', 'error'],
  [502, '502 without a message', 'error'],
  [503, 'Service unavailable', 'error'],
  [0, 'read ECONNRESET', 'error'],
]

describe('an answer over REST', () => {
  it.each(rest)('%i %s', (status, message, kind) => {
    expect(classifyRest({ status, message, limited: false })).toBe(kind)
  })

  it.each(rest.filter(([, , kind]) => kind !== 'error'))('is told by its words in any case: %i %s', (status, message, kind) => {
    expect(classifyRest({ status, message: message.toUpperCase(), limited: false })).toBe(kind)
  })

  it.each(rest)('of a rate limit says nothing else: %i %s', (status, message) => {
    expect(classifyRest({ status, message, limited: true })).toBe('error')
  })

  it.each([500, 502, 503, 0, 422, 429])('with status %i is never absent, whatever it says', (status) => {
    for (const [, message, kind] of rest) {
      if (kind === 'absent') expect(classifyRest({ status, message, limited: false })).toBe('error')
    }
  })
})

const graphql: readonly (readonly [kind: Kind, error: Partial<GraphqlError>])[] = [
  ['hidden', { type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
  ['hidden', { type: 'INSUFFICIENT_SCOPES', message: 'Your token has not been granted the required scopes to execute this query.' }],
  ['hidden', { type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'acme/shop'." }],
  ['hidden', { type: 'FORBIDDEN', message: 'Resource protected by organization SAML enforcement.', saml: true }],
  ['hidden', { type: null, message: 'anything', saml: true }],
  ['absent', { type: 'NOT_FOUND', message: "Could not resolve file for path '.github/soc2-gate.yml'." }],
  ['too-large', { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }],
  ['too-large', { type: 'MAX_NODE_LIMIT_EXCEEDED', message: 'This query requests up to 1,140,100 possible nodes' }],
  ['unsupported', { type: 'undefinedField', message: "Field 'filteredCount' doesn't exist on type 'X'" }],
  ['unsupported', { type: 'argumentNotAccepted', message: "Field 'reviews' doesn't accept argument 'x'" }],
  ['error', { type: 'RATE_LIMITED', message: 'API rate limit exceeded' }],
  ['error', { type: 'RATE_LIMIT', message: 'API rate limit already exceeded' }],
  ['error', { type: 'SERVICE_UNAVAILABLE', message: 'Something went wrong' }],
  ['error', { type: null, message: 'Something went wrong while executing your query.' }],
  ['error', { type: 'toString', message: 'a type that objects have by birth' }],
  ['error', { type: 'SOMETHING_NEW', message: "Could not resolve file for path 'x'." }],
]

describe('an error of GraphQL', () => {
  it.each(graphql)('%s: %o', (kind, error) => {
    expect(classifyGraphql({ type: null, message: '', path: null, saml: false, ...error })).toBe(kind)
  })
})

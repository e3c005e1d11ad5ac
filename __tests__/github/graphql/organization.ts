/** An organisation, as far as its settings need GraphQL. */
import { refusal, tokenHolds } from '../tokens.ts'
import type { Organization } from '../world.ts'
import type { Caller, Node } from './node.ts'
import { gitHubError } from './node.ts'

export function organization(caller: Caller, shown: Organization): Node {
  const owns = shown.members.some((member) => member.account.id === caller.token.account.id && member.role === 'admin')
  return {
    __typename: 'Organization',
    login: shown.login,
    databaseId: shown.id,
    url: `https://github.com/${shown.login}`,
    // Owners see it, and apps that may read members.
    samlIdentityProvider: () => {
      const sees = caller.token.kind === 'classic' ? owns : tokenHolds(caller.token, { permission: 'members', level: 'read' })
      if (!sees) throw gitHubError('FORBIDDEN', refusal(caller.token).message)
      if (shown.singleSignOn === null) return null
      return { __typename: 'OrganizationIdentityProvider', ssoUrl: shown.singleSignOn }
    },
  }
}

/** The tokens that people give to posture. */
import { aClassicToken, aToken, anAppToken } from '../../github/build.ts'
import { cyn } from '../../github/people.ts'
import type { Token } from '../../github/world.ts'

const { permissions } = aToken()
/** A workflow's own, with all that its documentation asks for. */
export const workflow: Token = aToken({
  permissions: { ...permissions, security_events: 'read', vulnerability_alerts: 'read' },
})

/** An app that reads what a workflow may, and nothing that takes an administrator. */
export const readOnlyApp: Token = anAppToken({
  permissions: {
    actions: 'read',
    checks: 'read',
    contents: 'read',
    issues: 'read',
    pull_requests: 'read',
    security_events: 'read',
    statuses: 'read',
    vulnerability_alerts: 'read',
  },
})

/** An app that reads everything, and writes nothing. */
export const adminApp: Token = anAppToken({
  permissions: {
    ...readOnlyApp.permissions,
    administration: 'read',
    members: 'read',
    organization_administration: 'read',
    organization_personal_access_tokens: 'read',
    repository_hooks: 'read',
    secret_scanning_alerts: 'read',
  },
})

/** The classic token of cyn, who owns the organisation and administers the repository. */
export const owner: Token = aClassicToken(cyn)

/** Security features of a repository. */
import { nullableUser } from './accounts.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { choice, ok, onlyKnows, Refused, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

/** An alert. The double holds no secrets, hence none is ever shown. */
function alert(call: RepositoryCall, one: RepositoryCall['repository']['secretScanningAlerts'][number]): Schema<'secret-scanning-alert'> {
  const url = `${repositoryUrl(call, call.repository)}/secret-scanning/alerts/${one.number}`
  return {
    number: one.number,
    created_at: one.createdAt,
    updated_at: null,
    url,
    html_url: `${repositoryPage(call.repository)}/security/secret-scanning/${one.number}`,
    locations_url: `${url}/locations`,
    state: one.state,
    resolution: one.state === 'open' ? null : 'revoked',
    resolved_at: one.state === 'open' ? null : one.createdAt,
    resolved_by: nullableUser(call, one.resolvedBy ?? null),
    resolution_comment: null,
    secret_type: one.secretType,
    secret_type_display_name: one.secretType,
    push_protection_bypassed: one.bypass !== undefined,
    push_protection_bypassed_by: nullableUser(call, one.bypass?.by ?? null),
    push_protection_bypassed_at: one.bypass?.at ?? null,
    push_protection_bypass_request_reviewer: nullableUser(call, one.bypass?.reviewer ?? null),
    validity: one.validity ?? 'unknown',
    publicly_leaked: false,
    multi_repo: false,
  }
}

export const securityRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/secret-scanning/alerts', needs('secret_scanning_alerts'), (call) => {
    onlyKnows(call, 'state', 'hide_secret', 'is_bypassed')
    if (call.query.get('hide_secret') !== 'true') throw new Error('double: secrets are never to be asked for; set hide_secret=true')
    if (call.repository.securityAndAnalysis?.['secret_scanning'] !== 'enabled')
      throw new Refused(404, 'Secret scanning is disabled on this repository.')
    const state = call.query.get('state') === null ? null : choice(call, 'state', ['open', 'resolved'], 'open')
    const { items, headers } = page(
      call,
      call.repository.secretScanningAlerts.filter(
        (one) => (state === null || one.state === state) && (call.query.get('is_bypassed') !== 'true' || one.bypass !== undefined),
      ),
    )
    return ok(
      items.map((one) => alert(call, one)),
      headers,
    )
  }),
  // The answer has no body: on or off is the status.
  repositoryRoute('GET /repos/{owner}/{repo}/vulnerability-alerts', needs('administration'), (call) => {
    if (!call.repository.vulnerabilityAlerts) throw new Refused(404, 'Vulnerability alerts are disabled.')
    return { status: 204 }
  }),
]

/** Alerts about vulnerable dependencies. */
import type { DependabotAlert } from '../world-posture.ts'
import { needs } from './needs.ts'
import { cursorPage } from './page.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { choice, ok, onlyKnows, Refused, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

function alert(call: RepositoryCall, one: DependabotAlert): Schema<'dependabot-alert'> {
  const named = { ecosystem: 'npm', name: one.package }
  const vulnerability = {
    package: named,
    severity: one.severity,
    vulnerable_version_range: '< 2.0.0',
    first_patched_version: one.fixed ? { identifier: '2.0.0' } : null,
  }
  return {
    number: one.number,
    state: 'open',
    dependency: { package: named, manifest_path: 'package-lock.json', scope: 'runtime' },
    security_advisory: {
      ghsa_id: 'GHSA-2222-3333-4444',
      cve_id: null,
      summary: 'A sample',
      description: 'A sample',
      vulnerabilities: [vulnerability],
      severity: one.severity,
      cvss: { score: 7.5, vector_string: null },
      cwes: [],
      identifiers: [{ type: 'GHSA', value: 'GHSA-2222-3333-4444' }],
      references: [],
      published_at: one.createdAt,
      updated_at: one.createdAt,
      withdrawn_at: null,
    },
    security_vulnerability: vulnerability,
    url: `${repositoryUrl(call, call.repository)}/dependabot/alerts/${one.number}`,
    html_url: `${repositoryPage(call.repository)}/security/dependabot/${one.number}`,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    dismissed_at: null,
    dismissed_by: null,
    dismissed_reason: null,
    dismissed_comment: null,
    fixed_at: null,
    auto_dismissed_at: null,
  }
}

export const dependabotRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/dependabot/alerts', needs('vulnerability_alerts'), (call) => {
    onlyKnows(call, 'state', 'after', 'before')
    choice(call, 'state', ['open'], 'open')
    if (!call.repository.vulnerabilityAlerts) throw new Refused(403, 'Dependabot alerts are disabled for this repository.')
    const { items, headers } = cursorPage(call, call.repository.dependabotAlerts)
    return ok(
      items.map((one) => alert(call, one)),
      headers,
    )
  }),
]

/** Code scanning: its analyses and its alerts. */
import type { CodeScanning } from '../world-posture.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { choice, ok, onlyKnows, Refused, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

/** Code scanning, when it is enabled and has ever analysed anything. */
function analysed({ repository }: RepositoryCall): CodeScanning {
  const { codeScanning } = repository
  if (codeScanning === null) throw new Refused(403, 'Code Security must be enabled for this repository to use code scanning.')
  if (codeScanning.analyses.length === 0) throw new Refused(404, 'no analysis found')
  return codeScanning
}

function analysis(call: RepositoryCall, one: CodeScanning['analyses'][number]): Schema<'code-scanning-analysis'> {
  const url = `${repositoryUrl(call, call.repository)}/code-scanning`
  return {
    ref: one.ref,
    commit_sha: one.sha,
    analysis_key: '.github/workflows/codeql.yml:analyze',
    environment: '{}',
    category: 'codeql',
    error: one.error,
    created_at: one.createdAt,
    results_count: 0,
    rules_count: 100,
    id: one.id,
    url: `${url}/analyses/${one.id}`,
    sarif_id: `00000000-0000-4000-8000-${String(one.id).padStart(12, '0')}`,
    tool: { name: one.tool, guid: null, version: '2.23.0' },
    deletable: true,
    warning: '',
  }
}

function alert(call: RepositoryCall, one: CodeScanning['alerts'][number]): Schema<'code-scanning-alert-items'> {
  const url = `${repositoryUrl(call, call.repository)}/code-scanning/alerts/${one.number}`
  return {
    number: one.number,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    url,
    html_url: `${repositoryPage(call.repository)}/security/code-scanning/${one.number}`,
    instances_url: `${url}/instances`,
    state: 'open',
    fixed_at: null,
    dismissed_by: null,
    dismissed_at: null,
    dismissed_reason: null,
    dismissed_comment: null,
    rule: { id: one.rule, severity: 'warning', security_severity_level: one.severity, description: one.rule, name: one.rule, tags: [] },
    tool: { name: one.tool, guid: null, version: '2.23.0' },
    most_recent_instance: { ref: `refs/heads/${call.repository.defaultBranch}`, state: 'open', classifications: [] },
  }
}

export const codeScanningRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/code-scanning/analyses', needs('security_events'), (call) => {
    onlyKnows(call, 'ref')
    const ref = call.query.get('ref')
    const asked = analysed(call).analyses.filter((one) => ref === null || one.ref === ref)
    const { items, headers } = page(call, asked)
    return ok(
      items.map((one) => analysis(call, one)),
      headers,
    )
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/code-scanning/alerts', needs('security_events'), (call) => {
    onlyKnows(call, 'state', 'ref')
    choice(call, 'state', ['open'], 'open')
    const { items, headers } = page(call, analysed(call).alerts)
    return ok(
      items.map((one) => alert(call, one)),
      headers,
    )
  }),
]

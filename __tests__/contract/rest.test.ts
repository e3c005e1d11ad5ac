import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAppWithKey, signedAs } from '../github/build-app.ts'
import { aCheckRun } from '../github/build.ts'
import { githubDouble } from '../github/double.ts'
import { oid } from '../github/ids.ts'
import { blobOid } from '../github/lookup.ts'
import { routes } from '../github/rest/routes.ts'
import { description } from './description.ts'
import { validator } from './validator.ts'
import type { Validator } from './validator.ts'
import { app, contractWorld, owner, workflow } from './world.ts'

const shop = '/repos/acme/shop'
const head = oid('head 7')
const contractApp = anAppWithKey()
const run = aCheckRun({ sha: head })

/** The description of github.com leaves it out. */
const enterpriseOnly = 'GET /orgs/{org}/audit-log'

type Ask = [request: string, status?: number, body?: unknown, token?: string]

/** Every route, in every shape that it answers. */
const asked: Ask[] = [
  [`GET ${shop}`],
  [`GET ${shop}`, 200, undefined, workflow],
  ['GET /repos/acme/leaflet', 200, undefined, ''],
  ['GET /repos/acme/none', 404],
  [`GET ${shop}`, 401, undefined, 'none-that-exists'],
  [`GET ${shop}/branches`],
  [`GET ${shop}/branches/main`],
  [`GET ${shop}/branches/release%2F1.0`],
  [`GET ${shop}/branches/none`, 404],
  [`GET ${shop}/branches/main/protection`],
  [`GET ${shop}/branches/plain/protection`],
  [`GET ${shop}/branches/release/1.0/protection`, 404],
  [`GET ${shop}/branches/main/protection`, 403, undefined, workflow],
  [`GET ${shop}/branches/main/protection/enforce_admins`],
  [`GET ${shop}/branches/main/protection/required_signatures`],
  [`GET ${shop}/branches/main/protection/required_pull_request_reviews`],
  [`GET ${shop}/branches/main/protection/required_status_checks`],
  [`GET ${shop}/branches/plain/protection/required_status_checks`, 404],
  [`GET ${shop}/branches/main/protection/restrictions`],
  [`GET ${shop}/branches/plain/protection/restrictions`, 404],
  [`GET ${shop}/rules/branches/main`],
  [`GET ${shop}/rulesets?includes_parents=true`],
  [`GET ${shop}/rulesets/42`],
  [`GET ${shop}/rulesets/42`, 200, undefined, app],
  [`GET ${shop}/rulesets/43`, 200, undefined, app],
  [`GET ${shop}/rulesets/42`, 200, undefined, workflow],
  [`GET ${shop}/rulesets/1`, 404],
  [`GET ${shop}/pulls?state=all`],
  [`GET ${shop}/pulls?state=strange`, 422],
  [`GET ${shop}/pulls/7`],
  [`GET ${shop}/pulls/3`],
  [`GET ${shop}/pulls/9`],
  [`GET ${shop}/pulls/11`],
  [`GET ${shop}/pulls/99`, 404],
  [`GET ${shop}/pulls/7/files`],
  [`GET ${shop}/pulls/7/commits`],
  [`GET ${shop}/pulls/3/commits`],
  [`GET ${shop}/pulls/7/reviews`],
  [`GET ${shop}/issues/7/comments`],
  [`POST ${shop}/issues/7/comments`, 201, { body: 'Judged.' }],
  [`POST ${shop}/issues/7/comments`, 422, { body: '' }],
  [`GET ${shop}/issues/comments/900001`],
  [`PATCH ${shop}/issues/comments/900001`, 200, { body: 'Judged again.' }],
  [
    `POST ${shop}/statuses/${head}`,
    201,
    { state: 'success', context: 'soc2-gate', description: 'All well', target_url: 'https://example.test/1' },
  ],
  [`POST ${shop}/statuses/${head}`, 422, { state: 'success', description: 'x'.repeat(141) }],
  [`GET ${shop}/commits/${head}/statuses`],
  [`GET ${shop}/commits/${head}/status`],
  [`GET ${shop}/commits/${head}/check-runs`],
  [`GET ${shop}/commits/${head}/check-runs?filter=all`],
  [`GET ${shop}/commits/${head}/check-suites`],
  [`GET ${shop}/check-runs/${run.id}`],
  [`GET ${shop}/check-runs/1`, 404],
  [`GET ${shop}/check-suites/${run.suite.id}`],
  [`GET ${shop}/commits`],
  [`GET ${shop}/commits/${head}`],
  [`GET ${shop}/commits/none`, 422],
  [`GET ${shop}/commits/${head}/pulls`],
  [`GET ${shop}/compare/main...${head}`],
  [`GET ${shop}/compare/${head}...main`],
  [`GET ${shop}/compare/main...none`, 404],
  [`GET ${shop}/contents`],
  [`GET ${shop}/contents/README.md?ref=main`],
  [`GET ${shop}/contents/logo.png`],
  [`GET ${shop}/contents/.github`],
  [`GET ${shop}/contents/none`, 404],
  [`GET ${shop}/git/blobs/${blobOid('# Shop\n')}`],
  [`GET ${shop}/codeowners/errors`],
  [`GET ${shop}/activity?ref=refs/heads/main&time_period=year`],
  [`GET ${shop}/actions/runs`],
  [`GET ${shop}/actions/runs/800002`],
  [`GET ${shop}/actions/runs/800002/jobs`],
  [`GET ${shop}/actions/runs/800003/attempts/2/jobs`],
  [`GET ${shop}/collaborators?affiliation=all`],
  [`GET ${shop}/collaborators/ann/permission`],
  [`GET ${shop}/collaborators/nobody/permission`, 404],
  [`GET ${shop}/teams`],
  [`GET ${shop}/secret-scanning/alerts?hide_secret=true`, 200, undefined, app],
  ['GET /repos/acme/leaflet/secret-scanning/alerts?hide_secret=true', 200, undefined, app],
  [`GET ${shop}/vulnerability-alerts`, 204],
  [`GET ${shop}/secret-scanning/alerts?hide_secret=true&is_bypassed=true`, 200, undefined, app],
  [`GET ${shop}/dependabot/alerts?state=open`],
  ['GET /repos/acme/leaflet/dependabot/alerts', 403],
  [`GET ${shop}/code-scanning/analyses?ref=refs/heads/main`],
  ['GET /repos/acme/leaflet/code-scanning/analyses', 404],
  [`GET ${shop}/code-scanning/alerts?state=open`],
  [`GET ${shop}/environments`],
  [`GET ${shop}/environments/production/deployment-branch-policies`],
  [`GET ${shop}/actions/permissions`],
  ['GET /repos/acme/leaflet/actions/permissions'],
  [`GET ${shop}/actions/permissions/selected-actions`],
  ['GET /repos/acme/leaflet/actions/permissions/selected-actions', 409],
  [`GET ${shop}/actions/permissions/workflow`],
  [`GET ${shop}/actions/permissions/fork-pr-contributor-approval`],
  [`GET ${shop}/actions/permissions/fork-pr-workflows-private-repos`],
  [`GET ${shop}/keys`],
  [`GET ${shop}/hooks`],
  ['GET /orgs/acme/repos'],
  ['GET /orgs/acme/outside_collaborators'],
  ['GET /orgs/acme/installations'],
  ['GET /orgs/acme/personal-access-tokens', 200, undefined, app],
  ['GET /orgs/acme/personal-access-tokens', 403],
  ['GET /orgs/acme/actions/permissions'],
  ['GET /orgs/acme/actions/permissions/selected-actions'],
  ['GET /orgs/acme/actions/permissions/workflow'],
  ['GET /orgs/acme/members?filter=2fa_disabled'],
  ['GET /orgs/acme'],
  ['GET /orgs/acme', 200, undefined, workflow],
  ['GET /orgs/acme/members'],
  ['GET /orgs/acme/members?filter=2fa_disabled', 422, undefined, workflow],
  ['GET /orgs/acme/teams'],
  ['GET /orgs/acme/teams/reviewers/members'],
  ['GET /users/ann'],
  ['GET /users/nobody', 404],
  ['GET /user'],
  ['GET /user', 403, undefined, workflow],
  ['GET /installation/repositories', 200, undefined, app],
  ['GET /installation/repositories', 403],
  ['GET /rate_limit'],
  ['GET /orgs/acme/installation', 200, undefined, signedAs(contractApp)],
  [`GET ${shop}/installation`, 200, undefined, signedAs(contractApp)],
  ['GET /repos/acme/none/installation', 404, undefined, signedAs(contractApp)],
  ['POST /app/installations/450001/access_tokens', 201, {}, signedAs(contractApp)],
  ['POST /app/installations/1/access_tokens', 404, {}, signedAs(contractApp)],
]

describe('answers are as GitHub describes them', () => {
  const double = githubDouble({ ...contractWorld(), apps: [contractApp.app] })
  let github: Validator
  const seen = new Set<string>()

  beforeAll(async () => {
    github = validator(await description())
  })

  test.each(asked)('%s', async (request, status = 200, body, token = owner) => {
    const [method = '', path = ''] = request.split(' ')
    const response = await double.fetch(`https://api.github.com${path}`, {
      method,
      headers: token === '' ? {} : { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const route = double.requests.at(-1)?.route ?? ''
    const problems =
      response.status === status ? github.problems(route, status, text === '' ? null : JSON.parse(text)) : [`${response.status} ${text}`]
    expect(problems).toEqual([])
    if (status < 400) seen.add(route)
  })

  test('a slip would be seen: a part that is missing, and one that there is not', async () => {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
    const response = await double.fetch(`https://api.github.com${shop}/pulls/7`, { headers: { authorization: `Bearer ${owner}` } })
    const { merged_at, ...rest } = (await response.json()) as Record<string, unknown>
    expect(github.problems(route, 200, { ...rest, merged_at })).toEqual([])
    expect(github.problems(route, 200, rest)).toEqual([expect.stringContaining("must have required property 'merged_at'")])
    expect(github.problems(route, 200, { ...rest, merged_at, mergedAt: null })).toEqual([expect.stringContaining('mergedAt')])
    expect(github.problems(route, 200, { ...rest, merged_at: 'yesterday' })).toEqual([expect.stringContaining('date-time')])
  })

  afterAll(() => {
    const missed = routes.map((route) => route.template).filter((template) => !seen.has(template) && template !== enterpriseOnly)
    expect(missed, 'every route is asked for at least once, with success').toEqual([])
  })
})

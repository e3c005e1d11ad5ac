/** Rulesets: what binds a branch, and the rulesets themselves. */
import { activeRules } from '../required.ts'
import { allows, tokenHolds } from '../tokens.ts'
import type { Ruleset } from '../world.ts'
import { needs } from './needs.ts'
import { page } from './page.ts'
import { refuseWithoutRules } from './plan.ts'
import type { RepositoryCall, Route, Schema } from './route.ts'
import { notFound, ok, onlyKnows, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

function sourceOf({ repository }: RepositoryCall, ruleset: Ruleset): string {
  return ruleset.level === 'Repository' ? `${repository.owner}/${repository.name}` : repository.owner
}

/** Who may bypass is shown to those who may edit the ruleset. An app reads null, everybody else misses the key. */
function bypassActors({ repository, token }: RepositoryCall, ruleset: Ruleset): { bypass_actors?: Ruleset['bypassActors'] | null } {
  const edits =
    ruleset.level === 'Repository'
      ? allows(token, repository, { permission: 'administration', level: 'write' })
      : token !== null && tokenHolds(token, { permission: 'organization_administration', level: 'write' })
  if (edits) return { bypass_actors: ruleset.bypassActors }
  return token?.kind === 'app' ? { bypass_actors: null } : {}
}

function summary(call: RepositoryCall, ruleset: Ruleset): Schema<'repository-ruleset'> {
  const url = `${repositoryUrl(call, call.repository)}/rulesets/${ruleset.id}`
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: ruleset.level,
    source: sourceOf(call, ruleset),
    enforcement: ruleset.enforcement,
    node_id: `RS_${ruleset.id}`,
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
    _links: { self: { href: url }, html: { href: `${repositoryPage(call.repository)}/rules/${ruleset.id}` } },
  }
}

function detail(call: RepositoryCall, ruleset: Ruleset): Omit<Schema<'repository-ruleset'>, 'bypass_actors'> {
  return {
    ...summary(call, ruleset),
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules,
    current_user_can_bypass: 'never',
    ...bypassActors(call, ruleset),
  }
}

function withParents(call: RepositoryCall): Ruleset[] {
  const parents = call.query.get('includes_parents') !== 'false'
  return call.repository.rulesets.filter((ruleset) => ruleset.level === 'Repository' || parents)
}

export const ruleRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/rules/branches/{branch}', needs('metadata'), (call) => {
    refuseWithoutRules(call.repository)
    const rules = activeRules(call.repository, call.parameter('branch')).map(({ rule, ruleset }) => ({
      ...rule,
      ruleset_source_type: ruleset.level,
      ruleset_source: sourceOf(call, ruleset),
      ruleset_id: ruleset.id,
    }))
    const { items, headers } = page(call, rules)
    return ok(items, headers)
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/rulesets', needs('metadata'), (call) => {
    onlyKnows(call, 'includes_parents', 'targets')
    refuseWithoutRules(call.repository)
    const targets = call.query.get('targets')?.split(',') ?? null
    const { items, headers } = page(
      call,
      withParents(call).filter((ruleset) => targets === null || targets.includes(ruleset.target)),
    )
    return ok(
      items.map((ruleset) => summary(call, ruleset)),
      headers,
    )
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', needs('metadata'), (call) => {
    onlyKnows(call, 'includes_parents')
    refuseWithoutRules(call.repository)
    const ruleset = withParents(call).find((one) => String(one.id) === call.parameter('ruleset_id'))
    if (ruleset === undefined) throw notFound()
    return ok(detail(call, ruleset))
  }),
]

/** Every ruleset of a repository, those that enforce nothing among them. */
import * as v from 'valibot'
import type { Branch, BypassActor, NamedRuleset, TagRuleset } from '../../model/branch.ts'
import { mapEvidence, observed, type Evidence } from '../../model/evidence.ts'
import { matchesAny } from '../../policy/glob.ts'
import type { ListPart } from '../list-part.ts'
import { reads } from '../permissions.ts'
import { sourcesOf } from '../unseen.ts'

/** A ruleset, and which branches or tags it is for. */
export interface SeenRuleset extends NamedRuleset {
  readonly target: 'branch' | 'tag' | 'push' | 'repository' | null
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

const levels = { Repository: 'repository', Organization: 'organization', Enterprise: 'enterprise' } as const
const enforcements = { ACTIVE: 'active', EVALUATE: 'evaluate', DISABLED: 'disabled' } as const
const targets = { BRANCH: 'branch', TAG: 'tag', PUSH: 'push', REPOSITORY: 'repository' } as const

const item = v.pipe(
  v.object({
    databaseId: v.number(),
    name: v.string(),
    target: v.nullable(v.picklist(['BRANCH', 'TAG', 'PUSH', 'REPOSITORY'])),
    enforcement: v.picklist(['ACTIVE', 'EVALUATE', 'DISABLED']),
    source: v.object({ type: v.picklist(['Repository', 'Organization', 'Enterprise']) }),
    conditions: v.object({ refName: v.nullable(v.object({ include: v.array(v.string()), exclude: v.array(v.string()) })) }),
    // A ruleset has at most one rule of most types; a list that is longer than this is not understood.
    rules: v.object({ pageInfo: v.object({ hasNextPage: v.literal(false) }), nodes: v.array(v.object({ type: v.string() })) }),
  }),
  v.transform((seen): SeenRuleset => ({
    id: seen.databaseId,
    name: seen.name,
    level: levels[seen.source.type],
    enforcement: enforcements[seen.enforcement],
    target: seen.target === null ? null : targets[seen.target],
    include: seen.conditions.refName?.include ?? [],
    exclude: seen.conditions.refName?.exclude ?? [],
    rules: seen.rules.nodes.map(({ type }) => type.toLowerCase()).toSorted(),
  })),
)

export const rulesets: ListPart<SeenRuleset> = {
  wanted: { what: 'The rulesets', needs: [reads('metadata')] },
  field: 'rulesets',
  arguments: ', includeParents: true',
  selection: `databaseId name target enforcement source { type: __typename }
    conditions { refName { include exclude } }
    rules(first: 100) { pageInfo { hasNextPage } nodes { type } }`,
  item,
}

/** The rulesets that cover a branch and enforce nothing. */
export function inactiveRulesets(all: Evidence<readonly SeenRuleset[]>, branch: string, defaultBranch: string): Branch['inactiveRulesets'] {
  return mapEvidence(all, (seen) =>
    seen
      .filter((one) => one.target === 'branch' && one.enforcement !== 'active' && covers(one, branch, defaultBranch))
      .map(({ id, name, level, enforcement, rules }) => ({ id, name, level, enforcement, rules })),
  )
}

function covers({ include, exclude }: SeenRuleset, branch: string, defaultBranch: string): boolean {
  const meant = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => {
      if (pattern === '~ALL') return true
      if (pattern === '~DEFAULT_BRANCH') return branch === defaultBranch
      return matchesAny([pattern], `refs/heads/${branch}`)
    })
  return meant(include) && !meant(exclude)
}

/** The rulesets for tags, with who may bypass each where that can be seen. */
export async function tagRulesets(
  all: Evidence<readonly SeenRuleset[]>,
  bypassOf: (id: number) => Promise<Evidence<readonly BypassActor[] | null>>,
): Promise<Branch['tagRulesets']> {
  if (all.state === 'unavailable') return all
  const forTags = all.value.filter(({ target }) => target === 'tag')
  const bypasses = await Promise.all(forTags.map(({ id }) => bypassOf(id)))
  const value = forTags.map((ruleset, index): TagRuleset => {
    const { target, ...rest } = ruleset
    void target
    const bypass = bypasses[index]
    return { ...rest, bypass: bypass?.state === 'observed' ? bypass.value : null }
  })
  return observed(value, sourcesOf(all, ...bypasses))
}

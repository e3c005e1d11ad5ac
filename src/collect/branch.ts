import * as v from 'valibot'
import type { Branch, BypassActor } from '../model/branch.ts'
import { mapEvidence, notAsked, observed, unavailable, type Evidence } from '../model/evidence.ts'
import type { Slot } from '../model/subject.ts'
import type { Answer } from './answer.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { permissionRemedy, reads, type Permission } from './permissions.ts'
import { neverGiven } from './posture/ask.ts'
import { inactiveRulesets, tagRulesets, type SeenRuleset } from './posture/rulesets.ts'
import { askBranch, askProtection, protectionBySummary, protectionOf, summaryOf } from './protection.ts'
import { askRules, rulesOf, type ActiveRule } from './rules.ts'
import { notUnderstood, refused, sourcesOf, type Wanted } from './unseen.ts'

/** What a branch is called, and what is known of its repository. */
export interface BranchRef extends RepositoryRef {
  readonly branch: string
  readonly defaultBranch: string
  /** The page of the repository. */
  readonly url: string
  /** Every ruleset of the repository. */
  readonly rulesets: Evidence<readonly SeenRuleset[]>
}

/** Reads how a branch is protected: by rulesets of every level, and by classic protection. */
export async function readBranch(github: GitHub, ref: BranchRef, slots: ReadonlySet<Slot<'branch'>>): Promise<Branch> {
  const repository = `${ref.owner}/${ref.name}`
  const [rules, classicProtection] = await Promise.all([readRules(github, ref, slots), readProtection(github, ref, slots)])
  return {
    kind: 'branch',
    id: `${repository}:refs/heads/${ref.branch}`,
    url: `${ref.url}/tree/${ref.branch.split('/').map(encodeURIComponent).join('/')}`,
    repository,
    branch: ref.branch,
    ...rules,
    classicProtection,
  }
}

async function readProtection(github: GitHub, ref: BranchRef, slots: ReadonlySet<Slot<'branch'>>): Promise<Branch['classicProtection']> {
  if (!slots.has('classicProtection')) return notAsked('classicProtection')
  const summary = async () => summaryOf(await askBranch(github, ref, ref.branch), github, ref.branch)
  const hidden = neverGiven({ what: 'Classic branch protection', needs: [reads('administration')] }, github.token.kind)
  // Whoever may not see the protection may still see that there is none.
  if (hidden !== null) return protectionBySummary(hidden, await summary(), github)
  const answer = await askProtection(github, ref, ref.branch)
  const needsMore = !answer.ok && answer.kind === 'hidden'
  return protectionOf(answer, needsMore ? await summary() : notAsked('summary'), github)
}

/** A ruleset by itself: who may bypass it, where GitHub shows that. */
interface Ruleset {
  readonly id: number
  readonly name: string
  /** `null` when GitHub does not show it. */
  readonly bypass: readonly BypassActor[] | null
}

type Rules = Pick<Branch, 'rules' | 'rulesetBypass' | 'inactiveRulesets' | 'tagRulesets'>

async function readRules(github: GitHub, ref: BranchRef, slots: ReadonlySet<Slot<'branch'>>): Promise<Rules> {
  const list = await askRules(github, ref, ref.branch)
  const active = rulesOf(list, github)
  const noPlan = !list.ok && list.kind === 'plan' ? list : null
  // What is set up is not enforced where the plan has no rulesets.
  const all: BranchRef['rulesets'] = noPlan === null ? ref.rulesets : observed([], [noPlan.sequence])
  // Whatever is set up stands idle there, and none of it may be left out as if it did not exist.
  const none = ref.rulesets.state === 'observed' && ref.rulesets.value.length === 0
  const idle: BranchRef['rulesets'] =
    noPlan === null || none
      ? ref.rulesets
      : refused({ what: 'Which rulesets are enforced', needs: [reads('metadata')] }, noPlan, github.token.kind)
  const bypass = await readBypass(github, ref, active, slots)
  return {
    rules: withNames(active, all),
    rulesetBypass: bypass,
    inactiveRulesets: inactiveRulesets(idle, ref.branch, ref.defaultBranch),
    tagRulesets: slots.has('tagRulesets')
      ? await tagRulesets(all, async (id) => mapEvidence(await readRuleset(github, ref, id), (one) => one.bypass))
      : notAsked('tagRulesets'),
  }
}

async function readBypass(
  github: GitHub,
  ref: BranchRef,
  active: Evidence<readonly ActiveRule[]>,
  slots: ReadonlySet<Slot<'branch'>>,
): Promise<Branch['rulesetBypass']> {
  if (!slots.has('rulesetBypass')) return notAsked('rulesetBypass')
  if (active.state === 'unavailable') return active
  const ids = [...new Set(active.value.map((rule) => rule.ruleset.id))]
  if (ids.length === 0) return observed({}, active.sources)
  const rulesets = await Promise.all(ids.map((id) => readRuleset(github, ref, id)))
  return bypassOf(active, rulesets, github)
}

function withNames(active: Evidence<readonly ActiveRule[]>, all: BranchRef['rulesets']): Branch['rules'] {
  const names = new Map(all.state === 'observed' ? all.value.map(({ id, name }) => [id, name]) : [])
  return mapEvidence(active, (rules) =>
    rules.map(({ ruleset: { id, level, source }, ...rule }) => ({
      ...rule,
      // The name is for reading; the rule holds without it.
      ruleset: { id, level, name: names.get(id) ?? `a ruleset of ${source}` },
    })),
  )
}

const toEdit: readonly Permission[] = [{ name: 'administration', level: 'write' }]

/**
 * Who may bypass, of every ruleset that shows it: one that does not is left out, never taken for one that nobody may bypass.
 * Where none shows it, the list is hidden as a whole.
 */
function bypassOf(active: Evidence<unknown>, rulesets: readonly Evidence<Ruleset>[], github: GitHub): Branch['rulesetBypass'] {
  const trouble = rulesets.find((ruleset) => ruleset.state === 'unavailable')
  if (trouble?.state === 'unavailable') return trouble
  const sources = sourcesOf(active, ...rulesets)
  const shown = rulesets.flatMap((ruleset) =>
    ruleset.state === 'observed' && ruleset.value.bypass !== null ? [[String(ruleset.value.id), ruleset.value.bypass] as const] : [],
  )
  if (shown.length === 0 && rulesets.length > 0) {
    const detail = 'GitHub shows who may bypass a ruleset only to those who may edit it.'
    return unavailable('permission', detail, permissionRemedy(toEdit, github.token.kind), sources)
  }
  return observed(Object.fromEntries(shown), sources)
}

const actor = v.pipe(
  v.object({
    actor_type: v.string(),
    actor_id: v.nullish(v.number(), null),
    bypass_mode: v.optional(v.picklist(['always', 'pull_request', 'exempt']), 'always'),
  }),
  v.transform(({ actor_type: type, actor_id: id, bypass_mode: mode }): BypassActor => ({ type, id, mode })),
)
/** A key that is missing or null says that the list is hidden; only an empty list says that it is empty. */
const ruleset = v.object({ name: v.string(), bypass_actors: v.nullish(v.array(actor), null) })

async function readRuleset(github: GitHub, { owner, name }: RepositoryRef, id: number): Promise<Evidence<Ruleset>> {
  const hidden = neverGiven({ what: `The bypass list of the ruleset ${String(id)}`, needs: toEdit }, github.token.kind)
  if (hidden !== null) return hidden
  const parameters = { owner, repo: name, ruleset_id: id, includes_parents: true }
  return rulesetOf(await github.request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', parameters), id, github)
}

function rulesetOf(answer: Answer, id: number, github: GitHub): Evidence<Ruleset> {
  const wanted: Wanted = { what: `The ruleset ${String(id)}`, needs: [reads('metadata')] }
  if (!answer.ok) return refused(wanted, answer, github.token.kind)
  const parsed = v.safeParse(ruleset, answer.data)
  if (!parsed.success) return notUnderstood(wanted, "GitHub's answer is not understood", [answer.sequence])
  return observed({ id, name: parsed.output.name, bypass: parsed.output.bypass_actors }, [answer.sequence])
}

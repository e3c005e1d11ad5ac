import * as v from 'valibot'
import type { Branch, BypassActor } from '../model/branch.ts'
import { mapEvidence, observed, unavailable, type Evidence } from '../model/evidence.ts'
import type { Slot } from '../model/subject.ts'
import type { Answer } from './answer.ts'
import type { RepositoryRef } from './base.ts'
import type { GitHub } from './github.ts'
import { permissionRemedy, reads, type Permission } from './permissions.ts'
import { askBranch, askProtection, protectionOf, summaryOf } from './protection.ts'
import { askRules, rulesOf, type ActiveRule } from './rules.ts'
import { notUnderstood, refused, sourcesOf, type Wanted } from './unseen.ts'

/** What a branch is called, and where its page is. */
export interface BranchRef extends RepositoryRef {
  readonly branch: string
  /** The page of the repository. */
  readonly url: string
}

/** Reads how a branch is protected: by rulesets of every level, and by classic protection. */
export async function readBranch(github: GitHub, ref: BranchRef, slots: ReadonlySet<Slot<'branch'>>): Promise<Branch> {
  const repository = `${ref.owner}/${ref.name}`
  const [rules, classicProtection] = await Promise.all([readRules(github, ref), readProtection(github, ref, slots)])
  return {
    kind: 'branch',
    id: `${repository}:refs/heads/${ref.branch}`,
    url: `${ref.url}/tree/${ref.branch.split('/').map(encodeURIComponent).join('/')}`,
    repository,
    branch: ref.branch,
    ...rules,
    classicProtection,
    inactiveRulesets: notCollected,
    tagRulesets: notCollected,
  }
}

async function readProtection(github: GitHub, ref: BranchRef, slots: ReadonlySet<Slot<'branch'>>): Promise<Branch['classicProtection']> {
  if (!slots.has('classicProtection')) return notAsked('classicProtection')
  const answer = await askProtection(github, ref, ref.branch)
  // Whoever may not see the protection may still see that there is none.
  const summary =
    !answer.ok && answer.kind === 'hidden' ? summaryOf(await askBranch(github, ref, ref.branch), github, ref.branch) : unneeded
  return protectionOf(answer, summary, github)
}

const notCollected = unavailable('unsupported', 'Rulesets that are not active are not collected yet.', 'Use a later version.')
const unneeded = notAsked('summary')

function notAsked(slot: string) {
  const detail = `The slot ${slot} was not collected, because no check of the policy needs it.`
  return unavailable('error', detail, 'Collect it again with a policy that needs it.')
}

/** A ruleset by itself: its name, and who may bypass it where GitHub shows that. */
interface Ruleset {
  readonly id: number
  readonly name: string
  /** `null` when GitHub does not show it. */
  readonly bypass: readonly BypassActor[] | null
}

async function readRules(github: GitHub, ref: BranchRef): Promise<Pick<Branch, 'rules' | 'rulesetBypass'>> {
  const active = rulesOf(await askRules(github, ref, ref.branch), github)
  if (active.state === 'unavailable') return { rules: active, rulesetBypass: active }
  const ids = [...new Set(active.value.map((rule) => rule.ruleset.id))]
  const rulesets = await Promise.all(ids.map(async (id) => rulesetOf(await askRuleset(github, ref, id), id, github)))
  return { rules: withNames(active, rulesets), rulesetBypass: bypassOf(active, rulesets, github) }
}

function withNames(active: Evidence<readonly ActiveRule[]>, rulesets: readonly Evidence<Ruleset>[]): Branch['rules'] {
  const names = new Map(rulesets.flatMap((ruleset) => (ruleset.state === 'observed' ? [[ruleset.value.id, ruleset.value.name]] : [])))
  const named = mapEvidence(active, (rules) =>
    rules.map(({ ruleset: { id, level, source }, ...rule }) => ({
      ...rule,
      // The name is for reading; the rule holds without it.
      ruleset: { id, level, name: names.get(id) ?? `a ruleset of ${source}` },
    })),
  )
  return named.state === 'observed' ? observed(named.value, sourcesOf(active, ...rulesets)) : named
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

function askRuleset(github: GitHub, { owner, name }: RepositoryRef, id: number): Promise<Answer> {
  const parameters = { owner, repo: name, ruleset_id: id, includes_parents: true }
  return github.request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', parameters)
}

function rulesetOf(answer: Answer, id: number, github: GitHub): Evidence<Ruleset> {
  const wanted: Wanted = { what: `The ruleset ${String(id)}`, needs: [reads('metadata')] }
  if (!answer.ok) return refused(wanted, answer, github.token.kind)
  const parsed = v.safeParse(ruleset, answer.data)
  if (!parsed.success) return notUnderstood(wanted, "GitHub's answer is not understood", [answer.sequence])
  return observed({ id, name: parsed.output.name, bypass: parsed.output.bypass_actors }, [answer.sequence])
}

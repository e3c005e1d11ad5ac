import * as v from 'valibot'
import type { Branch } from '../../model/branch.ts'
import { defineCheck, fail, inconclusive, pass, type Values } from '../define.ts'
import { inRuleset, rulesOf, unlessHidden, type Layer } from '../judgement/branch-rules.ts'
import { listed } from '../judgement/wording.ts'

/** What keeps everybody from updating a branch but those who are named. Classic protection has both in the words of rulesets. */
const restricting: ReadonlySet<string> = new Set(['update', 'lock_branch'])

export const pushRestricted = defineCheck({
  id: 'branch/push-restricted',
  title: 'Only those who are named may bring changes onto the branch',
  subject: 'branch',
  criteria: [{ id: 'CC6.3', strength: 'partial', because: 'Who may land a change is a list, not everybody who may write.' }],
  needs: [],
  considers: ['rules', 'classicProtection', 'rulesetBypass'],
  parameters: v.strictObject({}),
  why: 'Write access to a repository lets people work on branches of their own; landing on this one can be a right of fewer.',
  fix: 'Add a ruleset that is active, covers the branch, and has “Restrict updates”, with those who may land changes on its bypass list; branch/no-bypass then has to accept them. In classic branch protection, “Restrict who can push to matching branches” does as well.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#restrict-updates',
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#restrict-who-can-push-to-matching-branches',
  ],
  judge(branch) {
    const rules = rulesOf(branch)
    const layers = rules.layers.filter((layer) => layer.rules.some(({ type }) => restricting.has(type)))
    const named = layers.map((layer) => ({ source: layer.source, names: namesThem(layer, branch.rulesetBypass) }))
    const by = named.filter(({ names }) => names === 'yes').map(({ source }) => source)
    const values: Values = { by, weighed: named, hidden: rules.hidden.map(({ source }) => source) }
    if (by.length > 0) return pass(`Who may push to ${branch.branch} is restricted by ${listed(by)}.`, values)
    const unseen = named.filter(({ names }) => names === 'unknown').map(({ source }) => source)
    if (unseen.length > 0) {
      const message = `Who may push to ${branch.branch} is restricted by ${listed(unseen)}; whether everybody who may write is on its bypass list cannot be seen.`
      return inconclusive(
        'permission',
        message,
        'Use a token that may write the administration of the repository, or have an administrator look.',
        values,
      )
    }
    const hidden = unlessHidden(rules.hidden, `No active rule that can be seen restricts who may push to ${branch.branch}`, values)
    const remedy = inRuleset('Set “Restrict updates”', branch.branch)
    return hidden ?? fail(`No active rule restricts who may push to ${branch.branch}.`, remedy, values)
  },
})

/** Whether a source names who may push. A ruleset names nobody when everybody who may write to the repository may bypass it. */
function namesThem({ ruleset }: Layer, lists: Branch['rulesetBypass']): 'yes' | 'no' | 'unknown' {
  if (ruleset === null) return 'yes'
  if (lists.state === 'unavailable' || !Object.hasOwn(lists.value, String(ruleset))) return 'unknown'
  return lists.value[String(ruleset)]?.some(({ type, id }) => type === 'RepositoryRole' && (id === null || id === writeRole)) === true
    ? 'no'
    : 'yes'
}

/** GitHub's id of the role `write`. */
const writeRole = 4

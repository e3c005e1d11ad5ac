import * as v from 'valibot'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Values } from '../define.ts'
import { rulesOf, unlessHidden } from '../judgement/branch-rules.ts'
import { checkRulesOf } from '../judgement/status-check-rules.ts'
import { counted, listed } from '../judgement/wording.ts'

export const checksPinnedToApp = defineCheck({
  id: 'branch/checks-pinned-to-app',
  title: 'Required checks count only from the app that runs them',
  subject: 'branch',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'A test cannot be said to have passed by somebody who did not run it.' }],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({}),
  why: 'Everybody who may write can post a green status of any name. A check that any source will do for is a check that the author can pass by hand.',
  fix: 'In the ruleset, or in classic protection, choose for each required check the app that it has to come from instead of “any source”.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#require-status-checks-before-merging',
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging',
  ],
  judge(branch) {
    const rules = rulesOf(branch)
    const { checks, unread } = checkRulesOf(rules)
    // All sources hold at once: one that asks for the app settles it for another that asks for any.
    const pinned = new Set(checks.flatMap(({ name, app }) => (app === null ? [] : [name])))
    const open = checks.filter(({ name }) => !pinned.has(name))
    const values: Values = { required: checks.map((check) => ({ ...check })), hidden: rules.hidden.map(({ source }) => source) }
    const loose = open.map(({ name, source }) => `${name} of ${source}`)
    const seen = open.length === 0 ? 'Every required check that can be seen is pinned to an app' : `Any source will do for ${listed(loose)}`
    const hidden = unlessHidden(rules.hidden, seen, values)
    if (hidden !== null) return hidden
    if (open.length > 0) {
      return fail(`${seen} on ${branch.branch}.`, 'Choose the app that each of them has to come from, instead of “any source”.', values)
    }
    const [silent] = unread
    if (silent !== undefined) {
      return inconclusive('error', `GitHub does not say which checks ${silent} requires.`, 'Run it again in a minute.', values)
    }
    if (checks.length === 0) return notApplicable(`No rule requires a check by name on ${branch.branch}.`, values)
    return pass(`${counted(pinned.size, 'required check')} on ${branch.branch} pinned to an app: ${listed([...pinned])}.`, values)
  },
})

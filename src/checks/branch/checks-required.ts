import * as v from 'valibot'
import { defineCheck, fail, inconclusive, pass, type Values } from '../define.ts'
import { inRuleset, rulesOf, unlessHidden } from '../judgement/branch-rules.ts'
import { checkRulesOf, type RuledCheck } from '../judgement/status-check-rules.ts'
import { counted, listed } from '../judgement/wording.ts'

export const checksRequired = defineCheck({
  id: 'branch/checks-required',
  title: 'A change lands only once its tests have passed',
  subject: 'branch',
  criteria: [{ id: 'CC8.1', strength: 'direct', because: 'The platform lets a change land only once its tests have passed.' }],
  needs: [],
  considers: ['rules', 'classicProtection'],
  parameters: v.strictObject({
    checks: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            name: v.pipe(
              v.string(),
              v.minLength(1),
              v.maxLength(255),
              v.description('The name of the check run, or the context of the status.'),
            ),
            app: v.optional(
              v.nullable(
                v.pipe(
                  v.number(),
                  v.integer(),
                  v.minValue(1),
                  v.description('The id of the app that the rules have to ask it of; null for any.'),
                ),
              ),
              null,
            ),
          }),
        ),
        v.maxLength(50),
        v.description("Checks that the rules have to require. With none, any one will do that is not this tool's own."),
      ),
      [],
    ),
  }),
  why: 'Tests that nobody has to wait for are run when there is time, and not on the day when it matters.',
  fix: 'Add a ruleset that is active, covers the branch, and has “Require status checks to pass” with the names of your tests, each from the app that runs it. A required workflow does as well.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging',
  ],
  judge(branch, parameters, context) {
    const rules = rulesOf(branch)
    const { checks, workflows, unread } = checkRulesOf(rules)
    const tests = checks.filter(({ name }) => name !== context.statusContext)
    const missing = parameters.checks.filter((wanted) => !tests.some((check) => meets(check, wanted)))
    const values: Values = {
      required: checks.map((check) => ({ ...check })),
      workflows: [...workflows],
      missing: missing.map((check) => ({ ...check })),
      hidden: rules.hidden.map(({ source }) => source),
    }
    const held = tests.length > 0 || workflows.length > 0
    if (held && missing.length === 0) {
      const by = new Set([...tests.map(({ source }) => source), ...workflows])
      const what = [...tests.map(({ name }) => name), ...(workflows.length > 0 ? ['a workflow'] : [])]
      return pass(`${listed([...new Set(what)])} required on ${branch.branch} by ${listed([...by])}.`, values)
    }
    const [silent] = unread
    if (silent !== undefined) {
      return inconclusive('error', `GitHub does not say which checks ${silent} requires.`, 'Run it again in a minute.', values)
    }
    const lacking = missing.length > 0 ? listed(missing.map(nameOf)) : ''
    const own = lacking === '' && checks.length > 0 ? ` but ${context.statusContext}, which is this tool’s own` : ''
    const does = `requires ${lacking === '' ? 'a check' : lacking} on ${branch.branch}${own}`
    const hidden = unlessHidden(rules.hidden, `No active rule that can be seen ${does}`, values)
    const set = lacking === '' ? 'a test' : counted(missing.length, 'more check')
    return (
      hidden ??
      fail(
        `No active rule ${does}.`,
        inRuleset(`Set “Require status checks to pass” with ${set}${lacking === '' ? '' : `, ${lacking},`}`, branch.branch),
        values,
      )
    )
  },
})

/** Whoever asks for any source is content with one from an app. */
function meets(check: RuledCheck, wanted: { readonly name: string; readonly app: number | null }): boolean {
  return check.name === wanted.name && (wanted.app === null || wanted.app === check.app)
}

function nameOf({ name, app }: { readonly name: string; readonly app: number | null }): string {
  return app === null ? name : `${name} from app ${String(app)}`
}

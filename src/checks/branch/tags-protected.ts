import * as v from 'valibot'
import type { TagRuleset } from '../../model/branch.ts'
import { defineCheck, fail, inconclusive, pass, type Values } from '../define.ts'
import { rulesetName } from '../judgement/branch-rules.ts'
import { nameOfActor } from '../judgement/bypass.ts'
import { coversTags, overlapsTags } from '../judgement/tag-pattern.ts'
import { listed } from '../judgement/wording.ts'

const wanted = ['update', 'deletion'] as const
const does = { update: 'moved', deletion: 'deleted' } as const

export const tagsProtected = defineCheck({
  id: 'branch/tags-protected',
  title: 'Tags of releases can be neither moved nor deleted',
  subject: 'branch',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'What was released stays what its name says.' }],
  needs: ['tagRulesets'],
  parameters: v.strictObject({
    tags: v.optional(
      v.pipe(
        v.array(
          v.pipe(
            v.string(),
            v.regex(
              /^(?!refs\/)[^\s\\[\]{}]{1,200}$/,
              'Write the name of the tag, without refs/tags/; * and ? stand for any text and character.',
            ),
          ),
        ),
        v.minLength(1),
        v.maxLength(20),
        v.description('Which tags have to be protected: names, or globs with `*` and `?`.'),
      ),
      ['v*'],
    ),
    bypass: v.optional(
      v.pipe(
        v.picklist(['named', 'nobody']),
        v.description('Whether somebody may bypass the rules: `named`, they may and the result names them; `nobody`.'),
      ),
      'nobody',
    ),
  }),
  why: 'Whoever may move a tag can make yesterday’s release be something that nobody reviewed, under the same name.',
  fix: 'Add a tag ruleset that is active, covers the tags of your releases, and has “Restrict updates” and “Restrict deletions”.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets#about-rulesets-and-protected-branches',
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#restrict-updates',
  ],
  judge({ repository, tagRulesets }, { tags, bypass }) {
    const active = tagRulesets.filter(({ enforcement }) => enforcement === 'active')
    const needed = tags.flatMap((tag) => wanted.map((rule) => ({ tag, rule, by: holding(active, tag, rule) })))
    const values: Values = {
      tags: needed.map(({ tag, rule, by }) => ({ tag, rule, by: by.map(rulesetName) })),
      notEnforced: tagRulesets.filter(({ enforcement }) => enforcement !== 'active').map(rulesetName),
    }
    const open = needed.filter(({ by }) => by.length === 0)
    const holds = new Map(needed.flatMap(({ by }) => by).map((ruleset) => [ruleset.id, ruleset]))
    if (open.length > 0) return fail(`${sentence(open)} in ${repository}.`, openRemedy, values)
    const names = listed([...holds.values()].map(rulesetName))
    // Where one ruleset binds everybody, what others let pass does not matter.
    const soft = needed.filter(({ by }) => by.every((ruleset) => ruleset.bypass === null || ruleset.bypass.length > 0))
    if (soft.length === 0) return pass(`${listed(tags)} can be neither moved nor deleted by ${names}.`, values)
    if (soft.some(({ by }) => by.some((ruleset) => ruleset.bypass === null))) {
      const message = `${listed(tags)} can be neither moved nor deleted by ${names}; who may bypass that cannot be seen.`
      return inconclusive(
        'permission',
        message,
        'Use a token that may write the administration of the repository, or have an administrator look.',
        values,
      )
    }
    const by = new Map(soft.flatMap((one) => one.by).map((ruleset) => [ruleset.id, ruleset]))
    const who = listed([...by.values()].map((ruleset) => `${listed((ruleset.bypass ?? []).map(nameOfActor))} in ${rulesetName(ruleset)}`))
    if (bypass === 'named') return pass(`${listed(tags)} can be neither moved nor deleted, but by those who may bypass it: ${who}.`, values)
    const remedy = 'Empty the bypass lists of the tag rulesets, or accept those on them with bypass: named.'
    return fail(`${listed(tags)} can be moved or deleted by those who may bypass it: ${who}.`, remedy, values)
  },
})

const openRemedy =
  'Add an active tag ruleset that covers them, with “Restrict updates” and “Restrict deletions”; one in evaluate mode enforces nothing.'

/** The rulesets that hold a rule for every tag that is meant. */
function holding(active: readonly TagRuleset[], tag: string, rule: string): readonly TagRuleset[] {
  return active.filter(
    ({ rules, include, exclude }) =>
      rules.includes(rule) && include.some((pattern) => coversTags(pattern, tag)) && !exclude.some((pattern) => overlapsTags(pattern, tag)),
  )
}

/** `v* can be moved and deleted` */
function sentence(open: readonly { readonly tag: string; readonly rule: (typeof wanted)[number] }[]): string {
  const tags = [...new Set(open.map(({ tag }) => tag))]
  return listed(
    tags.map(
      (tag) =>
        `${tag} can be ${open
          .filter((one) => one.tag === tag)
          .map(({ rule }) => does[rule])
          .join(' and ')}`,
    ),
  )
}

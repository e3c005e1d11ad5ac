import * as v from 'valibot'
import type { ForkApproval } from '../../model/repository.ts'
import { defineCheck, fail, inconclusive, pass, type Values } from '../define.ts'
import { listed } from '../judgement/wording.ts'

/** Whose pull requests wait, from the fewest to the most. */
const groups = ['first-time-contributors-new-to-github', 'first-time-contributors', 'all-external-contributors'] as const
const names = {
  'first-time-contributors-new-to-github': 'people who are new to GitHub',
  'first-time-contributors': 'people who contribute for the first time',
  'all-external-contributors': 'everybody from outside',
} as const

export const forkApproval = defineCheck({
  id: 'repository/fork-approval',
  title: 'Workflows of a fork’s pull request wait for approval and get no rights',
  subject: 'repository',
  criteria: [
    { id: 'CC6.8', strength: 'partial', because: 'Code of strangers runs only when somebody has looked at it.' },
    { id: 'CC6.6', strength: 'partial', because: 'What comes from outside gets neither secrets nor rights.' },
  ],
  needs: ['forkApproval'],
  parameters: v.strictObject({
    waits: v.optional(
      v.pipe(v.picklist(groups), v.description('Whose pull requests to a public repository have to wait for approval, at least.')),
      'first-time-contributors',
    ),
  }),
  why: 'A pull request can change the workflow that tests it: whoever opens one chooses what runs.',
  fix: 'In the settings of the repository or the organisation under Actions, “General”, require approval for pull requests from forks. For a repository that is not public turn off “Send write tokens” and “Send secrets”, and require approval.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#controlling-changes-from-forks-to-workflows-in-public-repositories',
    'https://docs.github.com/en/rest/actions/permissions#get-fork-pr-contributor-approval-permissions-for-a-repository',
  ],
  judge({ id, forkApproval: { waits, privateForks } }, parameters) {
    const values: Values = { waits, privateForks: privateForks === null ? null : { ...privateForks } }
    if (waits === null && privateForks === null) {
      return inconclusive(
        'unsupported',
        `GitHub does not say what pull requests from forks of ${id} may run.`,
        'Look at the settings for Actions.',
        values,
      )
    }
    const wrong = [...(waits === null ? [] : tooFew(waits, parameters.waits)), ...(privateForks === null ? [] : tooMuch(privateForks))]
    if (wrong.length > 0) {
      const remedy = 'Require approval, and send neither secrets nor tokens that write, in the settings for Actions.'
      return fail(`Workflows of pull requests from forks of ${id}: ${listed(wrong)}.`, remedy, values)
    }
    if (waits !== null) return pass(`Workflows of pull requests to ${id} wait for approval, those of ${names[waits]}.`, values)
    const how = privateForks?.run === true ? 'wait for approval, and get neither secrets nor a token that writes' : 'do not run'
    return pass(`Workflows of pull requests from forks of ${id} ${how}.`, values)
  },
})

function tooFew(waits: (typeof groups)[number], wanted: (typeof groups)[number]): readonly string[] {
  return groups.indexOf(waits) < groups.indexOf(wanted) ? [`only those of ${names[waits]} wait for approval`] : []
}

function tooMuch({ run, writeTokens, secrets, requireApproval }: NonNullable<ForkApproval['privateForks']>): readonly string[] {
  if (!run) return []
  return [
    ...(writeTokens ? ['they get a token that writes'] : []),
    ...(secrets ? ['they get secrets'] : []),
    ...(requireApproval ? [] : ['they run without approval']),
  ]
}

import * as v from 'valibot'
import type { Environment } from '../../model/repository.ts'
import { matchesAny } from '../../policy/glob.ts'
import { defineCheck, fail, inconclusive, notApplicable, pass, type Judgement, type Values } from '../define.ts'
import { listed } from '../judgement/wording.ts'

const acceptable = (description: string) => v.optional(v.pipe(v.picklist(['refuse', 'accept']), v.description(description)), 'refuse')

export const environmentsProtected = defineCheck({
  id: 'repository/environments-protected',
  title: 'A deployment to production is approved, and comes from a protected branch',
  subject: 'repository',
  criteria: [
    { id: 'CC8.1', strength: 'partial', because: 'A deployment waits for somebody who did not start it.' },
    { id: 'CC6.3', strength: 'partial', because: 'Who starts a deployment and who lets it go are kept apart.' },
  ],
  needs: ['environments'],
  parameters: v.strictObject({
    environments: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(255))),
        v.minLength(1),
        v.maxLength(50),
        v.description('Which environments have to be protected: names, or globs.'),
      ),
      ['prod', 'production', 'production/**'],
    ),
    unreviewed: acceptable('What to make of an environment that takes nobody’s approval.'),
    'self-review': acceptable('What to make of reviewers who may approve a deployment that they started.'),
    'any-branch': acceptable('What to make of deployments from any branch.'),
    'admin-bypass': acceptable('What to make of administrators who may deploy past all this.'),
  }),
  why: 'A job that names an environment gets its secrets. Without protection every branch, reviewed or not, can name it.',
  fix: 'In the settings of the repository under “Environments”, add “Required reviewers” with “Prevent self-review”, limit “Deployment branches and tags”, and turn off “Allow administrators to bypass”. Required reviewers of a repository that is not public take GitHub Enterprise.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
    'https://docs.github.com/en/rest/deployments/environments#list-environments',
  ],
  judge({ id, environments }, parameters) {
    const meant = environments.filter(({ name }) => matchesAny(parameters.environments, name))
    const found = meant.map((environment) => ({ environment, wrong: wrongWith(environment, parameters) }))
    const values: Values = {
      environments: found.map(({ environment, wrong }) => ({ ...environment, wrong })),
      others: environments.filter((environment) => !meant.includes(environment)).map(({ name }) => name),
    }
    if (meant.length === 0) return notApplicable(`${id} has no environment ${listed(parameters.environments, 4, 'or')}.`, values)
    const bad = found.filter(({ wrong }) => wrong.length > 0)
    if (bad.length > 0) {
      const names = bad.map(({ environment, wrong }) => `${environment.name} ${listed(wrong)}`)
      const remedy =
        'Add required reviewers without self-review, limit the branches, and keep administrators from bypassing it, in the settings of the environment.'
      return fail(`Environments of ${id}: ${listed(names, 3)}.`, remedy, values)
    }
    const silent = meant.filter(({ adminsCanBypass }) => adminsCanBypass === null)
    if (parameters['admin-bypass'] === 'refuse' && silent.length > 0) {
      const message = `GitHub does not say whether administrators may deploy to ${listed(silent.map(({ name }) => name))} past its protection.`
      return inconclusive('unsupported', message, 'Look at the settings of the environment, and accept admin-bypass in the policy.', values)
    }
    const unsure =
      parameters['any-branch'] === 'accept' ? [] : meant.filter(({ branches, patterns }) => branches !== 'any' && patterns === null)
    if (unsure.length > 0) return branchesUnknown(unsure, values)
    return pass(`${listed(meant.map(({ name }) => name))} of ${id} protected as the policy asks.`, values)
  },
})

/** Who cannot see what is selected cannot tell; nor can anybody whether classic protection covers a branch at all. */
function branchesUnknown(unsure: readonly Environment[], values: Values): Judgement {
  const classic = unsure.filter(({ branches }) => branches === 'protected')
  if (classic.length > 0) {
    const message = `${listed(classic.map(({ name }) => name))} takes deployments from branches with classic protection, and from every branch while no branch has that.`
    return inconclusive(
      'unsupported',
      message,
      'Choose “Selected branches and tags” and name them, or accept any-branch in the policy.',
      values,
    )
  }
  const message = `Which branches may deploy to ${listed(unsure.map(({ name }) => name))} cannot be seen.`
  return inconclusive('error', message, 'Run it again, with a token that has actions: read.', values)
}

/** A pattern of wildcards alone, which every new branch can be named to match. */
const anyName = /^[*?/]+$/

interface Choices {
  readonly unreviewed: 'refuse' | 'accept'
  readonly 'self-review': 'refuse' | 'accept'
  readonly 'any-branch': 'refuse' | 'accept'
  readonly 'admin-bypass': 'refuse' | 'accept'
}

function wrongWith(environment: Environment, choices: Choices): readonly string[] {
  const { reviewers, preventSelfReview, branches, patterns, adminsCanBypass } = environment
  const open = branches === 'any' || patterns?.some((pattern) => anyName.test(pattern)) === true
  return [
    ...(choices.unreviewed === 'refuse' && reviewers === 0 ? ['takes nobody’s approval'] : []),
    ...(choices['self-review'] === 'refuse' && reviewers > 0 && !preventSelfReview ? ['lets reviewers approve what they started'] : []),
    ...(choices['any-branch'] === 'refuse' && open ? ['takes deployments from any branch'] : []),
    ...(choices['admin-bypass'] === 'refuse' && adminsCanBypass === true ? ['can be bypassed by administrators'] : []),
  ]
}

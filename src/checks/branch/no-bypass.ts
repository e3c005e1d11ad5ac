import * as v from 'valibot'
import type { BypassActor } from '../../model/branch.ts'
import { unavailable, type Evidence, type Unavailable } from '../../model/evidence.ts'
import { defineCheck, fail, notApplicable, pass, type Values } from '../define.ts'
import { rulesOf, unlessHidden } from '../judgement/branch-rules.ts'
import { weighBypasses, type Bypass } from '../judgement/bypass.ts'
import { listed } from '../judgement/wording.ts'

export const noBypass = defineCheck({
  id: 'branch/no-bypass',
  title: 'Nobody may bypass the rules of the branch',
  subject: 'branch',
  criteria: [
    { id: 'CC8.1', strength: 'partial', because: 'A rule that somebody may set aside is a control for the others only.' },
    { id: 'CC6.3', strength: 'partial', because: 'The right to set a control aside is as narrow as can be.' },
  ],
  needs: [],
  considers: ['rules', 'rulesetBypass', 'classicProtection'],
  parameters: v.strictObject({
    accept: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            type: v.pipe(
              v.picklist(['Integration', 'OrganizationAdmin', 'RepositoryRole', 'Team', 'DeployKey', 'User']),
              v.description('The kind of actor, in the words of the REST API.'),
            ),
            id: v.optional(
              v.nullable(
                v.pipe(v.number(), v.integer(), v.minValue(1), v.description('The id of the actor; null for those that have none.')),
              ),
              null,
            ),
          }),
        ),
        v.description(
          'Who may bypass rulesets all the same, for example the app that cuts releases. A waiver is better where it is to end.',
        ),
      ),
      [],
    ),
  }),
  why: 'Most changes that nobody reviewed landed because somebody was allowed to bypass the rules, not because there were none.',
  fix: 'Empty the bypass list of every ruleset that covers the branch. In classic protection turn on “Do not allow bypassing the above settings” and empty “Allow specified actors to bypass required pull requests”. Keep emergencies for the emergency procedure, which leaves a record.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset',
    'https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset',
  ],
  judge(branch, parameters) {
    const rules = rulesOf(branch)
    const accepts = (actor: BypassActor): boolean => parameters.accept.some(({ type, id }) => type === actor.type && id === actor.id)
    const { known, unknown } = weighBypasses(rules, branch, accepts)
    const values: Values = {
      sources: rules.layers.map(({ source }) => source),
      bypasses: known.map(({ counts, ...bypass }) => ({ ...bypass, counted: counts === 'unknown' ? null : counts === 'yes' })),
      hidden: [...unknown, ...rules.hidden.map(({ source }) => source)],
    }
    const sure = known.filter(({ counts }) => counts === 'yes')
    if (sure.length > 0) return fail(`${sentence(sure)}.`, remedyOf(sure), values)
    const doubtful = known.filter(({ counts }) => counts === 'unknown')
    const seen =
      doubtful.length === 0
        ? `Nobody${known.length > 0 ? ' else' : ''} is known to bypass the rules of ${branch.branch}`
        : sentence(doubtful)
    const lists = unknown.length === 0 ? [] : [{ source: `who may bypass ${listed(unknown)}`, evidence: whyHidden(branch.rulesetBypass) }]
    const hidden = unlessHidden([...lists, ...rules.hidden], seen, values)
    if (hidden !== null) return hidden
    if (rules.layers.length === 0) return notApplicable(`No rule is active on ${branch.branch}, so that there is none to bypass.`, values)
    return pass(`${whoMay(known)} the rules of ${branch.branch}: ${listed(rules.layers.map(({ source }) => source))}.`, values)
  },
})

/** The start of the sentence of a pass: who may bypass something, and why it does not count. */
function whoMay(known: readonly Bypass[]): string {
  const accepted = known.filter((bypass) => bypass.accepted)
  if (accepted.length > 0) return `Nobody but ${listed(accepted.map(({ who }) => who))}, as the policy accepts, may bypass`
  if (known.length > 0)
    return `What ${listed(known.map(({ who }) => who))} may bypass in one source another holds for everybody. Nobody may bypass`
  return 'Nobody may bypass'
}

/** `May be bypassed: ruleset "main" (12) by organization owners and app 7; classic protection by administrators` */
function sentence(bypasses: readonly Bypass[]): string {
  const sources = new Map<string, string[]>()
  for (const { source, who, mode } of bypasses) sources.set(source, [...(sources.get(source) ?? []), `${who}${howOf(mode)}`])
  return `May be bypassed: ${[...sources].map(([source, who]) => `${source} by ${listed(who)}`).join('; ')}`
}

function howOf(mode: Bypass['mode']): string {
  if (mode === 'pull_request') return ' (through a pull request)'
  return mode === 'exempt' ? ' (exempt, which leaves no record)' : ''
}

function remedyOf(bypasses: readonly Bypass[]): string {
  const rulesets = [...new Set(bypasses.filter(({ mode }) => mode !== null).map(({ source }) => source))]
  const classic = bypasses.some(({ mode }) => mode === null)
  return [
    ...(rulesets.length > 0 ? [`Empty the bypass list of ${listed(rulesets)}, or accept the actor in the policy.`] : []),
    ...(classic
      ? ['In classic protection turn on “Do not allow bypassing the above settings”, and allow nobody to bypass pull requests.']
      : []),
  ].join(' ')
}

/** Why a bypass list is not there. GitHub leaves it out without a word for those who may not edit the ruleset. */
function whyHidden(lists: Evidence<unknown>): Unavailable {
  if (lists.state === 'unavailable') return lists
  return unavailable(
    'permission',
    'GitHub shows it only to those who may edit the ruleset.',
    'Use a token that may write the administration of the repository.',
  )
}

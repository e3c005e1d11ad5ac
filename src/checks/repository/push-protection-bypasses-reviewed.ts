import * as v from 'valibot'
import type { Account, Actor } from '../../model/account.ts'
import type { PushProtectionBypass } from '../../model/repository.ts'
import { defineCheck, fail, inconclusive, notApplicable, pass, type JudgeContext, type Values } from '../define.ts'
import { daysBetween } from '../judgement/age.ts'
import { knowPeople, type People } from '../judgement/people.ts'
import { counted, listed, nameOf } from '../judgement/wording.ts'

export const pushProtectionBypassesReviewed = defineCheck({
  id: 'repository/push-protection-bypasses-reviewed',
  title: 'Secrets pushed past push protection are looked at by somebody else',
  subject: 'repository',
  criteria: [
    { id: 'CC7.3', strength: 'partial', because: 'Each event in which protection was set aside is evaluated by a second person.' },
    { id: 'CC6.1', strength: 'partial', because: 'Nobody lets a credential into the code on their own word.' },
  ],
  needs: ['pushProtectionBypasses'],
  parameters: v.strictObject({
    'within-days': v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(365),
        v.description('How long after the push an alert may wait for somebody else to close it, in days.'),
      ),
      7,
    ),
  }),
  why: 'Push protection can be set aside by whoever it stops. If nobody looks at that afterwards it protects nobody.',
  fix: 'Have somebody other than who pushed it close the alert with what became of the secret. With delegated bypass, somebody else approves before the push.',
  references: [
    'https://docs.github.com/en/code-security/secret-scanning/using-advanced-secret-scanning-and-push-protection-features/delegated-bypass-for-push-protection/about-delegated-bypass-for-push-protection',
    'https://docs.github.com/en/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-a-repository',
  ],
  judge({ id, pushProtectionBypasses }, parameters, context) {
    const people = knowPeople(context.people)
    const findings = pushProtectionBypasses.map((bypass) => findingOf(bypass, people, context, parameters['within-days']))
    const values: Values = {
      asOf: context.at,
      bypasses: findings.map(({ bypass, state, because }) => ({ number: bypass.number, type: bypass.type, at: bypass.at, state, because })),
    }
    if (findings.length === 0) return notApplicable(`Nobody pushed a secret past push protection in ${id}.`, values)
    const say = (state: Finding['state']): string =>
      listed(
        findings.filter((finding) => finding.state === state).map(({ bypass, because }) => `#${String(bypass.number)} ${because}`),
        3,
      )
    const some = (state: Finding['state']): boolean => findings.some((finding) => finding.state === state)
    if (some('alone')) return fail(`Nobody else looked at a secret pushed past push protection: ${say('alone')}.`, remedy, values)
    if (some('unknown')) return inconclusive('identity', `Who looked at a pushed secret is not known: ${say('unknown')}.`, remedy, values)
    if (some('waiting')) return inconclusive('not-yet', `Waiting for somebody else to look: ${say('waiting')}.`, remedy, values)
    return pass(`${counted(findings.length, 'secret')} pushed past push protection, each looked at by somebody else.`, values)
  },
})

const remedy = 'Have somebody other than who pushed it look, and close the alert with what became of the secret.'

interface Finding {
  readonly bypass: PushProtectionBypass
  readonly state: 'reviewed' | 'alone' | 'waiting' | 'unknown'
  readonly because: string
}

function findingOf(bypass: PushProtectionBypass, people: People, { at }: JudgeContext, days: number): Finding {
  const approved = byAnother(bypass.reviewer, bypass.by, people)
  if (approved === true) return { bypass, state: 'reviewed', because: `was approved by ${nameOf(bypass.reviewer)}` }
  if (bypass.state === 'open') {
    const state = daysBetween(bypass.at, at) > days ? 'alone' : 'waiting'
    return { bypass, state, because: `by ${nameOf(bypass.by)} is open` }
  }
  const closed = byAnother(bypass.resolvedBy, bypass.by, people)
  const because = `by ${nameOf(bypass.by)} was closed by ${nameOf(bypass.resolvedBy)}`
  if (closed === true) return { bypass, state: 'reviewed', because }
  return { bypass, state: closed === null ? 'unknown' : 'alone', because }
}

/** Whether a person is somebody else than the one who pushed; `null` when an account that is gone leaves that open. */
function byAnother(who: Actor, pusher: Actor, people: People): boolean | null {
  if (who === null) return null
  if (!isPerson(who, people)) return false
  return pusher === null ? null : people.personOf(who) !== people.personOf(pusher)
}

function isPerson(account: Account, people: People): boolean {
  return account.kind !== 'bot' && !people.isMachineUser(account)
}

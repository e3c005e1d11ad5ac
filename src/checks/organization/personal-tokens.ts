import * as v from 'valibot'
import type { PersonalToken } from '../../model/organization.ts'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { daysBetween, daysParameter } from '../judgement/age.ts'
import { counted, listed } from '../judgement/wording.ts'

export const personalTokens = defineCheck({
  id: 'organization/personal-tokens',
  title: 'Fine-grained personal tokens end, and are used',
  subject: 'organization',
  criteria: [{ id: 'CC6.1', strength: 'partial', because: 'Keys that people made for themselves end, and none is forgotten.' }],
  needs: ['personalTokens'],
  parameters: v.strictObject({
    'lifetime-days': daysParameter(366, 'How long a token may still be good for.'),
    'unused-days': daysParameter(90, 'How long a token may go unused.'),
  }),
  why: 'A token in a file acts as its owner, without a second factor, until it ends. One that never ends outlives the reason for it.',
  fix: 'In the settings of the organisation under “Personal access tokens”, revoke the token, and set a maximum lifetime. Classic tokens are on no list that GitHub shows: restrict their access there as well.',
  references: [
    'https://docs.github.com/en/organizations/managing-programmatic-access-to-your-organization/setting-a-personal-access-token-policy-for-your-organization',
    'https://docs.github.com/en/rest/orgs/personal-access-tokens#list-fine-grained-personal-access-tokens-with-access-to-organization-resources',
  ],
  judge({ id, personalTokens: tokens }, parameters, { at }) {
    const limits = { lifetime: parameters['lifetime-days'], unused: parameters['unused-days'] }
    const found = tokens.map((token) => ({ token, wrong: wrongWith(token, limits, at) }))
    const values: Values = {
      asOf: at,
      tokens: found.map(({ token: { id: number, owner, grantedAt, expiresAt, lastUsed, repositories }, wrong }) => ({
        id: number,
        owner: owner.login,
        repositories,
        grantedAt,
        expiresAt,
        lastUsed,
        wrong,
      })),
    }
    const bad = found.filter(({ wrong }) => wrong.length > 0)
    if (bad.length > 0) {
      const names = bad.map(({ token, wrong }) => `${token.owner.login}’s (${String(token.id)}) ${listed(wrong)}`)
      return fail(`Personal tokens in ${id}: ${listed(names, 3)}.`, 'Revoke them, and set a maximum lifetime for new ones.', values)
    }
    if (tokens.length === 0) return pass(`No fine-grained personal token reaches into ${id}.`, values)
    return pass(`${counted(tokens.length, 'fine-grained personal token')} in ${id}, as the policy allows.`, values)
  },
})

interface Limits {
  readonly lifetime: number | null
  readonly unused: number | null
}

function wrongWith({ expiresAt, grantedAt, lastUsed }: PersonalToken, { lifetime, unused }: Limits, at: string): readonly string[] {
  const idle = daysBetween(lastUsed ?? grantedAt, at)
  return [
    ...(lifetime !== null && expiresAt === null ? ['never ends'] : []),
    ...(lifetime !== null && expiresAt !== null && daysBetween(at, expiresAt) > lifetime ? [`ends only on ${expiresAt.slice(0, 10)}`] : []),
    ...(unused !== null && idle > unused
      ? [lastUsed === null ? 'was never used' : `was not used for ${counted(Math.floor(idle), 'day')}`]
      : []),
  ]
}

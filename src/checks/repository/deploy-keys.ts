import * as v from 'valibot'
import type { DeployKey } from '../../model/repository.ts'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { daysBetween, daysParameter } from '../judgement/age.ts'
import { counted, listed } from '../judgement/wording.ts'

export const deployKeys = defineCheck({
  id: 'repository/deploy-keys',
  title: 'Deploy keys read only, and are used and renewed',
  subject: 'repository',
  criteria: [{ id: 'CC6.1', strength: 'partial', because: 'Keys without a person behind them are few, weak and not forgotten.' }],
  needs: ['deployKeys'],
  parameters: v.strictObject({
    write: v.optional(v.pipe(v.picklist(['refuse', 'accept']), v.description('What to make of keys that may write.')), 'refuse'),
    'max-age-days': daysParameter(365, 'How old a key may be.'),
    'unused-days': daysParameter(90, 'How long a key may go unused.'),
    accept: v.optional(
      v.pipe(
        v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
        v.maxLength(100),
        v.description('The ids of keys that are accepted as they are: `gh api repos/OWNER/NAME/keys` prints them.'),
      ),
      [],
    ),
  }),
  why: 'A deploy key opens the repository to whoever holds the file, with no second factor, no name and no end.',
  fix: 'In the settings of the repository under “Deploy keys”, delete the key, or add a new one without “Allow write access”. The token of a GitHub App does the same and ends within an hour.',
  references: [
    'https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys',
    'https://docs.github.com/en/rest/deploy-keys/deploy-keys#list-deploy-keys',
  ],
  judge({ id, deployKeys: keys }, parameters, { at }) {
    const limits = { write: parameters.write === 'accept', age: parameters['max-age-days'], unused: parameters['unused-days'] }
    const found = keys.map((key) => ({ key, wrong: parameters.accept.includes(key.id) ? [] : wrongWith(key, limits, at) }))
    const values: Values = {
      asOf: at,
      keys: found.map(({ key, wrong }) => ({ ...key, wrong, accepted: parameters.accept.includes(key.id) })),
    }
    const bad = found.filter(({ wrong }) => wrong.length > 0)
    if (bad.length > 0) {
      const names = bad.map(({ key, wrong }) => `"${key.title}" (${String(key.id)}) ${listed(wrong)}`)
      return fail(`Deploy keys of ${id}: ${listed(names, 3)}.`, 'Delete these keys, or renew them without write access.', values)
    }
    if (keys.length === 0) return pass(`${id} has no deploy key.`, values)
    return pass(`${counted(keys.length, 'deploy key')} of ${id}, as the policy allows.`, values)
  },
})

interface Limits {
  readonly write: boolean
  readonly age: number | null
  readonly unused: number | null
}

function wrongWith(key: DeployKey, { write, age, unused }: Limits, at: string): readonly string[] {
  const wrong: string[] = []
  if (!key.readOnly && !write) wrong.push('may write')
  const old = daysBetween(key.createdAt, at)
  if (age !== null && old > age) wrong.push(`is ${counted(Math.floor(old), 'day')} old`)
  const idle = daysBetween(key.lastUsed ?? key.createdAt, at)
  if (unused !== null && idle > unused) {
    wrong.push(key.lastUsed === null ? 'was never used' : `was not used for ${counted(Math.floor(idle), 'day')}`)
  }
  return wrong
}

import * as v from 'valibot'
import type { Installation } from '../../model/organization.ts'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { counted, listed } from '../judgement/wording.ts'

/** What lets an app change the rules, who has access, or what other systems trust. */
const usual = [
  'administration',
  'organization_administration',
  'members',
  'secrets',
  'organization_secrets',
  'organization_hooks',
  'workflows',
]

export const appPermissions = defineCheck({
  id: 'organization/app-permissions',
  title: 'Apps that may change the rules are ones that the policy names',
  subject: 'organization',
  criteria: [
    { id: 'CC6.3', strength: 'partial', because: 'What apps may do is as little as their work takes.' },
    { id: 'CC9.2', strength: 'partial', because: 'Vendors with far-reaching rights are known by name.' },
  ],
  needs: ['installations'],
  parameters: v.strictObject({
    sensitive: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[a-z_]{1,100}$/, 'Write a permission as GitHub does: organization_administration.'))),
        v.maxLength(100),
        v.description('The permissions that nobody gets for writing without being named.'),
      ),
      usual,
    ),
    accept: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            app: v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.description('The slug of the app, for reading.')),
            id: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('The id of the app, which decides.')),
          }),
        ),
        v.maxLength(200),
        v.description('Apps that may have them.'),
      ),
      [],
    ),
  }),
  why: 'An app acts without a person. What it may do, whoever breaks into its vendor may do.',
  fix: 'In the settings of the organisation under “GitHub Apps”, uninstall or suspend the app, ask its owner for fewer permissions, or name it in the policy.',
  references: [
    'https://docs.github.com/en/apps/using-github-apps/reviewing-and-modifying-installed-github-apps',
    'https://docs.github.com/en/rest/orgs/orgs#list-app-installations-for-an-organization',
  ],
  judge({ id, installations }, { sensitive, accept }) {
    const found = installations.map((installation) => ({
      installation,
      writes: installation.suspended ? [] : writesOf(installation, sensitive),
      accepted: accept.some((app) => app.id === installation.app.id),
    }))
    const values: Values = {
      apps: found.map(({ installation: { app, repositories, suspended }, writes, accepted }) => ({
        app: app.slug,
        id: app.id,
        repositories,
        suspended,
        writes,
        accepted,
      })),
    }
    const wrong = found.filter(({ writes, accepted }) => writes.length > 0 && !accepted)
    if (wrong.length > 0) {
      const names = wrong.map(({ installation: { app }, writes }) => `${app.slug} (${String(app.id)}) ${listed(writes)}`)
      const remedy = 'Uninstall or suspend them, have their permissions lowered, or name them in the policy.'
      return fail(`Apps in ${id} that may write what the policy calls sensitive: ${listed(names, 3)}.`, remedy, values)
    }
    if (installations.length === 0) return pass(`No app is installed in ${id}.`, values)
    return pass(
      `${counted(installations.length, 'app')} installed in ${id}, none with sensitive rights that the policy does not accept.`,
      values,
    )
  },
})

function writesOf({ permissions }: Installation, sensitive: readonly string[]): readonly string[] {
  return sensitive.filter((name) => Object.hasOwn(permissions, name) && permissions[name] !== 'read')
}

import * as v from 'valibot'
import { matchesAny } from '../../policy/glob.ts'
import { defineCheck, fail, pass, type Values } from '../define.ts'

export const visibility = defineCheck({
  id: 'repository/visibility',
  title: 'Only repositories that are meant to be public are public',
  subject: 'repository',
  criteria: [
    { id: 'CC6.1', strength: 'partial', because: 'Who may read the code is what somebody decided.' },
    { id: 'C1.1', strength: 'partial', because: 'Code that is confidential is not open to everybody.' },
  ],
  needs: ['profile'],
  parameters: v.strictObject({
    public: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[\w.*?-]+\/[\w.*?-]+$/, 'Write owner/name; * stands for any text within either.'))),
        v.maxLength(500),
        v.description('The repositories that may be public, `owner/name` or globs.'),
      ),
      [],
    ),
    internal: v.optional(
      v.pipe(v.picklist(['accept', 'refuse']), v.description('What to make of repositories that everybody in the enterprise can read.')),
      'accept',
    ),
  }),
  why: 'A repository that becomes public is copied within minutes, with its whole history.',
  fix: 'In the settings of the repository under “Danger Zone”, change its visibility; or name it in the policy among those that may be public.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/setting-repository-visibility',
  ],
  judge({ id, profile: { visibility: is } }, parameters) {
    const meant = matchesAny(parameters.public, id)
    const values: Values = { visibility: is, mayBePublic: meant }
    const remedy = 'Make it private, or name it in the policy if that is meant.'
    if (is === 'public' && !meant) return fail(`${id} is public, and the policy does not name it among those that may be.`, remedy, values)
    if (is === 'internal' && parameters.internal === 'refuse') {
      return fail(`${id} is internal: everybody in the enterprise can read it.`, 'Make it private.', values)
    }
    return pass(`${id} is ${is}${is === 'public' ? ', as the policy allows' : ''}.`, values)
  },
})

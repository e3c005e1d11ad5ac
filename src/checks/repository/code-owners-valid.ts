import * as v from 'valibot'
import { defineCheck, fail, inconclusive, pass, type Values } from '../define.ts'
import { readCodeOwners } from '../judgement/code-owners.ts'
import { counted, listed } from '../judgement/wording.ts'

export const codeOwnersValid = defineCheck({
  id: 'repository/code-owners-valid',
  title: 'CODEOWNERS is there, and GitHub accepts all of it',
  subject: 'repository',
  criteria: [{ id: 'CC1.3', strength: 'partial', because: 'Who answers for what is written down where the platform goes by it.' }],
  needs: ['codeOwners'],
  considers: ['codeOwnersErrors'],
  parameters: v.strictObject({}),
  why: 'GitHub skips a line that it does not understand, and an owner that it does not know, without a word to whoever relies on it.',
  fix: 'Write `.github/CODEOWNERS`, and mend every line that GitHub marks when the file is looked at there. Owners need write access.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    'https://docs.github.com/en/rest/repos/repos#list-codeowners-errors',
  ],
  judge({ id, codeOwners, codeOwnersErrors }) {
    if (codeOwners === null) return fail(`${id} has no CODEOWNERS.`, 'Write .github/CODEOWNERS.', { path: null })
    const read = readCodeOwners(codeOwners.text)
    const errors = codeOwnersErrors.state === 'observed' ? codeOwnersErrors.value : []
    const values: Values = {
      path: codeOwners.path,
      rules: read.rules.length,
      errors: errors.map((error) => ({ ...error })),
      shadowed: codeOwners.shadowed,
    }
    if (read.tooLarge) return fail(`${codeOwners.path} of ${id} is too large for GitHub to load.`, 'Make it smaller than 3 MB.', values)
    if (codeOwnersErrors.state === 'unavailable') {
      const { reason, detail, remedy } = codeOwnersErrors
      return inconclusive(reason, `${codeOwners.path} is there; whether GitHub accepts it cannot be seen. ${detail}`, remedy, values)
    }
    if (errors.length > 0) {
      const places = errors.map(({ line, kind }) => `line ${String(line)}, ${kind.toLowerCase()}`)
      return fail(
        `GitHub does not accept ${codeOwners.path} of ${id} as it is: ${listed(places, 3)}.`,
        'Mend these lines; owners need write access.',
        values,
      )
    }
    if (read.rules.length === 0) return fail(`${codeOwners.path} of ${id} names no owner of anything.`, 'Write who owns what.', values)
    const also = codeOwners.shadowed.length === 0 ? '' : `; GitHub never looks at ${listed(codeOwners.shadowed)}`
    return pass(`GitHub accepts ${codeOwners.path} of ${id}, with ${counted(read.rules.length, 'line')}${also}.`, values)
  },
})

import * as v from 'valibot'
import { defineCheck, fail, inconclusive, pass, type Values } from '../define.ts'
import { ownerName, readCodeOwners } from '../judgement/code-owners.ts'
import { coverageOf } from '../judgement/owner-coverage.ts'
import { either, listed } from '../judgement/wording.ts'

export const codeOwnersCover = defineCheck({
  id: 'repository/code-owners-cover',
  title: 'What matters most has owners who are there',
  subject: 'repository',
  criteria: [
    { id: 'CC1.3', strength: 'partial', because: 'Somebody who is there answers for the parts that matter most.' },
    {
      id: 'CC8.1',
      strength: 'partial',
      because: 'What controls the other changes cannot be changed without somebody who was named for it.',
    },
  ],
  needs: ['codeOwners'],
  considers: ['codeOwnersErrors'],
  parameters: v.strictObject({
    paths: v.optional(
      v.pipe(
        v.array(
          v.pipe(
            v.string(),
            v.maxLength(300),
            v.regex(
              /^(?!\/|\.\/)(?:[^*?[\]{}\\!\s]+|(?:[^*?[\]{}\\!\s]+\/)?\*\*)$/,
              'Write a file, or a folder with /** at its end: .github/**.',
            ),
          ),
        ),
        v.minLength(1),
        v.maxLength(100),
        v.description('What has to have owners: files, and folders with `/**` at their end, for everything below.'),
      ),
      ['.github/**'],
    ),
  }),
  why: 'A file that nobody owns can be changed on anybody’s word, and a line that names somebody who left is worth as much.',
  fix: 'Name a team for these paths in CODEOWNERS, below the lines that would decide otherwise, and give it write access.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    'https://docs.github.com/en/rest/repos/repos#list-codeowners-errors',
  ],
  judge({ id, codeOwners, codeOwnersErrors }, { paths }) {
    if (codeOwners === null) {
      return fail(`${id} has no CODEOWNERS, so that nobody owns ${either(paths)}.`, 'Write .github/CODEOWNERS.', { path: null })
    }
    const errors = codeOwnersErrors.state === 'observed' ? codeOwnersErrors.value : []
    const read = readCodeOwners(codeOwners.text)
    const found = paths.map((path) => ({ path, coverage: coverageOf(path, read, errors) }))
    const values: Values = {
      path: codeOwners.path,
      paths: found.map(({ path, coverage }) =>
        coverage.state === 'owned'
          ? { path, owned: true, lines: coverage.lines, owners: coverage.owners.map(ownerName) }
          : { path, owned: false, because: coverage.because },
      ),
    }
    const open = found.flatMap(({ path, coverage }) => (coverage.state === 'open' ? [`${path}: ${coverage.because}`] : []))
    if (open.length > 0)
      return fail(
        `Nobody owns, in ${codeOwners.path} of ${id}, ${listed(open, 3)}.`,
        'Name a team for it that is there and has write access.',
        values,
      )
    if (codeOwnersErrors.state === 'unavailable') {
      const { reason, detail, remedy } = codeOwnersErrors
      return inconclusive(reason, `${listed(paths)} have owners; whether GitHub knows them cannot be seen. ${detail}`, remedy, values)
    }
    const owners = found.flatMap(({ coverage }) => (coverage.state === 'owned' ? coverage.owners.map(ownerName) : []))
    return pass(`${listed(paths)} of ${id} owned by ${listed([...new Set(owners)])}.`, values)
  },
})

import { codeOwnersCover } from '../../../src/checks/repository/code-owners-cover.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hidden } from './worlds.ts'

const world = (text: string, ...errors: readonly (readonly [line: number, column: number, kind?: string])[]) =>
  aRepository({
    codeOwners: { path: '.github/CODEOWNERS', text, shadowed: [] },
    codeOwnersErrors: errors.map(([line, column, kind = 'Unknown owner']) => ({ line, column, kind, message: kind })),
  })
const pay = { paths: ['src/pay/**'] }

testCheck(codeOwnersCover, {
  pass: [
    ['one line for everything', aRepository(), '.github/** of acme/shop owned by @bea.'],
    ['a line for the folder', world('/.github/ @acme/platform\n'), 'owned by @acme/platform.'],
    [
      'what the policy names',
      world('/src/pay/ @cyn\n/package.json @dov\n'),
      'src/pay/** and package.json of acme/shop owned by @cyn and @dov.',
      { paths: ['src/pay/**', 'package.json'] },
    ],
    ['a line for some of it, with owners', world('/src/ @bea\n/src/pay/keys/ @cyn\n'), 'owned by @bea.', pay],
    ['a line without owners for another folder', world('* @bea\n/docs/\n'), 'owned by @bea', pay],
    ['one of two owners is gone', world('* @gone @bea\n', [1, 3]), 'owned by'],
    ['everything', world('* @bea\n'), '** of acme/shop owned by @bea', { paths: ['**'] }],
    ['a file, whatever a folder says', world('* @bea\n/src/pay/\n'), 'owned by', { paths: ['src/index.ts'] }],
  ],
  fail: [
    [
      'no CODEOWNERS',
      aRepository({ codeOwners: null }),
      { message: 'has no CODEOWNERS, so that nobody owns .github/**.', remedy: 'Write' },
    ],
    [
      'no line for it',
      world('/src/ @bea\n'),
      { message: 'Nobody owns, in .github/CODEOWNERS of acme/shop, .github/**: no line names it.', remedy: 'Name a team' },
    ],
    ['a line for some of it alone', world('/.github/workflows/ @bea\n'), 'no line names it'],
    ['only the files directly in it', world('/.github/* @bea\n'), 'no line names it'],
    ['a later line takes the owners of some of it away', world('* @bea\n/src/pay/keys/\n'), 'line 2 gives it no owner', pay],
    ['a later line for some kind of file', world('* @bea\n*.md\n'), 'line 2 gives it no owner', pay],
    ['a later line for the folder above', world('* @bea\n/src/\n'), 'line 2 gives it no owner', pay],
    ['the only owner is gone', world('* @gone\n', [1, 3]), 'no owner on line 1 is one that GitHub knows'],
    ['both are gone', world('* @gone @left\n', [1, 3], [1, 9]), 'no owner on line 1'],
    ['GitHub skips the line', world('* @bea\n', [1, 1, 'Invalid pattern']), 'no owner on line 1'],
    ['too large', world(`* @bea\n#${'x'.repeat(3_000_000)}`), 'too large'],
  ],
  inconclusive: [
    [
      'whether the owners are there is hidden',
      aRepository({ codeOwnersErrors: hidden }),
      { reason: 'permission', message: '.github/** have owners; whether GitHub knows them cannot be seen.' },
    ],
    ['the file is hidden', aRepository({ codeOwners: hidden }), { reason: 'permission' }],
  ],
})

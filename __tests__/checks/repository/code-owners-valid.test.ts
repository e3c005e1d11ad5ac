import { codeOwnersValid } from '../../../src/checks/repository/code-owners-valid.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hidden } from './worlds.ts'

const file = (text: string, shadowed: readonly string[] = []) => ({ path: '.github/CODEOWNERS', text, shadowed })
const unknown = { line: 2, column: 8, kind: 'Unknown owner', message: 'Unknown owner on line 2: make sure @gone exists' }

testCheck(codeOwnersValid, {
  pass: [
    ['accepted', aRepository(), 'GitHub accepts .github/CODEOWNERS of acme/shop, with 1 line.'],
    ['two lines', aRepository({ codeOwners: file('* @bea\n/src/ @acme/platform\n') }), 'with 2 lines.'],
    [
      'another file that GitHub never looks at',
      aRepository({ codeOwners: file('* @bea\n', ['CODEOWNERS']) }),
      { message: 'GitHub never looks at CODEOWNERS.', values: { shadowed: ['CODEOWNERS'] } },
    ],
    ['comments between', aRepository({ codeOwners: file('# who\n\n* @bea\n') }), 'with 1 line.'],
    ['a line that takes the owners away, as it may', aRepository({ codeOwners: file('* @bea\n/docs/\n') }), 'with 2 lines.'],
  ],
  fail: [
    ['none', aRepository({ codeOwners: null }), { message: 'acme/shop has no CODEOWNERS.', remedy: 'Write .github/CODEOWNERS' }],
    ['none, whatever is hidden', aRepository({ codeOwners: null, codeOwnersErrors: hidden }), 'has no CODEOWNERS'],
    [
      'an owner that is gone',
      aRepository({ codeOwnersErrors: [unknown] }),
      'GitHub does not accept .github/CODEOWNERS of acme/shop as it is: line 2, unknown owner.',
    ],
    ['a pattern that is none', aRepository({ codeOwnersErrors: [{ ...unknown, kind: 'Invalid pattern' }] }), 'line 2, invalid pattern'],
    ['nothing in it', aRepository({ codeOwners: file('# nobody yet\n') }), 'names no owner of anything'],
    ['too large', aRepository({ codeOwners: file(`* @bea\n#${'x'.repeat(3_000_000)}`) }), 'too large for GitHub to load'],
  ],
  inconclusive: [
    ['what GitHub thinks of it is hidden', aRepository({ codeOwnersErrors: hidden }), 'whether GitHub accepts it cannot be seen'],
    ['the file is hidden', aRepository({ codeOwners: hidden }), { reason: 'permission' }],
  ],
})

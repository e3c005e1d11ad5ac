import { describe, expect, it } from 'vitest'
import { ownershipOf, readCodeOwners, type Owner } from '../../../src/checks/judgement/code-owners.ts'
import { matchesPattern, readPattern } from '../../../src/checks/judgement/code-owners-pattern.ts'

/** A pattern, files that it names, files that it does not name. */
const patterns: readonly (readonly [name: string, pattern: string, names: readonly string[], others: readonly string[]])[] = [
  ['a star names everything', '*', ['a', 'a/b', '.github/workflows/ci.yml'], []],
  ['two stars name everything', '**', ['a', 'a/b/c'], []],
  ['a name at any depth, and what is below it', 'apps', ['apps', 'apps/a', 'x/apps', 'x/apps/y/z'], ['app', 'apps2', 'x/myapps']],
  ['a folder at any depth', 'apps/', ['apps/a', 'x/apps/y/z'], ['apps', 'x/apps', 'apps2/a']],
  ['an anchored name', '/apps', ['apps', 'apps/a/b'], ['x/apps', 'x/apps/a']],
  ['an anchored folder', '/apps/', ['apps/a', 'apps/a/b'], ['apps', 'x/apps/a']],
  ['a slash in the middle anchors', 'build/logs', ['build/logs', 'build/logs/a'], ['x/build/logs', 'build/logs2']],
  ['a slash in the middle anchors a folder', 'build/logs/', ['build/logs/a', 'build/logs/a/b'], ['build/logs', 'x/build/logs/a']],
  ['an anchored folder of two', '/build/logs/', ['build/logs/a'], ['build/log/a', 'x/build/logs/a']],
  ['direct children only', 'docs/*', ['docs/a', 'docs/a.md'], ['docs/a/b', 'x/docs/a', 'docs']],
  ['direct children only, anchored', '/docs/*', ['docs/a'], ['docs/a/b', 'x/docs/a']],
  ['the root alone', '/*', ['a', '.a'], ['a/b']],
  ['direct children of any folder of a name', '**/docs/*', ['docs/a', 'x/docs/a', 'x/y/docs/a'], ['docs/a/b', 'docs']],
  ['everything below', 'docs/**', ['docs/a', 'docs/a/b'], ['docs', 'x/docs/a']],
  ['an extension', '*.js', ['a.js', 'x/a.js', '.js', 'x.js/y'], ['a.jsx', 'a.js2', 'js']],
  ['an extension at the root', '/*.js', ['a.js'], ['x/a.js']],
  ['an extension directly in a folder', 'src/*.js', ['src/a.js'], ['src/x/a.js', 'x/src/a.js']],
  ['an extension below a folder', 'src/**/*.js', ['src/a.js', 'src/x/a.js', 'src/x/y/a.js'], ['a.js', 'src/a.ts', 'x/src/a.js']],
  ['two stars first', '**/logs', ['logs', 'logs/a', 'x/logs', 'x/y/logs/a'], ['logs2', 'x/mylogs']],
  ['two stars in the middle stand for none or many', 'a/**/b', ['a/b', 'a/x/b', 'a/x/y/b', 'a/b/c'], ['a', 'b', 'x/a/b', 'a/xb']],
  ['two stars within a name are one', 'a**b', ['ab', 'axb', 'x/ab'], ['a/b']],
  ['a star in the middle is one folder', 'a/*/c', ['a/b/c', 'a/b/c/d'], ['a/c', 'a/b/x/c']],
  ['a star within a name', 'foo*bar', ['foobar', 'foo-bar', 'x/fooxbar'], ['foo/bar', 'foobars']],
  ['several stars within a name', '*a*b*', ['ab', 'xaybz', 'd/ab'], ['ba', 'a/b']],
  ['a question mark is one character', 'a?c', ['abc', 'x/a-c'], ['ac', 'abbc', 'a/c']],
  ['case matters', 'README.md', ['README.md', 'x/README.md'], ['readme.md', 'Readme.md']],
  ['a dot is a dot', '/.github/', ['.github/a', '.github/workflows/ci.yml'], ['xgithub/a', '.github']],
  ['a plus is a plus', 'a+b', ['a+b'], ['aab', 'ab']],
  ['parentheses and bars are themselves', '(a|b)', ['(a|b)'], ['a', 'b']],
  ['braces are no choice', '*.{js,ts}', ['a.{js,ts}'], ['a.js', 'a.ts']],
  ['a dollar and a caret are themselves', '^a$', ['^a$'], ['a']],
  ['an escaped star is a star', 'a\\*b', ['a*b'], ['ab', 'axb']],
  ['an escaped space is a space', 'my\\ docs/', ['my docs/a'], ['my/a', 'docs/a']],
  ['a letter outside ASCII', 'größe?', ['größe1', 'größe😀'], ['größe', 'grösse1']],
  ['a slash alone names nothing', '/', [], ['a', 'a/b']],
  ['an empty part names nothing', 'a//b', [], ['a/b', 'a']],
]

describe('a pattern of CODEOWNERS', () => {
  it.each(patterns.map(([name, pattern, names, others]) => ({ name, pattern, names, others })))(
    '$pattern: $name',
    ({ pattern, names, others }) => {
      const codeOwners = readCodeOwners(`${pattern} @bea`)
      expect(names.filter((path) => ownershipOf(codeOwners, path).state !== 'owned')).toEqual([])
      expect(others.filter((path) => ownershipOf(codeOwners, path).state !== 'unmatched')).toEqual([])
      expect(names.length + others.length).toBeGreaterThan(0)
    },
  )

  it.each(['!a', '[ab]', 'a[0-9]', '\\#a'])('is not valid: %s', (pattern) => {
    expect(readPattern(pattern)).toBeNull()
  })

  // A matcher that tries every way to share a path out among the stars would not come to an end.
  it.each([
    ['within a name', `${'*a'.repeat(500)}b`, 'a'.repeat(2000)],
    ['over folders', `${'**/a/'.repeat(500)}b`, `${'a/'.repeat(2000)}c`],
    ['both', `${'**/*a*a*/'.repeat(200)}b`, `${'aaaa/'.repeat(1000)}c`],
  ])('comes to an end where stars could match in many ways: %s', (_name, text, path) => {
    const pattern = readPattern(text)
    expect(pattern).not.toBeNull()
    expect(pattern !== null && matchesPattern(pattern, path)).toBe(false)
  })
})

const user = (login: string): Owner => ({ kind: 'user', login })

describe('a CODEOWNERS file', () => {
  it.each([
    { name: 'the last line that names a file decides', text: '* @ann\n/src/ @bea', path: 'src/a', owned: [user('bea')] },
    { name: 'whatever comes first', text: '/src/ @bea\n* @ann', path: 'src/a', owned: [user('ann')] },
    { name: 'several owners on a line', text: '* @ann  @bea\t@cyn', path: 'a', owned: [user('ann'), user('bea'), user('cyn')] },
    { name: 'a team in lower case', text: '* @Acme/Platform-Team', path: 'a', owned: [{ kind: 'team', team: '@acme/platform-team' }] },
    { name: 'an e-mail address', text: '* platform@acme.test', path: 'a', owned: [{ kind: 'email', address: 'platform@acme.test' }] },
    { name: 'an account of an enterprise', text: '* @ann_acme', path: 'a', owned: [user('ann_acme')] },
    { name: 'a comment at the end of a line', text: '* @ann # and not @bea', path: 'a', owned: [user('ann')] },
    { name: 'a hash within a pattern', text: 'a#b @ann', path: 'a#b', owned: [user('ann')] },
    { name: 'comments and empty lines', text: '# all\n\n  \n* @ann\n#* @bea', path: 'a', owned: [user('ann')] },
    { name: 'lines that end as on Windows', text: '* @ann\r\n/src/ @bea\r\n', path: 'src/a', owned: [user('bea')] },
    { name: 'a byte order mark', text: '\uFEFF* @ann', path: 'a', owned: [user('ann')] },
    { name: 'an indented line', text: '   * @ann', path: 'a', owned: [user('ann')] },
    { name: 'a negation is skipped', text: '* @ann\n!a @bea', path: 'a', owned: [user('ann')] },
    { name: 'a line with something that is no owner is skipped', text: '* @ann\na @bea nobody', path: 'a', owned: [user('ann')] },
  ])('$name', ({ text, path, owned }) => {
    expect(ownershipOf(readCodeOwners(text), path)).toMatchObject({ state: 'owned', owners: owned })
  })

  it('keeps a file that no line names apart from one whose line names nobody', () => {
    const codeOwners = readCodeOwners('/src/ @ann\n/src/open/ # anybody')
    expect(ownershipOf(codeOwners, 'src/open/a')).toEqual({ state: 'unowned', line: 2 })
    expect(ownershipOf(codeOwners, 'docs/a')).toEqual({ state: 'unmatched' })
  })

  it('says which lines it skipped', () => {
    expect(readCodeOwners('* @ann\n!a @bea\n[ab] @cyn\nb nobody').skipped).toEqual([2, 3, 4])
  })

  it('is not loaded at 3 MB, as GitHub does not load it', () => {
    const codeOwners = readCodeOwners(`* @ann\n#${'x'.repeat(3_000_000)}`)
    expect(codeOwners.tooLarge).toBe(true)
    expect(ownershipOf(codeOwners, 'a')).toEqual({ state: 'unmatched' })
  })
})

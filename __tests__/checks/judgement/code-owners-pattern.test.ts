import { describe, expect, it } from 'vitest'
import { matchesPattern, readPattern } from '../../../src/checks/judgement/code-owners-pattern.ts'

/**
 * A pattern, files that it names, files that it does not name. Where GitHub's dialect differs from gitignore's, or from that of
 * globs, the name says so.
 */
const patterns: readonly (readonly [name: string, pattern: string, names: readonly string[], others: readonly string[]])[] = [
  ['a star names everything, dot files as well', '*', ['a', 'a/b', '.github/workflows/ci.yml', '.a'], []],
  ['two stars name everything', '**', ['a', 'a/b/c', '.a/.b'], []],
  ['every file with a dot in its name or above', '*.*', ['a.b', '.a', 'x/a.b', 'x.y/a'], ['a', 'x/a']],

  ['a name at any depth, and what is below it', 'apps', ['apps', 'apps/a', 'x/apps', 'x/apps/y/z'], ['app', 'apps2', 'x/myapps']],
  ['a name is no beginning of a name', 'foo', ['foo', 'foo/bar', 'bar/foo/baz'], ['foo.txt', 'bar/foo.txt', 'xfoo']],
  ['a folder at any depth, and not a file of its name', 'apps/', ['apps/a', 'x/apps/y/z'], ['apps', 'x/apps', 'apps2/a']],
  ['an anchored name, file or folder', '/apps', ['apps', 'apps/a/b'], ['x/apps', 'x/apps/a', 'apps.txt']],
  ['an anchored folder', '/apps/', ['apps/a', 'apps/a/b'], ['apps', 'x/apps/a']],
  ['a slash in the middle anchors', 'build/logs', ['build/logs', 'build/logs/a'], ['x/build/logs', 'build/logs2', 'build/log']],
  ['a slash in the middle anchors a folder', 'build/logs/', ['build/logs/a', 'build/logs/a/b'], ['build/logs', 'x/build/logs/a']],
  ['an anchored name of two', '/build/logs', ['build/logs', 'build/logs/a'], ['x/build/logs', 'build/logs.txt']],
  ['an anchored folder of two', '/build/logs/', ['build/logs/a'], ['build/log/a', 'x/build/logs/a', 'build/logs']],
  ['three parts', 'a/b/c', ['a/b/c', 'a/b/c/d'], ['a/b', 'x/a/b/c', 'a/b/cc']],

  ['unlike gitignore: direct children only', 'docs/*', ['docs/a', 'docs/a.md'], ['docs/a/b', 'x/docs/a', 'docs']],
  ['direct children only, anchored', '/docs/*', ['docs/a', 'docs/.a'], ['docs/a/b', 'x/docs/a']],
  ['the root alone', '/*', ['a', '.a'], ['a/b', '.github/CODEOWNERS']],
  ['any folder of the root', '/*/', ['a/b', 'a/b/c'], ['a', 'b']],
  ['any folder, at any depth', '*/', ['a/b', 'a/b/c'], ['a']],
  ['direct children of two folders', 'a/b/*', ['a/b/c'], ['a/b/c/d', 'a/b']],
  ['direct children of any folder of a name', '**/docs/*', ['docs/a', 'x/docs/a', 'x/y/docs/a'], ['docs/a/b', 'docs']],
  ['direct children of every child', 'a/*/*', ['a/b/c'], ['a/b', 'a/b/c/d', 'x/a/b/c']],
  ['every folder below', 'a/*/', ['a/b/c', 'a/b/c/d'], ['a/b', 'b/c/d']],

  ['everything below', 'docs/**', ['docs/a', 'docs/a/b', 'docs/.a'], ['docs', 'x/docs/a']],
  ['everything below, anchored', '/docs/**', ['docs/a', 'docs/a/b'], ['docs', 'x/docs/a']],
  ['everything below two folders', 'foo/bar/**', ['foo/bar/baz', 'foo/bar/baz/qux'], ['foo/bar', 'qux/foo/bar/baz', 'foo/b/baz']],
  ['everything below, by direct children of anything', 'docs/**/*', ['docs/a', 'docs/a/b'], ['docs', 'x/docs/a']],
  ['two stars first', '**/logs', ['logs', 'logs/a', 'x/logs', 'x/y/logs/a'], ['logs2', 'x/mylogs']],
  ['two stars first and a slash before', '/**/logs', ['logs', 'x/logs', 'x/y/logs/a'], ['x/logs2']],
  ['two stars first, then a folder', '**/logs/', ['logs/a', 'x/logs/a/b'], ['logs', 'x/logs']],
  ['two stars first, then two names', '**/foo/bar', ['foo/bar', 'qux/foo/bar', 'qux/foo/bar/baz'], ['foo/baz/bar', 'qux/foo/baz/bar']],
  ['two stars first, then a part of a name', '**/*bar*', ['bar', 'foo/rebar', 'foo/barrio', 'x/y/bar/z'], ['ba', 'foo/baz']],
  ['two stars in the middle stand for none or many', 'a/**/b', ['a/b', 'a/x/b', 'a/x/y/b', 'a/b/c'], ['a', 'b', 'x/a/b', 'a/xb']],
  ['two stars in the middle, then a part of a name', 'foo/**/bar/b*', ['foo/bar/baz', 'foo/qux/bar/baz'], ['foo/bar', 'foo/bar/qux']],
  ['two stars twice', 'a/**/b/**/c', ['a/b/c', 'a/x/b/y/z/c', 'a/b/c/d'], ['a/c', 'a/b', 'b/c', 'a/x/c']],
  ['two stars on both sides', '**/a/**', ['a/b', 'x/a/b', 'x/y/a/b/c'], ['a', 'x/a', 'b']],
  ['two stars within a name are one', 'a**b', ['ab', 'axb', 'x/ab'], ['a/b']],
  ['two stars at the end of a name are one', 'src**', ['src', 'src2', 'x/srcs/a'], ['sr', 'xsrc']],

  ['an extension', '*.js', ['a.js', 'x/a.js', '.js', 'x.js/y'], ['a.jsx', 'a.js2', 'js']],
  ['an extension at the root', '/*.js', ['a.js'], ['x/a.js']],
  ['an extension directly in a folder', 'src/*.js', ['src/a.js', 'src/a.js/b'], ['src/x/a.js', 'x/src/a.js', 'src/a.ts']],
  ['an extension below a folder', 'src/**/*.js', ['src/a.js', 'src/x/a.js', 'src/x/y/a.js'], ['a.js', 'src/a.ts', 'x/src/a.js']],
  ['an extension anywhere', '**/*.go', ['a.go', 'x/y/a.go'], ['a.gox', 'go']],
  ['two extensions', '*.test.ts', ['a.test.ts', 'x/a.test.ts'], ['a.ts', 'test.ts']],

  ['a star in the middle is one folder', 'a/*/c', ['a/b/c', 'a/b/c/d'], ['a/c', 'a/b/x/c']],
  ['a star within a name', 'foo*bar', ['foobar', 'foo-bar', 'x/fooxbar'], ['foo/bar', 'foobars']],
  ['a star at the end of a name, and what is below it', 'f*', ['foo', 'foo/bar', 'bar/foo/baz', 'f'], ['bar/baz', 'xfoo']],
  ['a star at the end of an anchored name', '/f*', ['foo', 'foo/bar/baz'], ['bar/foo', 'xfoo']],
  ['a star at the end of the name of a folder', 'f*/', ['foo/bar', 'bar/foo/baz'], ['foo', 'bar/foo', 'xfoo/a']],
  ['a star at the end of the name of an anchored folder', '/f*/', ['foo/bar'], ['foo', 'bar/foo/baz']],
  ['several stars within a name', '*a*b*', ['ab', 'xaybz', 'd/ab'], ['ba', 'a/b']],
  ['a star before a name', '*-lock.json', ['package-lock.json', 'x/y-lock.json', '-lock.json'], ['lock.json']],
  ['a question mark is one character', 'a?c', ['abc', 'x/a-c'], ['ac', 'abbc', 'a/c']],
  ['several question marks', 'v?.?', ['v1.2', 'x/v1.2/a'], ['v10.2', 'v1.']],
  ['a question mark and a star', '?*.md', ['a.md', 'x/ab.md'], ['.md']],

  ['unlike many tools: case matters', 'README.md', ['README.md', 'x/README.md'], ['readme.md', 'Readme.md']],
  ['case matters in a folder', '/Docs/', ['Docs/a'], ['docs/a', 'DOCS/a']],
  ['a dot is a dot', '/.github/', ['.github/a', '.github/workflows/ci.yml'], ['xgithub/a', '.github']],
  ['a hidden file', '.env', ['.env', 'x/.env'], ['env', '.env.local']],
  ['a plus is a plus', 'a+b', ['a+b'], ['aab', 'ab']],
  ['parentheses and bars are themselves', '(a|b)', ['(a|b)'], ['a', 'b']],
  ['unlike globs: braces are no choice', '*.{js,ts}', ['a.{js,ts}'], ['a.js', 'a.ts']],
  ['unlike globs: @(…) is no choice', '@(a|b)', ['@(a|b)'], ['a', 'b']],
  ['a dollar and a caret are themselves', '^a$', ['^a$'], ['a']],
  ['an at sign is itself', '@scope/pkg', ['@scope/pkg', '@scope/pkg/a'], ['scope/pkg', 'x/@scope/pkg']],
  ['a colon is itself', 'a:b', ['a:b', 'x/a:b'], ['a', 'b']],
  ['a hash within a name is itself', 'a#b', ['a#b'], ['a']],
  ['a tilde and a percent sign are themselves', '~a%20b', ['~a%20b'], ['a b']],
  ['a dash does not make a range', 'a-z', ['a-z'], ['b', 'm']],
  ['an escaped star is a star', 'a\\*b', ['a*b'], ['ab', 'axb']],
  ['an escaped question mark is a question mark', 'f\\?o', ['f?o'], ['foo']],
  ['an escaped space is a space', 'my\\ docs/', ['my docs/a'], ['my/a', 'docs/a']],
  ['an escaped letter is that letter', '\\a\\b', ['ab'], ['\\a\\b']],
  ['a letter outside ASCII', 'größe?', ['größe1', 'größe😀'], ['größe', 'grösse1']],
  ['two ways to write an accent are two names', 'caf\u00e9', ['caf\u00e9'], ['cafe\u0301']],

  ['an empty part names nothing', 'a//b', [], ['a/b', 'a', 'a/x/b']],
  ['a dot part is a name that no file has', './a', [], ['a', 'x/a']],
  ['two dots lead nowhere', '../a', [], ['a', 'x/a']],
]

describe('a pattern of CODEOWNERS', () => {
  const rows = patterns.flatMap(([name, pattern, names, others]) => [
    ...names.map((path) => ({ name, pattern, path, matches: true })),
    ...others.map((path) => ({ name, pattern, path, matches: false })),
  ])

  it.each(rows)('$pattern, $path: $matches ($name)', ({ pattern, path, matches }) => {
    const read = readPattern(pattern)
    expect(read).not.toBeNull()
    expect(read !== null && matchesPattern(read, path)).toBe(matches)
  })

  it('is tried in at least sixty forms, each once and each on some file', () => {
    expect(new Set(patterns.map(([, pattern]) => pattern)).size).toBe(patterns.length)
    expect(patterns.length).toBeGreaterThanOrEqual(60)
    expect(patterns.filter(([, , names, others]) => names.length + others.length === 0)).toEqual([])
  })

  it.each(['!a', '!', '[ab]', 'a[0-9]', 'a]', '\\#a', '/', '***', '***/*.rb'])('is not valid: %s', (pattern) => {
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

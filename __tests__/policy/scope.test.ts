import { describe, expect, it } from 'vitest'
import type { ChangedFile } from '../../src/model/change.ts'
import { isTooWide, matchesAny } from '../../src/policy/glob.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { appliesToBranch, appliesToFiles, asksForFiles, protects, uses } from '../../src/policy/scope.ts'
import { testCatalogue } from './catalogue.ts'

function policyOf(...lines: readonly string[]) {
  const parsed = parsePolicy(['version: 1', 'extends: base', ...lines].join('\n'), 'policy.yml', testCatalogue)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join(' '))
  return parsed.policy
}

describe('a branch is protected', () => {
  it.each([
    ['the default branch, where no scope is given', [], 'main', 'main', true],
    ['no other branch, where no scope is given', [], 'release/1.0', 'main', false],
    ['a default branch of another name', [], 'trunk', 'trunk', true],
    ['a branch that the scope names', ['scope: { branches: [main, release/**] }'], 'release/1.0', 'main', true],
    ['one further down', ['scope: { branches: [main, release/**] }'], 'release/1/0', 'main', true],
    ['not one that the scope does not name', ['scope: { branches: [main, release/**] }'], 'next', 'main', false],
    ['not the default branch, unless the scope names it', ['scope: { branches: [release/**] }'], 'main', 'main', false],
    ['not one whose name goes on', ['scope: { branches: [main] }'], 'mainline', 'main', false],
    ['not one in another case', ['scope: { branches: [main] }'], 'Main', 'main', false],
    ['every branch', ["scope: { branches: ['**'] }"], 'ann/basket', 'main', true],
  ] as const)('%s', (_, lines, branch, defaultBranch, expected) => {
    expect(protects(policyOf(...lines), branch, defaultBranch)).toBe(expected)
  })
})

describe('a glob', () => {
  it.each([
    ['src/**', 'src/basket.ts', true],
    ['src/**', 'src/pay/card/index.ts', true],
    ['src/**', 'src', false],
    ['src/**', 'lib/src/basket.ts', false],
    ['src/*', 'src/pay/card.ts', false],
    ['*.ts', 'basket.ts', true],
    ['*.ts', 'src/basket.ts', false],
    ['**/*.ts', 'basket.ts', true],
    ['**/*.ts', 'src/pay/card.ts', true],
    ['**', '.github/workflows/test.yml', true],
    ['*', '.env', true],
    ['src/**', 'src/.env', true],
    ['src/{pay,ship}/**', 'src/ship/label.ts', true],
    ['src/{pay,ship}/**', 'src/{pay,ship}/label.ts', false],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx', false],
    ['app/\\[id\\]/page.tsx', 'app/[id]/page.tsx', true],
    ['file?.txt', 'file1.txt', true],
    ['#notes', '#notes', true],
    ['!(docs)/**', 'src/basket.ts', true],
    ['!(docs)/**', 'docs/index.md', false],
    ['src/**', 'SRC/basket.ts', false],
    ['src/**', 'src\\basket.ts', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['src/**', 'src/new\nline.ts', true],
  ] as const)('%s, %j: %s', (glob, path, expected) => {
    expect(matchesAny([glob], path)).toBe(expected)
  })

  it('is one of several', () => {
    expect(matchesAny(['docs/**', 'src/**'], 'src/a')).toBe(true)
    expect(matchesAny(['docs/**', 'src/**'], 'lib/a')).toBe(false)
    expect(matchesAny([], 'lib/a')).toBe(false)
  })

  it('with braces stands for at most 100', () => {
    expect(isTooWide('{1..100}')).toBe(false)
    expect(isTooWide('{1..101}')).toBe(true)
    expect(isTooWide('{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}')).toBe(true)
    expect(isTooWide('{1..1000000}{1..1000000}')).toBe(true)
  })
})

describe('a use of a check applies', () => {
  const file = (path: string, previousPath: string | null = null, change: ChangedFile['change'] = 'modified'): ChangedFile => ({
    path,
    previousPath,
    change,
  })

  it.each([
    ['everywhere without a when', null, true],
    ['where only paths decide', { paths: ['src/**'] }, true],
    ['to the branch it names', { branches: ['release/**'] }, true],
    ['to no other branch', { branches: ['main'] }, false],
  ] as const)('%s', (_, when, expected) => {
    expect(appliesToBranch(when, 'release/1.0')).toBe(expected)
  })

  it.each([
    ['to any files without a when', null, [file('docs/a')], true],
    ['to no files at all without a when', null, [], true],
    ['to any files where only branches decide', { branches: ['main'] }, [file('docs/a')], true],
    ['to a file it names among others', { paths: ['src/**'] }, [file('docs/a'), file('src/a')], true],
    ['not to files it does not name', { paths: ['src/**'] }, [file('docs/a')], false],
    ['not to a change without files', { paths: ['src/**'] }, [], false],
    ['to a file moved out of the folder', { paths: ['src/**'] }, [file('docs/a', 'src/a', 'renamed')], true],
    ['to a file moved into it', { paths: ['src/**'] }, [file('src/a', 'docs/a', 'renamed')], true],
    ['not to a copy of a file in it, which stays as it was', { paths: ['src/**'] }, [file('docs/a', 'src/a', 'copied')], false],
    ['to a file removed from it', { paths: ['src/**'] }, [file('src/a', null, 'removed')], true],
  ] as const)('%s', (_, when, files, expected) => {
    expect(appliesToFiles(when, files)).toBe(expected)
  })

  it('asks for files only where paths decide', () => {
    expect([null, { branches: ['main'] }, { paths: ['a'] }].map(asksForFiles)).toEqual([false, false, true])
  })
})

it('lists every use of a check with its control', () => {
  const listed = uses(policyOf()).map(({ control, use }) => `${control.id} ${use.use}`)
  expect(listed).toEqual(['CM-1 change/pull-request', 'CM-2 change/approval', 'AC-1 branch/no-force-push', 'AC-1 repository/secrets'])
})

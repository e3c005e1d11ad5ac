import { describe, expect, it } from 'vitest'
import { ownershipOf, readCodeOwners, skippedFor, type Owner } from '../../../src/checks/judgement/code-owners.ts'

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
    expect(readCodeOwners('* @ann\n!a @bea\n[ab] @cyn\nb nobody').skipped.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  it.each([
    { name: 'a skipped line below the one that decides', text: '* @ann\n/src/ bea', path: 'src/a', line: 2 },
    { name: 'a skipped line where no other names the file', text: '/src/ bea', path: 'src/a', line: 1 },
    { name: 'the last of several', text: '/src/ bea\n* cyn\n/docs/ dov', path: 'src/a', line: 2 },
    { name: 'a skipped line above the one that decides', text: '/src/ bea\n* @ann', path: 'src/a', line: null },
    { name: 'a skipped line that names other files', text: '* @ann\n/docs/ bea', path: 'src/a', line: null },
    { name: 'a skipped line whose pattern nobody can read', text: '* @ann\n[src]/ @bea', path: 'src/a', line: null },
  ])('says which skipped line was meant to decide: $name', ({ text, path, line }) => {
    expect(skippedFor(readCodeOwners(text), path)).toBe(line)
  })

  it('is not loaded at 3 MB, as GitHub does not load it', () => {
    const codeOwners = readCodeOwners(`* @ann\n#${'x'.repeat(3_000_000)}`)
    expect(codeOwners.tooLarge).toBe(true)
    expect(ownershipOf(codeOwners, 'a')).toEqual({ state: 'unmatched' })
  })
})

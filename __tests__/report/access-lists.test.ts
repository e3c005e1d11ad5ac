import { expect, it } from 'vitest'
import { accessCsv, accessLists } from '../../src/report/access-lists.ts'
import type { Reported } from '../../src/report/reported.ts'
import { unavailable } from '../../src/model/evidence.ts'
import type { SnapshotRun } from '../../src/model/snapshot.ts'
import type { Subject } from '../../src/model/subject.ts'
import { anAccount, ann, anOrganization, aProfile, aRepository, cyn, dov } from '../checks/build.ts'
import { aRun } from '../evaluate/build.ts'

const hidden = unavailable('permission', 'It is for administrators.', 'Give the token administration: read.')

/** A list as a spreadsheet would read it: its lines, without the mark at the start. */
function list(name: string, subjects: readonly Subject[], run: Partial<SnapshotRun> = {}): readonly string[] {
  const found = accessLists.find((one) => one.name === name)
  if (found === undefined) throw new Error(`No list ${name}`)
  const reported: Pick<Reported, 'about' | 'subjects'> = { about: aRun({ command: 'posture', ...run }), subjects }
  const text = [...accessCsv(found, reported)].join('')
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  return text.slice(1).split('\r\n').slice(0, -1)
}

it('repositories: every one of the population, judged or not, and why', () => {
  const population = [
    { repository: 'acme/attic', visibility: 'private', judged: false, because: 'It is archived: nothing can be changed in it.' },
    { repository: 'acme/gone', visibility: null, judged: false, because: 'It could not be read. GitHub answered 404 "Not Found".' },
    { repository: 'acme/shop', visibility: 'private', judged: true, because: 'It is in scope.' },
  ] as const
  expect(list('repositories', [aRepository({ profile: aProfile({ template: true }) })], { population })).toEqual([
    'repository,visibility,archived,fork,template,empty,judged,because',
    'acme/attic,private,,,,,no,It is archived: nothing can be changed in it.',
    'acme/gone,,,,,,no,"It could not be read. GitHub answered 404 ""Not Found""."',
    'acme/shop,private,no,no,yes,no,yes,It is in scope.',
  ])
})

it('members: with their role, and whether they have a second factor, where that can be seen', () => {
  const members = [
    { account: ann, role: 'member' },
    { account: cyn, role: 'owner' },
  ] as const
  expect(list('members', [anOrganization({ members, withoutTwoFactor: [ann] })])).toEqual([
    'organization,person,id,kind,role,second factor,not seen',
    'acme,ann,1001,user,member,no,',
    'acme,cyn,1003,user,owner,yes,',
  ])
  expect(list('members', [anOrganization({ members, withoutTwoFactor: hidden })])[1]).toBe('acme,ann,1001,user,member,could not be seen,')
})

it('access: person by repository by role by through what, and what of it could not be seen', () => {
  const collaborators = [
    { account: dov, role: 'release-manager', permission: 'maintain', direct: true, outside: true },
    { account: ann, role: 'write', permission: 'write', direct: false, outside: false },
  ] as const
  expect(list('access', [aRepository({ collaborators, teams: hidden })])).toEqual([
    'repository,who,id,kind,role,comes to,through,outside,not seen',
    'acme/shop,dov,1004,user,release-manager,maintain,the repository names the person,yes,',
    'acme/shop,ann,1001,user,write,write,a team or the organization,no,',
    'acme/shop,,,,,,,,It is for administrators. Give the token administration: read.',
  ])
  // A team begins with a sign that a spreadsheet may take for a formula.
  expect(list('access', [aRepository({ collaborators: [] })])[1]).toMatch(/^acme\/shop,"'@acme\/platform",,team,/)
})

it.each(accessLists.map(({ name }) => [name]))('%s: as many columns in every row as in the first, seen or not', (name) => {
  const subjects = (evidence: typeof hidden | undefined): readonly Subject[] => [
    aRepository(
      evidence === undefined
        ? { deployKeys: [{ id: 1, title: '=cmd', readOnly: false, addedBy: null, createdAt: '2026-01-01T00:00:00Z', lastUsed: null }] }
        : { collaborators: evidence, teams: evidence, deployKeys: evidence },
    ),
    anOrganization(
      evidence === undefined
        ? {
            outsideCollaborators: [anAccount('gus', 7)],
            installations: [
              {
                id: 1,
                app: { id: 2, slug: 'acme-release' },
                repositories: 'all',
                permissions: { contents: 'write', actions: 'read' },
                suspended: false,
                createdAt: '2026-01-01T00:00:00Z',
              },
            ],
          }
        : { members: evidence, outsideCollaborators: evidence, installations: evidence },
    ),
  ]
  const population = [{ repository: 'acme/shop', visibility: 'private', judged: true, because: 'It is in scope.' }] as const
  const columns = (lines: readonly string[]): readonly number[] =>
    lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(',').length)
  for (const evidence of [undefined, hidden]) {
    for (const sample of [true, false]) {
      const lines = list(name, subjects(evidence), { population, sample })
      expect(lines.length).toBeGreaterThan(1)
      expect(new Set(columns(lines)).size).toBe(1)
      if (sample) expect(lines.slice(1).filter((line) => !line.endsWith(',SAMPLE DATA'))).toEqual([])
    }
  }
})

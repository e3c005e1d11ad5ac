import type { Account } from '../model/account.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Organization } from '../model/organization.ts'
import type { Repository } from '../model/repository.ts'
import type { Subject } from '../model/subject.ts'
import { csvLines } from './csv.ts'
import { marked } from './population.ts'
import type { Reported } from './reported.ts'
import { moment, words, type Cell } from './table.ts'

/** What the lists are made of. */
type Listed = Pick<Reported, 'about' | 'subjects'>

/** A list of who and what has access, or of what there is to have access to. */
export interface AccessList {
  /** `population/<name>.csv`. */
  readonly name: string
  readonly titles: readonly string[]
  rows(reported: Listed): Iterable<readonly Cell[]>
}

/** The first things that an auditor asks for. What the token could not see is a row that says so, never a row that is missing. */
export const accessLists: readonly AccessList[] = [
  {
    name: 'repositories',
    titles: ['repository', 'visibility', 'archived', 'fork', 'template', 'empty', 'judged', 'because'],
    rows: ({ about, subjects }) => repositoryRows(about.population, repositoriesIn(subjects)),
  },
  {
    name: 'members',
    titles: ['organization', 'person', 'id', 'kind', 'role', 'second factor', 'not seen'],
    rows: ({ subjects }) => organizationsIn(subjects).flatMap(memberRows),
  },
  {
    name: 'access',
    titles: ['repository', 'who', 'id', 'kind', 'role', 'comes to', 'through', 'outside', 'not seen'],
    rows: ({ subjects }) => repositoriesIn(subjects).flatMap(accessRows),
  },
  {
    name: 'outside-collaborators',
    titles: ['organization', 'person', 'id', 'kind', 'not seen'],
    rows: ({ subjects }) =>
      organizationsIn(subjects).flatMap(({ id, outsideCollaborators }) =>
        seen(id, outsideCollaborators, 3, (people) => people.map((person) => [words(id), ...accountCells(person), null])),
      ),
  },
  {
    name: 'deploy-keys',
    titles: ['repository', 'key', 'id', 'may write', 'added by', 'added', 'last used', 'not seen'],
    rows: ({ subjects }) =>
      repositoriesIn(subjects).flatMap(({ id, deployKeys }) =>
        seen(id, deployKeys, 6, (keys) =>
          keys.map((key) => [
            words(id),
            words(key.title),
            key.id,
            yesNo(!key.readOnly),
            words(key.addedBy ?? ''),
            moment(key.createdAt),
            moment(key.lastUsed),
            null,
          ]),
        ),
      ),
  },
  {
    name: 'apps',
    titles: ['organization', 'app', 'id', 'repositories', 'permissions', 'suspended', 'installed', 'not seen'],
    rows: ({ subjects }) =>
      organizationsIn(subjects).flatMap(({ id, installations }) =>
        seen(id, installations, 6, (apps) =>
          apps.map(({ app, repositories, permissions, suspended, createdAt }) => [
            words(id),
            words(app.slug),
            app.id,
            repositories,
            words(listOf(permissions)),
            yesNo(suspended),
            moment(createdAt),
            null,
          ]),
        ),
      ),
  },
]

/** A list as a file, which says of made-up facts in every row that they are. */
export function* accessCsv(list: AccessList, reported: Listed): Generator<string> {
  const { sample } = reported.about
  const rows = list.rows(reported)
  yield* csvLines([...list.titles, ...(sample ? ['SAMPLE DATA'] : [])], sample ? marked(rows) : rows)
}

function repositoriesIn(subjects: Iterable<Subject>): readonly Repository[] {
  return [...subjects].filter((subject) => subject.kind === 'repository').toSorted(byId)
}

function organizationsIn(subjects: Iterable<Subject>): readonly Organization[] {
  return [...subjects].filter((subject) => subject.kind === 'organization').toSorted(byId)
}

function byId(a: Subject, b: Subject): number {
  return a.id < b.id ? -1 : 1
}

/** The rows of what was seen, or the one row that says why it was not; `blanks` are the columns between the two. */
function seen<T>(
  id: string,
  evidence: Evidence<T>,
  blanks: number,
  rows: (value: T) => readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  if (evidence.state === 'observed') return rows(evidence.value)
  return [[words(id), ...Array.from({ length: blanks }, () => null), words(`${evidence.detail} ${evidence.remedy}`)]]
}

function repositoryRows(population: Reported['about']['population'], repositories: readonly Repository[]): readonly (readonly Cell[])[] {
  const profiles = new Map(repositories.map(({ id, profile }) => [id, profile]))
  return population.map(({ repository, visibility, judged, because }) => {
    const profile = profiles.get(repository)
    const known = profile?.state === 'observed' ? profile.value : null
    const flags = [known?.archived, known?.fork, known?.template, known?.empty]
    return [
      words(repository),
      visibility,
      ...flags.map((flag): Cell => (flag === undefined ? null : yesNo(flag))),
      yesNo(judged),
      words(because),
    ]
  })
}

function memberRows({ id, members, withoutTwoFactor }: Organization): readonly (readonly Cell[])[] {
  const without = withoutTwoFactor.state === 'observed' ? new Set(withoutTwoFactor.value.map((person) => person.id)) : null
  return seen(id, members, 5, (people) =>
    people.map(({ account, role }) => [
      words(id),
      ...accountCells(account),
      role,
      without === null ? 'could not be seen' : without.has(account.id) ? 'no' : 'yes',
      null,
    ]),
  )
}

function accessRows({ id, collaborators, teams }: Repository): readonly (readonly Cell[])[] {
  return [
    ...seen(id, collaborators, 7, (people) =>
      people.map(({ account, role, permission, direct, outside }) => [
        words(id),
        ...accountCells(account),
        words(role),
        permission,
        direct ? 'the repository names the person' : 'a team or the organization',
        yesNo(outside),
        null,
      ]),
    ),
    ...seen(id, teams, 7, (all) =>
      all.map(({ team, permission }) => [
        words(id),
        words(team),
        null,
        'team',
        permission,
        permission,
        'the repository names the team',
        null,
        null,
      ]),
    ),
  ]
}

function accountCells({ login, id, kind }: Account): readonly Cell[] {
  return [words(login), id, kind]
}

function yesNo(value: boolean): Cell {
  return value ? 'yes' : 'no'
}

function listOf(permissions: Readonly<Record<string, string>>): string {
  return Object.entries(permissions)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, level]) => `${name}: ${level}`)
    .join(', ')
}

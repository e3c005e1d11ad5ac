import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { subjectKinds } from '../../src/model/subject.ts'

const root = new URL('../../', import.meta.url)
const found = (folder: string, ending: string): readonly string[] =>
  subjectKinds.flatMap((area) =>
    (existsSync(new URL(`${folder}/${area}`, root)) ? readdirSync(new URL(`${folder}/${area}`, root)) : [])
      .filter((file) => file.endsWith(ending))
      .map((file) => `${area}/${file.slice(0, -ending.length)}`),
  )
const files = found('src/checks', '.ts')
const registry = readFileSync(new URL('src/checks/index.ts', root), 'utf8')

/** What a new check takes, and how to say that it is not there yet. */
const steps: readonly { readonly step: string; readonly isDone: (id: string) => boolean; readonly remedy: (id: string) => string }[] = [
  {
    step: 'a line in the registry',
    isDone: (id) => checks.has(id),
    remedy: (id) => `Import src/checks/${id}.ts in src/checks/index.ts and add it to the list there. Its id has to be "${id}".`,
  },
  {
    step: 'a test',
    isDone: (id) => existsSync(new URL(`__tests__/checks/${id}.test.ts`, root)),
    remedy: (id) => `Write __tests__/checks/${id}.test.ts: tables of worlds for testCheck.`,
  },
  {
    step: 'a page',
    isDone: (id) => existsSync(new URL(`docs/checks/${id}.md`, root)),
    remedy: (id) => `Run "npm run generate", which writes docs/checks/${id}.md.`,
  },
]

describe('a check has', () => {
  it.each(steps.flatMap((step) => files.map((id) => ({ ...step, id }))))('$step: $id', ({ isDone, remedy, id }) => {
    expect(isDone(id), remedy(id)).toBe(true)
  })

  it('been looked for', () => {
    expect(files.length).toBeGreaterThan(12)
  })
})

describe('there is no', () => {
  it('check without a file of its own', () => {
    expect([...checks.keys()].toSorted()).toEqual(files.toSorted())
  })

  it('line of the registry that is there twice', () => {
    expect(registry.match(/^import \{/gm)).toHaveLength(checks.size)
  })

  it('page or test of a check that is gone', () => {
    // A long table may be kept in files of its own: `independent-approval-content.test.ts`.
    const isOf = (id: string): boolean => [...checks.keys()].some((known) => id === known || id.startsWith(`${known}-`))
    const left = [
      ...found('docs/checks', '.md').filter((id) => !checks.has(id)),
      ...found('__tests__/checks', '.test.ts').filter((id) => !isOf(id)),
    ]
    expect(left, 'Remove them, or name the check in src/checks/index.ts.').toEqual([])
  })
})

/** Everything that people copy from us: workflows and policies, held to GitHub's parser, to our own, and to what the README shows. */
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { catalogue } from '../../src/commands/catalogue.ts'
import { optionTable } from '../../src/commands/option-table.ts'
import { parsePolicy } from '../../src/policy/parse.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const yamlIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root)).flatMap((file) => (/\.ya?ml$/.test(file) ? [`${folder}/${file}`] : []))

const policies = ['examples/policy.yml', '.github/soc2-gate.yml']
const shipped = yamlIn('examples').filter((path) => !policies.includes(path))
const own = yamlIn('.github/workflows')
const readme = read('README.md')

/** What a step uses, with its comment. */
const uses = (path: string): { action: string; ref: string; comment: string }[] =>
  [...read(path).matchAll(/^\s*(?:- )?uses: ([^@\s]+)(?:@(\S+))?(?: # (.+))?$/gm)].map(([, action = '', ref = '', comment = '']) => ({
    action,
    ref,
    comment,
  }))

it('sees the workflows and policies', () => {
  expect(shipped).toEqual(expect.arrayContaining(['examples/gate.yml', 'examples/posture.yml']))
  expect(own.length).toBeGreaterThanOrEqual(4)
})

it.each([
  ['a permission that does not exist', 'contents: read', 'content: read'],
  ['an event that does not exist', 'pull_request_review:', 'pull_request_reviews:'],
  ['a type that does not exist', 'dismissed', 'rejected'],
])('would notice %s', (_, right, wrong) => {
  const text = read('examples/gate.yml')
  expect(text).toContain(right)
  const { context } = parseWorkflow({ name: 'wrong.yml', content: text.replace(right, wrong) }, new NoOperationTraceWriter())
  expect(context.errors.count).toBeGreaterThan(0)
})

describe.each([...shipped, ...own])('%s', (path) => {
  it('is a workflow to GitHub', () => {
    const { context, value } = parseWorkflow({ name: path, content: read(path) }, new NoOperationTraceWriter())
    expect(value).toBeDefined()
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
  })

  it('says which permissions it needs, and no others come with it', () => {
    const workflow = parse(read(path)) as {
      permissions?: unknown
      jobs: Record<string, { permissions?: unknown; 'timeout-minutes'?: number }>
    }
    expect(workflow.permissions).toBeTypeOf('object')
    expect(Object.values(workflow.jobs).filter((job) => job['timeout-minutes'] === undefined)).toEqual([])
  })

  it('gives the action no input that it does not have', () => {
    const known = optionTable.filter(({ doors }) => doors.includes('action')).map(({ name }): string => name)
    const steps = Object.values(
      (parse(read(path)) as { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> }).jobs,
    ).flatMap((job) => job.steps)
    const ours = steps.filter((step) => step.uses === './' || step.uses?.startsWith('soc2-gate/soc2-gate@'))
    expect(ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !known.includes(name))).toEqual([])
  })
})

describe.each(own)('%s', (path) => {
  it('pins every action by its commit, and says which version that is', () => {
    const others = uses(path).filter(({ action }) => action !== './')
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter(({ ref, comment }) => !/^[0-9a-f]{40}$/.test(ref) || !/^v\d+\.\d+\.\d+$/.test(comment))).toEqual([])
  })

  it('leaves no credentials behind and runs nothing of a pull request with a token that can write', () => {
    const text = read(path)
    expect(text.match(/actions\/checkout@/g)?.length ?? 0).toBe(text.match(/persist-credentials: false/g)?.length ?? 0)
    expect(text).not.toMatch(/head\.(sha|ref)|refs\/pull|head_ref/)
    expect([...text.matchAll(/run: .*\$\{\{.*$/gm)].map(([line]) => line)).toEqual([])
  })
})

describe('the README', () => {
  it('shows the gate as it is in examples, in ten lines', () => {
    const gate = read('examples/gate.yml')
    expect(readme).toContain(`\`\`\`yaml\n${gate}\`\`\``)
    expect(gate.trimEnd().split('\n')).toHaveLength(10)
  })

  it('explains every permission of the gate, and no other', () => {
    const { permissions } = parse(read('examples/gate.yml')) as { permissions: Record<string, string> }
    const table = readme.slice(readme.indexOf('| permission'), readme.indexOf('What each check reads'))
    const explained = [...table.matchAll(/^\| .*?\|/gm)].flatMap(([row]) =>
      [...row.matchAll(/`([a-z-]+): (read|write)`/g)].map(([, name, level]) => `${String(name)}: ${String(level)}`),
    )
    const asked = Object.entries(permissions).map(([name, level]) => `${name}: ${level}`)
    expect(explained.filter((one) => one !== 'statuses: read').toSorted()).toEqual(asked.toSorted())
  })

  it('begins with the two commands, and CI runs the second as it stands', () => {
    const commands = [...readme.matchAll(/```sh\n(npm ci && .+)\n```/g)].map(([, command]) => command)
    expect(commands).toEqual(['npm ci && npm run demo', 'npm ci && npm test'])
    expect(read('.ci/run')).toContain("'npm ci && npm test'")
  })
})

describe('the links of our pages', () => {
  const pages = [
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'docs/adding-a-check.md',
    ...['docs/guides', 'docs/adr'].flatMap((folder) => readdirSync(new URL(folder, root)).map((file) => `${folder}/${file}`)),
  ]
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].map(([, path = '', anchor]) => ({ page, path, anchor })),
  )

  it('are seen', () => {
    expect(links.length).toBeGreaterThan(50)
  })

  it.each(links)('$page: $path#$anchor', ({ page, path, anchor }) => {
    const url = new URL(path === '' ? page : path, path === '' ? root : new URL(page, root))
    const isFolder = url.pathname.endsWith('/')
    const text = isFolder ? readdirSync(url).join() : readFileSync(url, 'utf8')
    expect(text).not.toBe('')
    if (anchor !== undefined) expect(anchorsIn(text)).toContain(anchor)
  })
})

/** The anchors that GitHub gives to headings. */
function anchorsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('the policies', () => {
  const shown = [...readme.matchAll(/```yaml\n(version: 1\n[\s\S]*?)```/g)].map(([, text = '']): [string, string] => [
    'the policy in the README',
    text,
  ])
  it.each([...policies.map((path): [string, string] => [path, read(path)]), ...shown])('%s has no error', (name, text) => {
    const parsed = parsePolicy(text, name, catalogue)
    expect(parsed.ok ? [] : parsed.problems).toEqual([])
  })

  it('are three', () => {
    expect([...policies, ...shown]).toHaveLength(3)
  })
})

/** The decisions under docs/adr: each in one form, and every dependency argued for in one of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const folder = new URL('../../docs/adr/', import.meta.url)

interface Decision {
  readonly file: string
  readonly number: number
  readonly title: string
  readonly text: string
  readonly settles: readonly string[]
}

const decisions: readonly Decision[] = readdirSync(folder)
  .filter((file) => /^\d{4}-.*\.md$/.test(file))
  .toSorted()
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const [, number = '', title = ''] = /^# (\d+)\. (.+)$/m.exec(text) ?? []
    const settles = [...(/^- Settles: (.+)$/m.exec(text)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    return { file, number: Number(number), title, text, settles }
  })

const dependencies = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies })

describe('the decisions', () => {
  it('are there', () => {
    expect(decisions.length).toBeGreaterThan(20)
    expect(dependencies.length).toBeGreaterThan(20)
  })

  it.each(decisions)('$file has number, status, context, decision and consequences', ({ file, number, title, text }) => {
    expect(file).toMatch(new RegExp(`^${String(number).padStart(4, '0')}-`))
    expect(title).not.toBe('')
    expect(text.match(/^(- Status|- Settles|## .+?)(?=:|$)/gm)).toEqual([
      '- Status',
      '- Settles',
      '## Context',
      '## Decision',
      '## Consequences',
    ])
  })

  it.each(decisions)('$file is about half a page', ({ text }) => {
    expect(text.split(/\s+/).length).toBeLessThan(380)
  })

  it('are numbered without a gap', () => {
    expect(decisions.map(({ number }) => number)).toEqual(decisions.map((_, index) => index + 1))
  })

  it('settle every dependency in package.json, once, and no other', () => {
    expect(decisions.flatMap(({ settles }) => settles).toSorted()).toEqual(dependencies.toSorted())
  })

  it('name the version that is installed of what they settle', () => {
    const versions: Readonly<Record<string, string>> = { ...packageJson.dependencies, ...packageJson.devDependencies }
    const stale = decisions.flatMap(({ file, text, settles }) =>
      settles
        .filter((name) => !text.includes(versions[name] ?? 'no version'))
        .map((name) => `${file}: ${name} is at ${String(versions[name])}`),
    )
    expect(stale).toEqual([])
  })

  it('are listed', async () => {
    const lines = decisions.map(({ file, number, title }) => `${String(number)}. [${title}](${file})`)
    const page = `# Decisions

Why things are as they are, half a page each: what was to be decided, what was decided, and what follows from it. Decisions about dependencies say why this one, how well it is kept, and what it costs. To change a decision, write a new one that names it. This list is generated: \`npm run generate\`.

${lines.join('\n')}
`
    await expect(page).toMatchFileSnapshot('../../docs/adr/README.md')
  })
})

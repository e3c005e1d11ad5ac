import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../../policies/', import.meta.url)
const files = readdirSync(folder).toSorted()

/** A text as a template literal that means exactly it. */
function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``
}

function source(): string {
  const entries = files.map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    return `  [\n    '${file.replace(/\.yml$/, '')}',\n    ${literal(text)},\n  ],\n`
  })
  return `// Made of policies/*.yml by __tests__/docs/packs.test.ts: change those, and run \`npm run generate\`.

/** The texts of the built-in packs, by name. They are code because the pure layers read no files. */
export const packs: ReadonlyMap<string, string> = new Map([
${entries.join('')}])
`
}

it('policies/ holds packs and nothing else', () => {
  expect(files).toEqual(['baseline.yml', 'strict.yml'])
})

it('src/policy/packs.ts holds the packs as policies/ has them', async () => {
  await expect(source()).toMatchFileSnapshot('../../src/policy/packs.ts')
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const root = new URL('../../', import.meta.url)

/** Holds a generated file to what it should be; `npm run generate` makes it so. */
export async function expectFile(path: string, text: string): Promise<void> {
  await expect(text, `${path} is out of date. Run "npm run generate".`).toMatchFileSnapshot(fileURLToPath(new URL(path, root)))
}

/** A file of the repository, by its path from the top. */
export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** Puts a block between its markers: `<!-- name:start -->` and `<!-- name:end -->`. Throws when they are not there once. */
export function withBlock(text: string, name: string, block: string): string {
  const [before, rest, ...more] = text.split(`<!-- ${name}:start -->`)
  const [, after, ...evenMore] = rest?.split(`<!-- ${name}:end -->`) ?? []
  if (before === undefined || after === undefined || more.length > 0 || evenMore.length > 0) {
    throw new Error(`There have to be the markers <!-- ${name}:start --> and <!-- ${name}:end -->, each once and in this order.`)
  }
  return `${before}<!-- ${name}:start -->\n\n${block}\n\n<!-- ${name}:end -->${after}`
}

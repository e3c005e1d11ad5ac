import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layerOf, layers, pureLayers, violations } from './architecture/rules.ts'
import { readSource } from './architecture/source.ts'

const root = new URL('../', import.meta.url)
const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`)
  .toSorted()
  .map((path) => readSource(path, readFileSync(new URL(path, root), 'utf8')))

describe('the architecture', () => {
  it.each(sources.map((source) => ({ path: source.path, source })))('$path stays on its layer', ({ source }) => {
    expect(violations(source)).toEqual([])
  })

  it('was looked at in full', () => {
    expect(sources.length).toBeGreaterThan(60)
    expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(200)
    const seen = new Set(sources.map((source) => layerOf(source.path)))
    expect(Object.keys(layers).filter((layer) => ![...seen].some((name) => name === layer))).toEqual([])
    expect(Object.keys(pureLayers)).toHaveLength(6)
  })
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as v from 'valibot'
import { version } from '../../src/commands/version.ts'

it('is the version of the package, which a bundle does not carry', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  expect(version).toBe(v.parse(v.object({ version: v.string() }), JSON.parse(text)).version)
})

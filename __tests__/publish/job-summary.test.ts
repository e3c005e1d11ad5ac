import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { writeJobSummary } from '../../src/publish/job-summary.ts'
import { within } from '../../src/publish/within.ts'

it('appends to the summary of the job', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'soc2-gate-'))
  const file = join(folder, 'summary.md')
  await writeFile(file, 'before\n')
  vi.stubEnv('GITHUB_STEP_SUMMARY', file)
  await writeJobSummary('# pass')
  expect(await readFile(file, 'utf8')).toBe('before\n# pass\n')
  await rm(folder, { recursive: true })
})

it('does nothing without a runner', async () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', '')
  await expect(writeJobSummary('# pass')).resolves.toBeUndefined()
})

it('cuts at the end of a line what the runner would refuse as a whole', () => {
  const cut = within(`${'ä'.repeat(10)}\n`.repeat(100), 1000)
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1000)
  expect(cut).toMatch(/^(ä{10}\n)+\n*_This summary was cut: the evidence package holds all of it._\n$/)
})

it('leaves alone what fits', () => {
  expect(within('# pass', 6)).toBe('# pass')
})

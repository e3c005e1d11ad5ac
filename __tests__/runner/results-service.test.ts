import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { startBlobStore, type BlobStore } from './azurite.ts'
import { startResultsService, type ResultsService } from './results-service.ts'

let store: BlobStore
let service: ResultsService
let folder: string

beforeAll(async () => {
  store = await startBlobStore()
  service = await startResultsService(store)
  folder = await mkdtemp(join(tmpdir(), 'soc2-gate-'))
  await mkdir(join(folder, 'in/snapshot'), { recursive: true })
  await writeFile(join(folder, 'in/results.json'), '{}')
  await writeFile(join(folder, 'in/snapshot/change.ndjson'), 'ä\n'.repeat(100_000))
})

afterAll(async () => {
  await service.close()
  await store.stop()
  await rm(folder, { recursive: true })
})

beforeEach(() => {
  service.forget()
  vi.stubEnv('ACTIONS_RESULTS_URL', service.url)
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', service.token)
  vi.stubEnv('GITHUB_WORKSPACE', folder)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})

const files = (): string[] => ['results.json', 'snapshot/change.ndjson'].map((path) => join(folder, 'in', path))

it('keeps an artifact that the real client uploads, and gives it back byte by byte', async () => {
  const client = new DefaultArtifactClient()
  const { id, digest } = await client.uploadArtifact('evidence', files(), join(folder, 'in'), { retentionDays: 30 })
  expect(service.artifacts.get('evidence')).toMatchObject({ id: String(id), digest: `sha256:${String(digest)}`, name: 'evidence' })
  expect(service.artifacts.get('evidence')?.expiresAt).not.toBeNull()
  const path = join(folder, 'out')
  await expect(client.downloadArtifact(Number(id), { path, expectedHash: `sha256:${String(digest)}` })).resolves.toMatchObject({
    digestMismatch: false,
  })
  expect(await readFile(join(path, 'snapshot/change.ndjson'))).toEqual(await readFile(join(folder, 'in/snapshot/change.ndjson')))
})

it('refuses a name that is taken', async () => {
  const client = new DefaultArtifactClient()
  await client.uploadArtifact('evidence', files(), join(folder, 'in'))
  await expect(client.uploadArtifact('evidence', files(), join(folder, 'in'))).rejects.toThrow('an artifact with this name already exists')
})

it('refuses a token that is not its own', async () => {
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', service.token.replace(/\.[^.]*$/, '.x'))
  await expect(new DefaultArtifactClient().uploadArtifact('evidence', files(), join(folder, 'in'))).rejects.toThrow('invalid token')
})

it('fails as it is told to, so many times', async () => {
  service.faults.push({
    method: 'CreateArtifact',
    status: 403,
    code: 'permission_denied',
    message: 'Artifact storage quota has been hit',
    times: 1,
  })
  const client = new DefaultArtifactClient()
  await expect(client.uploadArtifact('evidence', files(), join(folder, 'in'))).rejects.toThrow(/quota/)
  await expect(client.uploadArtifact('evidence', files(), join(folder, 'in'))).resolves.toHaveProperty('size')
})

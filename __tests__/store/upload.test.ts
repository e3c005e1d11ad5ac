import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { uploadPackage, type Upload } from '../../src/store/upload.ts'
import { writePackage } from '../../src/store/write.ts'
import { startBlobStore, type BlobStore } from '../runner/azurite.ts'
import { startResultsService, type ResultsService } from '../runner/results-service.ts'
import { aFolder, aPackage, verified } from './build.ts'

const upload: Upload = { folder: '/evidence', files: ['manifest.json', 'snapshot/run.json'], name: 'soc2-evidence', retentionDays: null }

/**
 * What the directory of an archive says of each file: name, time, mode, digest, size. Sorted, because the library puts files into
 * the archive in the order in which the disk answers.
 */
function entriesOf(archive: Buffer): readonly string[] {
  const entries: string[] = []
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 46)) {
    const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28))
    const [time, mode, crc, size] = [
      archive.readUInt32LE(at + 12),
      archive.readUInt32LE(at + 38),
      archive.readUInt32LE(at + 16),
      archive.readUInt32LE(at + 24),
    ]
    entries.push([name, time, mode, crc, size].join(' '))
  }
  return entries.toSorted()
}

/** A client that gives one answer after the other. */
function answering(...answers: readonly (Error | { id?: number; digest?: string })[]): {
  readonly calls: unknown[][]
  uploadArtifact(...call: unknown[]): Promise<{ id?: number; digest?: string }>
} {
  const calls: unknown[][] = []
  return {
    calls,
    async uploadArtifact(...call) {
      const answer = answers[Math.min(calls.length, answers.length - 1)]
      calls.push(call)
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('No answer')
      return answer
    },
  }
}

function refusal(message: string, name = 'Error'): Error {
  return Object.assign(new Error(message), { name })
}

const taken = refusal(
  'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists',
)

describe('an upload', () => {
  it('says what the artifact became', async () => {
    const client = answering({ id: 7, digest: 'abc' })
    expect(await uploadPackage(upload, client)).toEqual({ uploaded: true, name: 'soc2-evidence', id: 7, digest: 'abc' })
    expect(client.calls).toEqual([['soc2-evidence', ['/evidence/manifest.json', '/evidence/snapshot/run.json'], '/evidence', {}]])
  })

  it('asks for the days that it is given', async () => {
    const client = answering({ id: 7 })
    expect(await uploadPackage({ ...upload, retentionDays: 400 }, client)).toMatchObject({ uploaded: true, digest: null })
    expect(client.calls[0]?.[3]).toEqual({ retentionDays: 400 })
  })

  it('takes the next name when one is taken', async () => {
    expect(await uploadPackage(upload, answering(taken, { id: 7 }))).toMatchObject({ name: 'soc2-evidence-2' })
    expect(await uploadPackage(upload, answering(taken, taken, taken, { id: 7 }))).toMatchObject({ name: 'soc2-evidence-4' })
  })

  it('gives up some time', async () => {
    const client = answering(taken)
    expect(await uploadPackage(upload, client)).toEqual({
      uploaded: false,
      detail: 'The artifact name soc2-evidence and 255 after it are taken.',
      remedy: 'Choose another artifact-name.',
    })
    expect(client.calls).toHaveLength(256)
  })

  it.each([
    ['no network', refusal('Unable to make request: ECONNREFUSED', 'NetworkError'), 'ECONNREFUSED', 'Run the job again'],
    ['no storage', refusal('Artifact storage quota has been hit.', 'UsageError'), 'quota has been hit.', 'Delete some'],
    [
      'Enterprise Server',
      refusal('not currently supported on GHES.', 'GHESNotSupportedError'),
      'GHES.',
      'upload /evidence with the action that works there',
    ],
    [
      'no token',
      refusal('Unable to get the ACTIONS_RUNTIME_TOKEN env variable'),
      'ACTIONS_RUNTIME_TOKEN',
      'by the action in a workflow alone',
    ],
    [
      'no service',
      refusal('Unable to get the ACTIONS_RESULTS_URL env variable'),
      'ACTIONS_RESULTS_URL',
      'by the action in a workflow alone',
    ],
    [
      'a bad name',
      refusal('The artifact name is not valid: a:b.\nInvalid characters: …'),
      'is not valid: a:b.',
      'Choose an artifact-name without',
    ],
    ['several attempts', refusal('Failed to make request after 5 attempts: (503) Unavailable'), '(503)', 'Run the job again'],
  ])('fails as a value for %s', async (_, error, detail, remedy) => {
    const outcome = await uploadPackage(upload, answering(error))
    expect(outcome).toMatchObject({ uploaded: false })
    if (outcome.uploaded) throw new Error('It was uploaded')
    expect(outcome.detail).toContain('The artifact soc2-evidence could not be uploaded: ')
    expect(outcome.detail).toContain(detail)
    expect(outcome.detail).toMatch(/[^.]\.$/)
    expect(outcome.remedy).toContain(remedy)
  })

  it('fails as a value for an artifact without an id', async () => {
    expect(await uploadPackage(upload, answering({}))).toMatchObject({
      uploaded: false,
      detail: expect.stringContaining('no id') as unknown,
    })
  })
})

describe('with the real library', () => {
  let store: BlobStore
  let service: ResultsService

  beforeAll(async () => {
    store = await startBlobStore()
    service = await startResultsService(store)
  })

  afterAll(async () => {
    await service.close()
    await store.stop()
  })

  beforeEach(() => {
    service.forget()
    vi.stubEnv('ACTIONS_RESULTS_URL', service.url)
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', service.token)
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  })

  async function packageToUpload(): Promise<Upload> {
    const folder = join(aFolder(), 'evidence')
    const outcome = await writePackage(folder, aPackage())
    if (!outcome.written) throw new Error(outcome.detail)
    return { folder, files: outcome.files, name: 'soc2-evidence', retentionDays: 30 }
  }

  it('the same package is the same archive, and gets a second name', async () => {
    const first = await uploadPackage(await packageToUpload())
    const second = await uploadPackage(await packageToUpload())
    expect(first).toMatchObject({ uploaded: true, name: 'soc2-evidence' })
    expect(second).toMatchObject({ uploaded: true, name: 'soc2-evidence-2' })
    const [one, other] = await Promise.all([...service.artifacts.values()].map(async ({ blob }) => entriesOf(await download(blob))))
    expect(one?.length).toBe(22)
    expect(other).toEqual(one)
    const digests = [...service.artifacts.values()].map(({ digest }) => digest)
    expect([first, second]).toMatchObject(digests.map((digest) => ({ digest: digest?.replace('sha256:', '') })))
  })

  it('what it uploads is verified as it is', async () => {
    await uploadPackage(await packageToUpload())
    const [artifact] = service.artifacts.values()
    const archive = join(aFolder(), 'artifact.zip')
    writeFileSync(archive, await download(artifact?.blob ?? ''))
    expect(await verified(archive)).toMatchObject({ exitCode: 0, files: 20, judgedAgain: 25, findings: [] })
  })

  async function download(blob: string): Promise<Buffer> {
    const credential = new StorageSharedKeyCredential(store.account, store.key)
    return new BlobServiceClient(store.endpoint, credential).getContainerClient('artifacts').getBlobClient(blob).downloadToBuffer()
  }

  it('a name that no artifact can have is a value', async () => {
    expect(await uploadPackage({ ...(await packageToUpload()), name: 'a:b' })).toMatchObject({
      uploaded: false,
      remedy: expect.stringContaining('Choose an artifact-name') as unknown,
    })
  })

  it('a job without the service is a value', async () => {
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', '')
    expect(await uploadPackage(await packageToUpload())).toMatchObject({
      uploaded: false,
      remedy: expect.stringContaining('by the action in a workflow alone') as unknown,
    })
  })

  it('GitHub Enterprise Server is a value', async () => {
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.acme.test')
    expect(await uploadPackage(await packageToUpload())).toMatchObject({
      uploaded: false,
      remedy: expect.stringContaining('GitHub Enterprise Server has no such service') as unknown,
    })
  })
})

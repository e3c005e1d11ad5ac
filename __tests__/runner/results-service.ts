/**
 * GitHub's results service, as far as artifacts go: Twirp over JSON, with the blobs in a real store. Requests are held to what the
 * protocol says; an unknown method is an error.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { BlobSASPermissions, BlobServiceClient, generateBlobSASQueryParameters, StorageSharedKeyCredential } from '@azure/storage-blob'
import * as v from 'valibot'
import type { BlobStore } from './azurite.ts'

/** An artifact as the service keeps it. */
export interface Artifact {
  readonly id: string
  readonly name: string
  readonly blob: string
  /** `sha256:…` of the zip, once it is complete. */
  digest: string | null
  /** When GitHub deletes it; `null` when the caller did not say. */
  readonly expiresAt: string | null
}

/** A refusal that the service is told to give. */
export interface Fault {
  readonly method: string
  readonly status: number
  readonly code: string
  readonly message: string
  /** How often. */
  times: number
}

export interface ResultsService {
  /** For `ACTIONS_RESULTS_URL`. */
  readonly url: string
  /** For `ACTIONS_RUNTIME_TOKEN`. */
  readonly token: string
  readonly artifacts: ReadonlyMap<string, Artifact>
  readonly faults: Fault[]
  /** Forgets every artifact, as another workflow run would find it. */
  forget(): void
  close(): Promise<void>
}

const prefix = '/twirp/github.actions.results.api.v1.ArtifactService/'
const container = 'artifacts'
const [run, job] = ['run-backend-1', 'job-backend-1']

class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

const ids = { workflow_run_backend_id: v.literal(run), name: v.string() }
const created = v.object({ ...ids, workflow_job_run_backend_id: v.literal(job), expires_at: v.optional(v.string()), version: v.number() })
const named = v.object(ids)
const listed = v.object({ name_filter: v.optional(v.string()), id_filter: v.optional(v.string()) })
const finalized = v.object({ ...ids, size: v.union([v.string(), v.number()]), hash: v.string() })

/** Starts the service on the loopback address. */
export async function startResultsService(store: BlobStore): Promise<ResultsService> {
  const credential = new StorageSharedKeyCredential(store.account, store.key)
  const blobs = new BlobServiceClient(store.endpoint, credential).getContainerClient(container)
  await blobs.createIfNotExists()
  const artifacts = new Map<string, Artifact>()
  const faults: Fault[] = []
  let lastId = 1000

  const signed = (blob: string, permissions: string): string => {
    const [startsOn, expiresOn] = [new Date(Date.now() - 60_000), new Date(Date.now() + 3_600_000)]
    const query = generateBlobSASQueryParameters(
      { containerName: container, blobName: blob, permissions: BlobSASPermissions.parse(permissions), startsOn, expiresOn },
      credential,
    )
    return `${blobs.getBlobClient(blob).url}?${query.toString()}`
  }

  const handlers: Readonly<Record<string, (body: unknown) => unknown>> = {
    CreateArtifact(body) {
      const { name, expires_at } = v.parse(created, body)
      if (artifacts.has(name)) throw new Refusal(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
      lastId += 1
      const blob = `${run}/${job}/${name}.zip`
      artifacts.set(name, { id: String(lastId), name, blob, digest: null, expiresAt: expires_at ?? null })
      return { ok: true, signed_upload_url: signed(blob, 'cw') }
    },
    FinalizeArtifact(body) {
      const { name, hash } = v.parse(finalized, body)
      const artifact = artifacts.get(name)
      if (artifact === undefined) throw new Refusal(404, 'not_found', 'no such artifact')
      artifact.digest = hash
      return { ok: true, artifact_id: artifact.id }
    },
    ListArtifacts(body) {
      const { name_filter, id_filter } = v.parse(listed, body)
      const found = [...artifacts.values()].filter(({ id, name }) => (name_filter ?? name) === name && (id_filter ?? id) === id)
      return {
        artifacts: found.map(({ id, name, digest }) => ({
          workflow_run_backend_id: run,
          workflow_job_run_backend_id: job,
          database_id: id,
          name,
          size: '0',
          digest,
        })),
      }
    },
    GetSignedArtifactURL(body) {
      const artifact = artifacts.get(v.parse(named, body).name)
      if (artifact === undefined) throw new Refusal(404, 'not_found', 'no such artifact')
      return { signed_url: signed(artifact.blob, 'r') }
    },
  }

  const answer = (method: string, authorization: string | undefined, body: string): unknown => {
    if (authorization !== `Bearer ${token}`) throw new Refusal(401, 'unauthenticated', 'invalid token')
    const fault = faults.find((candidate) => candidate.method === method && candidate.times > 0)
    if (fault !== undefined) {
      fault.times -= 1
      throw new Refusal(fault.status, fault.code, fault.message)
    }
    const handler = handlers[method]
    if (handler === undefined) throw new Refusal(404, 'bad_route', `no such method: ${method}`)
    return handler(JSON.parse(body))
  }

  const server = createServer((request, response) => void serve(request, response, answer))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The system gave no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    token,
    artifacts,
    faults,
    forget() {
      artifacts.clear()
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The client reads one claim, `scp`, and never checks the signature. */
const token = [{ alg: 'none', typ: 'JWT' }, { scp: `Actions.Results:${run}:${job}`, exp: 4_102_444_800 }, {}]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.')

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (method: string, authorization: string | undefined, body: string) => unknown,
): Promise<void> {
  const body = await text(request)
  const send = (status: number, content: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
  }
  try {
    const path = request.url ?? ''
    const method = path.startsWith(prefix) ? path.slice(prefix.length) : path
    send(200, answer(method, request.headers.authorization, body))
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal(400, 'malformed', String(error))
    send(refusal.status, { code: refusal.code, msg: refusal.message })
  }
}

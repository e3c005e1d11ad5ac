/** A real Azurite on the loopback address: the blob store behind the double of the results service. */
import { createServer, connect } from 'node:net'
import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'
import { start, stop } from './child.ts'

export interface BlobStore {
  readonly account: string
  readonly key: string
  readonly endpoint: string
  stop(): Promise<void>
}

/** Starts Azurite in memory, with an account of its own. */
export async function startBlobStore(): Promise<BlobStore> {
  const [account, key] = ['runner', randomBytes(32).toString('base64')]
  const port = await freePort()
  const entry = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js')
  // The client speaks a newer version of the API than the last Azurite that runs on Node 20 knows by name.
  const args = [
    '--blobHost',
    '127.0.0.1',
    '--blobPort',
    String(port),
    '--inMemoryPersistence',
    '--silent',
    '--disableTelemetry',
    '--skipApiVersionCheck',
  ]
  const child = start(process.execPath, [entry, ...args], { env: { PATH: process.env['PATH'], AZURITE_ACCOUNTS: `${account}:${key}` } })
  let said = ''
  const listen = (chunk: Buffer): void => {
    said += chunk.toString()
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`Azurite ended before it answered: ${said}`)
    await pause(20)
  }
  return { account, key, endpoint: `http://127.0.0.1:${port}/${account}`, stop: () => stop(child) }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('The system gave no port')
  return address.port
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => {
      resolve(false)
    })
  })
}

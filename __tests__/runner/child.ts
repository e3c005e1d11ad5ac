/** Child processes that end with the tests, however the tests end. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { text } from 'node:stream/consumers'

const running = new Set<ChildProcess>()

/** Also when a test run is broken off: nothing of ours outlives it. */
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a program without a shell and with no environment but the one given. */
export function start(program: string, args: readonly string[], options: SpawnOptions & { env: NodeJS.ProcessEnv }): ChildProcess {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Ends a program and waits until it has ended. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
    child.kill('SIGTERM')
  })
}

/** How a program ended, and what it said. */
export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Waits for a program to end. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const [stdout, stderr] = [child.stdout, child.stderr].map(async (stream) => (stream === null ? '' : text(stream)))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { exitCode, stdout: (await stdout) ?? '', stderr: (await stderr) ?? '' }
}

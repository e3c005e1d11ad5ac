import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The git of the machine, on a bare repository of its own that holds what is fetched into it. Nothing is ever checked out. */
export interface Git {
  /** `2.43.0`. */
  readonly version: string
  /** Fetches refs and commits with their trees and without their files. Says what git said when it could not. */
  fetch(url: string, wants: readonly string[]): Promise<{ readonly ok: true } | { readonly ok: false; readonly message: string }>
  /** Tree and parents of those of the commits that are there. */
  commits(oids: readonly string[]): Promise<ReadonlyMap<string, { readonly tree: string; readonly parents: readonly string[] }>>
  /** The best common ancestor; `null` when there is none. */
  mergeBase(a: string, b: string): Promise<string | null>
  isAncestor(ancestor: string, of: string): Promise<boolean>
  /** The tree of a merge; `null` when it conflicts. */
  merge(ours: string, theirs: string): Promise<string | null>
  /** The paths in which two trees differ. */
  differing(a: string, b: string): Promise<readonly string[]>
  /** Removes the repository. */
  close(): Promise<void>
}

export interface GitOptions {
  /** What git finds its own parts by: the path, proxies, certificates. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly token: string
  /** For one command, in milliseconds. */
  readonly timeout?: number
}

/** `merge-tree` computes a whole merge since then. */
const oldest = [2, 38] as const

/** What git itself needs of the environment. Everything else stays with us. */
const passedOn = [
  'PATH',
  'Path',
  'SYSTEMROOT',
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'no_proxy',
  'NO_PROXY',
  'GIT_SSL_CAINFO',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
]

/** Starts with an empty repository. Says why when this machine has no git that can do it. */
export async function openGit(
  options: GitOptions,
): Promise<{ readonly ok: true; readonly git: Git } | { readonly ok: false; readonly message: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'soc2-gate-'))
  const run = runner(folder, options)
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true })
  const said = await run(['version'])
  const version = /(\d+)\.(\d+)(?:\.\d+)*/.exec(said.stdout)
  const known = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)] as const
  if (known[0] < oldest[0] || (known[0] === oldest[0] && known[1] < oldest[1])) {
    await close()
    return { ok: false, message: version === null ? 'this machine has no git' : `this machine has git ${version[0]}` }
  }
  const made = await run(['init', '--quiet', '--bare', folder])
  if (made.status !== 0) {
    await close()
    return { ok: false, message: `git could not make a repository: ${made.stderr}` }
  }
  return { ok: true, git: { version: version?.[0] ?? '', ...objects(run), close } }
}

interface Said {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

type Run = (args: readonly string[]) => Promise<Said>

/** Runs git without any configuration but ours, and the token where no other process can read it off the command line. */
function runner(folder: string, { environment, token, timeout = 300_000 }: GitOptions): Run {
  const configuration = [
    ['http.extraHeader', `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`],
    ['protocol.allow', 'never'],
    ['protocol.https.allow', 'always'],
    ['protocol.http.allow', 'always'],
    ['core.hooksPath', join(folder, 'no-hooks')],
    ['credential.helper', ''],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['http.followRedirects', 'initial'],
  ] as const
  const env: Record<string, string> = {
    HOME: folder,
    GIT_DIR: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(folder, 'no-configuration'),
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(configuration.length),
    LC_ALL: 'C',
  }
  for (const name of passedOn) if (environment[name] !== undefined) env[name] = environment[name]
  for (const [index, [key, value]] of configuration.entries()) {
    env[`GIT_CONFIG_KEY_${String(index)}`] = key
    env[`GIT_CONFIG_VALUE_${String(index)}`] = value
  }
  return (args) =>
    new Promise((resolve) => {
      const child = spawn('git', args, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], timeout, killSignal: 'SIGKILL' })
      const stdout: Buffer[] = []
      const stderr: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
      child.once('error', (error) => {
        resolve({ status: -1, stdout: '', stderr: error.message })
      })
      child.once('close', (status) => {
        resolve({
          status: status ?? -1,
          stdout: Buffer.concat(stdout).toString('utf8'),
          stderr: Buffer.concat(stderr).toString('utf8').trim(),
        })
      })
    })
}

type Must = (args: readonly string[], allowed?: readonly number[]) => Promise<Said>

/**
 * Lets git fetch a file by itself where it has to look into it. Otherwise it is kept from that: what is fetched is fetched by name,
 * and is on record.
 */
const online = ['-c', 'remote.origin.promisor=true', '-c', 'remote.origin.partialclonefilter=blob:none']

function objects(run: Run): Omit<Git, 'version' | 'close'> {
  const must: Must = async (args, allowed = [0]) => {
    const said = await run(args)
    if (!allowed.includes(said.status))
      throw new GitFailed(`git ${args.join(' ').slice(0, 100)} ended with ${String(said.status)}: ${said.stderr}`)
    return said
  }
  return {
    fetch: (url, wants) => fetchInto(run, must, url, wants),
    commits: (oids) => readCommits(must, oids),
    mergeBase: async (a, b) => {
      const { status, stdout } = await must(['merge-base', a, b], [0, 1])
      return status === 0 ? stdout.trim() : null
    },
    isAncestor: async (ancestor, of) => (await must(['merge-base', '--is-ancestor', ancestor, of], [0, 1])).status === 0,
    merge: async (ours, theirs) => {
      const { status, stdout, stderr } = await must([...online, 'merge-tree', '--write-tree', '--no-messages', ours, theirs], [0, 1])
      // A conflict still gives a tree, with the marks of the conflict in its files; a failure of the same status gives none.
      if (!/^[0-9a-f]{40}\s/.test(stdout)) throw new GitFailed(`git merge-tree gave no tree: ${stderr}`)
      return status === 0 ? stdout.trim() : null
    },
    differing: async (a, b) => {
      const { stdout } = await must(['diff-tree', '-r', '--no-renames', '--name-only', '-z', a, b])
      return stdout.split('\0').filter((path) => path !== '')
    },
  }
}

async function fetchInto(run: Run, must: Must, url: string, wants: readonly string[]): ReturnType<Git['fetch']> {
  await must(['config', 'remote.origin.url', url])
  const refs = wants.map((want) => (/^[0-9a-f]{40}$/.test(want) ? want : `+${want}:${want}`))
  const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--filter=blob:none']
  const said = await run(['fetch', ...options, 'origin', ...refs])
  for (const key of ['extensions.partialClone', 'remote.origin.promisor', 'remote.origin.partialclonefilter']) {
    // Ends with 5 where there is nothing to take away, after a fetch that failed.
    await must(['config', '--unset-all', key], [0, 5])
  }
  return said.status === 0 ? { ok: true } : { ok: false, message: said.stderr }
}

async function readCommits(must: Must, oids: readonly string[]): ReturnType<Git['commits']> {
  if (oids.length === 0) return new Map()
  const { stdout } = await must(['log', '--no-walk=unsorted', '--ignore-missing', '--format=%H %T %P', ...new Set(oids), '--'])
  const lines = stdout.split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const [oid = '', tree = '', ...parents] = line.trim().split(' ')
      return [oid, { tree, parents }]
    }),
  )
}

/** Git could not do what it was asked: objects are missing, or there is something wrong with them. */
export class GitFailed extends Error {
  override readonly name = 'GitFailed'
}

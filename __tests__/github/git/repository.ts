/** A real git repository, for worlds in which trees have to be compared. Made of plumbing alone: nothing is ever checked out. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Text by path. */
export type Files = Readonly<Record<string, string>>

export interface GitRepository {
  /** Where it is: `<root>/owner/name.git`. */
  readonly path: string
  /** Makes a commit of these files and no others, and gives its id. The same commit made twice is the same. */
  commit(files: Files, parents?: readonly string[], message?: string): string
  /** Merges two commits as git does; throws when they conflict. */
  merge(ours: string, theirs: string, message?: string): string
  /** The files of a commit. */
  files(commit: string): Files
  /** Lets a ref point to a commit: `refs/pull/7/head`. */
  point(ref: string, commit: string): void
  /** Takes a ref away; the objects stay. */
  drop(ref: string): void
}

/** A folder of repositories; what is in it goes when the test is done with it. */
export interface GitRoot {
  readonly root: string
  repository(name?: string): GitRepository
  [Symbol.dispose](): void
}

/** Makes an empty folder for repositories. */
export async function gitRoot(): Promise<GitRoot> {
  const root = await mkdtemp(join(tmpdir(), 'soc2-gate-git-'))
  return {
    root,
    repository: (name = 'acme/shop') => initialise(join(root, `${name}.git`)),
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** Everybody and every moment the same, so that the ids of commits follow from their content. */
const environment = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'ann',
  GIT_AUTHOR_EMAIL: 'ann@acme.example',
  GIT_AUTHOR_DATE: '2026-06-14T08:00:00Z',
  GIT_COMMITTER_NAME: 'ann',
  GIT_COMMITTER_EMAIL: 'ann@acme.example',
  GIT_COMMITTER_DATE: '2026-06-14T08:00:00Z',
}

function initialise(path: string): GitRepository {
  mkdirSync(dirname(path), { recursive: true })
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', args, {
      env: { ...environment, GIT_DIR: path },
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trimEnd()
  git(['init', '--quiet', '--bare', '--initial-branch=main'])
  // As GitHub: objects can be left out, and asked for by id.
  git(['config', 'uploadpack.allowFilter', 'true'])
  git(['config', 'uploadpack.allowAnySHA1InWant', 'true'])

  const writeTree = (files: Files): string => {
    const entries = new Map<string, string>()
    const folders = new Map<string, Record<string, string>>()
    for (const [name, text] of Object.entries(files)) {
      const [first = '', ...rest] = name.split('/')
      if (rest.length === 0) entries.set(first, `100644 blob ${git(['hash-object', '-w', '--stdin'], text)}\t${first}`)
      else folders.set(first, { ...folders.get(first), [rest.join('/')]: text })
    }
    for (const [name, below] of folders) entries.set(name, `040000 tree ${writeTree(below)}\t${name}`)
    return git(['mktree'], [...entries.values()].map((entry) => `${entry}\n`).join(''))
  }
  const commitTree = (tree: string, parents: readonly string[], message: string): string =>
    git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message])

  return {
    path,
    commit: (files, parents = [], message = 'Change something') => commitTree(writeTree(files), parents, message),
    merge: (ours, theirs, message = 'Merge') => commitTree(git(['merge-tree', '--write-tree', ours, theirs]), [ours, theirs], message),
    files: (commit) => {
      const names = git(['ls-tree', '-r', '--name-only', '-z', commit]).split('\0').filter(Boolean)
      return Object.fromEntries(names.map((name) => [name, git(['cat-file', 'blob', `${commit}:${name}`])]))
    },
    point: (ref, commit) => {
      git(['update-ref', ref, commit])
    },
    drop: (ref) => {
      git(['update-ref', '-d', ref])
    },
  }
}

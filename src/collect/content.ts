/** What git knows of a change: one fetch without files into a repository of our own, and merges computed in memory. */
import type { Content, ContentCommit, ComputedMerge, LandedContent } from '../model/content.ts'
import { observed, unavailable, type Evidence } from '../model/evidence.ts'
import { GitFailed, openGit, type Git } from './git.ts'

/** How to reach the objects of a repository. */
export interface GitAccess {
  /** `https://github.com/acme/shop.git`. */
  readonly url: string
  readonly token: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** What is asked about the objects of a change. */
export interface ContentQuestions {
  readonly number: number
  readonly head: string
  /** The base branch before the change: where it is now, or where it was before the change landed. */
  readonly base: string
  /** Commits that somebody approved, or that were the head when somebody did. */
  readonly approved: readonly string[]
  /** Merges among the commits of the change. */
  readonly merges: readonly string[]
  /** The commit that landed, when that is asked. */
  readonly landed: string | null
}

/** What the objects tell. */
export interface ContentAnswers {
  readonly content: Evidence<Content>
  readonly landed: Evidence<LandedContent | null>
}

/** Takes down a fetch as a request, and gives its number. */
export type NoteFetch = (url: string, wants: readonly string[], ok: boolean) => number

/** Nothing to compare: nothing was approved but the head, and nothing was merged into it. */
const nothingToCompare: Content = { git: null, headBase: null, commits: [], merges: [] }

/** Whether there is anything that only the objects can tell. */
function asksForObjects({ head, approved, merges, landed }: ContentQuestions): boolean {
  return landed !== null || merges.length > 0 || approved.some((oid) => oid !== head)
}

/** Fetches the objects of a change and compares them. */
export async function readContent(access: GitAccess | null, questions: ContentQuestions, note: NoteFetch): Promise<ContentAnswers> {
  if (!asksForObjects(questions)) return { content: observed(nothingToCompare), landed: observed(null) }
  if (access === null)
    return both(
      unavailable('unsupported', 'Content could not be compared: this run uses no git.', 'Run it where git 2.38 or later is installed.'),
    )
  const opened = await openGit(access)
  if (!opened.ok)
    return both(
      unavailable('unsupported', `Content could not be compared: ${opened.message}.`, 'Run it where git 2.38 or later is installed.'),
    )
  try {
    return await compare(opened.git, access.url, questions, note)
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error
    return both(unavailable('error', `Content could not be compared: ${error.message}.`, 'Run it again; if it stays, look the commits up.'))
  } finally {
    await opened.git.close()
  }
}

function both(evidence: Evidence<never>): ContentAnswers {
  return { content: evidence, landed: evidence }
}

async function compare(git: Git, url: string, questions: ContentQuestions, note: NoteFetch): Promise<ContentAnswers> {
  const { number, head, base, landed } = questions
  const wants = [`refs/pull/${String(number)}/head`, base, ...(landed === null ? [] : [landed])]
  const fetched = await git.fetch(url, wants)
  const sources = [note(url, wants, fetched.ok)]
  if (!fetched.ok) return both(refused(fetched.message, sources))
  const asked = [...new Set([head, ...questions.approved, ...questions.merges])]
  // What a force push took off the branch is on no ref. GitHub keeps it for a while.
  for (const gone of await missing(git, asked)) sources.push(note(url, [gone], (await git.fetch(url, [gone])).ok))
  const commits = await commitsOf(git, asked, head, base)
  const headBase = await git.mergeBase(head, base)
  const merges = await mergesOf(git, commits, questions, headBase)
  return {
    content: observed({ git: git.version, headBase, commits, merges }, sources),
    landed: landed === null ? observed(null) : await compareLanded(git, landed, base, head, sources),
  }
}

/** Git says in words what the server said. */
function refused(message: string, sources: readonly number[]): Evidence<never> {
  const hidden = /\b(?:401|403|404)\b|not found|Authentication failed|could not read Username/i.test(message)
  const detail = `The objects of the change could not be fetched: ${lastLine(message)}.`
  return hidden
    ? unavailable('permission', detail, 'Grant contents: read.', sources)
    : unavailable('error', detail, 'Run it again; if it stays, look at what stands between here and GitHub.', sources)
}

function lastLine(message: string): string {
  return (message.split('\n').at(-1) ?? '')
    .replace(/^fatal: /, '')
    .replace(/\.$/, '')
    .slice(0, 200)
}

async function missing(git: Git, oids: readonly string[]): Promise<readonly string[]> {
  const found = await git.commits(oids)
  return oids.filter((oid) => !found.has(oid))
}

async function commitsOf(git: Git, oids: readonly string[], head: string, base: string): Promise<readonly ContentCommit[]> {
  const found = await git.commits(oids)
  const commits: ContentCommit[] = []
  for (const oid of oids) {
    const commit = found.get(oid)
    if (commit === undefined) continue
    const parents = []
    for (const parent of commit.parents) parents.push({ oid: parent, onBase: await git.isAncestor(parent, base) })
    commits.push({ oid, tree: commit.tree, parents, beneathHead: await git.isAncestor(oid, head) })
  }
  return commits
}

/** Every merge once more, and what was approved brought up to the base as the head was. */
async function mergesOf(
  git: Git,
  commits: readonly ContentCommit[],
  { head, approved, merges }: ContentQuestions,
  headBase: string | null,
): Promise<readonly ComputedMerge[]> {
  const pairs = new Map<string, readonly [string, string]>()
  const add = (ours: string, theirs: string): void => void pairs.set(`${ours} ${theirs}`, [ours, theirs])
  for (const { oid, parents } of commits) {
    const [ours, theirs, ...more] = parents
    if (merges.includes(oid) && ours !== undefined && theirs !== undefined && more.length === 0) add(ours.oid, theirs.oid)
    if (approved.includes(oid) && oid !== head && headBase !== null) add(oid, headBase)
  }
  const computed: ComputedMerge[] = []
  for (const [ours, theirs] of pairs.values()) computed.push({ ours, theirs, tree: await git.merge(ours, theirs) })
  return computed
}

const mostPaths = 100

async function compareLanded(
  git: Git,
  landed: string,
  base: string,
  head: string,
  sources: readonly number[],
): Promise<Evidence<LandedContent>> {
  const commits = await git.commits([landed, base])
  const commit = commits.get(landed)
  const before = commits.get(base)
  if (commit === undefined || before === undefined) throw new GitFailed(`the commit ${commit === undefined ? landed : base} is not there`)
  const expected = await git.merge(base, head)
  const differs = expected === null || expected === commit.tree ? [] : await git.differing(expected, commit.tree)
  return observed(
    {
      git: git.version,
      commit: landed,
      tree: commit.tree,
      onto: base,
      before: before.tree,
      expected,
      differs: differs.slice(0, mostPaths),
    },
    sources,
  )
}

/**
 * What happens to a pull request, told step by step: each step changes a made-up GitHub and a real git repository, as the real
 * ones would change. The end of a story is judged through the same path as any pull request: collected over the API, with git
 * where trees have to be compared, and evaluated by a policy that the repository holds.
 */
import { createServer, type Server } from 'node:http'
import { checks } from '../../src/checks/index.ts'
import { completeChange, readChange } from '../../src/collect/change.ts'
import { connect } from '../../src/collect/github.ts'
import { planFor } from '../../src/collect/plan.ts'
import { catalogue } from '../../src/commands/catalogue.ts'
import { teamsOwning } from '../../src/commands/owning-teams.ts'
import { evaluate } from '../../src/evaluate/evaluate.ts'
import type { Change } from '../../src/model/change.ts'
import type { Result, Results } from '../../src/model/result.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import { aRequiredChecksRule, aRuleset } from '../github/build-rules.ts'
import {
  aCheckRun,
  aCommit,
  aFile,
  aGitPerson,
  aPullRequest,
  aReview,
  aRepository,
  aStatus,
  aSuite,
  aToken,
  aWorld,
  workflowToken,
} from '../github/build.ts'
import { githubDouble, type GitHubDouble } from '../github/double.ts'
import { serveGit } from '../github/git/backend.ts'
import { gitRoot, type Files, type GitRepository, type GitRoot } from '../github/git/repository.ts'
import { idOf } from '../github/ids.ts'
import { actionsApp, ann, bea, cyn, webFlow } from '../github/people.ts'
import type { Account, App, Commit, GitPerson, Repository, World } from '../github/world.ts'
import type { PullRequest, Review, TimelineEvent } from '../github/world-pull-request.ts'

const day = '2026-06-14'

/** A moment of the day, from `10:30` or `10:30:15`; a whole instant stays as it is. */
export function at(time: string): string {
  if (time.includes('T')) return time
  return `${day}T${time.length === 5 ? `${time}:00` : time}Z`
}

const policyPath = '.github/soc2-gate.yml'

/** Every check of a change that a policy without parameters can ask for. */
export const policyOf = (uses: readonly string[], more = ''): string => `version: 1
controls:
  - id: CM-1
    title: Changes are reviewed, tested and recorded
    criteria: [CC8.1]
    enforce: block
    checks:
${uses.map((use) => `      - ${use}`).join('\n')}
${more}`

const usual = [
  'use: change/through-pull-request',
  'use: change/independent-approval',
  'use: change/no-outstanding-objection',
  'use: change/required-checks',
  'use: change/gate-integrity',
  'use: change/code-owner-approval',
  'use: change/content-as-reviewed',
]

/** How a world differs from the usual one. */
export interface Setting {
  readonly policy?: string
  readonly codeOwners?: string | null
  /** More files of the base. */
  readonly files?: Files
  readonly author?: Account | null
  /** The head is in a fork, which may have been deleted. */
  readonly fork?: 'kept' | 'deleted'
  readonly draft?: boolean
  readonly base?: string
  readonly body?: string
  readonly title?: string
  /** Names of the required checks; `test` of GitHub Actions unless it says otherwise. */
  readonly required?: readonly { readonly context: string; readonly appId: number }[]
  readonly repository?: Partial<Repository>
  readonly world?: Partial<World>
}

/** How a commit differs from an ordinary one. */
export interface CommitParts {
  readonly at?: string
  readonly coAuthors?: readonly GitPerson[]
  readonly committer?: GitPerson
  readonly signature?: Commit['signature']
  readonly message?: string
  /** When git says it was made, which whoever makes it chooses. */
  readonly dated?: string
  /** Whether the server keeps a record of the push. */
  readonly recorded?: boolean
  /** Who pushed it; whoever made it unless it says otherwise. */
  readonly pusher?: Account
}

export const byGitHub = { valid: true, state: 'VALID', byGitHub: true, signer: webFlow, verifiedAt: at('08:00') } as const
export const gitHub: GitPerson = { name: 'GitHub', email: 'noreply@github.com', date: at('08:00'), account: webFlow }

/** The address of the bot of an app, by which its commits are told. */
function botPerson(account: Account): GitPerson {
  return aGitPerson(account, { name: account.login, email: `${String(account.id)}+${account.login}@users.noreply.github.com` })
}

/** The git repositories of the stories of a file, and the server that hands their objects out. */
interface Stage {
  readonly root: GitRoot
  readonly repository: GitRepository
  readonly server: Server
  readonly url: string
  world: World | null
}

let stage: Stage | null = null
const made = new Map<string, string>()

async function open(): Promise<Stage> {
  if (stage !== null) return stage
  const root = await gitRoot()
  const server = createServer((request, response) => {
    if (stage?.world === null || stage === null) throw new Error('Nobody tells a story')
    serveGit(stage.world, root.root, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  stage = { root, repository: root.repository(), server, url: `http://127.0.0.1:${String(address.port)}`, world: null }
  return stage
}

/** Takes everything away that the stories of a file have made. */
export async function closeStage(): Promise<void> {
  const { root, server } = stage ?? {}
  stage = null
  made.clear()
  await new Promise<void>((resolve) => {
    if (server === undefined) resolve()
    else {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    }
  })
  root?.[Symbol.dispose]()
}

/** What judging the end of a story came to. */
export class Verdict {
  readonly results: Results
  readonly change: Change
  readonly double: GitHubDouble

  constructor(results: Results, change: Change, double: GitHubDouble) {
    this.results = results
    this.change = change
    this.double = double
  }

  of(check: string): Result {
    const found = this.results.results.find((result) => result.check === check)
    if (found === undefined) throw new Error(`${check} is not in the policy of the story`)
    return found
  }
}

/** A pull request of ann's, number 7 of acme/shop, from its first commit on. */
export class Story {
  readonly pull: PullRequest
  readonly repository: Repository
  readonly world: World
  readonly git: GitRepository
  main: string
  head: string
  private readonly fork: Setting['fork']
  private reviews = 0

  private constructor(git: GitRepository, setting: Setting) {
    const files: Files = {
      'README.md': 'Shop\n',
      'src/cart.ts': 'one\ntwo\nthree\n',
      'src/price.ts': 'price\n',
      ...setting.files,
    }
    this.git = git
    this.fork = setting.fork
    this.main = this.object(files, [])
    this.head = this.main
    const author = setting.author === undefined ? ann : setting.author
    const base = setting.base ?? 'main'
    const head = { id: 5002, owner: 'fran', name: 'shop', fork: true, visibility: 'private' as const }
    this.pull = aPullRequest({
      title: setting.title ?? 'Add a basket',
      body: setting.body ?? 'Adds a basket. Closes #3.',
      author,
      draft: setting.draft ?? false,
      createdAt: at('08:00'),
      updatedAt: at('08:00'),
      baseRef: base,
      baseOid: this.main,
      headRef: 'basket',
      headOid: this.main,
      commits: [],
      files: [],
      closingIssues: [{ repository: 'acme/shop', number: 3, title: 'A basket', state: 'OPEN', closedAt: null }],
      ...(setting.fork === undefined ? {} : { headRepository: setting.fork === 'kept' ? head : null }),
    })
    const required = setting.required ?? [{ context: 'test', appId: actionsApp.id }]
    this.repository = aRepository({
      branches: [
        { name: 'main', oid: this.main, protection: null },
        ...(base === 'main' ? [] : [{ name: base, oid: this.main, protection: null }]),
      ],
      rulesets: required.length === 0 ? [] : [aRuleset({ rules: [aRequiredChecksRule(required)], include: ['~ALL'] })],
      commits: [aCommit({ oid: this.main, message: 'Start', parents: [] })],
      files: {
        ...files,
        [policyPath]: setting.policy ?? policyOf(usual),
        ...(setting.codeOwners === null ? {} : { '.github/CODEOWNERS': setting.codeOwners ?? `/.github/ @${cyn.login}\n` }),
      },
      pullRequests: [this.pull],
      ...setting.repository,
    })
    this.world = aWorld({ repositories: [this.repository], tokens: { [workflowToken]: aToken() }, ...setting.world })
  }

  /** Begins with a commit of the author's, pushed at eight and tested at a quarter past. */
  static async begin(setting: Setting = {}): Promise<Story> {
    const story = await Story.empty(setting)
    story.push(story.pull.author ?? ann, { 'src/cart.ts': 'one\ntwo\nthree\nfour\n' }, { at: '08:00' })
    story.check('test', 'success', '08:15')
    return story
  }

  /** Begins with a pull request that has no commit yet. */
  static async empty(setting: Setting = {}): Promise<Story> {
    const { repository } = await open()
    return new Story(repository, setting)
  }

  /** The same object is made once for all stories of a file: git would give it the same id. */
  private object(files: Files, parents: readonly string[], message = 'Change something'): string {
    const key = JSON.stringify([Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)), parents, message])
    const known = made.get(key)
    if (known !== undefined) return known
    const oid = this.git.commit(files, parents, message)
    made.set(key, oid)
    return oid
  }

  private filesOf(commit: string): Files {
    return Object.fromEntries(Object.entries(this.git.files(commit)).map(([path, text]) => [path, `${text}\n`]))
  }

  /** Pushes a commit to the head branch. */
  push(by: Account | null, changes: Readonly<Record<string, string | null>>, parts: CommitParts = {}): string {
    const files = { ...this.filesOf(this.head) }
    for (const [path, text] of Object.entries(changes)) {
      const before = path in files
      if (text === null) delete files[path]
      else files[path] = text
      if (!this.pull.files.some((file) => file.path === path)) {
        this.pull.files.push(aFile({ path, status: text === null ? 'removed' : before ? 'modified' : 'added' }))
      }
    }
    const message = parts.message ?? `Change ${Object.keys(changes).join(', ') || 'nothing'}`
    const oid = this.object(files, [this.head], message)
    return this.advance(oid, this.commitOf(oid, [this.head], by, message, parts), by, parts)
  }

  private commitOf(oid: string, parents: string[], by: Account | null, message: string, parts: CommitParts): Commit {
    const date = parts.dated ?? at(parts.at ?? '08:00')
    const person = by?.type === 'Bot' ? botPerson(by) : aGitPerson(by, { date })
    return aCommit({
      oid,
      message,
      parents,
      author: person,
      committer: parts.committer ?? person,
      coAuthors: [...(parts.coAuthors ?? [])],
      signature: parts.signature ?? null,
    })
  }

  private advance(oid: string, commit: Commit, by: Account | null, parts: CommitParts, type: 'push' | 'force_push' = 'push'): string {
    const time = at(parts.at ?? '08:00')
    if (this.fork === undefined && parts.recorded !== false) {
      const before = this.pull.commits.length === 0 ? '0'.repeat(40) : this.head
      this.record(type, 'refs/heads/basket', before, oid, parts.pusher ?? by, time)
    }
    this.pull.commits.push(commit)
    this.head = oid
    this.pull.headOid = oid
    this.touch(time)
    return oid
  }

  /** What the server keeps of a push. */
  private record(
    type: 'push' | 'force_push' | 'merge_queue_merge',
    ref: string,
    before: string,
    after: string,
    actor: Account | null,
    time: string,
  ): void {
    this.repository.activity.unshift({ id: idOf(`${ref} ${after} ${time}`), type, ref, before, after, actor, at: time })
  }

  private touch(time: string): void {
    if (Date.parse(time) > Date.parse(this.pull.updatedAt)) this.pull.updatedAt = time
  }

  private tell(event: TimelineEvent): void {
    this.pull.timeline.push(event)
    this.touch(event.at)
  }

  /** Something lands on the base from elsewhere. */
  moveBase(changes: Readonly<Record<string, string>>): string {
    const oid = this.object({ ...this.filesOf(this.main), ...changes }, [this.main], 'Another change')
    this.repository.commits.push(aCommit({ oid, message: 'Another change', parents: [this.main], by: cyn }))
    this.setMain(oid)
    return oid
  }

  private setMain(oid: string): void {
    this.main = oid
    const branch = this.repository.branches.find(({ name }) => name === this.pull.baseRef)
    if (branch !== undefined) branch.oid = oid
  }

  /** "Update branch": the base is merged into the head, and GitHub signs it. Files that are named take the place of what git makes. */
  updateBranch(by: Account, time: string, instead: Files = {}, parts: CommitParts = {}): string {
    const parents = [this.head, this.main]
    const clean = this.git.merge(this.head, this.main)
    const oid = Object.keys(instead).length === 0 ? clean : this.object({ ...this.filesOf(clean), ...instead }, parents, 'Merge')
    const commit = this.commitOf(oid, parents, by, "Merge branch 'main' into basket", { committer: gitHub, signature: byGitHub, ...parts })
    return this.advance(oid, commit, by, { ...parts, at: time })
  }

  /** A merge of the base that conflicts, with the files that somebody decided on. */
  mergeByHand(by: Account, time: string, files: Files): string {
    const parents = [this.head, this.main]
    const oid = this.object({ ...this.filesOf(this.head), ...this.filesOf(this.main), ...files }, parents, 'Merge by hand')
    return this.advance(oid, this.commitOf(oid, parents, by, 'Merge', { at: time }), by, { at: time })
  }

  /** A merge of another branch of somebody else's, whose commit comes along. */
  mergeBranch(by: Account, other: Account, time: string): string {
    const side = this.object({ ...this.filesOf(this.main), 'src/side.ts': 'side\n' }, [this.main], 'Side')
    this.pull.commits.push(this.commitOf(side, [this.main], other, 'Side', {}))
    const parents = [this.head, side]
    const oid = this.git.merge(this.head, side)
    return this.advance(oid, this.commitOf(oid, parents, by, 'Merge side', { at: time }), by, { at: time })
  }

  /** The head is replaced; GitHub moves approvals to the new one. */
  forcePush(by: Account, time: string, changes: Files, onto: string = this.main, moves = true): string {
    const before = this.head
    const files = { ...this.filesOf(onto), ...this.changed(), ...changes }
    const oid = this.object(files, [onto], `Rebased ${time}`)
    this.pull.commits = []
    if (this.fork === undefined) this.record('force_push', 'refs/heads/basket', before, oid, by, at(time))
    this.pull.commits.push(this.commitOf(oid, [onto], by, `Rebased ${time}`, { at: time }))
    this.tell({ type: 'HeadRefForcePushedEvent', at: at(time), actor: by, before, after: oid })
    this.head = oid
    this.pull.headOid = oid
    if (moves) for (const review of this.pull.reviews) if (review.state === 'APPROVED') review.commit = oid
    return oid
  }

  /** Forgets what was pushed so far, as if the branch had just been made. */
  moveHeadToBase(): void {
    this.head = this.main
    this.repository.activity = []
    this.pull.checkRuns = []
  }

  /** The head is forced back to a commit that it was at before. */
  backTo(oid: string, by: Account, time: string): void {
    const before = this.head
    this.record('force_push', 'refs/heads/basket', before, oid, by, at(time))
    this.pull.commits = [this.commitOf(oid, [this.main], by, 'Back', {})]
    this.tell({ type: 'HeadRefForcePushedEvent', at: at(time), actor: by, before, after: oid })
    this.head = oid
    this.pull.headOid = oid
  }

  /** What the head has of the files that the pull request changes. */
  private changed(): Files {
    const files = this.filesOf(this.head)
    return Object.fromEntries(this.pull.files.flatMap(({ path }) => (files[path] === undefined ? [] : [[path, files[path]]])))
  }

  review(by: Account | null, state: Review['state'], time: string, parts: Partial<Review> = {}): number {
    this.reviews += 1
    const id = 700_700 + this.reviews
    this.pull.reviews.push(aReview({ id, author: by, state, submittedAt: at(time), commit: this.head, ...parts }))
    this.touch(at(time))
    return id
  }

  approve(by: Account | null = bea, time = '10:00', parts: Partial<Review> = {}): number {
    return this.review(by, 'APPROVED', time, parts)
  }

  dismiss(id: number, by: Account, time: string): void {
    const review = this.pull.reviews.find((one) => one.id === id)
    if (review === undefined) throw new Error(`No review ${String(id)}`)
    this.tell({ type: 'ReviewDismissedEvent', at: at(time), actor: by, review: id, previously: review.state, message: null, commit: null })
    review.state = 'DISMISSED'
  }

  label(label: string, by: Account | null, time: string): void {
    if (!this.pull.labels.includes(label)) this.pull.labels.push(label)
    this.tell({ type: 'LabeledEvent', at: at(time), actor: by, label })
  }

  /** An event of any other kind. */
  happen(event: TimelineEvent): void {
    this.tell(event)
  }

  retarget(to: string, time: string): void {
    const from = this.pull.baseRef
    this.repository.branches.push({ name: to, oid: this.main, protection: null })
    this.pull.baseRef = to
    this.tell({ type: 'BaseRefChangedEvent', at: at(time), actor: this.pull.author, from, to })
  }

  /** A check run on the head, or on another commit. */
  check(
    name: string,
    conclusion: 'success' | 'failure' | 'neutral' | 'skipped' | 'cancelled' | null,
    time: string,
    parts: { sha?: string; app?: App } = {},
  ): void {
    const sha = parts.sha ?? this.head
    this.pull.checkRuns.push(
      aCheckRun({
        id: idOf(`${name} ${sha} ${time} ${String(this.pull.checkRuns.length)}`),
        name,
        sha,
        app: parts.app ?? actionsApp,
        status: conclusion === null ? 'in_progress' : 'completed',
        conclusion,
        startedAt: at(time),
        completedAt: conclusion === null ? null : at(time),
        suite: aSuite({ id: idOf(`suite ${sha}`), createdAt: at(time) }),
      }),
    )
  }

  status(context: string, state: 'success' | 'failure' | 'pending', time: string, by: Account = ann): void {
    this.pull.statuses.push(aStatus({ id: idOf(`${context} ${time}`), sha: this.head, context, state, createdAt: at(time), creator: by }))
  }

  /** The change lands, at eleven unless it says otherwise. */
  land(by: Account | null = ann, time = '11:00', how: Landing = {}): string {
    const { method = 'merge', files, unsigned = false } = how
    const before = this.main
    const clean = files === undefined ? null : { ...this.filesOf(this.git.merge(this.main, this.head)), ...files }
    const parents = method === 'merge' || method === 'queue' ? [before, this.head] : [before]
    const tree = clean ?? (method === 'push' ? this.filesOf(this.head) : this.filesOf(this.git.merge(before, this.head)))
    const oid = method === 'push' && files === undefined ? this.head : this.object(tree, parents, `Landed by ${method}`)
    const commit =
      method === 'push' && files === undefined
        ? (this.pull.commits.at(-1) ?? aCommit({ oid }))
        : aCommit({
            oid,
            message: `Merge #7`,
            parents,
            by,
            committer: gitHub,
            signature: unsigned || method === 'rebase' || method === 'push' ? null : { ...byGitHub, verifiedAt: at(time) },
          })
    Object.assign(this.pull, { state: 'MERGED', mergedAt: at(time), closedAt: at(time), mergedBy: by, mergeCommit: commit })
    const recorded = method === 'push' ? 'push' : method === 'queue' ? 'merge_queue_merge' : null
    if (recorded !== null) this.record(recorded, `refs/heads/${this.pull.baseRef}`, before, oid, by, at(time))
    this.tell({ type: 'MergedEvent', at: at(time), actor: by, commit: oid, ref: this.pull.baseRef })
    this.setMain(oid)
    return oid
  }

  /** Collects what there is now, and judges it by the policy of the base. */
  async judge(parts: { readonly now?: string; readonly prepare?: (double: GitHubDouble) => unknown } = {}): Promise<Verdict> {
    const { url } = await open()
    if (parts.now !== undefined) this.world.now = parts.now
    if (stage !== null) stage.world = this.world
    this.git.point('refs/pull/7/head', this.head)
    this.git.point(`refs/heads/${this.pull.baseRef}`, this.main)
    const double = githubDouble(this.world)
    parts.prepare?.(double)
    const github = connect({
      token: workflowToken,
      apiUrl: url,
      fetch: double.fetch,
      userAgent: 'soc2-gate/test',
      log: () => undefined,
      timing: { second: 1 },
      environment: { PATH: process.env['PATH'] },
    })
    const first = await readChange(github, {
      repository: { owner: 'acme', name: 'shop' },
      number: 7,
      policyPath,
      statusContext: 'soc2-gate',
      own: null,
      hints: null,
    })
    if (!first.found) throw new Error(`${first.detail} ${first.remedy}`)
    if (first.policyFile.state === 'unavailable') throw new Error(first.policyFile.detail)
    const text = first.policyFile.value?.text ?? ''
    const parsed = parsePolicy(text, policyPath, catalogue)
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
    const { policy } = parsed
    const wants = { slots: planFor(policy, checks).slots.change, teamsOwning: teamsOwning(policy, policyPath, checks) }
    const change = await completeChange(github, first, wants)
    const results = evaluate(
      {
        run: {
          command: 'gate',
          at: first.date,
          repositories: ['acme/shop'],
          population: [],
          defaultBranches: { 'acme/shop': this.pull.baseRef },
          incompleteBecause: [],
          policy: { origin: policyPath, path: policyPath, blob: null, sha256: '0'.repeat(64) },
          provenWaivers: {},
          sample: true,
          statusContext: 'soc2-gate',
        },
        subjects: [change],
      },
      policy,
      checks,
    )
    return new Verdict(results, change, double)
  }
}

/** How a change lands. */
export interface Landing {
  /** `push`: its commits are pushed to the base by hand, and GitHub calls the pull request merged. */
  readonly method?: 'merge' | 'squash' | 'rebase' | 'queue' | 'push'
  /** Files that are not what the merge makes of them. */
  readonly files?: Files
  /** Whether GitHub did not sign the commit that landed. */
  readonly unsigned?: boolean
}

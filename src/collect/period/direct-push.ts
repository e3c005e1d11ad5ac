/** A direct push as a change: what it brought, who pushed it and when. Nobody could review it, so that much of a change is empty. */
import * as v from 'valibot'
import type { Change, ChangedFile, Commit, Landing } from '../../model/change.ts'
import { mapEvidence, notAsked, observed, unavailable, type Evidence } from '../../model/evidence.ts'
import type { Slot } from '../../model/subject.ts'
import { baseSelection, codeOwnersOf, readBase, type Base } from '../base.ts'
import type { Wants } from '../change.ts'
import { moreOfCommit } from '../change-query.ts'
import { checks, tellOwn, type Own, type SeenCheck } from '../check-runs.ts'
import { readCodeOwnersErrors } from '../code-owners-errors.ts'
import { commits as commitList } from '../commits.ts'
import type { RepositoryRef } from '../contract.ts'
import type { GitHub } from '../github.ts'
import { pageSelection, readPage, readRest } from '../list-part.ts'
import { readOwnerTeams } from '../owner-teams.ts'
import { reads } from '../permissions.ts'
import { readAt, type Asked } from '../read-at.ts'
import { readRequiredChecks } from '../required-checks.ts'
import { actorFragment, identityFragment } from '../shapes.ts'
import { cutShort, notUnderstood, refused, type Wanted } from '../unseen.ts'

/** Commits that came onto a branch and in no pull request. */
export interface DirectPush {
  /** Without `refs/heads/`. */
  readonly branch: string
  /** Where the branch was before; `null` when nobody knows. */
  readonly before: string | null
  /** The commits, the one that the branch was at last first. */
  readonly commits: readonly string[]
  /** What the server recorded of it; `null` when it has no record. */
  readonly landing: Landing['record']
}

/** A push of more commits than this is an import, and nobody reads it commit by commit. */
const mostCommits = 500
const commitsAtOnce = 20

const wanted: Wanted = { what: 'The commits', needs: [reads('contents')] }

/** Reads the commits of a direct push, and what the policy asks for beyond them. */
export async function readDirectPush(
  github: GitHub,
  repository: RepositoryRef,
  push: DirectPush,
  wants: Wants,
  own: Own = { statusContext: null, run: null },
): Promise<Change> {
  const first = await readFirst(github, repository, push)
  const has = (slot: Slot<'change'>): boolean => wants.slots.has(slot)
  const when = async <T>(slot: Slot<'change'>, isWanted: boolean, read: () => Promise<Evidence<T>>): Promise<Evidence<T>> =>
    isWanted ? read() : notAsked(slot)
  const files = await when('files', has('files') || has('ownerTeams'), () => readFiles(github, repository, push))
  const codeOwners = await when('codeOwners', has('codeOwners') || has('ownerTeams'), () => codeOwnersOf(github, repository, first.base))
  return {
    kind: 'change',
    id: `${first.repository}@${first.tip}`,
    url: first.url,
    repository: first.repository,
    branch: push.branch,
    ...nothingReviewed,
    commits: first.commits,
    headPush: observed(push.landing === null ? null : { oid: first.tip, at: push.landing.at, seenIn: 'activity' }),
    landing: mapEvidence(first.signed, (signedByGitHub) => ({ signedByGitHub, record: push.landing })),
    checkRuns: mapEvidence(first.checks, (seen) => tellOwn(seen, own)),
    requiredChecks: await when('requiredChecks', has('requiredChecks'), () =>
      readRequiredChecks(github, repository, push.branch, { rules: null, branch: null }),
    ),
    files,
    codeOwners,
    codeOwnersErrors: await when('codeOwnersErrors', has('codeOwnersErrors'), () =>
      readCodeOwnersErrors(github, repository, first.base, codeOwners),
    ),
    ownerTeams: await when('ownerTeams', has('ownerTeams'), () => readOwnerTeams(github, codeOwners, files, wants.teamsOwning)),
  }
}

/** What a pull request has, and a push cannot. */
const nothingReviewed = {
  pullRequest: observed(null),
  reviews: observed([]),
  timeline: observed([]),
  headHistory: observed([]),
  content: observed({ git: null, headBase: null, commits: [], merges: [] }),
  landedContent: observed(null),
  queueRuns: observed(null),
  labels: observed([]),
  closingIssues: observed([]),
  threads: observed([]),
} as const satisfies Partial<Change>

/** What GraphQL tells of a push. */
interface First {
  /** `owner/name` as GitHub writes it. */
  readonly repository: string
  readonly tip: string
  readonly url: string
  readonly commits: Evidence<readonly Commit[]>
  readonly signed: Evidence<boolean>
  readonly checks: Evidence<readonly SeenCheck[]>
  readonly base: Evidence<Base>
}

const named = v.object({ nameWithOwner: v.string() })
const tipFacts = v.object({ url: v.string() })

async function readFirst(github: GitHub, repository: RepositoryRef, push: DirectPush): Promise<First> {
  const [tip = ''] = push.commits
  const answer = await github.graphql(firstQuery(tip, push.before, push.commits.slice(0, commitsAtOnce)), { ...repository, first: 100 })
  const asked = { answer, token: github.token.kind }
  const name = readAt(asked, ['repository'], named, { what: 'The repository', needs: [reads('metadata')] }, spare(push.commits.length))
  const facts = readAt(asked, ['repository', 'tip'], tipFacts, wanted, ['statusCheckRollup'])
  const listed = await readCommits(github, repository, push.commits, asked)
  const full = name.state === 'observed' ? name.value.nameWithOwner : `${repository.owner}/${repository.name}`
  return {
    repository: full,
    tip,
    url: facts.state === 'observed' ? facts.value.url : '',
    commits: listed,
    signed: mapEvidence(listed, (seen) => seen.at(-1)?.signature?.byGitHub === true),
    checks: await readChecks(github, repository, tip, asked),
    base:
      push.before === null
        ? unavailable('retention', 'Where the branch was before is not known.', 'Name it with --start-commit.')
        : readBase(asked, ['repository', 'base']),
  }
}

/** Errors of parts are for those parts to tell. */
function spare(commits: number): readonly string[] {
  return ['tip', 'base', ...Array.from({ length: Math.min(commits, commitsAtOnce) }, (_, index) => `c${String(index)}`)]
}

function firstQuery(tip: string, base: string | null, oids: readonly string[]): string {
  return `query DirectPush($owner: String!, $name: String!, $first: Int!) {
    repository(owner: $owner, name: $name) {
      nameWithOwner
      tip: object(oid: "${tip}") { ... on Commit { url statusCheckRollup { ${pageSelection(checks)} } } }
      ${base === null ? '' : `base: object(oid: "${base}") { ... on Commit { ${baseSelection(false)} } }`}
      ${aliased(oids)}
    }
  }
  ${actorFragment}
  ${identityFragment}`
}

function aliased(oids: readonly string[]): string {
  // The list of a pull request wraps each commit; here they stand by themselves.
  const selection = commitList.selection.replace(/^commit \{/, '{ ... on Commit {').concat(' }')
  return oids.map((oid, index) => `c${String(index)}: object(oid: "${oid}") ${selection}`).join('\n')
}

/** The commits, oldest first. */
async function readCommits(
  github: GitHub,
  repository: RepositoryRef,
  oids: readonly string[],
  first: Asked,
): Promise<Evidence<readonly Commit[]>> {
  if (oids.length > mostCommits)
    return cutShort(wanted, `the push brought ${String(oids.length)} of them`, 'Have somebody review what it brought as a whole.', [])
  const found: Commit[] = []
  const sources: number[] = []
  for (let from = 0; from < oids.length; from += commitsAtOnce) {
    const some = oids.slice(from, from + commitsAtOnce)
    const asked = from === 0 ? first : { ...first, answer: await github.graphql(moreQuery(some), { ...repository }) }
    for (const [index] of some.entries()) {
      const seen = readAt(asked, ['repository', `c${String(index)}`], bare, wanted)
      if (seen.state === 'unavailable') return seen
      found.push(seen.value)
      if (index === 0) sources.push(...seen.sources)
    }
  }
  return observed(found.toReversed(), sources)
}

const bare = v.pipe(
  v.unknown(),
  v.transform((commit) => ({ commit })),
  commitList.item,
)

function moreQuery(oids: readonly string[]): string {
  return `query PushedCommits($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${aliased(oids)} }
  }
  ${identityFragment}`
}

async function readChecks(github: GitHub, repository: RepositoryRef, tip: string, asked: Asked): Promise<Evidence<readonly SeenCheck[]>> {
  const path = ['repository', 'tip', 'statusCheckRollup']
  const rollup = readAt(asked, path, v.nullable(v.looseObject({})), checks.wanted, [checks.field])
  if (rollup.state === 'unavailable') return rollup
  if (rollup.value === null) return observed([], rollup.sources)
  const page = readPage(asked, [...path, checks.field], checks)
  return readRest(github, page, checks, moreOfCommit(checks, { ...repository, number: 0 }, tip, 100, 'statusCheckRollup'))
}

/** A comparison names no more files than this, and does not say so. */
const mostFiles = 300

const compared = v.object({
  files: v.array(
    v.pipe(
      v.object({
        filename: v.string(),
        status: v.picklist(['added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged']),
        previous_filename: v.optional(v.string()),
      }),
      v.transform(({ filename, status, previous_filename: previous }): ChangedFile => ({
        path: filename,
        change: status,
        previousPath: previous ?? null,
      })),
    ),
  ),
})

/** The files that differ between the branch before the push and its last commit: all that it changed, and what came along with it. */
async function readFiles(github: GitHub, { owner, name }: RepositoryRef, push: DirectPush): Promise<Evidence<readonly ChangedFile[]>> {
  const what: Wanted = { what: 'The changed files', needs: [reads('contents')] }
  const [tip = ''] = push.commits
  if (push.before === null)
    return unavailable('retention', 'The changed files are not known: nor is where the branch was before.', 'Name it with --start-commit.')
  const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner,
    repo: name,
    basehead: `${push.before}...${tip}`,
    per_page: 1,
  })
  if (!answer.ok) return refused(what, answer, github.token.kind)
  const parsed = v.safeParse(compared, answer.data)
  if (!parsed.success) return notUnderstood(what, "GitHub's answer is not understood", [answer.sequence])
  return parsed.output.files.length < mostFiles
    ? observed(parsed.output.files, [answer.sequence])
    : cutShort(what, `a comparison lists ${String(mostFiles)} of them at most`, 'Look at the commits.', [answer.sequence])
}

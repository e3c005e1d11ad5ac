import * as v from 'valibot'
import { account, actor, gitIdentity } from './account.ts'
import { evidence, instant, sample, whole, type Same, type StoredSubject } from './evidence.ts'

const oid = v.pipe(v.string(), v.description('A git object id.'))

const pullRequest = v.strictObject({
  number: whole,
  title: v.string(),
  body: v.string(),
  bodyEditedAt: v.pipe(v.nullable(instant), v.description('When the description was last edited; null when it never was.')),
  state: v.picklist(['open', 'closed', 'merged']),
  draft: v.boolean(),
  author: actor,
  base: v.strictObject({ ref: v.string(), oid }),
  head: v.strictObject({
    ref: v.string(),
    oid,
    repository: v.pipe(v.nullable(v.string()), v.description('`owner/name`; null when the fork has been deleted.')),
  }),
  fromFork: v.boolean(),
  createdAt: instant,
  updatedAt: instant,
  closedAt: v.nullable(instant),
  mergedAt: v.nullable(instant),
  mergedBy: actor,
  mergeCommit: v.nullable(oid),
})

const review = v.strictObject({
  id: whole,
  state: v.picklist(['approved', 'changes-requested', 'commented', 'dismissed']),
  submittedAt: instant,
  author: actor,
  commit: v.pipe(v.nullable(oid), v.description('The commit that GitHub now shows it on; null when that is gone.')),
  canPush: v.pipe(v.boolean(), v.description('Whether the author may push to the repository now.')),
})

const commit = v.strictObject({
  oid,
  headline: v.string(),
  authors: v.pipe(v.array(gitIdentity), v.description('The author, then the co-authors.')),
  committer: gitIdentity,
  parents: whole,
  signature: v.nullable(v.strictObject({ valid: v.boolean(), byGitHub: v.boolean(), signer: v.nullable(account) })),
})

const happened = { at: instant, actor }
const timelineEvent = v.variant('kind', [
  v.strictObject({ kind: v.literal('head-force-pushed'), ...happened, before: v.nullable(oid), after: v.nullable(oid) }),
  v.strictObject({ kind: v.literal('base-changed'), ...happened, from: v.string(), to: v.string() }),
  v.strictObject({ kind: v.literal('review-dismissed'), ...happened, review: v.nullable(whole), previously: review.entries.state }),
  v.strictObject({ kind: v.picklist(['labeled', 'unlabeled']), ...happened, label: v.string() }),
  v.strictObject({ kind: v.picklist(['ready-for-review', 'converted-to-draft', 'closed', 'reopened']), ...happened }),
  v.strictObject({ kind: v.literal('merged'), ...happened, commit: v.nullable(oid) }),
  v.strictObject({
    kind: v.picklist(['auto-merge-enabled', 'auto-merge-disabled', 'added-to-merge-queue']),
    ...happened,
  }),
  v.strictObject({ kind: v.literal('removed-from-merge-queue'), ...happened, reason: v.nullable(v.string()) }),
  v.strictObject({ kind: v.literal('assigned'), ...happened, assignee: actor }),
  v.strictObject({ kind: v.literal('renamed'), ...happened, from: v.string(), to: v.string() }),
])

export const checkRun = v.strictObject({
  source: v.picklist(['check-run', 'status']),
  name: v.string(),
  app: v.nullable(v.strictObject({ id: whole, slug: v.string() })),
  creator: actor,
  status: v.picklist(['completed', 'running']),
  conclusion: v.nullable(v.string()),
  startedAt: v.nullable(instant),
  completedAt: v.nullable(instant),
  own: v.pipe(v.boolean(), v.description("Whether it is this tool's own status or job.")),
})

const content = v.strictObject({
  git: v.pipe(v.nullable(v.string()), v.description('The version of git that computed the merges; null when nothing was asked of it.')),
  headBase: v.nullable(oid),
  commits: v.array(
    v.strictObject({
      oid,
      tree: oid,
      parents: v.array(v.strictObject({ oid, onBase: v.boolean() })),
      beneathHead: v.boolean(),
    }),
  ),
  merges: v.array(v.strictObject({ ours: oid, theirs: oid, tree: v.nullable(oid) })),
})

const landing = v.strictObject({
  signedByGitHub: v.boolean(),
  record: v.nullable(
    v.strictObject({ kind: v.picklist(['pull-request', 'merge-queue', 'push', 'force-push', 'branch-creation']), at: instant, actor }),
  ),
})

const landedContent = v.strictObject({
  git: v.string(),
  commit: oid,
  tree: oid,
  onto: oid,
  before: v.pipe(oid, v.description('The tree of the base before.')),
  expected: v.pipe(v.nullable(oid), v.description('The tree of the merge of the head into the base; null when that conflicts.')),
  differs: v.array(v.string()),
})

export const codeOwners = v.nullable(v.strictObject({ path: v.string(), text: v.string(), shadowed: v.array(v.string()) }))

export const codeOwnersError = v.strictObject({ line: whole, column: whole, kind: v.string(), message: v.string() })

/** A line of `snapshot/change.ndjson`. */
export const changeSchema = v.pipe(
  v.strictObject({
    kind: v.literal('change'),
    id: v.pipe(v.string(), v.description('`owner/name#7` for a pull request, `owner/name@<sha>` for a direct push.')),
    url: v.string(),
    repository: v.string(),
    branch: v.string(),
    pullRequest: evidence(v.nullable(pullRequest)),
    reviews: evidence(v.array(review)),
    commits: evidence(v.array(commit)),
    timeline: evidence(v.array(timelineEvent)),
    headPush: evidence(
      v.nullable(
        v.strictObject({ oid, at: instant, seenIn: v.picklist(['activity', 'force-push', 'check-suite', 'check-run', 'status']) }),
      ),
    ),
    headHistory: evidence(v.array(v.strictObject({ before: v.nullable(oid), after: oid, at: instant, actor, forced: v.boolean() }))),
    content: evidence(content),
    landing: evidence(v.nullable(landing)),
    landedContent: evidence(v.nullable(landedContent)),
    queueRuns: evidence(v.nullable(v.array(checkRun))),
    checkRuns: evidence(v.array(checkRun)),
    requiredChecks: evidence(v.array(v.strictObject({ name: v.string(), appId: v.nullable(whole), source: v.string() }))),
    labels: evidence(v.array(v.string())),
    files: evidence(
      v.array(
        v.strictObject({
          path: v.string(),
          change: v.picklist(['added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged']),
          previousPath: v.nullable(v.string()),
        }),
      ),
    ),
    closingIssues: evidence(v.array(v.strictObject({ repository: v.string(), number: whole, url: v.string() }))),
    threads: evidence(v.array(v.strictObject({ resolved: v.boolean(), outdated: v.boolean() }))),
    codeOwners: evidence(codeOwners),
    codeOwnersErrors: evidence(v.array(codeOwnersError)),
    ownerTeams: evidence(v.record(v.string(), v.array(account))),
    sample,
  }),
  v.title('A change'),
  v.description('One thing that lands, or asks to land, on a protected branch.'),
)

const complete: Same<StoredSubject<'change'>, typeof changeSchema> = true
void complete

import * as v from 'valibot'

/** What started the workflow. */
export interface Event {
  /** `pull_request`, `push`, … */
  readonly name: string
  /** As GitHub sent it. */
  readonly payload: unknown
}

/** A pull request as an event tells of it: it was so when the event was sent, and can have moved since. */
export interface EventPullRequest {
  readonly number: number
  /** `null` when the event does not tell all of it. */
  readonly hints: { readonly baseRef: string; readonly headRef: string; readonly headOid: string } | null
}

const named = v.pipe(v.string(), v.minLength(1))
const withPullRequest = v.object({ pull_request: v.object({ number: v.pipe(v.number(), v.integer(), v.minValue(1)) }) })
const withEnds = v.object({ pull_request: v.object({ base: v.object({ ref: named }), head: v.object({ ref: named, sha: named }) }) })

/** The pull request that an event is about; `null` when the event is about none. */
export function pullRequestOf({ payload }: Event): EventPullRequest | null {
  const about = v.safeParse(withPullRequest, payload)
  if (!about.success) return null
  const ends = v.safeParse(withEnds, payload)
  if (!ends.success) return { number: about.output.pull_request.number, hints: null }
  const { base, head } = ends.output.pull_request
  return { number: about.output.pull_request.number, hints: { baseRef: base.ref, headRef: head.ref, headOid: head.sha } }
}

/** A commit that an event is about though it names no pull request. */
export type EventCommit =
  /** The commit of a merge group, and the branch whose queue made it. */
  | { readonly kind: 'merge-group'; readonly oid: string; readonly branch: string }
  /** A commit on which a workflow has run or a status was set; open pull requests may have it as their head. */
  | {
      readonly kind: 'head'
      readonly oid: string
      /** The context of the status; `null` for a workflow. */ readonly context: string | null
    }

const commitId = v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/))
const withGroup = v.object({ merge_group: v.object({ head_sha: commitId, base_ref: v.pipe(named, v.startsWith('refs/heads/')) }) })
const withRun = v.object({ workflow_run: v.object({ head_sha: commitId }) })
const withStatus = v.object({ sha: commitId, context: named })

/**
 * The commit that an event is about; `null` when it is about none that a pull request could have. A workflow run names pull
 * requests as well, but none for the head of a fork: the commit is what counts.
 */
export function commitOf({ name, payload }: Event): EventCommit | null {
  switch (name) {
    case 'merge_group': {
      const group = v.safeParse(withGroup, payload)
      if (!group.success) return null
      const { head_sha: oid, base_ref: ref } = group.output.merge_group
      return { kind: 'merge-group', oid, branch: ref.slice('refs/heads/'.length) }
    }
    case 'workflow_run': {
      const run = v.safeParse(withRun, payload)
      return run.success ? { kind: 'head', oid: run.output.workflow_run.head_sha, context: null } : null
    }
    case 'status': {
      const status = v.safeParse(withStatus, payload)
      return status.success ? { kind: 'head', oid: status.output.sha, context: status.output.context } : null
    }
    default:
      return null
  }
}

const withRepository = v.object({ repository: v.object({ private: v.boolean() }) })

/** Whether the repository that the workflow runs in is public, as the event tells; `null` when it does not. */
export function isPublic({ payload }: Event): boolean | null {
  const parsed = v.safeParse(withRepository, payload)
  return parsed.success ? !parsed.output.repository.private : null
}

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

const withRepository = v.object({ repository: v.object({ private: v.boolean() }) })

/** Whether the repository that the workflow runs in is public, as the event tells; `null` when it does not. */
export function isPublic({ payload }: Event): boolean | null {
  const parsed = v.safeParse(withRepository, payload)
  return parsed.success ? !parsed.output.repository.private : null
}

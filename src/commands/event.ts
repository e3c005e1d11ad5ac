import * as v from 'valibot'

/** What started the workflow. */
export interface Event {
  /** `pull_request`, `push`, … */
  readonly name: string
  /** As GitHub sent it. */
  readonly payload: unknown
}

const ofPullRequest = v.object({
  pull_request: v.object({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
})

/** The number of the pull request that an event is about; `null` when the event is about none. */
export function pullRequestOf(event: Event): number | null {
  const parsed = v.safeParse(ofPullRequest, event.payload)
  return parsed.success ? parsed.output.pull_request.number : null
}

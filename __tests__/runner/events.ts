/** Events as GitHub sent them once, retold about a pull request of the sample world. */
import { createRequire } from 'node:module'
import * as v from 'valibot'

/** What started a workflow. */
export interface RecordedEvent {
  readonly name: string
  readonly payload: unknown
  /** `owner/name`. */
  readonly repository: string
  readonly ref: string
  readonly sha: string
}

/** The pull request that the event is to be about. */
export interface Retold {
  readonly repository: string
  readonly private: boolean
  readonly number: number
  readonly head: string
  readonly headRef: string
  readonly base: string
  readonly baseRef: string
}

const index = v.array(v.object({ name: v.string(), examples: v.array(v.looseObject({})) }))

/** The recorded payloads of an event; `pull_request`: 29 of them. */
export function recorded(name: string): readonly Record<string, unknown>[] {
  const found = v
    .parse(index, createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json'))
    .find((event) => event.name === name)
  if (found === undefined) throw new Error(`Nothing was recorded of ${name}`)
  return found.examples
}

const aboutPullRequest = v.looseObject({
  repository: v.looseObject({ full_name: v.string() }),
  pull_request: v.looseObject({
    number: v.number(),
    head: v.looseObject({ sha: v.string(), ref: v.string() }),
    base: v.looseObject({ sha: v.string(), ref: v.string() }),
  }),
})

/** A recorded payload about a pull request, with another repository, number, head and base in it, and everything else as it was. */
export function retold(name: string, payload: unknown, about: Retold): RecordedEvent {
  const parsed = v.parse(aboutPullRequest, payload)
  const [owner = '', repository = ''] = about.repository.split('/')
  const { pull_request } = parsed
  const visibility = about.private ? 'private' : 'public'
  const where = { ...parsed.repository, full_name: about.repository, name: repository, private: about.private, visibility }
  return {
    name,
    repository: about.repository,
    ref: `refs/pull/${about.number}/merge`,
    sha: about.base,
    payload: {
      ...parsed,
      ...('number' in parsed ? { number: about.number } : {}),
      repository: { ...where, owner: { login: owner } },
      pull_request: {
        ...pull_request,
        number: about.number,
        head: { ...pull_request.head, sha: about.head, ref: about.headRef, repo: where },
        base: { ...pull_request.base, sha: about.base, ref: about.baseRef, repo: where },
      },
    },
  }
}

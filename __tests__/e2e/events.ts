/** Recorded events of every kind, retold about a pull request of `acme/shop`, its head, or a commit that landed. */
import * as v from 'valibot'
import type { PullRequest } from '../github/world-pull-request.ts'
import { recorded, type RecordedEvent } from '../runner/events.ts'
import { pullRequestEvent } from './stage.ts'

const withRepository = v.looseObject({ repository: v.looseObject({}) })
const repository = 'acme/shop'

/** What an event is about. */
export interface About {
  readonly pullRequest: PullRequest
  /** The commit of the merge group. */
  readonly group: string
}

/** An event as it was recorded, with the names and the commits of the sample in it. */
export function eventNamed(name: string, about: About, action?: string): RecordedEvent {
  const { pullRequest, group } = about
  const head = pullRequest.headOid
  switch (name) {
    case 'pull_request_target':
      return { ...pullRequestEvent(pullRequest, { action: action ?? 'opened' }), name, ref: 'refs/heads/main' }
    case 'pull_request':
      return pullRequestEvent(pullRequest, { action: action ?? 'opened' })
    case 'pull_request_review':
      return pullRequestEvent(pullRequest, { name, action: action ?? 'submitted' })
    case 'merge_group':
      return retoldAt(name, group, { merge_group: { head_sha: group, base_ref: 'refs/heads/main', base_sha: pullRequest.baseOid } })
    case 'workflow_run':
      return retoldAt(name, head, { workflow_run: { head_sha: head } })
    case 'status':
      return retoldAt(name, head, { sha: head, context: 'ci/test', state: 'success' })
    case 'workflow_dispatch':
      return retoldAt(name, pullRequest.baseOid, {})
    case 'schedule':
      // GitHub sends little more than when it was planned.
      return { name, repository, ref: 'refs/heads/main', sha: pullRequest.baseOid, payload: { schedule: '17 5 * * *' } }
    default:
      throw new Error(`No event ${name} is told here`)
  }
}

function retoldAt(name: string, sha: string, parts: Readonly<Record<string, unknown>>): RecordedEvent {
  const example = recorded(name)[0] ?? {}
  const told = v.parse(withRepository, example)
  const merged = Object.entries(parts).map(([key, value]) => [
    key,
    isObject(value) && isObject(example[key]) ? { ...example[key], ...value } : value,
  ])
  return {
    name,
    repository,
    ref: 'refs/heads/main',
    sha,
    payload: {
      ...told,
      repository: { ...told.repository, full_name: repository, name: 'shop', private: true, owner: { login: 'acme' } },
      ...Object.fromEntries(merged),
    },
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

import * as v from 'valibot'
import type { PullRequest } from '../model/change.ts'
import { unavailable, type Evidence } from '../model/evidence.ts'
import { readBase, readBaseAt, type Base } from './base.ts'
import { places } from './change-query.ts'
import type { FirstRound } from './first-round.ts'
import type { GitHub } from './github.ts'
import { beforeRebase, broughtBy, cameWith } from './landing.ts'
import { reads } from './permissions.ts'
import { readAt } from './read-at.ts'
import type { Target } from './target.ts'
import type { Wanted } from './unseen.ts'

const wanted: Wanted = { what: 'The base branch', needs: [reads('contents')] }
const branch = v.nullable(v.looseObject({}))
const parents = v.object({ totalCount: v.number(), nodes: v.array(v.object({ associatedPullRequests: broughtBy })) })

/** The base as it was before the change: of an open one its branch as it is now, of a landed one the commit it landed on. */
export async function readBaseBefore(
  github: GitHub,
  { repository, number, policyPath }: Target,
  { answer }: FirstRound,
  pullRequest: PullRequest,
): Promise<Evidence<Base>> {
  const asked = { answer, token: github.token.kind }
  const at = (commit: string) => readBaseAt(github, repository, commit, policyPath)
  if (pullRequest.mergeCommit === null) {
    const now = readAt(asked, places.baseRef, branch, wanted, ['target'])
    // The branch has been deleted since; GitHub still knows where it was.
    return now.state === 'observed' && now.value === null ? at(pullRequest.base.oid) : readBase(asked, places.baseNow)
  }
  const before = readAt(asked, places.parents, parents, wanted)
  if (before.state === 'unavailable') return before
  const [parent] = before.value.nodes
  if (parent === undefined) return unavailable('error', 'The change landed on nothing.', 'Look at its merge commit.', before.sources)
  const isItsOwn =
    before.value.totalCount === 1 && cameWith(parent.associatedPullRequests, `${repository.owner}/${repository.name}`, number)
  if (!isItsOwn) return readBase(asked, places.baseBefore)
  const commit = await beforeRebase(github, repository, number, pullRequest.mergeCommit)
  return commit.state === 'unavailable' ? commit : at(commit.value)
}

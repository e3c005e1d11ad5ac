import * as v from 'valibot'
import type { Evidence } from '../model/evidence.ts'
import type { Instant } from '../model/time.ts'
import type { GitHub } from './github.ts'
import { reads } from './permissions.ts'
import { readAt } from './read-at.ts'
import { instant, oid } from './shapes.ts'
import type { Target } from './target.ts'

/** Where a pull request stands. */
export interface Head {
  readonly oid: string
  readonly updatedAt: Instant
  readonly state: 'open' | 'closed' | 'merged'
}

const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const

const head = v.pipe(
  v.object({ headRefOid: oid, updatedAt: instant, state: v.picklist(['OPEN', 'CLOSED', 'MERGED']) }),
  v.transform(({ headRefOid, updatedAt, state }): Head => ({ oid: headRefOid, updatedAt, state: states[state] })),
)

const query = `query Head($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid updatedAt state } }
}`

/** Reads where a pull request stands now, to tell before publishing whether it is still the one that was judged. */
export async function readHead(github: GitHub, { repository, number }: Target): Promise<Evidence<Head>> {
  const answer = await github.graphql(query, { ...repository, number })
  const wanted = { what: `${repository.owner}/${repository.name}#${String(number)}`, needs: [reads('pull_requests')] }
  return readAt({ answer, token: github.token.kind }, ['repository', 'pullRequest'], head, wanted)
}

import * as v from 'valibot'
import { observed, type Evidence } from '../model/evidence.ts'
import type { Instant } from '../model/time.ts'
import { moreOfCommit, places, type Named } from './change-query.ts'
import { checks, suites, type SeenCheck } from './check-runs.ts'
import type { FirstRound } from './first-round.ts'
import type { GitHub } from './github.ts'
import { readPage, readRest } from './list-part.ts'
import { readAt } from './read-at.ts'
import { oid } from './shapes.ts'
import { notUnderstood } from './unseen.ts'

/** What reported on the head of a pull request. */
export interface HeadCommit {
  readonly checks: Evidence<readonly SeenCheck[]>
  /** When each check suite was made. */
  readonly suites: Evidence<readonly Instant[]>
}

/** Reads what reported on the head, whose checks GitHub lists with its last commit. */
export async function readHeadCommit(github: GitHub, { answer, pageSize }: FirstRound, named: Named, head: string): Promise<HeadCommit> {
  const asked = { answer, token: github.token.kind }
  const last = readAt(asked, [...places.head, 'oid'], oid, checks.wanted)
  if (last.state === 'unavailable') return { checks: last, suites: last }
  if (last.value !== head) {
    const moved = notUnderstood(checks.wanted, 'the head is not the last commit that GitHub lists', last.sources)
    return { checks: moved, suites: moved }
  }
  const suitesPage = readPage(asked, [...places.head, suites.field], suites)
  const [seenChecks, seenSuites] = await Promise.all([
    readChecks(github, asked, named, head, pageSize),
    readRest(github, suitesPage, suites, moreOfCommit(suites, named, head, pageSize, null)),
  ])
  return { checks: seenChecks, suites: seenSuites }
}

const rollup = v.nullable(v.looseObject({}))

async function readChecks(
  github: GitHub,
  asked: Parameters<typeof readAt>[0],
  named: Named,
  head: string,
  pageSize: number,
): Promise<Evidence<readonly SeenCheck[]>> {
  const path = [...places.head, 'statusCheckRollup']
  // Errors within the list are for the list to tell.
  const found = readAt(asked, path, rollup, checks.wanted, [checks.field])
  if (found.state === 'unavailable') return found
  if (found.value === null) return observed([], found.sources)
  const page = readPage(asked, [...path, checks.field], checks)
  return readRest(github, page, checks, moreOfCommit(checks, named, head, pageSize, 'statusCheckRollup'))
}

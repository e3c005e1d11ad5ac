import * as v from 'valibot'
import { evidence, instant, sample, whole, type Same, type StoredSubject } from './evidence.ts'

const differenceKinds = [
  'gap',
  'force-push',
  'created',
  'deleted',
  'unknown-start',
  'moved-since',
  'repeated',
  'wrong-start',
  'unknown-type',
  'commits',
  'not-listed',
  'not-landed',
  'listed-twice',
  'list-count',
  'beside-a-merge',
  'unread',
] as const

/** A line of `snapshot/period.ndjson`. */
export const periodSchema = v.pipe(
  v.strictObject({
    kind: v.literal('period'),
    id: v.pipe(v.string(), v.description('`owner/name:refs/heads/main[since,until)`.')),
    url: v.string(),
    repository: v.string(),
    branch: v.string(),
    since: instant,
    until: v.pipe(instant, v.description('Not in the period.')),
    population: evidence(
      v.strictObject({
        chain: v.strictObject({
          from: v.nullable(v.string()),
          to: v.nullable(v.string()),
          startedFrom: v.picklist(['activity', 'start-commit', 'previous', 'unknown']),
          byType: v.record(v.string(), whole),
        }),
        graph: v.strictObject({ counted: whole, read: whole, ofPullRequests: whole, ofDirectPushes: whole }),
        listed: v.strictObject({ counted: whole, read: whole, inPeriod: whole, atTheEdge: whole }),
        changes: v.strictObject({ pullRequests: whole, directPushes: whole }),
        differences: v.array(v.strictObject({ kind: v.picklist(differenceKinds), about: v.nullable(v.string()), message: v.string() })),
      }),
    ),
    sample,
  }),
  v.title('A period'),
  v.description('A branch in a period: every change that landed on it, and whether none is missing.'),
)

const complete: Same<StoredSubject<'period'>, typeof periodSchema> = true
void complete

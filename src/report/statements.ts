import { canonicalJson } from '../model/canonical.ts'
import type { Change } from '../model/change.ts'
import type { Outcome, Result } from '../model/result.ts'
import { landedAt } from './change-words.ts'
import { judgedSubjects, type Reported } from './reported.ts'
import { confidential } from './wording.ts'

/** A file of the package with its digest, in hexadecimal. */
export interface Digested {
  readonly path: string
  readonly type: string
  readonly sha256: string
}

const statementType = 'https://in-toto.io/Statement/v1'
/** See https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
const testResultType = 'https://in-toto.io/attestation/test-result/v0.1'
/** Documented in docs/change-review-predicate.md. */
const changeReviewType = 'https://github.com/soc2-gate/soc2-gate/change-review/v1'

/** What is not a pass is never said to have passed: nothing to test is no success of a test. */
const testResults: Readonly<Record<Outcome, string>> = {
  pass: 'PASSED',
  fail: 'FAILED',
  inconclusive: 'WARNED',
  'not-applicable': 'WARNED',
}

/** `test-result.intoto.json`: the verdict over the package's own files, as in-toto has the results of tests. It is not signed. */
export function testResultStatement({ results, about }: Reported, written: readonly Digested[]): string {
  const of = (...verdicts: readonly string[]): readonly string[] =>
    results.controls.filter(({ verdict }) => verdicts.includes(verdict)).map(({ id }) => id)
  const file = (path: string): object => {
    const found = written.find((each) => each.path === path)
    if (found === undefined) throw new Error(`${path} has to be written before the statement about it`)
    return { name: path, digest: { sha256: found.sha256 } }
  }
  return canonicalJson({
    _type: statementType,
    subject: [file('results.json')],
    predicateType: testResultType,
    predicate: {
      result: testResults[results.verdict],
      configuration: [file('policy.yml')],
      passedTests: of('pass'),
      warnedTests: of('inconclusive', 'not-applicable'),
      failedTests: of('fail'),
      annotations: { confidentiality: confidential, ...(about.sample ? { sample: 'SAMPLE DATA' } : {}) },
    },
  })
}

/** `change-review.intoto.ndjson`: a statement about each change of which a commit is known, a line each. They are not signed. */
export function* changeReviewStatements(reported: Reported): Generator<string> {
  for (const { subject, results } of judgedSubjects(reported)) {
    const commit = subject.kind === 'change' ? commitOf(subject) : null
    if (subject.kind !== 'change' || commit === null) continue
    yield `${canonicalJson(changeReview(subject, commit, results, reported))}\n`
  }
}

function changeReview(change: Change, commit: string, results: readonly Result[], { about }: Reported): object {
  return {
    _type: statementType,
    subject: [{ name: change.id, uri: change.url, digest: { gitCommit: commit } }],
    predicateType: changeReviewType,
    predicate: {
      ...(about.sample ? { sample: 'SAMPLE DATA' } : {}),
      repository: change.repository,
      branch: change.branch,
      landedAt: landedAt(change),
      judgedAsOf: about.at,
      policy: { origin: about.policy.origin, digest: { sha256: about.policy.sha256 } },
      reviews: reviewsOf(change),
      results: results.map(({ check, controls, outcome, reason, waived, message }) => ({
        check,
        controls,
        outcome,
        reason,
        waived,
        message,
      })),
      confidentiality: confidential,
    },
  }
}

/** `null`: they could not be seen, which is not the same as that there were none. */
function reviewsOf({ reviews }: Change): readonly object[] | null {
  if (reviews.state === 'unavailable') return null
  return reviews.value.map(({ id, state, submittedAt, author, commit }) => ({ id, state, submittedAt, author, commit }))
}

/** What landed, or asks to; a direct push is known by its commit. `null` when nobody could see it. */
function commitOf({ pullRequest, id }: Change): string | null {
  if (pullRequest.state === 'unavailable') return null
  const commit =
    pullRequest.value === null ? id.slice(id.lastIndexOf('@') + 1) : (pullRequest.value.mergeCommit ?? pullRequest.value.head.oid)
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit : null
}

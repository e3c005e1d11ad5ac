import { requiredChecks } from '../../../src/checks/change/required-checks.ts'
import type { TimelineEvent } from '../../../src/model/change.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import { aChange, aCheckRun, aDirectPush, aMergedChange, ann, aPullRequest, aRequiredCheck, aStatus, at } from '../build.ts'
import { testCheck } from '../test-check.ts'

const red = aCheckRun({ conclusion: 'failure' })
const running = aCheckRun({ status: 'running', conclusion: null, startedAt: at('11:30'), completedAt: null })
const redStatus = aStatus({ conclusion: 'failure' })
const otherApp = aCheckRun({ app: { id: 777, slug: 'shadow' } })
const anySource = aRequiredCheck({ appId: null })
const hidden = unavailable('permission', 'The rules may not be seen.', 'Grant administration: read.')
const named = { checks: [{ name: 'lint', app: 15368 }] }
const joined = (time: string): TimelineEvent => ({ kind: 'added-to-merge-queue', at: at(time), actor: ann })
const leftQueue = (time: string, reason: string): TimelineEvent => ({ kind: 'removed-from-merge-queue', at: at(time), actor: null, reason })
const skipped = aCheckRun({ conclusion: 'skipped' })

testCheck(requiredChecks, {
  pass: [
    ['green on the head', aChange(), '1 required check passed: test.'],
    ['green before the landing', aMergedChange(), '1 required check passed'],
    [
      'green at the very second of the landing',
      aMergedChange({ checkRuns: [aCheckRun({ completedAt: at('11:00') })] }),
      '1 required check',
    ],
    ['red first, and green when it ran again', aChange({ checkRuns: [red, aCheckRun({ completedAt: at('09:30') })] }), '1 required check'],
    [
      'red only when it ran again after the landing',
      aMergedChange({ checkRuns: [aCheckRun(), { ...red, completedAt: at('11:30') }] }),
      '1 required',
    ],
    ['running again after the landing', aMergedChange({ checkRuns: [aCheckRun(), running] }), '1 required check'],
    ['a status, where any source will do', aChange({ requiredChecks: [anySource], checkRuns: [aStatus()] }), '1 required check'],
    [
      'a green one of the right app beside a red one of another',
      aChange({ checkRuns: [aCheckRun(), { ...otherApp, conclusion: 'failure' }] }),
      '1 required',
    ],
    [
      'checks of the rules and of the policy',
      aChange({ checkRuns: [aCheckRun(), aCheckRun({ name: 'lint' })] }),
      '2 required checks passed: test and lint.',
      named,
    ],
    ['the same check required by rules and policy', aChange(), '1 required check', { checks: [{ name: 'test', app: 15368 }] }],
    [
      'skipped, where the policy accepts it',
      aChange({ checkRuns: [skipped] }),
      '1 required',
      { accept: [{ name: 'test', conclusions: ['skipped'] }] },
    ],
    [
      'an unrelated red status',
      aChange({ checkRuns: [aCheckRun(), aStatus({ name: 'coverage', conclusion: 'failure' })] }),
      '1 required check',
    ],
    [
      'our own context is left out before it was ever published',
      aChange({ requiredChecks: [aRequiredCheck(), aRequiredCheck({ name: 'soc2-gate', appId: null })] }),
      { message: '1 required check passed: test.', values: { ownLeftOut: ['soc2-gate'] } },
    ],
    [
      'a check named like a property of every object',
      aChange({ requiredChecks: [aRequiredCheck({ name: '__proto__' })], checkRuns: [aCheckRun({ name: '__proto__' })] }),
      '__proto__',
    ],
    ['green on what the merge queue merged', aMergedChange({ queueRuns: [aCheckRun()] }), '1 required check passed: test.'],
    ['green in the merge queue alone', aMergedChange({ checkRuns: [], queueRuns: [aCheckRun()] }), '1 required check passed'],
    [
      'fell out of the merge queue, went in again, and was merged by it',
      aMergedChange({ timeline: [leftQueue('10:30', 'CI_FAILURE'), joined('10:40')], queueRuns: [aCheckRun()] }),
      '1 required',
    ],
    [
      'left the merge queue because it was merged',
      aMergedChange({ timeline: [joined('10:40'), leftQueue('10:59', 'MERGE')], queueRuns: [aCheckRun()] }),
      '1 required',
    ],
    [
      'taken out of the merge queue by hand, green on the head',
      aMergedChange({ timeline: [joined('10:40'), leftQueue('10:50', 'MANUAL')] }),
      '1 required',
    ],
    ['fell out of the merge queue only after it had landed', aMergedChange({ timeline: [leftQueue('11:30', 'CI_FAILURE')] }), '1 required'],
  ],
  fail: [
    ['red on what the merge queue merged', aMergedChange({ queueRuns: [red] }), 'test ended failure'],
    [
      'missing on what the merge queue merged',
      aMergedChange({ queueRuns: [aCheckRun({ name: 'lint' })] }),
      'test never ran on what the merge queue merged',
    ],
    ...[[redStatus, running] as const, [running, redStatus] as const].map(
      (checkRuns, index) =>
        [
          `red as a status and missing as a check run when it landed, listed in order ${String(index + 1)}, what the queue found hidden`,
          aMergedChange({ requiredChecks: [anySource], checkRuns, queueRuns: hidden }),
          'test ended failure',
        ] as const,
    ),
    ['red on the head, green in the merge queue', aMergedChange({ checkRuns: [red], queueRuns: [aCheckRun()] }), 'test ended failure'],
    [
      'fell out of the merge queue, and landed past it',
      aMergedChange({ timeline: [joined('10:40'), leftQueue('10:50', 'CI_FAILURE')] }),
      'Left the merge queue at 2026-03-02T10:50:00Z (CI_FAILURE), and landed past it.',
    ],
    ['red', aChange({ checkRuns: [red] }), { message: 'test ended failure at', remedy: 'Mend what test found' }],
    ['skipped', aChange({ checkRuns: [skipped] }), 'ended skipped'],
    ['neutral', aChange({ checkRuns: [aCheckRun({ conclusion: 'neutral' })] }), 'ended neutral'],
    [
      'skipped, where the policy accepts neutral',
      aChange({ checkRuns: [skipped] }),
      'ended skipped',
      { accept: [{ name: 'test', conclusions: ['neutral'] }] },
    ],
    [
      'skipped, where the policy accepts it of another',
      aChange({ checkRuns: [skipped] }),
      'ended skipped',
      { accept: [{ name: 'lint', conclusions: ['skipped'] }] },
    ],
    ['a conclusion that nobody knows yet', aChange({ checkRuns: [aCheckRun({ conclusion: 'splendid' })] }), 'ended splendid'],
    ['completed without a conclusion', aChange({ checkRuns: [aCheckRun({ conclusion: null })] }), 'without a conclusion'],
    ['from another app', aChange({ checkRuns: [otherApp] }), 'comes from the app shadow (777), and has to come from the app 15368'],
    ['a status of a person where an app is required', aChange({ checkRuns: [aStatus()] }), 'comes from a status by acme-ci'],
    ['missing when it landed', aMergedChange({ checkRuns: [] }), 'test never ran on the head'],
    ['green only after it had landed', aMergedChange({ checkRuns: [aCheckRun({ completedAt: at('11:05') })] }), 'only after it had landed'],
    [
      'red when it landed, green when it ran again',
      aMergedChange({ checkRuns: [red, aCheckRun({ completedAt: at('11:05') })] }),
      'ended failure',
    ],
    ['still running when it landed', aMergedChange({ checkRuns: [running] }), 'had not finished when it landed'],
    [
      'green first, and red when it ran again',
      aChange({ checkRuns: [aCheckRun(), { ...red, completedAt: at('09:30') }] }),
      'ended failure',
    ],
    ['green and red in the same second', aChange({ checkRuns: [red, aCheckRun()] }), 'ended failure'],
    ['red and green in the same second', aChange({ checkRuns: [aCheckRun(), red] }), 'ended failure'],
    [
      'a red status beside a green check run of the same name',
      aChange({ requiredChecks: [anySource], checkRuns: [aStatus({ conclusion: 'error' }), aCheckRun({ completedAt: at('09:30') })] }),
      'ended error',
    ],
    ['a check that the policy names, red', aChange({ checkRuns: [aCheckRun(), { ...red, name: 'lint' }] }), 'lint ended failure', named],
    ['one red and one missing', aChange({ checkRuns: [red] }), 'test ended failure', named],
    [
      'red, though the rules may not be seen',
      aChange({ requiredChecks: hidden, checkRuns: [{ ...red, name: 'lint' }] }),
      'lint ended failure',
      named,
    ],
    ['a direct push without a run', aDirectPush({ checkRuns: [] }), 'never ran'],
  ],
  inconclusive: [
    [
      'landed in a group of the merge queue that was tested on another commit',
      aMergedChange({ queueRuns: [] }),
      { reason: 'retention', message: 'tested on a later one' },
    ],
    ['what the merge queue found may not be seen', aMergedChange({ queueRuns: hidden }), { reason: 'permission' }],
    ['whether it went through a merge queue may not be seen', aMergedChange({ timeline: hidden }), { reason: 'permission' }],
    [
      'never ran on the head, and what the merge queue found may not be seen',
      aMergedChange({ checkRuns: [], queueRuns: hidden }),
      { reason: 'permission' },
    ],
    ['missing on an open change', aChange({ checkRuns: [] }), { reason: 'not-yet', message: 'test has not run on the head yet.' }],
    ['running on an open change', aChange({ checkRuns: [running] }), { reason: 'not-yet', message: 'test is still running.' }],
    ['running again on an open change', aChange({ checkRuns: [aCheckRun(), running] }), { reason: 'not-yet' }],
    ['red, and running again', aChange({ checkRuns: [red, running] }), { reason: 'not-yet' }],
    ['the rules may not be seen', aChange({ requiredChecks: hidden }), { reason: 'permission' }],
    [
      'the rules may not be seen, and what the policy names is green',
      aChange({ requiredChecks: hidden, checkRuns: [aCheckRun({ name: 'lint' })] }),
      { reason: 'permission' },
      named,
    ],
    ['a direct push with green checks', aDirectPush(), { reason: 'push-time' }],
    ['merged, and GitHub does not say when', aChange({ pullRequest: aPullRequest({ state: 'merged' }) }), { reason: 'error' }],
  ],
  notApplicable: [
    ['nothing is required', aChange({ requiredChecks: [] }), 'Neither the rules of the branch nor the policy require a check.'],
    [
      'nothing but our own job is required',
      aChange({ requiredChecks: [aRequiredCheck({ name: 'gate' })], checkRuns: [aCheckRun({ name: 'gate', own: true })] }),
      "gate, which is this tool's own",
    ],
  ],
})

import * as v from 'valibot'
import { unavailableReasons } from '../../model/evidence.ts'
import { outcomes, type Results, type Value } from '../../model/result.ts'
import { instant, sample, whole, type Same } from './evidence.ts'

export const resultsVersion = 'soc2-gate/results/v1'

/** Any value that a check saw: which ones, each check's page tells. */
const value: v.GenericSchema<Value> = v.lazy(() =>
  v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean(), v.null(), v.array(value), v.record(v.string(), value)]),
)

const outcome = v.picklist(outcomes)

const result = v.strictObject({
  check: v.pipe(v.string(), v.description('The id of the check.')),
  controls: v.pipe(v.array(v.string()), v.description('The ids of the controls that use the check on this subject.')),
  subject: v.strictObject({
    kind: v.picklist(['change', 'branch', 'repository', 'organization', 'period']),
    id: v.string(),
    url: v.string(),
  }),
  outcome,
  reason: v.pipe(
    v.nullable(v.picklist([...unavailableReasons, 'not-yet', 'identity', 'push-time'])),
    v.description('Why it is inconclusive; null for every other outcome.'),
  ),
  waived: v.pipe(v.boolean(), v.description('Whether waivers in force cover it for every control. The outcome stays fail.')),
  waivers: v.array(
    v.strictObject({
      id: v.string(),
      control: v.string(),
      covers: v.pipe(v.boolean(), v.description('Whether it counts. A claimed one is shown and covers nothing.')),
      because: v.string(),
    }),
  ),
  message: v.pipe(v.string(), v.description('What was seen.')),
  remedy: v.pipe(v.string(), v.description('What to do about it; empty when there is nothing to do.')),
  values: v.pipe(v.record(v.string(), value), v.description('What the check saw. Which values there are depends on the check.')),
})

const control = v.strictObject({
  id: v.string(),
  title: v.string(),
  criteria: v.array(v.string()),
  enforce: v.pipe(v.picklist(['block', 'warn', 'record']), v.description("Only controls that block decide the run's verdict.")),
  testedBy: v.picklist(['tool', 'inquiry', 'observation', 'inspection']),
  owner: v.nullable(v.string()),
  verdict: v.picklist([...outcomes, 'not-tested']),
  waived: v.pipe(v.boolean(), v.description('Whether every failed result of the control is covered by a waiver.')),
})

/** `results.json`. */
export const resultsSchema = v.pipe(
  v.strictObject({
    schema: v.literal(resultsVersion),
    sample,
    command: v.string(),
    verdict: v.pipe(outcome, v.description('The worst of the controls that block.')),
    complete: v.boolean(),
    incompleteBecause: v.array(v.string()),
    at: instant,
    counts: v.pipe(
      v.strictObject({ pass: whole, fail: whole, inconclusive: whole, 'not-applicable': whole, waived: whole }),
      v.description('Over results; waived is a part of fail.'),
    ),
    controls: v.array(control),
    results: v.array(result),
  }),
  v.title('Results'),
  v.description('What a run of soc2-gate found: results of tests, and no opinion.'),
)

const complete: Same<Results, typeof resultsSchema> = true
void complete

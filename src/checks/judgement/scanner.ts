import * as v from 'valibot'
import type { CheckRun } from '../../model/change.ts'
import { compareInstants, type Instant } from '../../model/time.ts'
import { daysBetween } from './age.ts'
import { counted } from './wording.ts'

/** Scanners other than GitHub's, by the check runs that they leave on the default branch. */
export const scannersParameter = v.optional(
  v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.minLength(1), v.maxLength(255), v.description('The name of its check run.')),
        app: v.pipe(
          v.number(),
          v.integer(),
          v.minValue(1),
          v.description(
            'The id of the app that it has to come from, 15368 for GitHub Actions: anybody who may write can post a status of any name.',
          ),
        ),
      }),
    ),
    v.maxLength(20),
    v.description('Scanners that do as well as GitHub’s own: one of them has to have passed on the head of the default branch.'),
  ),
  [],
)

/** A scanner that a policy names. */
export interface Scanner {
  readonly name: string
  readonly app: number
}

/** What became of a scanner: the run that finished last decides. */
export interface ScannerFinding {
  readonly scanner: Scanner
  readonly good: boolean
  /** `gitleaks passed 3 days ago` */
  readonly because: string
}

/** Judges scanners by their runs. What is running still, or skipped, has found nothing out. */
export function judgeScanner(scanner: Scanner, runs: readonly CheckRun[], at: Instant, days: number): ScannerFinding {
  const last = runs
    .filter((run) => run.name === scanner.name && run.app?.id === scanner.app)
    .flatMap(({ completedAt, conclusion }) => (completedAt === null ? [] : [{ completedAt, conclusion }]))
    .toSorted(
      (a, b) => compareInstants(a.completedAt, b.completedAt) || Number(a.conclusion !== 'success') - Number(b.conclusion !== 'success'),
    )
    .at(-1)
  const say = (good: boolean, because: string): ScannerFinding => ({ scanner, good, because: `${scanner.name} ${because}` })
  if (last === undefined) return say(false, 'has not finished on the head of the default branch')
  if (last.conclusion !== 'success') return say(false, `ended with ${last.conclusion ?? 'nothing'}`)
  const age = daysBetween(last.completedAt, at)
  const ago = counted(Math.max(0, Math.floor(age)), 'day')
  return age > days ? say(false, `passed ${ago} ago, and the policy asks for ${counted(days, 'day')}`) : say(true, `passed ${ago} ago`)
}

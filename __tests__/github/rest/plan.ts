/** What the owner's plan allows. */
import type { Repository } from '../world.ts'
import { Refused } from './route.ts'

/** Branch protection and rulesets of a private repository need a paid plan. */
export function refuseWithoutRules(repository: Repository): void {
  if (repository.visibility === 'public' || repository.plan !== 'free') return
  throw new Refused(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.')
}

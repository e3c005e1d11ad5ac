import type { RequiredCheck } from '../model/change.ts'
import { mapEvidence, observed, type Evidence } from '../model/evidence.ts'
import type { Answer, List } from './answer.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { askBranch, askProtection, protectionOf, summaryOf, type RequiredByName } from './protection.ts'
import { askRules, rulesOf } from './rules.ts'
import { sourcesOf } from './unseen.ts'

/** What has been asked for already. */
export interface AskedOfBase {
  readonly rules: List | null
  readonly branch: Answer | null
}

/**
 * The checks that the base branch requires now, by rulesets and by classic protection. Either of them that cannot be seen may
 * require more, so that the list is then not known at all.
 */
export async function readRequiredChecks(
  github: GitHub,
  repository: RepositoryRef,
  branch: string,
  asked: AskedOfBase,
): Promise<Evidence<readonly RequiredCheck[]>> {
  const [list, answer] = await Promise.all([
    asked.rules ?? askRules(github, repository, branch),
    asked.branch ?? askBranch(github, repository, branch),
  ])
  const rules = mapEvidence(rulesOf(list, github), (active) =>
    active.flatMap(({ ruleset, requiredChecks }) =>
      (requiredChecks?.checks ?? []).map((check) => ({ ...check, source: `ruleset ${String(ruleset.id)} of ${ruleset.source}` })),
    ),
  )
  if (rules.state === 'unavailable') return rules
  const classic = await classicChecks(github, repository, branch, answer)
  if (classic.state === 'unavailable') return classic
  const required = [...rules.value, ...classic.value.map((check) => ({ ...check, source: 'classic protection' }))]
  return observed(required, sourcesOf(rules, classic))
}

/** The summary of the branch names the checks, for everybody; where it does not, the whole of the protection has to. */
async function classicChecks(
  github: GitHub,
  repository: RepositoryRef,
  branch: string,
  answer: Answer,
): Promise<Evidence<readonly RequiredByName[]>> {
  const summary = summaryOf(answer, github, branch)
  if (summary.state === 'unavailable') return summary
  const { checks } = summary.value
  if (checks !== null) return observed(checks, summary.sources)
  const protection = protectionOf(await askProtection(github, repository, branch), summary, github)
  return mapEvidence(protection, (seen) => seen?.requiredChecks?.checks ?? [])
}

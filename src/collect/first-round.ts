import type { Answer, GraphqlAnswer, List } from './answer.ts'
import { classifyGraphql } from './classify.ts'
import { changeQuery } from './change-query.ts'
import { askFiles } from './changed-files.ts'
import type { PullRequest } from '../model/change.ts'
import type { GitHub } from './github.ts'
import { askActivity } from './head-push.ts'
import { askBranch } from './protection.ts'
import { askRules } from './rules.ts'
import type { Target } from './target.ts'

/** Everything that can be asked before anything is known. */
export interface FirstRound {
  readonly answer: GraphqlAnswer
  /** How many items a page of a list holds. */
  readonly pageSize: number
  readonly hinted: Hinted
}

/** What REST was asked on the word of the event; `null` where there was none, or where GitHub does not confirm it. */
export interface Hinted {
  readonly files: Answer | null
  readonly activity: Answer | null
  readonly rules: List | null
  readonly branch: Answer | null
}

const nothing: Hinted = { files: null, activity: null, rules: null, branch: null }

/** Asks at once for all that GraphQL has, and for what REST alone has as far as the event names it. */
export async function askFirst(github: GitHub, target: Target): Promise<FirstRound> {
  const [round, hinted] = await Promise.all([askChange(github, target), askHinted(github, target)])
  return { ...round, hinted }
}

async function askHinted(github: GitHub, { repository, number, hints }: Target): Promise<Hinted> {
  if (hints === null) return nothing
  const [files, activity, rules, branch] = await Promise.all([
    askFiles(github, repository, number, 1),
    askActivity(github, repository, hints.headRef),
    askRules(github, repository, hints.baseRef),
    askBranch(github, repository, hints.baseRef),
  ])
  return { files, activity, rules, branch }
}

const usualPage = 100
/** For pull requests at whose size GitHub gives up. */
const smallPage = 20

async function askChange(github: GitHub, target: Target): Promise<Omit<FirstRound, 'hinted'>> {
  const { policyPath, number, repository } = target
  const query = changeQuery(policyPath !== null)
  const ask = (first: number) =>
    github.graphql(query, { ...repository, number, first, ...(policyPath === null ? {} : { policy: policyPath }) })
  const answer = await ask(usualPage)
  return isTooLarge(answer) ? { answer: await ask(smallPage), pageSize: smallPage } : { answer, pageSize: usualPage }
}

function isTooLarge(answer: GraphqlAnswer): boolean {
  if (answer.ok) return answer.errors.some((error) => classifyGraphql(error) === 'too-large')
  return answer.kind === 'too-large' || answer.status === 502 || answer.status === 504
}

/**
 * Keeps of the hinted answers those that are about the pull request as GitHub shows it. The files are listed without saying of
 * which head: they belong to the one that was there both before they were asked for, by the event, and after.
 */
export function confirmed(hinted: Hinted, { hints }: Target, { head, base, fromFork }: PullRequest): Hinted {
  if (hints === null) return nothing
  const sameBase = hints.baseRef === base.ref
  return {
    files: hints.headOid === head.oid ? hinted.files : null,
    activity: hints.headRef === head.ref && !fromFork ? hinted.activity : null,
    rules: sameBase ? hinted.rules : null,
    branch: sameBase ? hinted.branch : null,
  }
}

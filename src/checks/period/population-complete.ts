import * as v from 'valibot'
import type { Population } from '../../model/period.ts'
import { defineCheck, inconclusive, pass, type Values } from '../define.ts'
import { counted } from '../judgement/wording.ts'

export const populationComplete = defineCheck({
  id: 'period/population-complete',
  title: 'Every change that landed is in the list',
  subject: 'period',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'Changes are tested as a whole only when none can have been left out.' }],
  needs: ['population'],
  parameters: v.strictObject({}),
  why: 'A list of changes that may lack some proves nothing of those it lacks. The commit graph, the activity log, the list of merged pull requests and the counts of GitHub have to tie out to no difference.',
  fix: 'Look at each difference. Block force pushes and deletions of the branch, and judge a period while the activity log still reaches back to its start.',
  references: ['https://docs.github.com/en/rest/repos/repos#list-repository-activities'],
  judge({ population, branch }) {
    const { changes, graph, differences } = population
    const sum = `${counted(changes.pullRequests, 'pull request')} and ${counted(changes.directPushes, 'direct push')} account for ${String(graph.ofPullRequests + graph.ofDirectPushes)} of ${counted(graph.counted, 'commit')} on ${branch}`
    const whole = graph.counted === graph.read && graph.read === graph.ofPullRequests + graph.ofDirectPushes
    if (differences.length === 0 && whole) return pass(`${sum}; nothing differs between the sources.`, valuesOf(population))
    const [first] = differences
    const what = first === undefined ? 'The commits do not tie out.' : first.message
    return inconclusive(
      'truncated',
      `${sum}; ${counted(differences.length, 'difference')} between the sources. ${what}`,
      'Explain each difference, or name the start of the period with --start-commit where the log does not reach back to it.',
      valuesOf(population),
    )
  },
})

function valuesOf({ chain, graph, listed, changes, differences }: Population): Values {
  return {
    from: chain.from,
    to: chain.to,
    startedFrom: chain.startedFrom,
    updates: { ...chain.byType },
    commits: { ...graph },
    listed: { ...listed },
    changes: { ...changes },
    differences: differences.slice(0, 100).map(({ kind, about, message }) => ({ kind, about, message })),
    differencesInAll: differences.length,
  }
}

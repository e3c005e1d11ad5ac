import { describe, expect, it } from 'vitest'
import { completeChange, readChange } from '../../src/collect/change.ts'
import type { Change } from '../../src/model/change.ts'
import { anAppToken, anOrganization, aPullRequest, aPush, workflowToken } from '../github/build.ts'
import { aRequiredChecksRule, aRuleset } from '../github/build-rules.ts'
import { cutShort, hidden, never, refuses, resets, serverError, unicorn, type Fault } from '../github/faults.ts'
import { secondaryLimit } from '../github/limit-faults.ts'
import { bea } from '../github/people.ts'
import type { World } from '../github/world.ts'
import { connected } from './client.ts'
import { aTarget, everySlot, hintsOf, shop, teamsNamed } from './read.ts'

/** A pull request that has something in every slot. */
function full(): World {
  const pull = aPullRequest({
    reviews: [{}],
    checkRuns: [{}],
    statuses: [{}],
    labels: ['a'],
    timeline: [{ type: 'ReadyForReviewEvent', at: '2026-06-14T08:30:00Z', actor: bea }],
  })
  const world = shop(pull, {
    files: { CODEOWNERS: '* @acme/platform\n' },
    rulesets: [aRuleset({ rules: [aRequiredChecksRule(['test'])] })],
    activity: [aPush({ ref: 'refs/heads/feature-7', after: pull.headOid })],
  })
  world.organizations = [anOrganization({ teams: [{ slug: 'platform', id: 1, members: [bea] }] })]
  world.tokens = { [workflowToken]: anAppToken() }
  return world
}

const trouble: readonly (readonly [string, Fault])[] = [
  ['a reset', resets()],
  ['a server error', serverError()],
  ['an outage without JSON', unicorn()],
  ['no answer', never()],
  ['half an answer', cutShort()],
  ['a limit that lasts', secondaryLimit(100_000)],
  ['a refusal', refuses(403, 'Resource not accessible by integration')],
  ['not found', hidden()],
  ['bad credentials', refuses(401, 'Bad credentials')],
]

/** What is read in order: nothing in it may become less when something goes wrong, only unavailable. */
async function collect(world: World, prepare: (double: ReturnType<typeof connected>['double']) => void): Promise<Change | null> {
  const { github, double } = connected(world, { timing: { timeout: 40, retries: 1 } })
  prepare(double)
  const hints = hintsOf(world.repositories[0]?.pullRequests[0] ?? aPullRequest())
  const first = await readChange(github, aTarget({ hints }))
  return first.found ? completeChange(github, first, { slots: everySlot, teamsOwning: teamsNamed }) : null
}

const whole = await collect(full(), () => undefined)
const requests = await (async () => {
  const { github, double } = connected(full())
  const first = await readChange(github, aTarget({ hints: hintsOf(aPullRequest()) }))
  if (first.found) await completeChange(github, first, { slots: everySlot, teamsOwning: teamsNamed })
  return double.requests.length
})()

describe('whatever goes wrong at whichever request', () => {
  it('starts from a change of which everything can be seen', () => {
    expect(requests).toBeGreaterThanOrEqual(6)
    for (const slot of everySlot) expect(whole?.[slot].state, slot).toBe('observed')
  })

  const positions = Array.from({ length: requests }, (_, index) => index + 1)
  it.each(positions.flatMap((position) => trouble.map(([name, fault]) => [position, name, fault] as const)))(
    'at request %i: %s makes no fact smaller',
    async (position, _name, fault) => {
      let routes: string[] = []
      const change = await collect(full(), (double) => {
        // The same request again is the same position: it is tried again after an accident.
        const hit = new Map<string, boolean>()
        double.faults.add((request) => {
          const key = `${request.route} ${String(request.operation)} ${request.path}`
          if (!hit.has(key)) hit.set(key, hit.size + 1 === position)
          routes = [...hit.keys()]
          return hit.get(key) === true
        }, fault)
      })
      expect(routes.length).toBeGreaterThan(0)
      if (change === null || whole === null) return
      for (const slot of everySlot) {
        const evidence = change[slot]
        if (evidence.state === 'observed') expect(evidence.value, slot).toEqual(whole[slot].state === 'observed' ? whole[slot].value : null)
        else expect(['error', 'permission'], slot).toContain(evidence.reason)
      }
      expect([...everySlot].some((slot) => change[slot].state === 'unavailable')).toBe(true)
    },
  )
})

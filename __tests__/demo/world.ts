/**
 * The sample world: the organisation acme with its repository acme/shop. All of it is made up: nothing that is judged from it is
 * evidence of anything, and everything made from it says SAMPLE DATA.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { aBranch, anAppToken, aRepository, aToken, aWorld } from '../github/build.ts'
import { aPullRequestRule, aRequiredChecksRule, aRuleset } from '../github/build-rules.ts'
import { actionsApp } from '../github/people.ts'
import type { Level, Repository, Token, World } from '../github/world.ts'
import { files, filesBefore, policy, policyBefore, policyPath } from './files.ts'
import { history, landedSamples, start, tip } from './landed.ts'
import { commitNamed } from './objects.ts'
import { openSamples } from './open.ts'
import { aCommitNamed, type Sample } from './samples.ts'

/** The token of the workflow that the README shows. */
export const gateToken = 'sample-gate-token'
/** The token of the daily workflow that examples/ has. */
export const postureToken = 'sample-posture-token'
/** An app that may read the settings, which no workflow token may. */
export const auditToken = 'sample-app-token'

/** Every pull request to be judged, by number. */
export const samples: readonly Sample[] = [...landedSamples, ...openSamples].toSorted((a, b) => a.pullRequest.number - b.pullRequest.number)

/** The world, new on each call: whoever serves it may change it. */
export function sampleWorld(): World {
  return structuredClone(
    aWorld({
      repositories: [shop()],
      tokens: { [gateToken]: tokenOf('gate.yml'), [postureToken]: tokenOf('posture.yml'), [auditToken]: anAppToken() },
    }),
  )
}

/** What GitHub gives to a job of an example: the permissions that the workflow asks for, and no others. */
function tokenOf(workflow: string): Token {
  const { permissions } = parse(readFileSync(new URL(`../../examples/${workflow}`, import.meta.url), 'utf8')) as {
    permissions: Readonly<Record<string, Level>>
  }
  return aToken({ permissions: Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level])) })
}

/** `main` is ruled by a ruleset. Nobody thought of the release branch. */
function shop(): Repository {
  return aRepository({
    branches: [aBranch({ oid: tip }), aBranch({ name: 'release/1.4', oid: commitNamed('release') })],
    commits: [aCommitNamed('start', { message: 'Start' }), aCommitNamed('release', { message: 'Release 1.4' })],
    rulesets: [
      aRuleset({
        rules: [
          aPullRequestRule(1),
          aRequiredChecksRule([{ context: 'test', appId: actionsApp.id }, 'soc2-gate']),
          { type: 'non_fast_forward' },
          { type: 'deletion' },
        ],
      }),
    ],
    files,
    filesAt: { [start]: filesBefore },
    blame: Object.fromEntries(history.slice(1).map((commit) => [`${commit}:${policyPath}`, blame()])),
    pullRequests: samples.map(({ pullRequest }) => pullRequest),
    securityAndAnalysis: { secret_scanning: 'enabled', secret_scanning_push_protection: 'disabled' },
  })
}

/** Which commit wrote which lines of the policy. */
function blame(): { startingLine: number; endingLine: number; oid: string }[] {
  const lines = policy.trimEnd().split('\n').length
  const before = policyBefore.trimEnd().split('\n').length + 1
  return [
    { startingLine: 1, endingLine: before, oid: start },
    { startingLine: before + 1, endingLine: lines, oid: commitNamed('merge 31') },
  ]
}

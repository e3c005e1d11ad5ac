/**
 * The sample world: the organisation acme with its repository acme/shop. All of it is made up: nothing that is judged from it is
 * evidence of anything, and everything made from it says SAMPLE DATA.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { aBranch, aCommit, anAppToken, aRepository, aToken, aWorld } from '../github/build.ts'
import { aPullRequestRule, aRequiredChecksRule, aRuleset } from '../github/build-rules.ts'
import { oid } from '../github/ids.ts'
import { actionsApp, cyn } from '../github/people.ts'
import type { Level, Repository, Token, World } from '../github/world.ts'
import { history, landedSamples, start, tip } from './landed.ts'
import { openSamples } from './open.ts'
import type { Sample } from './samples.ts'

/** The token of the workflow that the README shows. */
export const gateToken = 'sample-gate-token'
/** The token of the daily workflow that examples/ has. */
export const postureToken = 'sample-posture-token'
/** An app that may read the settings, which no workflow token may. */
export const auditToken = 'sample-app-token'

/** Every pull request to be judged, by number. */
export const samples: readonly Sample[] = [...landedSamples, ...openSamples].toSorted((a, b) => a.pullRequest.number - b.pullRequest.number)

const policyPath = '.github/soc2-gate.yml'

/** The policy is the example that the documentation shows. */
const policy = readFileSync(new URL('../../examples/policy.yml', import.meta.url), 'utf8')

/** The waivers came in with the first pull request: before it, the policy ended here. */
const waiversBegin = policy.indexOf('\n# Deviations that somebody accepted.') + 1
if (waiversBegin === 0) throw new Error('examples/policy.yml no longer says where its waivers begin')

const files = {
  'README.md': '# Shop\n\nSAMPLE DATA\n',
  '.github/CODEOWNERS': `# SAMPLE DATA
/.github/CODEOWNERS     @${cyn.login}
/${policyPath}  @${cyn.login}
`,
  [policyPath]: policy,
}

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
    branches: [aBranch({ oid: tip }), aBranch({ name: 'release/1.4', oid: oid('release') })],
    commits: [
      aCommit({ oid: start, message: 'Start', parents: [] }),
      aCommit({ oid: oid('release'), message: 'Release 1.4', parents: [start] }),
    ],
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
    filesAt: { [start]: { ...files, [policyPath]: policy.slice(0, waiversBegin) } },
    blame: Object.fromEntries(history.slice(1).map((commit) => [`${commit}:${policyPath}`, blame()])),
    pullRequests: samples.map(({ pullRequest }) => pullRequest),
    securityAndAnalysis: { secret_scanning: 'enabled', secret_scanning_push_protection: 'disabled' },
  })
}

/** Which commit wrote which lines of the policy. */
function blame(): { startingLine: number; endingLine: number; oid: string }[] {
  const lines = policy.trimEnd().split('\n').length
  const before = policy.slice(0, waiversBegin).trimEnd().split('\n').length + 1
  return [
    { startingLine: 1, endingLine: before, oid: start },
    { startingLine: before + 1, endingLine: lines, oid: oid('merge 31') },
  ]
}

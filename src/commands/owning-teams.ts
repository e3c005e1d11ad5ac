import * as v from 'valibot'
import { ownershipOf, readCodeOwners } from '../checks/judgement/code-owners.ts'
import { gateFiles } from '../checks/judgement/gate-files.ts'
import { touchedPaths } from '../checks/judgement/touched.ts'
import type { TeamsOwning } from '../collect/owner-teams.ts'
import type { Check } from '../checks/define.ts'
import { matchesAny } from '../policy/glob.ts'
import type { Policy } from '../policy/policy.ts'
import { uses } from '../policy/scope.ts'

const gateIntegrity = 'change/gate-integrity'
const gateParameters = v.object({ paths: v.array(v.string()) })
const sensitivePaths = 'change/sensitive-paths'
const ruleParameters = v.object({ rules: v.array(v.object({ paths: v.array(v.string()), teams: v.array(v.string()) })) })

/**
 * Names the teams whose members a policy asks for: those that own a file that one of its checks is about, and those that it names
 * for the files. The baseline asks for owners of the gate's own files alone, so that an ordinary pull request costs no request for
 * the teams that own its files.
 */
export function teamsOwning(policy: Policy, policyPath: string | null, checks: ReadonlyMap<string, Check>): TeamsOwning {
  const byOwners = uses(policy)
    .map(({ use }) => use)
    .filter(({ use }) => checks.get(use)?.considers.includes('ownerTeams'))
  const everyFile = byOwners.some(({ use }) => use !== gateIntegrity && use !== sensitivePaths)
  const rules = byOwners.flatMap(({ use, with: parameters }) => (use === sensitivePaths ? v.parse(ruleParameters, parameters).rules : []))
  const globs = byOwners.flatMap(({ use, with: parameters }) => (use === gateIntegrity ? v.parse(gateParameters, parameters).paths : []))
  return (file, files) => {
    const codeOwners = readCodeOwners(file?.text ?? '')
    const paths = everyFile ? touchedPaths(files) : gateFiles(files, policyPath, globs)
    const teams = paths.flatMap((path) => {
      const ownership = ownershipOf(codeOwners, path)
      return ownership.state === 'owned' ? ownership.owners.flatMap((owner) => (owner.kind === 'team' ? [owner.team] : [])) : []
    })
    const named = rules
      .filter((rule) => touchedPaths(files).some((path) => matchesAny(rule.paths, path)))
      .flatMap((rule) => rule.teams.map((team) => team.toLowerCase()))
    return [...new Set([...teams, ...named])].toSorted()
  }
}

/** A repository's settings, its alerts, and who and what has access: all that the checks of a policy need, side by side. */
import { mapEvidence, notAsked, type Evidence } from '../model/evidence.ts'
import type { Repository } from '../model/repository.ts'
import type { Slot } from '../model/subject.ts'
import type { GitHub } from './github.ts'
import { readCollaborators, readDeployKeys, readTeams, readWebhooks } from './posture/access.ts'
import { levelOf, readActionsPolicy, readEnvironments, readForkApproval, readWorkflowToken } from './posture/actions.ts'
import type { FirstPosture } from './posture/first.ts'
import {
  pushProtectionOf,
  readAnalyses,
  readBypasses,
  readCodeAlerts,
  readDependencyAlerts,
  readDependencyAlertsOn,
  readSecretAlerts,
  readSettings,
  secretScanningOf,
} from './posture/security.ts'

type Slots = ReadonlySet<Slot<'repository'>>

/** Reads what the first request does not tell of a repository. */
export async function readRepository(github: GitHub, first: FirstPosture, slots: Slots): Promise<Repository> {
  const { ref } = first
  const { visibility, defaultBranch } = first.profile.value
  const when = <T>(slot: Slot<'repository'>, read: () => Promise<Evidence<T>>): Promise<Evidence<T>> =>
    slots.has(slot) ? read() : Promise.resolve(notAsked(slot))
  const [security, bypasses, analyses, codeAlerts, collaborators, teams, keys, hooks, environments, actions, token, forks] =
    await Promise.all([
      readSecurity(github, first, slots),
      when('pushProtectionBypasses', () => readBypasses(github, ref)),
      when('codeScanning', () => readAnalyses(github, ref, defaultBranch)),
      when('codeScanningAlerts', () => readCodeAlerts(github, ref, defaultBranch)),
      when('collaborators', () => readCollaborators(github, ref)),
      when('teams', () => readTeams(github, ref)),
      when('deployKeys', () => readDeployKeys(github, ref)),
      when('webhooks', () => readWebhooks(github, ref)),
      when('environments', () => readEnvironments(github, ref)),
      when('actionsPolicy', () => readActionsPolicy(github, ref)),
      when('workflowToken', () => readWorkflowToken(github, levelOf(ref))),
      when('forkApproval', () => readForkApproval(github, ref, visibility)),
    ])
  return {
    kind: 'repository',
    id: first.repository,
    url: first.url,
    profile: first.profile,
    ...security,
    pushProtectionBypasses: bypasses,
    codeScanning: analyses,
    codeScanningAlerts: codeAlerts,
    defaultBranchChecks: first.defaultBranchChecks,
    codeOwners: first.codeOwners,
    codeOwnersErrors: first.codeOwnersErrors,
    collaborators,
    teams,
    deployKeys: keys,
    webhooks: hooks,
    environments,
    actionsPolicy: actions,
    workflowToken: token,
    forkApproval: forks,
    workflows: first.workflows,
  }
}

type Security = Pick<Repository, 'secretScanning' | 'pushProtection' | 'secretAlerts' | 'dependencyAlerts' | 'openDependencyAlerts'>

/** The settings that administrators see, and the alerts that tell the same to those who may list them. */
async function readSecurity(github: GitHub, first: FirstPosture, slots: Slots): Promise<Security> {
  const { ref, repository } = first
  const any = (...wanted: readonly Slot<'repository'>[]): boolean => wanted.some((slot) => slots.has(slot))
  const ofSecrets = any('secretScanning', 'pushProtection')
  const ofDependencies = any('dependencyAlerts', 'openDependencyAlerts')
  const [settings, secrets, dependencies] = await Promise.all([
    ofSecrets || any('dependencyAlerts') ? readSettings(github, ref) : notAsked('secretScanning'),
    ofSecrets || any('secretAlerts') ? readSecretAlerts(github, ref) : notAsked('secretAlerts'),
    ofDependencies ? readDependencyAlerts(github, ref) : notAsked('openDependencyAlerts'),
  ])
  const scanning = secretScanningOf(settings, secrets)
  return {
    secretScanning: ofSecrets ? scanning : notAsked('secretScanning'),
    pushProtection: ofSecrets ? pushProtectionOf(github, repository, settings, scanning) : notAsked('pushProtection'),
    secretAlerts: mapEvidence(secrets, (alerts) => alerts ?? []),
    dependencyAlerts: any('dependencyAlerts')
      ? await readDependencyAlertsOn(github, ref, dependencies, settings)
      : notAsked('dependencyAlerts'),
    openDependencyAlerts: mapEvidence(dependencies, (alerts) => alerts ?? []),
  }
}

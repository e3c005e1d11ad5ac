import * as v from 'valibot'
import { checks } from '../../src/checks/index.ts'
import type { Snapshot, SnapshotRun } from '../../src/model/snapshot.ts'
import type { Subject } from '../../src/model/subject.ts'
import type { CheckUse, Control, Policy, Waiver } from '../../src/policy/policy.ts'
import { clock } from '../checks/build.ts'

/** A use of a check with its default parameters, but for those that a test is about. */
export function aUse(check: string, parts: Partial<Pick<CheckUse, 'with' | 'when'>> = {}): CheckUse {
  const parameters = checks.get(check)?.parameters
  if (parameters === undefined) throw new Error(`No check ${check}`)
  return { use: check, with: v.parse(parameters, parts.with ?? {}), when: parts.when ?? null }
}

/** CM-2: independent approval, blocking. */
export function aControl(parts: Partial<Control> = {}): Control {
  return {
    id: 'CM-2',
    title: 'Changes are approved by somebody else',
    statement: null,
    criteria: ['CC8.1'],
    owner: 'platform',
    enforce: 'block',
    testedBy: 'tool',
    checks: [aUse('change/independent-approval')],
    locked: false,
    ...parts,
  }
}

/** A waiver of CM-2 on acme/shop#7, approved by eli, in force until the end of 2026. */
export function aWaiver(parts: Partial<Waiver> = {}): Waiver {
  return {
    id: 'W-1',
    control: 'CM-2',
    subject: 'acme/shop#7',
    reason: 'Restored the shop at night.',
    owner: 'platform',
    approvedBy: { login: 'eli', id: 1005 },
    expires: '2026-12-31',
    ...parts,
  }
}

export function aPolicy(parts: Partial<Policy> = {}): Policy {
  return {
    version: 1,
    organization: 'Acme, Inc.',
    categories: ['security'],
    scope: { branches: [] },
    controls: [aControl()],
    classes: [],
    emergency: null,
    people: { machineUsers: [], samePerson: [] },
    waivers: [],
    ...parts,
  }
}

/** A complete run over acme/shop, at noon. */
export function aRun(parts: Partial<SnapshotRun> = {}): SnapshotRun {
  return {
    command: 'gate',
    at: clock.now,
    repositories: ['acme/shop'],
    population: [],
    defaultBranches: { 'acme/shop': 'main' },
    incompleteBecause: [],
    policy: {
      origin: 'acme/shop/.github/soc2-gate.yml@ba5e000000000000000000000000000000000000',
      path: '.github/soc2-gate.yml',
      blob: 'b10b000000000000000000000000000000000000',
      sha256: '5ad'.padEnd(64, '0'),
    },
    provenWaivers: {},
    sample: false,
    statusContext: 'soc2-gate',
    ...parts,
  }
}

export function aSnapshot(subjects: readonly Subject[], run: Partial<SnapshotRun> = {}): Snapshot {
  return { run: aRun(run), subjects }
}

/** A waiver of that id as proven: eli approved acme/shop#30, which dov opened. */
export function proven(id = 'W-1', parts: Partial<SnapshotRun['provenWaivers'][string]> = {}): SnapshotRun['provenWaivers'] {
  return { [id]: { approver: 1005, pullRequest: 'acme/shop#30', author: 1004, ...parts } }
}

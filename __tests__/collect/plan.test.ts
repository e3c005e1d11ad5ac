import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { permissionText, workflowKey } from '../../src/collect/permissions.ts'
import { permissionsFor, plan, planFor, slotPermissions } from '../../src/collect/plan.ts'
import { slots, subjectKinds } from '../../src/model/subject.ts'
import type { Check } from '../../src/checks/define.ts'
import type { Policy } from '../../src/policy/policy.ts'

function check(id: string): Check {
  const found = checks.get(id)
  if (found === undefined) throw new Error(`There is no check ${id}`)
  return found
}

const texts = (id: string, of: 'needs' | 'considers') => permissionsFor(check(id))[of].map(permissionText)

it('knows what every slot takes', () => {
  for (const kind of subjectKinds) {
    const known: Readonly<Record<string, readonly unknown[]>> = slotPermissions[kind]
    expect(Object.keys(known).toSorted()).toEqual([...slots[kind]].toSorted())
    for (const [slot, permissions] of Object.entries(known)) expect(permissions.length, slot).toBeGreaterThan(0)
  }
})

describe('a plan', () => {
  it('has the slots that checks need and consider, by subject, and what they take together', () => {
    const planned = plan([check('change/required-checks'), check('branch/no-bypass'), check('repository/secret-scanning')])
    expect([...planned.slots.change]).toEqual(expect.arrayContaining(['pullRequest', 'checkRuns', 'requiredChecks']))
    expect(planned.slots.change.has('ownerTeams')).toBe(false)
    expect(planned.slots.branch.has('rulesetBypass')).toBe(true)
    expect(planned.slots.repository.has('secretScanning')).toBe(true)
    expect(planned.permissions.map(permissionText)).toEqual(
      expect.arrayContaining(['administration: write', 'checks: read', 'contents: read', 'pull_requests: read', 'statuses: read']),
    )
    expect(planned.permissions.filter(({ name }) => name === 'administration')).toHaveLength(1)
  })

  it('of no check has nothing', () => {
    const planned = plan([])
    for (const kind of subjectKinds) expect(planned.slots[kind].size).toBe(0)
    expect(planned.permissions).toEqual([])
  })

  it('of every check leaves no slot name that is none', () => {
    for (const one of checks.values())
      for (const slot of [...one.needs, ...one.considers]) expect(slots[one.subject], `${one.id} ${slot}`).toContain(slot)
  })
})

describe('a plan for a policy', () => {
  const policy = (parts: Partial<Policy> = {}): Policy => ({
    version: 1,
    organization: null,
    categories: [],
    scope: { branches: [] },
    controls: [control(null)],
    classes: [],
    emergency: null,
    people: { machineUsers: [], samePerson: [] },
    waivers: [],
    ...parts,
  })
  const control = (when: Policy['controls'][number]['checks'][number]['when']): Policy['controls'][number] => ({
    id: 'CM-1',
    title: 'x',
    statement: null,
    criteria: [],
    owner: null,
    enforce: 'block',
    testedBy: 'tool',
    locked: false,
    checks: [{ use: 'change/through-pull-request', with: {}, when }],
  })
  const wantsFiles = (of: Policy) => planFor(of, checks).slots.change.has('files')

  it('has what its checks need', () => {
    expect([...planFor(policy(), checks).slots.change]).toEqual(
      plan([check('change/through-pull-request')]).slots.change.size === 0
        ? []
        : [...plan([check('change/through-pull-request')]).slots.change],
    )
    expect(wantsFiles(policy())).toBe(false)
  })

  it('has the files where it takes them to know what applies', () => {
    expect(wantsFiles(policy({ controls: [control({ paths: ['src/**'] })] }))).toBe(true)
    expect(wantsFiles(policy({ controls: [control({ branches: ['main'] })] }))).toBe(false)
    expect(wantsFiles(policy({ classes: [{ name: 'updates', authors: [{ login: 'ann', id: 1 }], paths: ['**'] }] }))).toBe(true)
  })
})

describe('what a check takes', () => {
  it('tells what it needs from what it considers', () => {
    expect(texts('change/linked-work-item', 'needs')).toContain('pull_requests: read')
    expect(texts('change/linked-work-item', 'considers')).toContain('issues: read')
    expect(texts('branch/no-bypass', 'considers')).toContain('administration: write')
  })

  it('of the baseline’s changes can be given to a workflow, but for the members of teams', () => {
    for (const one of checks.values()) {
      if (one.subject !== 'change') continue
      const never = [...permissionsFor(one).needs, ...permissionsFor(one).considers].filter(
        (permission) => workflowKey(permission) === null,
      )
      for (const permission of never) expect(permissionText(permission), one.id).toBe('members: read')
    }
  })
})

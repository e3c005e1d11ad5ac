import { describe, expect, it } from 'vitest'
import { checks as registry } from '../../src/checks/index.ts'
import { catalogue } from '../../src/commands/catalogue.ts'
import { workflowKey } from '../../src/collect/permissions.ts'
import { permissionsFor } from '../../src/collect/plan.ts'
import { packs } from '../../src/policy/packs.ts'
import { parsePolicy } from '../../src/policy/parse.ts'
import type { Control, Policy } from '../../src/policy/policy.ts'

function extending(...lines: readonly string[]) {
  return parsePolicy(['version: 1', ...lines].join('\n'), 'policy.yml', catalogue)
}

function pack(name: string): Policy {
  const parsed = extending(`extends: ${name}`)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join(' '))
  return parsed.policy
}

const outline = ({ id, enforce, checks }: Control) => [id, enforce, ...checks.map(({ use }) => use)]
const parameter = (policy: Policy, check: string, name: string) =>
  policy.controls.flatMap(({ checks }) => checks).find(({ use }) => use === check)?.with[name]

describe('baseline', () => {
  const baseline = pack('baseline')

  it('has these controls', () => {
    expect(baseline.controls.map(outline)).toEqual([
      ['CM-1', 'block', 'change/through-pull-request', 'branch/pull-request-required'],
      ['CM-2', 'block', 'change/independent-approval', 'change/no-outstanding-objection', 'branch/approvals-required'],
      ['CM-3', 'warn', 'change/required-checks', 'branch/checks-required'],
      ['CM-4', 'warn', 'change/linked-work-item'],
      ['CM-5', 'block', 'change/gate-integrity'],
      ['CM-6', 'warn', 'branch/stale-approvals-dismissed', 'branch/rules-enforced'],
      ['CM-7', 'record', 'repository/environments-protected'],
      ['AC-1', 'block', 'branch/force-push-blocked', 'branch/deletion-blocked', 'branch/no-bypass'],
      ['AC-2', 'block', 'repository/secret-scanning', 'repository/push-protection'],
      ['AC-3', 'warn', 'repository/workflow-permissions', 'repository/dangerous-workflows'],
      [
        'AC-4',
        'record',
        'repository/admins-limited',
        'repository/outside-collaborators',
        'repository/deploy-keys',
        'organization/two-factor-required',
        'organization/members-without-two-factor',
        'organization/base-permission',
        'organization/owners-limited',
      ],
      ['AC-5', 'record', 'repository/token-default-read-only', 'repository/actions-cannot-approve'],
      ['VM-1', 'warn', 'repository/dependency-alerts', 'repository/dependency-alerts-resolved'],
      ['VM-2', 'record', 'repository/code-scanning', 'repository/code-scanning-alerts-resolved', 'repository/secret-alerts-resolved'],
    ])
  })

  it("blocks on little that a workflow's own token can never see", () => {
    const blocking = baseline.controls.filter(({ enforce }) => enforce === 'block').flatMap(({ checks }) => checks)
    const never = blocking.filter(({ use }) => {
      const check = registry.get(use)
      return check === undefined || permissionsFor(check).needs.some((permission) => workflowKey(permission) === null)
    })
    expect(blocking.length).toBeGreaterThan(5)
    expect(never.map(({ use }) => use)).toEqual(['repository/push-protection'])
  })

  it('asks for one approval, of what happened and of the rules', () => {
    expect(parameter(baseline, 'change/independent-approval', 'approvals')).toBe(1)
    expect(parameter(baseline, 'branch/approvals-required', 'approvals')).toBe(1)
  })

  it('locks nothing, so that every control can be worded as the organisation words it', () => {
    expect(baseline.controls.filter(({ locked }) => locked)).toEqual([])
  })
})

describe('strict', () => {
  const strict = pack('strict')
  const baseline = pack('baseline')

  it('has every control of the baseline, with every check of it, and warns of nothing', () => {
    expect(strict.controls.map(({ id }) => id)).toEqual(expect.arrayContaining(baseline.controls.map(({ id }) => id)))
    const missing = baseline.controls.flatMap(({ id, checks }) => {
      const own = strict.controls.find((control) => control.id === id)?.checks.map(({ use }) => use) ?? []
      return checks.map(({ use }) => use).filter((use) => !own.includes(use))
    })
    expect(missing).toEqual([])
    expect(strict.controls.filter(({ enforce }) => enforce !== 'block')).toEqual([])
  })

  it('asks for two approvals, and counts the objection of anyone', () => {
    expect(parameter(strict, 'change/independent-approval', 'approvals')).toBe(2)
    expect(parameter(strict, 'branch/approvals-required', 'approvals')).toBe(2)
    expect(parameter(strict, 'change/no-outstanding-objection', 'from')).toBe('anyone')
  })

  it('locks what needs no names of the organisation', () => {
    expect(strict.controls.filter(({ locked }) => !locked).map(({ id }) => id)).toEqual(['CM-3', 'CM-4', 'CM-7', 'AC-2', 'AC-4'])
  })

  it.each(strict.controls.filter(({ locked }) => locked).map(({ id }) => ({ id })))('refuses to let go of $id', ({ id }) => {
    const removed = extending('extends: strict', `remove: [${id}]`)
    expect(removed.ok ? [] : removed.problems.map(({ message }) => message)).toEqual([
      `The pack "strict" locks ${id}, so that it can be neither changed nor removed. Leave it as it is, or extend another pack.`,
    ])
  })

  it('is the same whether the baseline is named next to it or not, in either order', () => {
    for (const order of ['[baseline, strict]', '[strict, baseline]']) {
      const both = extending(`extends: ${order}`)
      expect(both.ok && both.policy).toEqual(strict)
    }
  })
})

describe.each([...packs.keys()].map((name) => ({ name })))('$name', ({ name }) => {
  it('is in scope of every examination: its criteria are common ones', () => {
    const foreign = pack(name).controls.flatMap(({ criteria }) => criteria.filter((id) => !id.startsWith('CC')))
    expect(foreign).toEqual([])
  })

  it('names each id once', () => {
    const written = [...(packs.get(name) ?? '').matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id]) => id)
    expect(written.length).toBeGreaterThan(0)
    expect(new Set(written).size).toBe(written.length)
  })

  it('maps a control to no criterion that none of its checks speaks to', () => {
    const stray = pack(name).controls.flatMap((control) => {
      const spoken = control.checks.flatMap(({ use }) => registry.get(use)?.criteria ?? []).map(({ id }) => id)
      return control.criteria.filter((id) => !spoken.includes(id)).map((id) => `${control.id} ${id}`)
    })
    expect(stray).toEqual([])
  })
})

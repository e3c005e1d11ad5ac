import type { Catalogue } from './catalogue.ts'
import { suggestion } from './explain.ts'
import type { Control, PersonRef } from './policy.ts'
import { finding, type Finding, type Path } from './problems.ts'
import type { WrittenControl, WrittenPolicy } from './schema.ts'

/** What does not fit together in a policy of which every part is well formed. `controls` are the policy's with those of its packs. */
export function findReferences(
  written: WrittenPolicy,
  controls: readonly Control[],
  catalogue: Catalogue,
  lineOf: (path: Path) => number,
): readonly Finding[] {
  return [
    ...nothingToJudge(controls),
    ...repeated(written.controls, 'controls', 'control', lineOf),
    ...repeated(written.waivers, 'waivers', 'waiver', lineOf),
    ...written.controls.flatMap((control, index) => [
      ...untested(control, ['controls', index]),
      ...outOfScope(control, written.categories, ['controls', index, 'criteria'], catalogue),
    ]),
    ...waiverFindings(written, controls, catalogue),
    ...emergencyFindings(written, controls, catalogue),
    ...personFindings(written, lineOf),
  ]
}

function nothingToJudge(controls: readonly Control[]): readonly Finding[] {
  if (controls.length > 0) return []
  return [
    finding([], 'The policy has no control, so that it would let everything pass. Extend a pack ("extends: baseline"), or list controls.'),
  ]
}

function repeated(
  items: readonly { readonly id: string }[],
  list: string,
  noun: string,
  lineOf: (path: Path) => number,
): readonly Finding[] {
  return items.flatMap(({ id }, index) => {
    const first = items.findIndex((item) => item.id === id)
    if (first === index) return []
    const line = String(lineOf([list, first, 'id']))
    return [finding([list, index, 'id'], `The ${noun} in line ${line} has the id ${id} as well. Give each its own.`)]
  })
}

function untested(control: WrittenControl, path: Path): readonly Finding[] {
  const { id, 'tested-by': testedBy, checks } = control
  if (testedBy === 'tool' && checks.length === 0) {
    return [
      finding(
        path,
        `${id} names no check, so that nothing tests it. Name one under "checks", or say how it is tested: "tested-by: inspection".`,
      ),
    ]
  }
  if (testedBy === 'tool' || checks.length === 0) return []
  const message = `${id} is tested by ${testedBy}, so that its checks would say nothing. Remove them, or "tested-by".`
  return [finding([...path, 'checks'], message, 'key')]
}

/** The common criteria belong to every examination; those of the other categories only where the category is examined. */
function outOfScope(control: WrittenControl, categories: readonly string[], path: Path, catalogue: Catalogue): readonly Finding[] {
  return control.criteria.flatMap((id, index) => {
    const category = catalogue.criteria.get(id)?.category ?? 'security'
    if (category === 'security' || categories.includes(category)) return []
    return [
      finding([...path, index], `${id} is of the category ${category}, which is not in scope. Add it to "categories", or leave ${id} out.`),
    ]
  })
}

function waiverFindings({ waivers }: WrittenPolicy, controls: readonly Control[], catalogue: Catalogue): readonly Finding[] {
  return waivers.flatMap(({ id, control: waived, subject }, index) => {
    const control = controls.find((each) => each.id === waived)
    if (control === undefined) return [finding(['waivers', index, 'control'], unknownControl(waived, controls))]
    const kind = kindOf(subject)
    if (kindsJudged(control, catalogue).has(kind)) return []
    const message = `${waived} judges no ${kind}, so that ${id} would cover nothing. Name a subject that it judges.`
    return [finding(['waivers', index, 'subject'], message)]
  })
}

function emergencyFindings({ emergency }: WrittenPolicy, controls: readonly Control[], catalogue: Catalogue): readonly Finding[] {
  return (emergency?.covers ?? []).flatMap((id, index) => {
    const path = ['emergency', 'covers', index]
    const control = controls.find((each) => each.id === id)
    if (control === undefined) return [finding(path, unknownControl(id, controls))]
    if (kindsJudged(control, catalogue).has('change')) return []
    return [finding(path, `${id} judges no change, so that an emergency covers nothing of it. Leave it out.`)]
  })
}

function unknownControl(id: string, controls: readonly Control[]): string {
  const ids = controls.map((control) => control.id)
  return `There is no control "${id}". ${suggestion(id, ids, 'Leave it out.')}`
}

function kindsJudged(control: Control, catalogue: Catalogue): ReadonlySet<string> {
  return new Set(control.checks.flatMap(({ use }) => catalogue.checks.get(use)?.subject ?? []))
}

/** The kind of subject that an id names. */
function kindOf(subject: string): string {
  if (/[#@]/.test(subject)) return 'change'
  if (subject.includes(':')) return 'branch'
  return subject.includes('/') ? 'repository' : 'organization'
}

/** An id that stands for two people, or two ids for one login: one of them is a slip, and the wrong person would count. */
function personFindings(written: WrittenPolicy, lineOf: (path: Path) => number): readonly Finding[] {
  const byId = new Map<number, Named>()
  const byLogin = new Map<string, Named>()
  return peopleOf(written).flatMap((named) => {
    const { login, id } = named.person
    const sameId = byId.get(id) ?? named
    const sameLogin = byLogin.get(login.toLowerCase()) ?? named
    byId.set(id, sameId)
    byLogin.set(login.toLowerCase(), sameLogin)
    if (sameId.person.login.toLowerCase() !== login.toLowerCase()) {
      const line = String(lineOf(sameId.path))
      return [
        finding(
          [...named.path, 'id'],
          `The id ${String(id)} is ${sameId.person.login} in line ${line} and ${login} here. "gh api user/${String(id)} --jq .login" prints whose it is.`,
        ),
      ]
    }
    if (sameLogin.person.id === id) return []
    const message = `${login} has the id ${String(sameLogin.person.id)} in line ${String(lineOf(sameLogin.path))} and ${String(id)} here. "gh api users/${login} --jq .id" prints the right one.`
    return [finding([...named.path, 'id'], message)]
  })
}

interface Named {
  readonly person: PersonRef
  readonly path: Path
}

function peopleOf({ classes, emergency, people, waivers }: WrittenPolicy): readonly Named[] {
  const listed = (list: readonly PersonRef[] | undefined, path: Path): readonly Named[] =>
    (list ?? []).map((person, index) => ({ person, path: [...path, index] }))
  return [
    ...Object.entries(classes).flatMap(([name, { authors }]) => listed(authors, ['classes', name, 'authors'])),
    ...listed(emergency?.['declared-by'], ['emergency', 'declared-by']),
    ...listed(people?.['machine-users'], ['people', 'machine-users']),
    ...(people?.['same-person'] ?? []).flatMap((accounts, index) => listed(accounts, ['people', 'same-person', index])),
    ...waivers.map((waiver, index) => ({ person: waiver['approved-by'], path: ['waivers', index, 'approved-by'] })),
  ]
}

import type { Catalogue } from './catalogue.ts'
import { readDocument } from './document.ts'
import { suggestion } from './explain.ts'
import type { Control } from './policy.ts'
import { finding, type Finding, type Path } from './problems.ts'
import { packSchema, type WrittenControl, type WrittenPack } from './schema.ts'
import { shape } from './shape.ts'

/** A control, and the pack it comes from. */
interface Packed {
  readonly control: Control
  readonly pack: string
}

interface Merged {
  readonly controls: readonly Control[]
  readonly findings: readonly Finding[]
}

/**
 * Puts a policy's controls on top of those of the packs it extends. One with the id of a pack's control replaces it whole, where
 * the pack has it; the others follow. A locked control can be neither replaced nor removed.
 */
export function mergeControls(written: WrittenPack, catalogue: Catalogue): Merged {
  const below: Packed[] = []
  const packs = [...packOrder(extended(written), catalogue)]
  const clashes = packs.flatMap(([name, pack]) => stack(below, pack, name).map(({ packed }) => clash(packed, name)))
  const removals = removalFindings(written, below)
  const locks = stack(below, written, '').map(locked)
  return { controls: below.map(({ control }) => control), findings: [...clashes, ...removals, ...locks] }
}

function extended({ extends: packs }: WrittenPack): readonly string[] {
  if (packs === undefined) return []
  return typeof packs === 'string' ? [packs] : packs
}

/** The packs in the order in which they are stacked: each after those it extends, and once, whoever else extends it. */
function packOrder(names: readonly string[], catalogue: Catalogue): ReadonlyMap<string, WrittenPack> {
  const order = new Map<string, WrittenPack>()
  const add = (name: string, extending: readonly string[]): void => {
    if (order.has(name)) return
    if (extending.includes(name)) throw new Error(`The pack "${name}" extends itself`)
    const pack = readPack(name, catalogue)
    for (const below of extended(pack)) add(below, [...extending, name])
    order.set(name, pack)
  }
  for (const name of names) add(name, [])
  return order
}

/** @throws Error for a pack with errors: packs are ours, and a bug in one is a bug. */
function readPack(name: string, catalogue: Catalogue): WrittenPack {
  const text = catalogue.packs.get(name) ?? ''
  const read = readDocument(text)
  if (!read.ok) throw new Error(`The pack "${name}" cannot be read: ${read.problems.map(({ message }) => message).join(' ')}`)
  const shaped = shape(packSchema(catalogue), read.document.value)
  if (!shaped.ok) throw new Error(`The pack "${name}" has errors: ${shaped.findings.map(({ message }) => message).join(' ')}`)
  return shaped.value
}

/** A locked control that somebody wants to change or remove, and where they say so. */
interface Refused {
  readonly packed: Packed
  readonly path: Path
}

/** Removes and adds in place. What a lock forbids is left as it was. */
function stack(below: Packed[], { remove, controls }: WrittenPack, pack: string): readonly Refused[] {
  const refused: Refused[] = []
  const take = (id: string, path: Path): number | null => {
    const at = below.findIndex(({ control }) => control.id === id)
    const packed = below[at]
    // Within one text an id that is there twice is another error.
    if (packed?.control.locked !== true || packed.pack === pack) return at
    refused.push({ packed, path })
    return null
  }
  for (const [index, id] of remove.entries()) {
    const at = take(id, ['remove', index])
    if (at !== null && at >= 0) below.splice(at, 1)
  }
  for (const [index, written] of controls.entries()) {
    const at = take(written.id, ['controls', index, 'id'])
    const packed = { control: controlOf(written), pack }
    if (at !== null) below.splice(at < 0 ? below.length : at, at < 0 ? 0 : 1, packed)
  }
  return refused
}

function locked({ packed: { control, pack }, path }: Refused): Finding {
  const fact = `The pack "${pack}" locks ${control.id}, so that it can be neither changed nor removed.`
  return finding(path, `${fact} Leave it as it is, or extend another pack.`)
}

function clash({ control, pack }: Packed, other: string): Finding {
  const fact = `The packs "${pack}" and "${other}" do not go together: the one locks ${control.id}, which the other changes.`
  return finding(['extends'], `${fact} Extend one of them.`)
}

function removalFindings({ remove, controls }: WrittenPack, below: readonly Packed[]): readonly Finding[] {
  const ids = below.map(({ control }) => control.id)
  return remove.flatMap((id, index) => {
    const path = ['remove', index]
    if (!ids.includes(id)) {
      return [finding(path, `No pack that the policy extends has a control "${id}". ${suggestion(id, ids, 'Leave it out.')}`)]
    }
    if (!controls.some((control) => control.id === id)) return []
    return [finding(path, `${id} is removed here and defined under "controls", which replaces it anyway. Remove this entry.`)]
  })
}

function controlOf(written: WrittenControl): Control {
  return {
    id: written.id,
    title: written.title,
    statement: written.statement ?? null,
    criteria: written.criteria,
    owner: written.owner ?? null,
    enforce: written.enforce,
    testedBy: written['tested-by'],
    checks: written.checks.map(({ use, with: parameters, when }) => ({ use, with: parameters, when: when ?? null })),
    locked: written.locked,
  }
}

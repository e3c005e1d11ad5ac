/**
 * Measures what the product exists for. Writes `bench/latest.json`: one flat object of figures, and the machine they were taken
 * on. `npm run bench -- --only gate` measures one area.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../bundle/bundle.ts'
import { bundle } from './bundle.ts'
import type { Figures } from './figures.ts'
import { gate } from './gate.ts'
import { judge } from './judge.ts'
import { posture } from './posture.ts'

/** Every area, by the first part of the names of its figures. */
const areas: Readonly<Record<string, () => Promise<Figures>>> = { bundle, gate, judge, posture }

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } })
const names = values.only ?? Object.keys(areas)
const unknown = names.filter((name) => !Object.hasOwn(areas, name))
if (unknown.length > 0) throw new Error(`There is no area ${unknown.join(', ')}. There are: ${Object.keys(areas).join(', ')}.`)

const figures: Record<string, number> = {}
for (const name of names) {
  for (const [figure, value] of Object.entries((await areas[name]?.()) ?? {})) {
    figures[`${name}.${figure}`] = Number(value.toPrecision(4))
    console.log(`${`${name}.${figure}`.padEnd(32)} ${String(figures[`${name}.${figure}`])}`)
  }
}
const machine = `${cpus()[0]?.model ?? 'unknown'} x ${String(cpus().length)}, ${String(Math.round(totalmem() / 2 ** 30))} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`
const file = join(root, 'bench/latest.json')
await mkdir(join(root, 'bench'), { recursive: true })
await writeFile(file, `${JSON.stringify({ ...figures, machine }, null, 2)}\n`)

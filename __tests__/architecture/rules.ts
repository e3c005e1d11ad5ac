import { posix } from 'node:path'
import type { Source } from './source.ts'

/**
 * The layers of src, and what each may import beside itself. A layer of its own is what nothing but the doors may reach:
 * `action.ts` and `cli.ts`.
 */
export const layers = {
  model: [],
  criteria: ['model'],
  policy: ['model', 'criteria'],
  checks: ['model', 'criteria', 'policy'],
  evaluate: ['model', 'criteria', 'policy', 'checks'],
  report: ['model', 'criteria', 'policy', 'checks', 'evaluate'],
  collect: ['model', 'policy', 'checks'],
  publish: ['model', 'report'],
  store: ['model', 'report'],
  commands: ['model', 'criteria', 'policy', 'checks', 'evaluate', 'report', 'collect', 'publish', 'store'],
  doors: ['commands'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Layer = keyof typeof layers

/** The layers that do no input or output and read no clock, and the packages they may use: none that could. */
export const pureLayers: Readonly<Partial<Record<Layer, readonly string[]>>> = {
  model: ['canonicalize'],
  criteria: [],
  policy: ['leven', 'minimatch', 'valibot', 'yaml'],
  checks: ['minimatch', 'valibot'],
  evaluate: ['minimatch', 'valibot', 'node:crypto'],
  report: ['valibot', 'hucre', 'node:crypto'],
}

/** What of another layer may be imported, where that is not all of it. */
const doorways: Readonly<Record<string, { readonly files: readonly string[]; readonly because: string }>> = {
  'collect -> checks': {
    files: ['src/checks/define.ts', 'src/checks/index.ts'],
    because: 'collect reads the metadata of checks (define.ts, index.ts) and judges nothing',
  },
}

/** Everything in a source that the layers do not allow, as sentences that say where, what and what to do instead. */
export function violations(source: Source): string[] {
  const layer = layerOf(source.path)
  if (layer === null) return [`${source.path}: belongs to no layer. Put it into one of ${Object.keys(layers).join(', ')}.`]
  return [
    ...source.imports.flatMap(({ what, line }) =>
      forbidden(source.path, layer, what).map((why) => `${source.path}:${String(line)}: ${why}`),
    ),
    ...impure(source, layer),
  ]
}

/** The layer of a file; `null` when it lies outside all of them. */
export function layerOf(path: string): Layer | null {
  const [top, first, ...rest] = path.split('/')
  if (top !== 'src' || first === undefined) return null
  if (rest.length === 0) return first === 'action.ts' || first === 'cli.ts' ? 'doors' : null
  return first !== 'doors' && isLayer(first) ? first : null
}

function isLayer(name: string): name is Layer {
  return Object.hasOwn(layers, name)
}

function forbidden(path: string, layer: Layer, module: string): string[] {
  return module.startsWith('.') ? forbiddenFile(path, layer, module) : forbiddenPackage(layer, module)
}

function forbiddenFile(path: string, layer: Layer, module: string): string[] {
  const file = posix.join(posix.dirname(path), module)
  const other = layerOf(file)
  if (other === null) return [`imports ${file}, which lies outside the layers of src.`]
  if (other === layer) return layer === 'doors' ? [`imports ${file}: a door knows nothing but src/commands.`] : []
  const allowed: readonly string[] = layers[layer]
  if (!allowed.includes(other)) {
    const may = allowed.length === 0 ? 'nothing else' : `only ${allowed.join(', ')}`
    return [`${layer} imports ${other} (${file}); it may import ${may}. Take what it needs as an argument, or move the file.`]
  }
  const doorway = doorways[`${layer} -> ${other}`]
  return doorway === undefined || doorway.files.includes(file) ? [] : [`imports ${file}: ${doorway.because}.`]
}

function forbiddenPackage(layer: Layer, module: string): string[] {
  if (layer === 'doors')
    return module.startsWith('node:') || module.startsWith('@actions/')
      ? []
      : [`imports ${module}: a door reads inputs and hands over to src/commands.`]
  const packages = pureLayers[layer]
  if (packages === undefined || packages.includes(nameOfPackage(module))) return []
  return [
    `imports ${module}: ${layer} is pure. Take the value as an argument; a package that does no input or output can be added to pureLayers, with its reason in docs/adr.`,
  ]
}

function nameOfPackage(module: string): string {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/')
}

function impure(source: Source, layer: Layer): string[] {
  if (pureLayers[layer] === undefined) return []
  return source.impurities.map(
    ({ what, line }) =>
      `${source.path}:${String(line)}: uses ${what}: ${layer} is pure, so that the same evidence gives the same bytes on every machine and day. Take the value as an argument.`,
  )
}

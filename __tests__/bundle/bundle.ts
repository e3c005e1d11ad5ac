/** Builds what runs: `src/` through tsc, then each door through ncc. */
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { licenses, packageFolders } from './licenses.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The doors: the file of `src/` that tsc compiled, and the bundle that it becomes. */
const doors = [
  { source: 'action.js', bundle: 'index.js' },
  { source: 'cli.js', bundle: 'cli.js' },
]

/** Files by their name: what a folder of bundles holds. */
export type Files = ReadonlyMap<string, Buffer>

const compiled = join(root, 'build')

/** Bundles the source as it is now. */
export async function bundle(): Promise<Files> {
  await rm(compiled, { recursive: true, force: true })
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  })
  return pack()
}

/** Bundles what tsc compiled. What is imported lazily becomes files of its own beside the door. */
async function pack(): Promise<Files> {
  const files = new Map<string, Buffer>()
  const packages: string[] = []
  for (const door of doors) {
    const { code, assets, stats } = await ncc(join(compiled, door.source), { filename: door.bundle, cache: false, quiet: true })
    files.set(door.bundle, Buffer.from(code))
    for (const [name, { source }] of Object.entries(assets)) files.set(name, Buffer.from(source))
    packages.push(...packageFolders(stats.compilation.modules))
  }
  return files.set('licenses.txt', Buffer.from(await licenses(packages)))
}

/** Replaces a folder by these files. */
export async function write(folder: string, files: Files): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [name, content] of files) await writeFile(join(folder, name), content, { mode: name === 'cli.js' ? 0o755 : 0o644 })
}

/** Reads a folder of bundles. */
export async function read(folder: string): Promise<Files> {
  const names = await readdir(folder)
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)))
}

/** What two folders do not have in common, in words; empty when they are the same. */
export function differences(kept: Files, built: Files): readonly string[] {
  return [...new Set([...kept.keys(), ...built.keys()])].toSorted().flatMap((name) => {
    const [had, has] = [kept.get(name), built.get(name)]
    if (had === undefined) return [`${name} is missing`]
    if (has === undefined) return [`${name} is not built from the source`]
    return had.equals(has) ? [] : [`${name} differs`]
  })
}

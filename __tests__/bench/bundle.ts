import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../bundle/bundle.ts'
import type { Figures } from './figures.ts'

/** How large the bundles are: the file that a verdict waits for, and everything that a release carries. */
export async function bundle(): Promise<Figures> {
  const dist = join(root, 'dist')
  const sizes = await Promise.all((await readdir(dist)).map(async (name) => (await stat(join(dist, name))).size))
  return {
    index_kb: (await stat(join(dist, 'index.js'))).size / 1024,
    total_kb: sizes.reduce((sum, size) => sum + size, 0) / 1024,
  }
}

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { bundle, differences, read, root } from './bundle.ts'

const built = await bundle()
const kept = await read(join(root, 'dist'))
const problems = [...differences(kept, built), ...untracked([...kept.keys()])]
if (problems.length > 0) {
  console.error(
    `dist is not what the source builds:\n${problems.map((problem) => `  ${problem}`).join('\n')}\nRun npm run build and commit dist.`,
  )
  process.exitCode = 1
} else console.log(`dist is exactly what the source builds: ${kept.size} files compared.`)

/** Files that the repository does not keep: they would be missing from a release. */
function untracked(names: readonly string[]): readonly string[] {
  const tracked = execFileSync('git', ['ls-files', 'dist'], { cwd: root, encoding: 'utf8' }).split('\n')
  return names.filter((name) => !tracked.includes(`dist/${name}`)).map((name) => `${name} is not committed`)
}

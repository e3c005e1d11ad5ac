/**
 * The commits of acme/shop as real git objects: what was approved and what landed is compared by trees, which only git can tell.
 * They are made anew in a folder that goes with the process, and are the same each time.
 */
import { gitRoot, type Files } from '../github/git/repository.ts'
import { files, filesBefore, policy, policyPath } from './files.ts'

const root = await gitRoot()
process.once('exit', () => {
  root[Symbol.dispose]()
})
const repository = root.repository('acme/shop')
const commits = new Map<string, string>()
const parents = new Map<string, readonly string[]>()

/** The folder that the repositories are served from. */
export const gitFolder = root.root

/** The id of a commit, by its name here: `head 34`. */
export function commitNamed(name: string): string {
  const found = commits.get(name)
  if (found === undefined) throw new Error(`The sample world has no commit "${name}"`)
  return found
}

/** The ids of what it stands on. */
export function parentsOf(name: string): string[] {
  return [...(parents.get(name) ?? [])]
}

/** Makes a commit that writes one file on top of another. */
function commit(name: string, onto: string, path: string, text = `// SAMPLE DATA: ${name}\n`): void {
  const parent = commitNamed(onto)
  const tree: Files = { ...repository.files(parent), [path]: text }
  commits.set(name, repository.commit(withLineEnds(tree), [parent], name))
  parents.set(name, [parent])
}

/** Files are read without the end of their last line, and are written with it. */
function withLineEnds(tree: Files): Files {
  return Object.fromEntries(Object.entries(tree).map(([path, text]) => [path, `${text.trimEnd()}\n`]))
}

/** Lands the head of a pull request on `main`. */
function land(number: number, onto: string): void {
  commits.set(
    `merge ${String(number)}`,
    repository.merge(commitNamed(onto), commitNamed(`head ${String(number)}`), `Merge #${String(number)}`),
  )
}

const cart = 'src/cart.ts'

commits.set('start', repository.commit(filesBefore, [], 'Start'))
commit('release', 'start', cart)
commit('head 31', 'start', policyPath, policy)
land(31, 'start')
commit('head 33', 'merge 31', cart)
land(33, 'merge 31')
commit('first 34', 'merge 33', cart)
commit('head 34', 'first 34', cart)
land(34, 'merge 33')
commit('head 35', 'merge 34', cart)
land(35, 'merge 34')
commit('head 48', 'merge 35', cart)
land(48, 'merge 35')
commit('head 36', 'merge 48', cart)
land(36, 'merge 48')
for (const number of [32, 38, 39, 40, 44, 46, 47]) commit(`head ${String(number)}`, 'merge 36', cart)
commit('head 37', 'merge 35', 'src/reminder.ts')
commit('rebased 37', 'merge 36', 'src/reminder.ts')
commit('first 41', 'merge 36', 'src/search.ts')
commit('head 41', 'first 41', 'src/search.ts')
commit('head 42', 'merge 36', '.github/workflows/deploy.yml')
commit('head 43', 'merge 36', 'package-lock.json')
commit('head 45', 'merge 36', 'src/payments/refund.ts')

repository.point('refs/heads/main', commitNamed('merge 36'))
repository.point('refs/heads/release/1.4', commitNamed('release'))
for (const [name, id] of commits) {
  const number = /^(?:head|rebased) (\d+)$/.exec(name)?.[1]
  if (number !== undefined) repository.point(`refs/pull/${number}/head`, id)
}
const tree = withLineEnds(repository.files(commitNamed('merge 36')))
for (const path of ['README.md', '.github/CODEOWNERS', policyPath] as const)
  if (tree[path] !== files[path]) throw new Error(`${path} is not in git what the API serves`)

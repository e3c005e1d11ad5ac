/** The versions of Node that the built tool is run under. */
import { execFileSync } from 'node:child_process'

/** The oldest that people may develop and use the command line with, and the one that runs actions. */
const versions = { '20': '20.19.5', '24': '24.21.0' } as const

export type Major = keyof typeof versions

export const majors: readonly Major[] = ['20', '24']

/**
 * The path of a Node of that major version: the running one, the one that `NODE_20` or `NODE_24` names, or one that npm fetches as
 * a package, once. It never falls back to another version: a test under the wrong one would prove nothing.
 */
export function nodeOf(major: Major): string {
  const named = process.env[`NODE_${major}`]
  const path = named ?? (process.versions.node.startsWith(`${major}.`) ? process.execPath : fromPackage(versions[major]))
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()
  if (!version.startsWith(`v${major}.`)) throw new Error(`${path} is Node ${version}, not ${major}`)
  return path
}

/** The binary is in the package itself, so that nothing has to be installed after it is unpacked. */
function fromPackage(version: string): string {
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const args = ['-y', '--prefer-offline', '-p', `node-${platform}@${version}`, 'node', '-p', 'process.execPath']
  return execFileSync('npx', args, { encoding: 'utf8', cwd: '/' }).trim()
}

import type { ChangedFile } from '../../model/change.ts'
import { matchesAny } from '../../policy/glob.ts'
import { touchedPaths } from './touched.ts'

/** The places where GitHub looks for CODEOWNERS. */
const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
const folders = ['.github/workflows', '.github/actions']

/**
 * The files of a change that decide how changes are judged: the policy, workflows, actions of the repository, CODEOWNERS, and
 * what the policy adds by glob. Sorted, once each, both sides of a rename. A file in the place of one of their folders counts
 * as well: as a symbolic link it would bring other content there.
 */
export function gateFiles(files: readonly ChangedFile[], policyPath: string | null, globs: readonly string[]): readonly string[] {
  const single = policyPath === null ? codeOwnersPlaces : [...codeOwnersPlaces, policyPath]
  const isGate = (path: string): boolean =>
    single.some((place) => path === place || place.startsWith(`${path}/`)) ||
    folders.some((folder) => path.startsWith(`${folder}/`) || path === folder || folder.startsWith(`${path}/`)) ||
    matchesAny(globs, path)
  return touchedPaths(files).filter(isGate)
}

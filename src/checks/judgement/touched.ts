import type { ChangedFile } from '../../model/change.ts'
import { remembered } from './remembered.ts'

/** Every path that a change touches, once each and sorted: both sides of a rename; a copy leaves where it came from alone. */
export const touchedPaths = remembered((files: readonly ChangedFile[]): readonly string[] => {
  const paths = new Set<string>()
  for (const file of files) {
    paths.add(file.path)
    if (file.previousPath !== null && file.change !== 'copied') paths.add(file.previousPath)
  }
  return [...paths].toSorted()
})

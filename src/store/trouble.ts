/** Something that went wrong outside of this tool, and what to do about it. */
export interface Trouble {
  readonly detail: string
  readonly remedy: string
}

const remedies: Readonly<Record<string, string>> = {
  EACCES: 'Give the user who runs this the right to it, or name another place.',
  EPERM: 'Give the user who runs this the right to it, or name another place.',
  EROFS: 'The disk can only be read. Name a place that can be written to.',
  ENOSPC: 'The disk is full. Free some space, or name a place on another disk.',
  EDQUOT: 'The quota is used up. Free some space, or name a place on another disk.',
  ENOENT: 'Check the path.',
  ENOTDIR: 'Check the path: a part of it is not a folder.',
  EEXIST: 'Something else writes to the same place. Give each run a folder of its own.',
}

/**
 * What the operating system refused, for people.
 *
 * @throws the error itself when it is none of the operating system's: that is a bug.
 */
export function troubleOf(error: unknown, what: string): Trouble {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !('syscall' in error)) throw error
  return { detail: `${what}: ${error.message}.`, remedy: remedies[error.code] ?? 'Check the disk, and run it again.' }
}

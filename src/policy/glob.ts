import { braceExpand, Minimatch } from 'minimatch'

/** On every machine the same; a leading `#` or `!` is part of a name, as it is on GitHub. */
const reading = { dot: true, nocomment: true, nonegate: true, platform: 'linux' } as const
const mostAlternatives = 100

/** Whether braces of a glob stand for more globs than anybody would write out. */
export function isTooWide(glob: string): boolean {
  return braceExpand(glob, { ...reading, braceExpandMax: mostAlternatives + 1 }).length > mostAlternatives
}

/** By list, so that a population pays for the compiling once. */
const compiled = new WeakMap<readonly string[], readonly Minimatch[]>()

/** Whether one of the globs matches a path or a branch name in full. `*` stays within one segment, `**` does not. */
export function matchesAny(globs: readonly string[], text: string): boolean {
  let matchers = compiled.get(globs)
  if (matchers === undefined) {
    matchers = globs.map((glob) => new Minimatch(glob, reading))
    compiled.set(globs, matchers)
  }
  return matchers.some((matcher) => matcher.match(text))
}

/** How a repository and its protected branches are configured now. */
import type { Repository } from '../model/repository.ts'
import type { Branch } from '../model/branch.ts'
import type { Slot } from '../model/subject.ts'
import { readBranch } from './branch.ts'
import type { GitHub } from './github.ts'
import type { FirstPosture } from './posture/first.ts'
import { readRepository } from './repository.ts'

/** What a policy asks of a repository. */
export interface PostureWants {
  readonly branch: ReadonlySet<Slot<'branch'>>
  readonly repository: ReadonlySet<Slot<'repository'>>
  /** Whether the policy protects a branch; `null`: the default branch alone, so that nobody has to list the others. */
  readonly protects: ((branch: string, defaultBranch: string) => boolean) | null
}

/** What was seen of a repository. */
export interface Posture {
  readonly subjects: readonly (Branch | Repository)[]
  /** One sentence for each thing that could not be listed. */
  readonly incompleteBecause: readonly string[]
}

/** Reads a repository's settings, and the protection of every branch that the policy protects. */
export async function completePosture(github: GitHub, first: FirstPosture, wants: PostureWants): Promise<Posture> {
  const branches = await protectedBranches(first, wants)
  const { ref, url, rulesets } = first
  const { defaultBranch } = first.profile.value
  const subjects = await Promise.all([
    ...(wants.repository.size === 0 ? [] : [readRepository(github, first, wants.repository)]),
    ...branches.names.map((branch) => readBranch(github, { ...ref, branch, defaultBranch, url, rulesets }, wants.branch)),
  ])
  return { subjects, incompleteBecause: branches.incompleteBecause }
}

interface Branches {
  readonly names: readonly string[]
  readonly incompleteBecause: readonly string[]
}

async function protectedBranches(first: FirstPosture, { branch, protects }: PostureWants): Promise<Branches> {
  const { defaultBranch, empty } = first.profile.value
  if (branch.size === 0 || empty) return { names: [], incompleteBecause: [] }
  if (protects === null) return { names: [defaultBranch], incompleteBecause: [] }
  const names = await first.branches()
  if (names.state === 'observed') {
    return { names: names.value.filter((name) => protects(name, defaultBranch)).toSorted(), incompleteBecause: [] }
  }
  return { names: protects(defaultBranch, defaultBranch) ? [defaultBranch] : [], incompleteBecause: [names.detail] }
}

/** How a repository and its protected branches are configured now. */
import * as v from 'valibot'
import type { Unavailable } from '../model/evidence.ts'
import type { RepositoryProfile } from '../model/repository.ts'
import type { Slot, Subject } from '../model/subject.ts'
import type { Instant } from '../model/time.ts'
import type { RepositoryRef } from './base.ts'
import { readBranch } from './branch.ts'
import type { GitHub } from './github.ts'
import { reads } from './permissions.ts'
import { readAt } from './read-at.ts'
import { askRepository, profileOf, readRepository } from './repository.ts'
import { refused } from './unseen.ts'

/** What a policy asks of a repository. */
export interface PostureWants {
  readonly branch: ReadonlySet<Slot<'branch'>>
  readonly repository: ReadonlySet<Slot<'repository'>>
  /** Whether the policy protects a branch; `null`: the default branch alone, so that nobody has to list the others. */
  readonly protects: ((branch: string, defaultBranch: string) => boolean) | null
}

/** What was seen of a repository. */
export type Posture =
  | {
      readonly found: true
      /** `owner/name` as GitHub writes it. */
      readonly repository: string
      readonly profile: RepositoryProfile
      readonly subjects: readonly Subject[]
      /** One sentence for each thing that could not be listed. */
      readonly incompleteBecause: readonly string[]
      /** The server's clock when it answered. */
      readonly date: Instant
    }
  | ({ readonly found: false } & Pick<Unavailable, 'reason' | 'detail' | 'remedy'>)

/** Reads a repository's settings, and the protection of every branch that the policy protects. */
export async function collectPosture(github: GitHub, ref: RepositoryRef, wants: PostureWants): Promise<Posture> {
  const [seen] = await Promise.all([askRepository(github, ref), seeViewer(github)])
  if (seen.state === 'unavailable') return { found: false, ...seen }
  if (github.date === null) return { found: false, ...noClock }
  const profile = profileOf(seen.value)
  const repository = seen.value.full_name
  const [owner = '', name = ''] = repository.split('/')
  const named = { owner, name }
  const branches = await protectedBranches(github, named, profile.defaultBranch, wants)
  const subjects = await Promise.all([
    ...(wants.repository.size === 0 ? [] : [readRepository(github, seen.value, seen.sources)]),
    ...branches.names.map((branch) => readBranch(github, { ...named, branch, url: seen.value.html_url }, wants.branch)),
  ])
  return { found: true, repository, profile, subjects, incompleteBecause: branches.incompleteBecause, date: github.date }
}

const noClock = {
  reason: 'error',
  detail: 'GitHub did not say what time it is.',
  remedy: 'Check what stands between here and GitHub.',
} as const

/** Who the token speaks for decides how to say what it lacks. */
async function seeViewer(github: GitHub): Promise<void> {
  const answer = await github.graphql('query Viewer { viewer { login } }', {})
  const wanted = { what: 'The token', needs: [] }
  const viewer = readAt({ answer, token: github.token.kind }, ['viewer'], v.object({ login: v.string() }), wanted)
  if (viewer.state === 'observed') github.seeViewer(viewer.value.login)
}

interface Branches {
  readonly names: readonly string[]
  readonly incompleteBecause: readonly string[]
}

const names = v.array(v.object({ name: v.string() }))

async function protectedBranches(
  github: GitHub,
  { owner, name }: RepositoryRef,
  defaultBranch: string,
  wants: PostureWants,
): Promise<Branches> {
  const { protects } = wants
  if (wants.branch.size === 0) return { names: [], incompleteBecause: [] }
  if (protects === null) return { names: [defaultBranch], incompleteBecause: [] }
  const list = await github.list('GET /repos/{owner}/{repo}/branches', { owner, repo: name })
  const parsed = v.safeParse(names, list.ok ? list.items : null)
  if (parsed.success) {
    const known = parsed.output.map((branch) => branch.name).filter((branch) => protects(branch, defaultBranch))
    return { names: known.toSorted(), incompleteBecause: [] }
  }
  const wanted = { what: `The branches of ${owner}/${name}`, needs: [reads('contents')] }
  const why = list.ok
    ? `${wanted.what} could not be listed: GitHub's answer is not understood.`
    : refused(wanted, list, github.token.kind).detail
  return { names: protects(defaultBranch, defaultBranch) ? [defaultBranch] : [], incompleteBecause: [why] }
}

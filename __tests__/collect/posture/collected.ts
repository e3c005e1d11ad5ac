/** What the collectors make of a world, with every slot asked for. */
import { completePosture } from '../../../src/collect/posture.ts'
import { readFirst } from '../../../src/collect/posture/first.ts'
import { ownerOf, readOwners } from '../../../src/collect/posture/many.ts'
import { manners, polite } from '../../../src/collect/posture/polite.ts'
import type { Branch } from '../../../src/model/branch.ts'
import type { Organization } from '../../../src/model/organization.ts'
import type { Repository } from '../../../src/model/repository.ts'
import { slots } from '../../../src/model/subject.ts'
import type { World } from '../../github/world.ts'
import { connected, type Connected, type Ways } from '../client.ts'

export const everySlot = {
  branch: new Set(slots.branch),
  repository: new Set(slots.repository),
  organization: new Set(slots.organization),
}

export interface Collected extends Connected {
  readonly repository: Repository
  readonly branches: readonly Branch[]
  readonly branch: Branch
  readonly organization: Organization | null
  readonly incompleteBecause: readonly string[]
}

/** Reads acme/shop and acme, whole. */
export async function collected(world: World, ways: Ways & { readonly protects?: (branch: string) => boolean } = {}): Promise<Collected> {
  const client = connected(world, ways)
  const shared = manners(16)
  const github = polite(client.github, shared)
  const first = await readFirst(github, { owner: 'acme', name: 'shop' }, null)
  if (!first.found) throw new Error(`${first.detail} ${first.remedy}`)
  const owner = ownerOf(first)
  const [seen, organizations] = await Promise.all([
    completePosture(github, first, { ...everySlot, protects: ways.protects ?? null }),
    readOwners(client.github, shared, new Map(owner === null ? [] : [[owner.login, owner.url]]), everySlot),
  ])
  const repository = seen.subjects.find((one): one is Repository => one.kind === 'repository')
  const branches = seen.subjects.filter((one): one is Branch => one.kind === 'branch')
  const [branch] = branches
  if (repository === undefined || branch === undefined) throw new Error('There is no repository, or no branch')
  return { ...client, repository, branches, branch, organization: organizations[0] ?? null, incompleteBecause: seen.incompleteBecause }
}

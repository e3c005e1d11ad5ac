import type { GitHub } from '../collect/github.ts'
import { readPolicyAt } from '../collect/policy-file.ts'
import { completePosture } from '../collect/posture.ts'
import { readFirst } from '../collect/posture/first.ts'
import { collectMany, ownerOf, readOwners, type Seen, type Wants } from '../collect/posture/many.ts'
import { manners, polite } from '../collect/posture/polite.ts'
import { listOrganization } from '../collect/posture/scope.ts'
import { observed } from '../model/evidence.ts'
import type { RepositoryProfile } from '../model/repository.ts'
import { UserError } from '../model/user-error.ts'
import type { Policy } from '../policy/policy.ts'
import { repositoryScope } from '../policy/scope.ts'
import type { Io } from './io.ts'
import type { RepositoryName } from './option-values.ts'
import type { Options } from './options.ts'
import { loadPolicy, type LoadedPolicy } from './policy-source.ts'
import { judgedRepository } from './target.ts'

/** What was seen, by which policy, and what decides who may read of it. */
export interface Postures extends Seen {
  readonly loaded: LoadedPolicy
  /** The repository that the run is about; without names when it is about several. */
  readonly repository: RepositoryName
  /** How widely what was seen may be shown: as the most private of what was judged. */
  readonly visibility: RepositoryProfile['visibility']
}

/** As many requests as are in flight at a time. One repository has few to make, and whoever waits for it is one. */
const mostInFlight = { one: 16, many: 4 }

/**
 * Reads the one repository, the listed ones, or those of the organisation.
 *
 * @throws UserError when the one repository or the policy cannot be read, or the repositories cannot be listed.
 */
export function readPostures(github: GitHub, options: Options, io: Io, wantsOf: (policy: Policy) => Wants): Promise<Postures> {
  return options.repositories === null && options.organization === null
    ? readTheOne(github, options, io, wantsOf)
    : readMany(github, options, io, wantsOf)
}

async function readTheOne(github: GitHub, options: Options, io: Io, wantsOf: (policy: Policy) => Wants): Promise<Postures> {
  const repository = judgedRepository(options)
  io.progress(`Reading the configuration of ${repository.owner}/${repository.name}.`)
  const shared = manners(mostInFlight.one)
  const client = polite(github, shared)
  const first = await readFirst(client, repository, options.policy.kind === 'repository' ? options.policy.path : null)
  if (!first.found) throw new UserError(first.detail, first.remedy)
  const loaded = await loadPolicy(github, options.policy, first.repository, first.policyFile)
  const wants = wantsOf(loaded.policy)
  const owner = ownerOf(first)
  const [seen, organizations] = await Promise.all([
    completePosture(client, first, wants),
    readOwners(github, shared, new Map(owner === null ? [] : [[owner.login, owner.url]]), wants),
  ])
  const { visibility, defaultBranch } = first.profile.value
  return {
    subjects: [...seen.subjects, ...organizations],
    population: [{ repository: first.repository, visibility, judged: true, because: 'The run names it.' }],
    defaultBranches: { [first.repository]: defaultBranch },
    incompleteBecause: seen.incompleteBecause,
    date: first.date,
    loaded,
    repository: first.ref,
    visibility,
  }
}

async function readMany(github: GitHub, options: Options, io: Io, wantsOf: (policy: Policy) => Wants): Promise<Postures> {
  const shared = manners(mostInFlight.many)
  const loaded = await sharedPolicy(github, options)
  const { targets, incompleteBecause } = await targetsOf(polite(github, shared), options)
  io.progress(`Reading the configuration of ${String(targets.length)} repositories.`)
  const seen = await collectMany(github, shared, targets, repositoryScope(loaded.policy), wantsOf(loaded.policy), (line) => {
    io.progress(line)
  })
  const judged = seen.population.filter((one) => one.judged)
  return {
    ...seen,
    incompleteBecause: [...incompleteBecause, ...seen.incompleteBecause],
    loaded,
    // None: that the workflow runs in one of them must not decide who may read of the others.
    repository: { owner: '', name: '' },
    visibility: judged.length > 0 && judged.every(({ visibility }) => visibility === 'public') ? 'public' : 'private',
  }
}

/** One policy for all: that of the repository that the workflow runs in or that is named, or one from elsewhere. */
async function sharedPolicy(github: GitHub, options: Options): Promise<LoadedPolicy> {
  const { policy, repository } = options
  if (policy.kind !== 'repository') return loadPolicy(github, policy, '', observed(null))
  if (repository === null)
    throw new UserError(
      'A run over many repositories has one policy, and nobody said where it is.',
      'Name it: --policy owner/name/path@ref, or --policy ./file.',
    )
  return loadPolicy(github, policy, `${repository.owner}/${repository.name}`, await readPolicyAt(github, repository, policy.path))
}

async function targetsOf(github: GitHub, { repositories, organization }: Options) {
  if (organization === null) return { targets: repositories ?? [], incompleteBecause: [] }
  const listed = await listOrganization(github, organization)
  if (!listed.listed) throw new UserError(listed.detail, listed.remedy)
  return { targets: listed.candidates, incompleteBecause: listed.incompleteBecause }
}

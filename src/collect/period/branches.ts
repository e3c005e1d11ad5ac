/** The repository of a period, and where its branches are now. */
import * as v from 'valibot'
import { observed, type Evidence } from '../../model/evidence.ts'
import type { RepositoryProfile } from '../../model/repository.ts'
import type { RepositoryRef } from '../contract.ts'
import { repositoryFacts, repositorySelection } from '../facts.ts'
import type { GitHub } from '../github.ts'
import { pageSelection, readPage, readRest, type ListPart } from '../list-part.ts'
import { reads } from '../permissions.ts'
import { readAt } from '../read-at.ts'
import { oid } from '../shapes.ts'

/** A branch and where it is now. */
export interface BranchTip {
  readonly name: string
  readonly oid: string
}

/** What has to be known of a repository before its branches are judged. */
export interface PeriodRepository {
  /** `owner/name` as GitHub writes it. */
  readonly name: string
  readonly ref: RepositoryRef
  readonly url: string
  readonly visibility: RepositoryProfile['visibility']
  readonly defaultBranch: string | null
  readonly branches: readonly BranchTip[]
}

const tips: ListPart<BranchTip> = {
  wanted: { what: 'The branches', needs: [reads('contents')] },
  field: 'refs',
  arguments: ', refPrefix: "refs/heads/"',
  selection: 'name target { oid }',
  item: v.pipe(
    v.object({ name: v.string(), target: v.object({ oid }) }),
    v.transform(({ name, target }): BranchTip => ({ name, oid: target.oid })),
  ),
}

const facts = v.intersect([repositoryFacts, v.object({ url: v.string() })])

function query(further: boolean): string {
  return `query Branches($owner: String!, $name: String!, $first: Int!${further ? ', $after: String!' : ''}) {
    repository(owner: $owner, name: $name) { url ${repositorySelection} ${pageSelection(tips, further)} }
  }`
}

/** Reads the repository and the list of its branches. */
export async function readBranches(github: GitHub, repository: RepositoryRef): Promise<Evidence<PeriodRepository>> {
  const variables = { ...repository, first: 100 }
  const answer = await github.graphql(query(false), variables)
  const asked = { answer, token: github.token.kind }
  const what = `The repository ${repository.owner}/${repository.name}`
  const seen = readAt(asked, ['repository'], facts, { what, needs: [reads('metadata')] }, [tips.field])
  if (seen.state === 'unavailable') return seen
  const path = ['repository', tips.field]
  const branches = await readRest(github, readPage(asked, path, tips), tips, { query: query(true), variables, path })
  if (branches.state === 'unavailable') return branches
  const { nameWithOwner, url, visibility, defaultBranchRef } = seen.value
  const [owner = '', name = ''] = nameWithOwner.split('/')
  return observed(
    { name: nameWithOwner, ref: { owner, name }, url, visibility, defaultBranch: defaultBranchRef?.name ?? null, branches: branches.value },
    [...seen.sources, ...branches.sources],
  )
}

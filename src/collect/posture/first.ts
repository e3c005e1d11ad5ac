/** The one query about a repository: all that every reader may see of it, its rulesets, and the files that decide. */
import * as v from 'valibot'
import type { CheckRun, CodeOwnersError, CodeOwnersFile } from '../../model/change.ts'
import { mapEvidence, observed, type Evidence, type Unavailable } from '../../model/evidence.ts'
import type { RepositoryProfile } from '../../model/repository.ts'
import type { Instant } from '../../model/time.ts'
import type { Workflow } from '../../model/workflow.ts'
import { baseSelection, codeOwnersOf, policyOf, readBase } from '../base.ts'
import type { RepositoryRef } from '../contract.ts'
import { checks, tellOwn } from '../check-runs.ts'
import type { GitHub } from '../github.ts'
import { pageSelection, readPage, readRest, type ListPart } from '../list-part.ts'
import { reads } from '../permissions.ts'
import { readAt, type Asked } from '../read-at.ts'
import { actorFragment } from '../shapes.ts'
import type { TextFile } from '../text-file.ts'
import { refused, type Wanted } from '../unseen.ts'
import { rulesets, type SeenRuleset } from './rulesets.ts'
import { workflowsAt, workflowsSelection } from './workflows.ts'

/** What the first request shows of a repository. */
export interface FirstPosture {
  readonly found: true
  readonly ref: RepositoryRef
  /** `owner/name` as GitHub writes it. */
  readonly repository: string
  readonly url: string
  readonly inOrganization: boolean
  readonly profile: Evidence<RepositoryProfile> & { readonly state: 'observed' }
  /** The file at the policy's path on the default branch; `null` when there is none, or no path was given. */
  readonly policyFile: Evidence<TextFile | null>
  readonly codeOwners: Evidence<CodeOwnersFile | null>
  readonly codeOwnersErrors: Evidence<readonly CodeOwnersError[]>
  readonly workflows: Evidence<readonly Workflow[]>
  readonly defaultBranchChecks: Evidence<readonly CheckRun[]>
  /** Every ruleset, of every level and for every target. */
  readonly rulesets: Evidence<readonly SeenRuleset[]>
  /** The names of all branches, which may take more requests. */
  branches(): Promise<Evidence<readonly string[]>>
  /** The server's clock when it answered. */
  readonly date: Instant
}

/** What cannot be read at all. */
export type NotFound = { readonly found: false } & Pick<Unavailable, 'reason' | 'detail' | 'remedy'>

const profile = v.object({
  nameWithOwner: v.string(),
  url: v.string(),
  isInOrganization: v.boolean(),
  visibility: v.picklist(['PUBLIC', 'PRIVATE', 'INTERNAL']),
  isArchived: v.boolean(),
  isFork: v.boolean(),
  isTemplate: v.boolean(),
  isEmpty: v.boolean(),
  defaultBranchRef: v.nullable(v.object({ name: v.string() })),
})
const visibilities = { PUBLIC: 'public', PRIVATE: 'private', INTERNAL: 'internal' } as const

/** The branches, by name. */
const branchNames: ListPart<string> = {
  wanted: { what: 'The branches', needs: [reads('contents')] },
  field: 'refs',
  arguments: ', refPrefix: "refs/heads/"',
  selection: 'name',
  item: v.pipe(
    v.object({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
}

const target = ['repository', 'defaultBranchRef', 'target'] as const

function queryOf(withPolicy: boolean): string {
  return `query Posture($owner: String!, $name: String!, $first: Int!${withPolicy ? ', $policy: String!' : ''}) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      nameWithOwner url isInOrganization visibility isArchived isFork isTemplate isEmpty
      defaultBranchRef { name target { ... on Commit {
        ${baseSelection(withPolicy)}
        ${workflowsSelection}
        statusCheckRollup { ${pageSelection(checks)} }
      } } }
      codeowners { errors { line column kind message } }
      ${pageSelection(rulesets)}
      ${pageSelection(branchNames)}
    }
  }
  ${actorFragment}`
}

const codeOwnersErrors = v.pipe(
  v.nullable(v.object({ errors: v.array(v.object({ line: v.number(), column: v.number(), kind: v.string(), message: v.string() })) })),
  v.transform((seen): readonly CodeOwnersError[] => seen?.errors ?? []),
)

/** Asks the first question about a repository. */
export async function readFirst(github: GitHub, ref: RepositoryRef, policyPath: string | null): Promise<FirstPosture | NotFound> {
  const variables = { ...ref, first: 100, ...(policyPath === null ? {} : { policy: policyPath }) }
  const answer = await github.graphql(queryOf(policyPath !== null), variables)
  const wanted: Wanted = { what: `The repository ${ref.owner}/${ref.name}`, needs: [reads('metadata')] }
  if (!answer.ok) return { found: false, ...refused(wanted, answer, github.token.kind) }
  const viewer = readAt({ answer, token: github.token.kind }, ['viewer'], v.object({ login: v.string() }), wanted)
  if (viewer.state === 'observed') github.seeViewer(viewer.value.login)
  const asked: Asked = { answer, token: github.token.kind }
  const seen = readAt(asked, ['repository'], profile, wanted, ['target', 'rulesets', 'codeowners', 'refs'])
  if (seen.state === 'unavailable') return { found: false, ...seen }
  if (github.date === null) return { found: false, ...noClock }
  const { nameWithOwner: repository, url, isInOrganization: inOrganization, visibility, ...rest } = seen.value
  const [owner = '', name = ''] = repository.split('/')
  const named = { owner, name }
  const isBare = rest.defaultBranchRef === null
  const value: RepositoryProfile = {
    visibility: visibilities[visibility],
    archived: rest.isArchived,
    fork: rest.isFork,
    template: rest.isTemplate,
    empty: rest.isEmpty || isBare,
    // GitHub names a default branch before there is one; nobody can protect it by name then.
    defaultBranch: rest.defaultBranchRef?.name ?? 'main',
  }
  const branches = (): Promise<Evidence<readonly string[]>> => branchesOf(github, asked, named)
  const base = { repository, url, inOrganization, ref: named, date: github.date, branches, profile: observed(value, seen.sources) }
  const listed = await rulesetsOf(github, asked, named)
  if (isBare) return { found: true, ...base, ...nothing(seen.sources), rulesets: listed }
  const files = readBase(asked, target, ['statusCheckRollup', 'workflows'])
  return {
    found: true,
    ...base,
    policyFile: policyPath === null ? observed(null) : policyOf(files, policyPath),
    codeOwners: await codeOwnersOf(github, named, files),
    codeOwnersErrors: readAt(asked, ['repository', 'codeowners'], codeOwnersErrors, {
      what: 'What GitHub does not accept in CODEOWNERS',
      needs: [reads('contents')],
    }),
    workflows: workflowsAt(asked, [...target, 'workflows']),
    defaultBranchChecks: await checksOf(github, asked, named, rest.defaultBranchRef?.name ?? ''),
    rulesets: listed,
  }
}

/** A repository that nothing was pushed to has no files and no checks. */
function nothing(sources: readonly number[]) {
  return {
    policyFile: observed(null, sources),
    codeOwners: observed(null, sources),
    codeOwnersErrors: observed([], sources),
    workflows: observed([], sources),
    defaultBranchChecks: observed([], sources),
  }
}

function branchesOf(github: GitHub, asked: Asked, ref: RepositoryRef): Promise<Evidence<readonly string[]>> {
  const query = `query PostureBranches($owner: String!, $name: String!, $first: Int!, $after: String!) {
    repository(owner: $owner, name: $name) { ${pageSelection(branchNames, true)} }
  }`
  const path = ['repository', 'refs']
  return readRest(github, readPage(asked, path, branchNames), branchNames, { query, variables: { ...ref, first: 100 }, path })
}

async function rulesetsOf(github: GitHub, asked: Asked, ref: RepositoryRef): Promise<Evidence<readonly SeenRuleset[]>> {
  const query = `query PostureRulesets($owner: String!, $name: String!, $first: Int!, $after: String!) {
    repository(owner: $owner, name: $name) { ${pageSelection(rulesets, true)} }
  }`
  const path = ['repository', 'rulesets']
  return readRest(github, readPage(asked, path, rulesets), rulesets, { query, variables: { ...ref, first: 100 }, path })
}

async function checksOf(github: GitHub, asked: Asked, ref: RepositoryRef, branch: string): Promise<Evidence<readonly CheckRun[]>> {
  const path = [...target, 'statusCheckRollup']
  const rollup = readAt(asked, path, v.nullable(v.looseObject({})), checks.wanted, checks.spare)
  if (rollup.state === 'unavailable') return rollup
  if (rollup.value === null) return observed([], rollup.sources)
  const query = `query PostureChecks($owner: String!, $name: String!, $branch: String!, $first: Int!, $after: String!) {
    repository(owner: $owner, name: $name) { ref(qualifiedName: $branch) { target { ... on Commit {
      statusCheckRollup { ${pageSelection(checks, true)} }
    } } } }
  }
  ${actorFragment}`
  const variables = { ...ref, branch: `refs/heads/${branch}`, first: 100 }
  const more = { query, variables, path: ['repository', 'ref', 'target', 'statusCheckRollup', 'contexts'] }
  const read = await readRest(github, readPage(asked, [...path, 'contexts'], checks), checks, more)
  return mapEvidence(read, (seen) => tellOwn(seen, { statusContext: null, run: null }))
}

const noClock = {
  reason: 'error',
  detail: 'GitHub did not say what time it is.',
  remedy: 'Check what stands between here and GitHub.',
} as const

/** Policies that live outside of the judged change. */
import * as v from 'valibot'
import { observed, type Evidence } from '../model/evidence.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { reads } from './permissions.ts'
import { readAt } from './read-at.ts'
import { oid } from './shapes.ts'
import { entry, entrySelection, textAt, type TextFile } from './text-file.ts'
import type { Wanted } from './unseen.ts'

const commit = v.object({ oid, file: entry })
/** What a ref names: a commit, an annotated tag of one, or something that has no files. */
const named = v.nullable(
  v.union([
    commit,
    v.pipe(
      v.object({ target: commit }),
      v.transform(({ target }) => target),
    ),
    v.pipe(
      v.looseObject({}),
      v.transform(() => null),
    ),
  ]),
)

const commitSelection = `... on Commit { oid file(path: $path) ${entrySelection} }`

/** Reads `owner/name/path@ref`; `null` when there is no such file, or no such ref. */
export async function readPolicyFrom(github: GitHub, reference: string): Promise<Evidence<TextFile | null>> {
  const [, owner = '', name = '', path = '', ref = ''] = /^([^/]+)\/([^/]+)\/(.+)@([^@]+)$/.exec(reference) ?? []
  const query = `query PolicyFrom($owner: String!, $name: String!, $ref: String!, $path: String!) {
    repository(owner: $owner, name: $name) {
      object(expression: $ref) { ${commitSelection} ... on Tag { target { ${commitSelection} } } }
    }
  }`
  const answer = await github.graphql(query, { owner, name, ref, path })
  const read = readAt({ answer, token: github.token.kind }, ['repository', 'object'], named, wanted(`The policy ${reference}`))
  return fileOf(read, path)
}

/** Reads a file of the default branch; `null` when there is none, also because there is no branch yet. */
export async function readPolicyAt(github: GitHub, repository: RepositoryRef, path: string): Promise<Evidence<TextFile | null>> {
  const query = `query PolicyAt($owner: String!, $name: String!, $path: String!) {
    repository(owner: $owner, name: $name) { defaultBranchRef { target { ${commitSelection} } } }
  }`
  const answer = await github.graphql(query, { ...repository, path })
  const branch = v.nullable(
    v.pipe(
      v.object({ target: commit }),
      v.transform(({ target }) => target),
    ),
  )
  const read = readAt({ answer, token: github.token.kind }, ['repository', 'defaultBranchRef'], branch, wanted(`The policy ${path}`))
  return fileOf(read, path)
}

function fileOf(read: Evidence<v.InferOutput<typeof commit> | null>, path: string): Evidence<TextFile | null> {
  if (read.state === 'unavailable') return read
  return read.value === null ? observed(null, read.sources) : textAt(read.value.file, path, read.value.oid, read.sources)
}

function wanted(what: string): Wanted {
  return { what, needs: [reads('contents')] }
}

/** The files of the base branch that decide how a change is judged: the policy and CODEOWNERS, as they were before the change. */
import * as v from 'valibot'
import type { CodeOwnersFile } from '../model/change.ts'
import { mapEvidence, observed, type Evidence } from '../model/evidence.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { reads } from './permissions.ts'
import { readAt, type Asked, type Path } from './read-at.ts'
import { oid } from './shapes.ts'
import { cutBlob, entry, entrySelection, isFile, textAt, type Entry, type TextFile } from './text-file.ts'
import { notUnderstood, refused, type Wanted } from './unseen.ts'

/** Where GitHub looks for CODEOWNERS, in its order. */
const places = { github: '.github/CODEOWNERS', root: 'CODEOWNERS', docs: 'docs/CODEOWNERS' } as const

/** Asks a commit for the files. Needs the variable `$policy` when the policy is among them. */
export function baseSelection(withPolicy: boolean): string {
  const codeOwners = Object.entries(places).map(([name, path]) => `${name}: file(path: "${path}") ${entrySelection}`)
  return ['oid', ...(withPolicy ? [`policy: file(path: $policy) ${entrySelection}`] : []), ...codeOwners].join('\n')
}

const base = v.object({ oid, policy: v.optional(entry), github: entry, root: entry, docs: entry })

/** A commit of the base and what it has at the places. */
export type Base = v.InferOutput<typeof base>

const wanted: Wanted = { what: 'The base branch', needs: [reads('contents')] }

/** @param beside names of fields that were asked for beside the files, and are read by themselves. */
export function readBase(asked: Asked, path: Path, beside: readonly string[] = []): Evidence<Base> {
  return readAt(asked, path, base, wanted, beside)
}

/** Reads the files at a commit that the first request could not name. */
export async function readBaseAt(
  github: GitHub,
  repository: RepositoryRef,
  commit: string,
  policyPath: string | null,
): Promise<Evidence<Base>> {
  const query = `query BaseFiles($owner: String!, $name: String!, $oid: GitObjectID!${policyPath === null ? '' : ', $policy: String!'}) {
    repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { ${baseSelection(policyPath !== null)} } } }
  }`
  const policy = policyPath === null ? {} : { policy: policyPath }
  const answer = await github.graphql(query, { ...repository, oid: commit, ...policy })
  return readBase({ answer, token: github.token.kind }, ['repository', 'object'])
}

/** The policy at the base; `null` when there is none. */
export function policyOf(seen: Evidence<Base>, path: string): Evidence<TextFile | null> {
  if (seen.state === 'unavailable') return { ...seen, detail: seen.detail.replace(wanted.what, `The policy ${path}`) }
  const { policy, oid: commit } = seen.value
  // A key that was asked for and did not come is no word for a file that is not there.
  if (policy === undefined)
    return notUnderstood({ what: `The policy ${path}`, needs: wanted.needs }, 'the answer leaves it out', seen.sources)
  return textAt(policy, path, commit, seen.sources)
}

/** CODEOWNERS at the base: of the first place that has a file. GitHub loads larger files than a query shows. */
export async function codeOwnersOf(
  github: GitHub,
  repository: RepositoryRef,
  seen: Evidence<Base>,
): Promise<Evidence<CodeOwnersFile | null>> {
  if (seen.state === 'unavailable') return seen
  const [found, ...later] = inOrder(seen.value).filter(([, file]) => isFile(file))
  if (found === undefined) return observed(null, seen.sources)
  const [path, file] = found
  const shadowed = later.map(([place]) => place)
  const cut = cutBlob(file)
  if (cut !== null) return mapEvidence(await readBlob(github, repository, cut, path), (text) => ({ path, text, shadowed }))
  return mapEvidence(textAt(file, path, seen.value.oid, seen.sources), (text) =>
    text === null ? null : { path, text: text.text, shadowed },
  )
}

function inOrder({ github, root, docs }: Base): readonly (readonly [string, Entry])[] {
  return [
    [places.github, github],
    [places.root, root],
    [places.docs, docs],
  ]
}

const blobBody = v.object({ content: v.string(), encoding: v.literal('base64') })

async function readBlob(github: GitHub, { owner, name }: RepositoryRef, sha: string, path: string): Promise<Evidence<string>> {
  const asked: Wanted = { what: path, needs: [reads('contents')] }
  const answer = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo: name, file_sha: sha })
  if (!answer.ok) return refused(asked, answer, github.token.kind)
  const body = v.safeParse(blobBody, answer.data)
  if (!body.success) return notUnderstood(asked, "GitHub's answer is not understood", [answer.sequence])
  return observed(Buffer.from(body.output.content, 'base64').toString('utf8'), [answer.sequence])
}

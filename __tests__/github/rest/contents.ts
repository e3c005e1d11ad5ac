/** Files and folders. */
import { blobOid, bytesOf, resolveRef, treeOf } from '../lookup.ts'
import type { FileContent } from '../world.ts'
import { needs } from './needs.ts'
import type { Reply, RepositoryCall, Route, Schema } from './route.ts'
import { notFound, ok, onlyKnows, Refused, repositoryPage, repositoryUrl } from './route.ts'
import { repositoryRoute } from './router.ts'

/** From this size GitHub leaves the content of a file out. */
export const largestContent = 1024 * 1024

interface Place {
  call: RepositoryCall
  ref: string
}

function addresses({ call, ref }: Place, path: string, sha: string, kind: 'blobs' | 'trees') {
  const api = repositoryUrl(call, call.repository)
  const self = `${api}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`
  const git = `${api}/git/${kind}/${sha}`
  const html = `${repositoryPage(call.repository)}/${kind === 'blobs' ? 'blob' : 'tree'}/${ref}/${encodeURI(path)}`
  return { url: self, git_url: git, html_url: html, download_url: null, _links: { self, git, html } }
}

function file(place: Place, path: string, content: FileContent): Schema<'content-file'> {
  const bytes = bytesOf(content)
  const small = bytes.length <= largestContent
  return {
    type: 'file',
    encoding: small ? 'base64' : 'none',
    size: bytes.length,
    name: path.split('/').at(-1) ?? path,
    path,
    // GitHub breaks the lines after 60 characters.
    content: small ? bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n') : '',
    sha: blobOid(content),
    ...addresses(place, path, blobOid(content), 'blobs'),
  }
}

function folder(place: Place, tree: Record<string, FileContent>, path: string): Schema<'content-directory'> {
  const prefix = path === '' ? '' : `${path}/`
  const below = Object.keys(tree).filter((name) => name.startsWith(prefix))
  if (below.length === 0) throw notFound()
  const names = [...new Set(below.map((name) => name.slice(prefix.length).split('/', 1)[0] ?? ''))].toSorted()
  return names.map((name) => {
    const content = tree[prefix + name]
    const sha = content === undefined ? blobOid(`folder ${prefix}${name}`) : blobOid(content)
    const links = addresses(place, prefix + name, sha, content === undefined ? 'trees' : 'blobs')
    return {
      type: content === undefined ? 'dir' : 'file',
      size: content === undefined ? 0 : bytesOf(content).length,
      name,
      path: prefix + name,
      sha,
      ...links,
    }
  })
}

function contents(call: RepositoryCall, path: string): Reply {
  onlyKnows(call, 'ref')
  const ref = call.query.get('ref') ?? call.repository.defaultBranch
  const sha = resolveRef(call.repository, ref)
  if (sha === null) throw new Refused(404, `No commit found for the ref ${ref}`)
  const tree = treeOf(call.repository, sha)
  const content = tree[path]
  if (content === undefined) return ok(folder({ call, ref }, tree, path))
  if (/[.]raw\b/.test(call.accept))
    return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', content: bytesOf(content) } }
  return ok(file({ call, ref }, path, content))
}

const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

export const contentRoutes: Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/contents/{path}', needs('contents'), (call) =>
    contents(call, call.parameter('path').replaceAll(/^\/|\/$/g, '')),
  ),
  repositoryRoute('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', needs('contents'), (call) => {
    const sha = call.parameter('file_sha')
    const trees = [call.repository.files, ...Object.values(call.repository.filesAt)]
    const content = trees.flatMap((tree) => Object.values(tree)).find((one) => blobOid(one) === sha)
    if (content === undefined) throw notFound()
    const bytes = bytesOf(content)
    const body: Schema<'blob'> = {
      sha,
      node_id: `B_${sha}`,
      size: bytes.length,
      url: `${repositoryUrl(call, call.repository)}/git/blobs/${sha}`,
      content: bytes.toString('base64'),
      encoding: 'base64',
    }
    return ok(body)
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/codeowners/errors', needs('contents'), (call) => {
    onlyKnows(call, 'ref')
    const sha = resolveRef(call.repository, call.query.get('ref') ?? call.repository.defaultBranch)
    if (sha === null) throw notFound()
    const tree = treeOf(call.repository, sha)
    if (!codeownersPaths.some((path) => path in tree)) throw notFound()
    const body: Schema<'codeowners-errors'> = {
      errors: call.repository.codeownersErrors.map((error) => ({ source: '', suggestion: null, ...error })),
    }
    return ok(body)
  }),
]

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GitFailed, openGit, type Git } from '../../src/collect/git.ts'
import { aToken, aWorld, workflowToken } from '../github/build.ts'
import { githubDouble } from '../github/double.ts'
import { gitRoot, type GitRepository, type GitRoot } from '../github/git/repository.ts'
import { serveDouble, type Served } from '../github/serve.ts'

const environment = { PATH: process.env['PATH'] }
const start = { 'README.md': 'Shop\n', 'src/cart.ts': 'one\ntwo\nthree\n' }

async function opened(token = workflowToken): Promise<Git> {
  const found = await openGit({ environment, token })
  if (!found.ok) throw new Error(found.message)
  return found.git
}

describe('git on a repository of its own', () => {
  let root: GitRoot
  let served: Served
  let shop: GitRepository
  let git: Git
  let url: string

  beforeEach(async () => {
    root = await gitRoot()
    shop = root.repository()
    served = await serveDouble(
      githubDouble(aWorld({ tokens: { [workflowToken]: aToken(), blind: aToken({ permissions: {} }) } })),
      root.root,
    )
    git = await opened()
    url = `${served.url}/acme/shop.git`
  })

  afterEach(async () => {
    await git.close()
    await served.close()
    root[Symbol.dispose]()
  })

  /** main goes on after a branch was made; the branch changes another file. */
  function history(onBranch = { ...start, 'src/cart.ts': 'one\ntwo\nthree\nfour\n' }) {
    const first = shop.commit(start)
    const main = shop.commit({ ...start, 'README.md': 'The shop\n', 'src/cart.ts': 'zero\none\ntwo\nthree\n' }, [first])
    const head = shop.commit(onBranch, [first])
    shop.point('refs/heads/main', main)
    shop.point('refs/pull/7/head', head)
    return { first, main, head }
  }

  it('knows its version', () => {
    expect(git.version).toMatch(/^\d+\.\d+/)
  })

  it('fetches refs, and tells trees, parents and ancestors', async () => {
    const { first, main, head } = history()
    expect(await git.fetch(url, ['refs/heads/main', 'refs/pull/7/head'])).toEqual({ ok: true })
    const commits = await git.commits([main, head])
    expect(commits.get(head)?.parents).toEqual([first])
    expect(commits.get(main)?.tree).toMatch(/^[0-9a-f]{40}$/)
    expect(await git.mergeBase(main, head)).toBe(first)
    expect([await git.isAncestor(first, head), await git.isAncestor(main, head)]).toEqual([true, false])
  })

  it('computes the merge that git would make, reading the files it needs', async () => {
    const { main, head } = history()
    const merged = shop.merge(main, head)
    shop.point('refs/heads/merged', merged)
    await git.fetch(url, ['refs/heads/main', 'refs/pull/7/head', 'refs/heads/merged'])
    expect(await git.merge(main, head)).toBe((await git.commits([merged])).get(merged)?.tree)
  })

  it('says of a merge that it conflicts', async () => {
    const { main, head } = history({ ...start, 'src/cart.ts': 'nought\none\ntwo\nthree\n' })
    await git.fetch(url, ['refs/heads/main', 'refs/pull/7/head'])
    expect(await git.merge(main, head)).toBeNull()
  })

  it('names the paths in which trees differ', async () => {
    const { first, main } = history()
    await git.fetch(url, ['refs/heads/main'])
    expect(await git.differing(first, main)).toEqual(['README.md', 'src/cart.ts'])
    expect(await git.differing(main, main)).toEqual([])
  })

  it('fetches a commit that no ref leads to any more', async () => {
    const { first, main } = history()
    const gone = shop.commit({ ...start, 'a.ts': 'a\n' }, [first])
    await git.fetch(url, ['refs/heads/main'])
    expect(await git.fetch(url, [gone])).toEqual({ ok: true })
    expect([...(await git.commits([gone, main])).keys()].toSorted()).toEqual([gone, main].toSorted())
  })

  it('leaves out commits that are nowhere, and says so of a fetch of one', async () => {
    const { main } = history()
    const nowhere = 'f'.repeat(40)
    await git.fetch(url, ['refs/heads/main'])
    expect(await git.fetch(url, [nowhere])).toMatchObject({ ok: false, message: expect.stringContaining('not our ref') as string })
    expect([...(await git.commits([nowhere, main])).keys()]).toEqual([main])
    await expect(git.merge(nowhere, main)).rejects.toThrow(GitFailed)
  })

  it('is told by the server when the token is bad, or may not read the contents', async () => {
    history()
    for (const token of ['nobody', 'blind']) {
      const other = await opened(token)
      const said = await other.fetch(url, ['refs/heads/main'])
      expect(said.ok).toBe(false)
      await other.close()
    }
  })

  it('never writes the token where others read it', async () => {
    history()
    const said = await git.fetch(`${served.url}/acme/nothing.git`, ['refs/heads/main'])
    expect(said).toMatchObject({ ok: false })
    expect(JSON.stringify(said)).not.toContain(workflowToken)
  })

  it('speaks no protocol but HTTP', async () => {
    history()
    for (const other of [shop.path, `file://${shop.path}`, `ext::sh -c true`]) {
      expect(await git.fetch(other, ['refs/heads/main'])).toMatchObject({
        ok: false,
        message: expect.stringContaining('not allowed') as string,
      })
    }
  })
})

it('says that there is no git', async () => {
  expect(await openGit({ environment: { PATH: '/nowhere' }, token: 'x' })).toEqual({ ok: false, message: 'this machine has no git' })
})

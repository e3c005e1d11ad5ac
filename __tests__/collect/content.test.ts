import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent, type ContentQuestions } from '../../src/collect/content.ts'
import { aToken, aWorld, workflowToken } from '../github/build.ts'
import { githubDouble } from '../github/double.ts'
import { gitRoot, type GitRepository, type GitRoot } from '../github/git/repository.ts'
import { serveDouble, type Served } from '../github/serve.ts'

const start = { 'README.md': 'Shop\n', 'src/cart.ts': 'one\ntwo\nthree\n' }
const environment = { PATH: process.env['PATH'] }

describe('the content of a change', () => {
  let root: GitRoot
  let shop: GitRepository
  let served: Served
  let notes: { wants: readonly string[]; ok: boolean }[]

  beforeEach(async () => {
    root = await gitRoot()
    shop = root.repository()
    notes = []
    served = await serveDouble(
      githubDouble(aWorld({ tokens: { [workflowToken]: aToken(), blind: aToken({ permissions: {} }) } })),
      root.root,
    )
  })

  afterEach(async () => {
    await served.close()
    root[Symbol.dispose]()
  })

  const read = (questions: Partial<ContentQuestions> & Pick<ContentQuestions, 'head' | 'base'>, token = workflowToken) =>
    readContent(
      { url: `${served.url}/acme/shop.git`, token, environment },
      { number: 7, approved: [], merges: [], landed: null, ...questions },
      (_url, wants, ok) => notes.push({ wants, ok }),
    )

  /** A branch of one commit, made of the first commit of main; main has gone on since. */
  function branched(readme = 'The shop\n') {
    const first = shop.commit(start)
    const main = shop.commit({ ...start, 'README.md': readme }, [first])
    const change = shop.commit({ ...start, 'src/cart.ts': 'one\ntwo\nthree\nfour\n' }, [first])
    shop.point('refs/heads/main', main)
    shop.point('refs/pull/7/head', change)
    return { first, main, change }
  }

  it('asks for no objects where nothing has to be compared', async () => {
    expect(await read({ head: 'a', base: 'b', approved: ['a'] })).toMatchObject({
      content: { state: 'observed', value: { git: null } },
      landed: { state: 'observed', value: null },
    })
    expect(notes).toEqual([])
  })

  it('knows a merge of the base by the tree that git makes of it', async () => {
    const { main, change } = branched()
    const head = shop.merge(change, main)
    shop.point('refs/pull/7/head', head)
    const { content } = await read({ head, base: main, approved: [change], merges: [head] })
    if (content.state === 'unavailable') throw new Error(content.detail)
    const { headBase, commits, merges } = content.value
    expect(headBase).toBe(main)
    expect(merges).toHaveLength(1)
    expect(merges[0]).toEqual({ ours: change, theirs: main, tree: commits.find(({ oid }) => oid === head)?.tree })
    expect(commits.find(({ oid }) => oid === head)?.parents).toEqual([
      { oid: change, onBase: false },
      { oid: main, onBase: true },
    ])
    expect(commits.map(({ beneathHead }) => beneathHead)).toEqual([true, true])
    expect(notes).toEqual([{ wants: ['refs/pull/7/head', main], ok: true }])
  })

  it('fetches what a force push took off the branch', async () => {
    const { main, change } = branched()
    const head = shop.commit({ 'README.md': 'The shop\n', 'src/cart.ts': 'one\ntwo\nthree\nfour\n' }, [main])
    shop.point('refs/pull/7/head', head)
    const { content } = await read({ head, base: main, approved: [change, 'f'.repeat(40)] })
    if (content.state === 'unavailable') throw new Error(content.detail)
    const { commits, merges } = content.value
    expect(commits.map(({ oid, beneathHead }) => [oid, beneathHead])).toEqual([
      [head, true],
      [change, false],
    ])
    expect(merges).toEqual([{ ours: change, theirs: main, tree: commits[0]?.tree }])
    expect(notes.map(({ ok }) => ok)).toEqual([true, true, false])
  })

  it.each([
    { name: 'as GitHub merges', extra: {}, differs: [] },
    { name: 'with more in it', extra: { 'src/extra.ts': 'x\n' }, differs: ['src/extra.ts'] },
  ])('compares what landed with the merge: $name', async ({ extra, differs }) => {
    const { main, change } = branched()
    const clean = shop.files(shop.merge(main, change))
    const landed = shop.commit({ ...Object.fromEntries(Object.entries(clean).map(([path, text]) => [path, `${text}\n`])), ...extra }, [
      main,
      change,
    ])
    shop.point('refs/heads/main', landed)
    const { landed: found } = await read({ head: change, base: main, landed })
    expect(found).toMatchObject({ state: 'observed', value: { commit: landed, onto: main, differs } })
  })

  it('says of what landed that git could not have merged it', async () => {
    const first = shop.commit(start)
    const main = shop.commit({ ...start, 'src/cart.ts': 'nought\none\ntwo\nthree\n' }, [first])
    const change = shop.commit({ ...start, 'src/cart.ts': 'zero\none\ntwo\nthree\n' }, [first])
    const landed = shop.commit({ ...start, 'src/cart.ts': 'zero\none\ntwo\nthree\n' }, [main, change])
    shop.point('refs/heads/main', landed)
    shop.point('refs/pull/7/head', change)
    const { landed: found } = await read({ head: change, base: main, landed })
    expect(found).toMatchObject({ state: 'observed', value: { expected: null, differs: [] } })
  })

  it.each([
    { token: 'blind', reason: 'permission', remedy: 'contents: read' },
    { token: 'nobody', reason: 'permission', remedy: 'contents: read' },
  ])('says that the token $token may not have the objects', async ({ token, reason, remedy }) => {
    const { main, change } = branched()
    const answers = await read({ head: change, base: main, approved: [main] }, token)
    for (const answer of [answers.content, answers.landed]) {
      expect(answer).toMatchObject({ state: 'unavailable', reason, remedy: expect.stringContaining(remedy) as string })
    }
    expect(notes).toMatchObject([{ ok: false }])
  })

  it('says that the machine has no git', async () => {
    const { main, change } = branched()
    const access = { url: `${served.url}/acme/shop.git`, token: workflowToken, environment: { PATH: '/nowhere' } }
    const answers = await readContent(access, { number: 7, head: change, base: main, approved: [main], merges: [], landed: null }, () => 1)
    expect(answers.content).toMatchObject({
      state: 'unavailable',
      reason: 'unsupported',
      remedy: expect.stringContaining('2.38') as string,
    })
  })

  it('says that the objects are not there', async () => {
    const { main } = branched()
    const answers = await read({ head: 'f'.repeat(40), base: main, approved: [main] })
    expect(answers.content).toMatchObject({ state: 'unavailable', reason: 'error' })
  })
})

import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect as connectTo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { connect } from '../../src/collect/github.ts'
import { namesProxy, proxyFetch } from '../../src/collect/proxy.ts'
import { aWorld, workflowToken } from '../github/build.ts'
import { githubDouble } from '../github/double.ts'
import { serveDouble } from '../github/serve.ts'

describe('a proxy', () => {
  it.each([
    ['none', {}, false],
    ['an empty one', { https_proxy: '' }, false],
    ['one for https', { https_proxy: 'http://proxy.acme.example:3128' }, true],
    ['one in capitals', { HTTPS_PROXY: 'http://proxy.acme.example:3128' }, true],
    ['one for http', { http_proxy: 'proxy.acme.example:3128' }, true],
    ['what takes hosts out alone', { no_proxy: '*' }, false],
  ])('is known by the environment: %s', (_name, environment, expected) => {
    expect(namesProxy(environment)).toBe(expected)
  })

  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('is gone through', async () => {
    await using served = await serveDouble(githubDouble(aWorld()))
    const asked: string[] = []
    const proxy = createServer()
    // Stands in for the way to a host that this machine cannot find by itself.
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      const { port } = new URL(served.url)
      const upstream = connectTo(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        upstream.pipe(socket)
        socket.pipe(upstream)
      })
      socket.on('close', () => upstream.destroy())
    })
    proxy.listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    const address = proxy.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    vi.stubEnv('http_proxy', `http://127.0.0.1:${String(port)}`)
    vi.stubEnv('GITHUB_API_URL', 'http://github.acme.example/api/v3')
    const github = connect({
      token: workflowToken,
      apiUrl: 'http://github.acme.example/api/v3',
      userAgent: 'soc2-gate/test',
      fetch: proxyFetch,
      log: () => undefined,
    })
    expect(await github.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'shop' })).toMatchObject({ ok: true })
    expect(await github.graphql('query Viewer { viewer { login } }', {})).toMatchObject({ ok: true })
    expect(asked[0]).toBe('github.acme.example:80')
    proxy.closeAllConnections()
    proxy.close()
  })
})

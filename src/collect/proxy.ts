/** The names under which a proxy is given. `no_proxy` takes hosts out again, which is left to the toolkit. */
const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** Whether the environment names a proxy. Node's own `fetch` does not ask. */
export function namesProxy(environment: Readonly<Record<string, string | undefined>>): boolean {
  return variables.some((name) => (environment[name] ?? '') !== '')
}

/**
 * The `fetch` of the toolkit, which finds the way through the proxy that the environment of the process names. It is loaded at
 * the first request: runners without a proxy start without it.
 */
export const proxyFetch: typeof fetch = async (input, init) => {
  const { defaults } = await import('@actions/github/lib/utils')
  const send: unknown = defaults.request?.['fetch']
  if (!isFetch(send)) throw new Error('The toolkit has no fetch that knows proxies')
  return send(input, init)
}

function isFetch(value: unknown): value is typeof fetch {
  return typeof value === 'function'
}

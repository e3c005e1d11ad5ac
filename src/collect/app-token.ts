import { Octokit } from '@octokit/rest'
import * as v from 'valibot'
import type { RequestRecord } from './contract.ts'

/** What a GitHub App proves itself by. */
export interface AppKey {
  /** The App's id or its client id. */
  readonly id: string
  readonly privateKey: string
}

/** Whose installation of the App the token is for. */
export type InstalledOn = { readonly owner: string; readonly name: string } | { readonly organization: string }

/** A token, or what went wrong. */
export type Minted =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly status: number; readonly message: string; readonly at: Step }

/** Where it went wrong: signing with the key, finding the installation, or asking for the token. */
type Step = 'key' | 'installation' | 'token'

/** A request that was made for a token. Without a digest of its answer: that is the digest of a secret. */
export type TokenRequest = Pick<RequestRecord, 'method' | 'url' | 'parameters' | 'status'>

/** The tokens of an App's installation: they live for an hour. */
export interface AppTokens {
  /** A token that has not ended by the clock; a new one when there is none. */
  current(): Promise<Minted>
  /** A new one in the place of one that GitHub does not take any more. Whoever asks at the same time gets the same. */
  renewed(refused: string): Promise<Minted>
  /** Takes the requests that were made since it was last called. */
  takeRequests(): readonly TokenRequest[]
}

export interface AppConnection {
  readonly key: AppKey
  readonly on: InstalledOn
  readonly apiUrl: string
  readonly fetch: typeof fetch
  readonly userAgent: string
  /** Takes every token that is made, before it is used. */
  readonly hide: (token: string) => void
}

/** Opens the tokens of an App. Its library is loaded here: a run with another token goes without. */
export async function appTokens({ key, on, apiUrl, fetch: send, userAgent, hide }: AppConnection): Promise<AppTokens> {
  const { createAppAuth } = await import('@octokit/auth-app')
  const made: TokenRequest[] = []
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  const octokit = new Octokit({
    authStrategy: createAppAuth,
    auth: { appId: key.id, privateKey: key.privateKey },
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent,
    log,
    request: { fetch: recording(send, made), log },
  })
  let installation: number | null = null
  let hidden = ''
  let last: { readonly token: string; readonly minted: Promise<Minted> } | null = null

  const mint = async (refresh: boolean): Promise<Minted> => {
    let at: Step = 'key'
    try {
      await octokit.auth({ type: 'app' })
      at = 'installation'
      installation ??= await installationOf(octokit, on)
      at = 'token'
      const { token } = v.parse(withToken, await octokit.auth({ type: 'installation', installationId: installation, refresh }))
      if (token !== hidden) hide(token)
      hidden = token
      return { ok: true, token }
    } catch (error) {
      return { ok: false, at, ...troubleOf(error) }
    }
  }
  return {
    current: () => mint(false),
    renewed: (refused) => {
      if (last?.token !== refused) last = { token: refused, minted: mint(true) }
      return last.minted
    },
    takeRequests: () => made.splice(0),
  }
}

/** Takes nothing down: what is worth saying is in the answer. */
function ignore(): void {
  return undefined
}

const withToken = v.object({ token: v.string() })

/** Keeps what is sent, and nothing of what comes but its status. */
function recording(send: typeof fetch, made: TokenRequest[]): typeof fetch {
  return async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url
    const request = { method: init?.method ?? 'GET', url, parameters: {} }
    const at = made.push({ ...request, status: 0 }) - 1
    const response = await send(input, init)
    made[at] = { ...request, status: response.status }
    return response
  }
}

async function installationOf({ request }: Octokit, on: InstalledOn): Promise<number> {
  const headers = { 'x-github-api-version': '2022-11-28' }
  const { data } =
    'organization' in on
      ? await request('GET /orgs/{org}/installation', { org: on.organization, headers })
      : await request('GET /repos/{owner}/{repo}/installation', { owner: on.owner, repo: on.name, headers })
  return data.id
}

function troubleOf(error: unknown): { status: number; message: string } {
  const message = error instanceof Error ? error.message.replace(/ - https:\/\/\S+$/, '') : String(error)
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0
  return { status, message }
}

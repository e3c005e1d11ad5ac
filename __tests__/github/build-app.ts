/** Apps with a key of their own, which is made when it is asked for and kept nowhere. */
import { generateKeyPairSync, sign } from 'node:crypto'
import { anAppToken } from './build.ts'
import type { GitHubApp, Token } from './world.ts'

export interface AppWithKey {
  app: GitHubApp
  /** PEM, as GitHub gives it out. */
  privateKey: string
}

/** An App that is installed on `acme`. */
export function anAppWithKey(token: Partial<Token> = {}, installation: Partial<GitHubApp['installation']> = {}): AppWithKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  return {
    privateKey,
    app: {
      id: 4343,
      slug: 'acme-gate',
      publicKey,
      installation: {
        id: 450001,
        owner: 'acme',
        createdAt: '2026-01-05T09:00:00Z',
        suspendedAt: null,
        token: anAppToken(token),
        made: 0,
        ...installation,
      },
    },
  }
}

/** What the App calls itself by. */
export function signedAs({ app, privateKey }: AppWithKey): string {
  const now = Math.floor(Date.now() / 1000)
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 30, exp: now + 600, iss: app.id })}`
  return `${claims}.${sign('RSA-SHA256', Buffer.from(claims), privateKey).toString('base64url')}`
}

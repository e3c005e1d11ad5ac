import type { Evidence } from './evidence.ts'

/** A repository in scope. */
export interface Repository {
  readonly kind: 'repository'
  /** `owner/name`. */
  readonly id: string
  readonly url: string
  readonly profile: Evidence<RepositoryProfile>
  /** GitHub's own secret scanning: on or off. */
  readonly secretScanning: Evidence<boolean>
  /** Push protection of secret scanning: on or off. */
  readonly pushProtection: Evidence<boolean>
}

/** What everybody who may read the repository can see of it. */
export interface RepositoryProfile {
  readonly visibility: 'public' | 'private' | 'internal'
  readonly archived: boolean
  readonly fork: boolean
  readonly defaultBranch: string
}

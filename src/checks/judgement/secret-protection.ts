import type { Evidence } from '../../model/evidence.ts'
import type { RepositoryProfile } from '../../model/repository.ts'

/** A remedy that says what the feature costs where the repository is, or may be, not public. */
export function licenceRemedy(what: string, profile: Evidence<RepositoryProfile>): string {
  const setting = `${what} in the security settings of the repository`
  if (profile.state === 'observed' && profile.value.visibility === 'public') return `${setting}; it is free for a public one.`
  return `${setting}. Where it is not public that takes GitHub Secret Protection, on GitHub Team or Enterprise; without it, run another scanner, name it to repository/secret-scanning in the policy, and record the rest as a waiver.`
}

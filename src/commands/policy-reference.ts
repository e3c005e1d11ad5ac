import { UserError } from '../model/user-error.ts'

/** Where to read the policy. */
export type PolicyReference =
  | { readonly kind: 'repository'; readonly path: string }
  | { readonly kind: 'elsewhere'; readonly reference: string }
  | { readonly kind: 'file'; readonly path: string }

/** An owner never begins with a dot, which keeps `.github/rules/gate@2.yml` a path. */
const elsewhere = /^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+\/[^@]+@\S+$/

/**
 * Understands `policy`: a path in the judged repository, `owner/name/path@ref`, or `./file`.
 *
 * @throws UserError for a local file in a workflow, where it would be the pull request's own, and for a path that leaves the
 * repository.
 */
export function policyReference(text: string, door: 'action' | 'cli'): PolicyReference {
  if (/^(\.{0,2}\/|[A-Za-z]:[\\/])/.test(text)) {
    if (door === 'cli') return { kind: 'file', path: text }
    throw new UserError(
      `The policy "${text}" is a file of the checkout, which a pull request can change.`,
      'Write a path in the repository, for instance .github/soc2-gate.yml: it is read from GitHub, at the base of the pull request.',
    )
  }
  if (elsewhere.test(text)) return { kind: 'elsewhere', reference: text }
  if (text.split('/').some((part) => part === '' || part === '.' || part === '..'))
    throw new UserError(`The policy "${text}" is no path in a repository.`, 'Write it as .github/soc2-gate.yml, or as owner/name/path@ref.')
  return { kind: 'repository', path: text }
}

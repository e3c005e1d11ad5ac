/** What a workflow uses that it does not hold itself. */
export type ActionReference =
  /** An action or a reusable workflow of the same repository, which changes as the repository does. */
  | { readonly kind: 'local' }
  | { readonly kind: 'image'; readonly image: string; readonly pinned: boolean }
  /** `name` is `owner/name`, or `owner/name/path`. */
  | { readonly kind: 'action'; readonly name: string; readonly ref: string; readonly pinned: boolean }

const image = /^docker:\/\//i

/** Reads what stands under `uses`. Only a full commit id, and the digest of an image, always mean the same. */
export function readUses(uses: string): ActionReference {
  if (/^\.{1,2}\//.test(uses)) return { kind: 'local' }
  if (image.test(uses)) return { kind: 'image', image: uses.replace(image, ''), pinned: /@sha256:[0-9a-f]{64}$/.test(uses) }
  const at = uses.lastIndexOf('@')
  const [name, ref] = at === -1 ? [uses, ''] : [uses.slice(0, at), uses.slice(at + 1)]
  return { kind: 'action', name, ref, pinned: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref) }
}

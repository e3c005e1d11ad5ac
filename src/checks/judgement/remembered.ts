/**
 * The same work, done once for the same thing: every check of a change looks at the same lists, one check after the other. What
 * was worked out is forgotten with the thing that it was worked out from.
 */
export function remembered<K extends object, V>(work: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (from) => {
    const before = known.get(from)
    if (before !== undefined) return before.value
    const value = work(from)
    known.set(from, { value })
    return value
  }
}

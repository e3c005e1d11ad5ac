/** Something that takes a number of people, out of some. */
export interface Demand {
  readonly needed: number
  /** The persons who may meet it, once each. */
  readonly candidates: readonly number[]
}

/**
 * How many people each demand lacks when every person serves one demand at most and as many are served as can be. It is a
 * matching in a bipartite graph (Kuhn's algorithm): whoever takes the first person that fits, one demand after the other, would
 * miss that they were needed elsewhere.
 */
export function shortfall(demands: readonly Demand[]): readonly number[] {
  const serves = new Map<number, number>()
  const place = (index: number, tried: Set<number>): boolean => {
    for (const person of demands[index]?.candidates ?? []) {
      if (tried.has(person)) continue
      tried.add(person)
      const elsewhere = serves.get(person)
      if (elsewhere === undefined || place(elsewhere, tried)) {
        serves.set(person, index)
        return true
      }
    }
    return false
  }
  return demands.map(({ needed }, index) => {
    let missing = needed
    while (missing > 0 && place(index, new Set())) missing--
    return missing
  })
}

/**
 * Whether the demands can be met whichever `strangers` of the people turn out not to count. By Hall's theorem it is enough to
 * ask that much more of each demand by itself: whoever is taken away from several demands at once is taken away from each.
 */
export function metWithout(strangers: number, demands: readonly Demand[]): boolean {
  if (strangers === 0) return shortfall(demands).every((missing) => missing === 0)
  return demands.every((_, more) =>
    shortfall(demands.map((demand, index) => (index === more ? { ...demand, needed: demand.needed + strangers } : demand))).every(
      (missing) => missing === 0,
    ),
  )
}

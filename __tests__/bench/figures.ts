/** Figures of one area, by their names within it. */
export type Figures = Readonly<Record<string, number>>

/** A warm-up, and then so many runs of each of several things, taking turns so that a slow minute falls on all of them. */
export async function inTurns<N extends string>(
  runs: number,
  measured: Readonly<Record<N, () => Promise<number>>>,
): Promise<Readonly<Record<N, number>>> {
  const names = Object.keys(measured) as N[]
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<N, number[]>
  for (let run = 0; run <= runs; run += 1) {
    for (const name of names) {
      const value = await measured[name]()
      if (run > 0) taken[name].push(value)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<N, number>
}

/** The one in the middle. */
function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  if (middle === undefined) throw new Error('Nothing was measured')
  return middle
}

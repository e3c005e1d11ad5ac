import leven from 'leven'

/** The known word nearest to a word that is not known; `null` when none is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: { word: string; distance: number } | null = null
  for (const candidate of known) {
    const distance = leven(word, candidate)
    if (best === null || distance < best.distance) best = { word: candidate, distance }
  }
  return best !== null && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.word : null
}

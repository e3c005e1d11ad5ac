import leven from 'leven'

/**
 * The known word nearest to a word that is not known; `null` when none is near enough to be meant. Of equally near ones the one
 * that starts alike: people slip at the end of `CC8.2` more than in its middle.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: { readonly word: string; readonly distance: number; readonly alike: number } | null = null
  for (const candidate of known) {
    const distance = leven(word, candidate)
    const alike = startAlike(word, candidate)
    if (best === null || distance < best.distance || (distance === best.distance && alike > best.alike)) {
      best = { word: candidate, distance, alike }
    }
  }
  return best !== null && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.word : null
}

function startAlike(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

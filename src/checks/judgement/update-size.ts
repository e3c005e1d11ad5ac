import { updateSizes, type UpdateSize } from '../../policy/policy.ts'

/** The sentence in which the update tools say what they do, within the first line of a commit that they signed. */
const sentence =
  /\bfrom v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:[-+][\w.+-]{1,100})? to v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?![\w.])/gi

/**
 * How far the update goes that a commit's first line tells of: `Bump left-pad from 1.2.3 to 1.2.4`. `null` when it tells of none,
 * or of versions that are no numbers. Below 1.0.0 a minor version may break anything, and counts as a major one.
 */
export function updateSizeOf(headline: string): UpdateSize | null {
  const sizes = [...headline.matchAll(sentence)].map(([, ...parts]) => sizeOf(parts.map((part) => (part === undefined ? 0 : Number(part)))))
  return sizes.toSorted((a, b) => updateSizes.indexOf(b) - updateSizes.indexOf(a))[0] ?? null
}

function sizeOf([majorBefore, minorBefore, , majorAfter, minorAfter]: readonly number[]): UpdateSize {
  if (majorBefore !== majorAfter) return 'major'
  if (minorBefore !== minorAfter) return majorAfter === 0 ? 'major' : 'minor'
  return 'patch'
}

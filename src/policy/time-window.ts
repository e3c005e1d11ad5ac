import type { TimeWindow } from './policy.ts'

/** Reads `1 business day`, which the schema has let through. */
export function readTimeWindow(text: string): TimeWindow {
  const [, amount, business, unit] = /^(\d+) (business )?(hour|day)s?$/.exec(text) ?? []
  if (amount === undefined || unit === undefined) throw new Error(`Not a time window: ${text}`)
  return { amount: Number(amount), unit: unit === 'hour' ? 'hour' : 'day', business: business !== undefined }
}

/** Writes it as people do: `2 business days`. */
export function writeTimeWindow({ amount, unit, business }: TimeWindow): string {
  return `${String(amount)} ${business ? 'business ' : ''}${unit}${amount === 1 ? '' : 's'}`
}

import { describe, expect, it } from 'vitest'
import { endOf, windowName } from '../../../src/checks/judgement/window.ts'
import type { TimeWindow } from '../../../src/policy/policy.ts'

const hours = (amount: number): TimeWindow => ({ amount, unit: 'hour', business: false })
const days = (amount: number): TimeWindow => ({ amount, unit: 'day', business: false })
const businessDays = (amount: number): TimeWindow => ({ amount, unit: 'day', business: true })
const businessHours = (amount: number): TimeWindow => ({ amount, unit: 'hour', business: true })

// 2026-03-02 is a Monday.
describe('the end of a window', () => {
  it.each([
    { name: 'hours', window: hours(4), from: '2026-03-06T22:00:00Z', end: '2026-03-07T02:00:00Z' },
    { name: 'days, over a weekend', window: days(2), from: '2026-03-06T17:00:00Z', end: '2026-03-08T17:00:00Z' },
    { name: 'a business day within the week', window: businessDays(1), from: '2026-03-02T11:00:00Z', end: '2026-03-03T11:00:00Z' },
    { name: 'a business day over a weekend', window: businessDays(1), from: '2026-03-06T17:00:00Z', end: '2026-03-09T17:00:00Z' },
    { name: 'a business day from a Saturday', window: businessDays(1), from: '2026-03-07T12:00:00Z', end: '2026-03-10T00:00:00Z' },
    { name: 'a business day from midnight', window: businessDays(1), from: '2026-03-02T00:00:00Z', end: '2026-03-03T00:00:00Z' },
    { name: 'three business days', window: businessDays(3), from: '2026-03-05T09:30:00Z', end: '2026-03-10T09:30:00Z' },
    { name: 'business hours that end with the week', window: businessHours(2), from: '2026-03-06T22:00:00Z', end: '2026-03-07T00:00:00Z' },
    { name: 'business hours over a weekend', window: businessHours(3), from: '2026-03-06T22:00:00Z', end: '2026-03-09T01:00:00Z' },
    { name: 'seconds are kept', window: businessDays(1), from: '2026-03-02T11:00:07Z', end: '2026-03-03T11:00:07Z' },
    { name: 'over the end of a year', window: businessDays(1), from: '2026-12-31T10:00:00Z', end: '2027-01-01T10:00:00Z' },
  ])('$name', ({ window, from, end }) => {
    expect(endOf(window, from, [])).toBe(end)
  })

  it('leaves holidays out', () => {
    expect(endOf(businessDays(1), '2026-12-24T15:00:00Z', ['2026-12-25', '2026-12-28'])).toBe('2026-12-29T15:00:00Z')
    expect(endOf(days(1), '2026-12-24T15:00:00Z', ['2026-12-25'])).toBe('2026-12-25T15:00:00Z')
  })

  it('has a name', () => {
    expect([businessDays(1), hours(4), businessHours(1)].map(windowName)).toEqual(['1 business day', '4 hours', '1 business hour'])
  })
})

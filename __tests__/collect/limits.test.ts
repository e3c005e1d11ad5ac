import { describe, expect, it } from 'vitest'
import { patience, secondsToWait, type Limited } from '../../src/collect/limits.ts'

const now = Date.parse('2026-06-15T12:00:00Z')
const inAnHour = String(now / 1000 + 3600)

function answer({
  headers = {},
  errors = [],
  ...rest
}: {
  status: number
  message?: string
  headers?: Record<string, string>
  errors?: { type?: string; message: string }[]
}): Limited {
  return {
    message: '',
    ...rest,
    errors: errors.map((error) => ({ type: null, path: null, saml: false, ...error })),
    header: (name) => headers[name] ?? null,
  }
}

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
const used = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour }

describe('how long GitHub asks to wait', () => {
  it.each<[string, number | null, Limited]>([
    ['a success', null, answer({ status: 200 })],
    ['a success with the last point of the hour', null, answer({ status: 200, headers: used })],
    ['a missing permission', null, answer({ status: 403, message: 'Resource not accessible by integration' })],
    [
      'a missing permission with the last point of the hour',
      null,
      answer({ status: 403, message: 'Resource not accessible by integration', headers: used }),
    ],
    [
      'a missing plan with the last point of the hour',
      null,
      answer({ status: 403, message: 'Upgrade to GitHub Pro or make this repository public', headers: used }),
    ],
    ['not found with the last point of the hour', null, answer({ status: 404, message: 'Not Found', headers: used })],
    ['the hour is used up', 3601, answer({ status: 403, message: 'API rate limit exceeded for installation ID 1.', headers: used })],
    ['the hour is used up, said by the header alone', 3601, answer({ status: 403, message: 'Forbidden', headers: used })],
    ['429 when the hour is used up', 3601, answer({ status: 429, message: 'API rate limit exceeded', headers: used })],
    [
      'the hour ends by the clock of the server',
      61,
      answer({ status: 403, message: 'rate limit', headers: { ...used, date: 'Mon, 15 Jun 2026 12:59:00 GMT' } }),
    ],
    [
      'an hour that has ended',
      1,
      answer({ status: 403, message: 'rate limit', headers: { ...used, 'x-ratelimit-reset': String(now / 1000 - 5) } }),
    ],
    ['a secondary limit', 42, answer({ status: 403, message: secondary, headers: { 'retry-after': '42' } })],
    ['a secondary limit that does not say how long', 60, answer({ status: 403, message: secondary })],
    ['a secondary limit by 429', 60, answer({ status: 429, message: secondary })],
    ['429 without a word', 60, answer({ status: 429 })],
    ['a secondary limit by its header alone', 7, answer({ status: 403, message: 'Forbidden', headers: { 'retry-after': '7' } })],
    ['the old word for it', 60, answer({ status: 403, message: 'You have triggered an abuse detection mechanism.' })],
    ['a retry-after that is no number', 60, answer({ status: 403, message: secondary, headers: { 'retry-after': 'soon' } })],
    [
      'GraphQL: RATE_LIMITED',
      3601,
      answer({ status: 200, headers: used, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }),
    ],
    [
      'GraphQL: RATE_LIMIT, with points left',
      60,
      answer({
        status: 200,
        headers: { 'x-ratelimit-remaining': '12' },
        errors: [{ type: 'RATE_LIMIT', message: 'API rate limit already exceeded' }],
      }),
    ],
    ['GraphQL: a secondary limit without a type', 60, answer({ status: 200, errors: [{ message: secondary }] })],
    [
      'GraphQL: another error',
      null,
      answer({ status: 200, headers: used, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] }),
    ],
  ])('%s', (_name, seconds, limited) => {
    expect(secondsToWait(limited, now)).toBe(seconds)
  })
})

describe('patience', () => {
  it('ends, and a longer wait is refused while a shorter one may still be granted', () => {
    const time = { now: 0 }
    const run = patience(100, () => time.now)
    expect(run.mayWait(60)).toBe(true)
    time.now += 60_000
    expect(run.mayWait(60)).toBe(false)
    expect(run.mayWait(40)).toBe(true)
    time.now += 40_000
    expect(run.mayWait(1)).toBe(false)
  })

  it('is spent once by requests that wait at the same time', () => {
    const run = patience(100, () => 0)
    expect([60, 60, 60, 60].map((seconds) => run.mayWait(seconds))).toEqual([true, true, true, true])
    expect(run.mayWait(100)).toBe(true)
    expect(run.mayWait(101)).toBe(false)
  })

  it('is spent by what a longer wait adds to a shorter one', () => {
    const run = patience(100, () => 0)
    expect([30, 90, 100, 110].map((seconds) => run.mayWait(seconds))).toEqual([true, true, true, false])
  })
})

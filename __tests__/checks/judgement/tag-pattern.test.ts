import { describe, expect, it } from 'vitest'
import { coversTags, overlapsTags } from '../../../src/checks/judgement/tag-pattern.ts'

describe('coversTags', () => {
  it.each([
    ['~ALL', 'v*', true],
    ['refs/tags/*', 'v*', true],
    ['refs/tags/v*', 'v*', true],
    ['refs/tags/v*', 'v1.*', true],
    ['refs/tags/v*', 'v1.0.0', true],
    ['refs/tags/**/*', 'v*', true],
    ['refs/tags/v?*', 'v*', false],
    ['refs/tags/v[0-9]*', 'v*', false],
    ['refs/tags/v[0-9]*', 'v1.0.0', true],
    ['refs/tags/v1.*', 'v*', false],
    ['refs/tags/*', '**', false],
    ['refs/tags/release-*', 'v*', false],
    ['refs/heads/*', 'v*', false],
  ])('%s of %s: %s', (pattern, glob, expected) => {
    expect(coversTags(pattern, glob)).toBe(expected)
  })
})

describe('overlapsTags', () => {
  it.each([
    ['~ALL', 'v*', true],
    ['refs/tags/v0*', 'v*', true],
    ['refs/tags/*-rc', 'v*', true],
    ['refs/tags/nightly-*', 'v*', false],
    ['refs/tags/v[0-9]', 'v*', true],
    ['refs/tags/v1', 'v1', true],
    ['refs/tags/v1', 'v2', false],
    ['refs/tags/v', 'v*', true],
    ['refs/tags/**', 'v1', true],
    ['refs/tags/?', 'v1', false],
  ])('%s and %s: %s', (pattern, glob, expected) => {
    expect(overlapsTags(pattern, glob)).toBe(expected)
  })
})

/** What people read, kept as they read it: look at the files when they change. */
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/model/canonical.ts'
import { disclosed } from '../../src/report/disclosure.ts'
import { resultsJson, resultsJsonChunks } from '../../src/report/json.ts'
import { statusDescription } from '../../src/report/status.ts'
import { summaryMarkdown } from '../../src/report/summary.ts'
import { resultsText } from '../../src/report/text.ts'
import { rendered } from './render.ts'
import { samples } from './samples.ts'

const named = Object.entries(samples).map(([name, sample]) => ({ name, ...sample }))

describe('the summary', () => {
  it.each(named)('of $name', async ({ name, snapshot, results }) => {
    await expect(summaryMarkdown(results, snapshot)).toMatchFileSnapshot(`../golden/report/summary.${name}.md`)
  })

  it('says what only the run knows', () => {
    const { results, snapshot } = samples.fail
    const artifact = { name: 'soc2-evidence-gate', url: 'https://github.test/acme/shop/actions/runs/1/artifacts/2' }
    const markdown = summaryMarkdown(results, snapshot, {
      root: 'f00d',
      artifact,
      reportOnly: true,
      notes: ['No status could be published.'],
    })
    expect(markdown).toContain('# ❌ soc2-gate: fail (report only)')
    expect(markdown).toContain('> No status could be published.')
    expect(markdown).toContain('- Evidence package: [`soc2-evidence-gate`](https://github.test/acme/shop/actions/runs/1/artifacts/2)')
    expect(markdown).toContain('- Root digest (SHA-256 of `manifest.json`): `f00d`')
  })

  it('says what the package has of more than anybody reads', () => {
    const { results, snapshot } = samples.fail
    const numbers = Array.from({ length: 200 }, (_, index) => `acme/shop#${String(index)}`)
    const many = {
      ...results,
      results: results.results.flatMap((result) => numbers.map((id) => ({ ...result, subject: { ...result.subject, id } }))),
    }
    const markdown = summaryMarkdown(many, snapshot)
    expect(markdown).toMatch(/- … and \d+ more, in `results.json`/)
    expect(markdown).toMatch(/\n… and \d+ more, in `results.json`\./)
    expect(markdown.length).toBeLessThan(300_000)
  })
})

describe('what everybody can read', () => {
  const weaknesses = /secret|bypass|push protection|next/i
  const { results, snapshot } = samples.posture

  it.each(['changes', 'verdict'] as const)('tells nothing of settings when it shows %s', (show) => {
    const { text, html } = rendered(summaryMarkdown(results, snapshot, { show }))
    expect(summaryMarkdown(results, snapshot)).toMatch(weaknesses)
    expect(html).not.toMatch(weaknesses)
    expect(text).toContain('soc2-gate: fail')
    expect(text).toContain('Everybody can read this page')
  })

  it('tells of a pull request what it shows anyway', () => {
    const fail = samples.fail
    expect(disclosed(fail.results, 'changes').results).toEqual(fail.results.results)
    expect(summaryMarkdown(fail.results, fail.snapshot, { show: 'changes' })).toContain('bea')
  })

  it('names nothing but the verdict when that alone is shown', () => {
    const fail = samples.fail
    const markdown = summaryMarkdown(fail.results, fail.snapshot, { show: 'verdict' })
    expect(markdown).not.toMatch(/acme|basket|bea|CM-|change\//)
    expect(markdown).toContain('soc2-gate: fail')
  })

  it('counts no more than it shows', () => {
    expect(disclosed(results, 'changes')).toMatchObject({
      verdict: results.verdict,
      results: [],
      controls: [],
      counts: { fail: 0, pass: 0 },
    })
  })

  it('tells no verdict of a control in which hidden results have a part', () => {
    const mixed = { ...samples.fail.results, results: [...samples.fail.results.results, ...results.results], controls: results.controls }
    const shared = results.results.flatMap(({ controls }) => controls)
    expect(shared).toContain('CM-2')
    expect(disclosed(mixed, 'changes').controls.map(({ id }) => id)).not.toContain('CM-2')
    expect(disclosed(mixed, 'changes').results).toEqual(samples.fail.results.results)
  })
})

describe('the text for terminals', () => {
  it.each(named)('of $name', async ({ name, results }) => {
    await expect(resultsText(results, { width: 80, color: false })).toMatchFileSnapshot(`../golden/report/text.${name}.txt`)
  })

  it('of fail, with colours', async () => {
    await expect(resultsText(samples.fail.results, { width: 80, color: true })).toMatchFileSnapshot('../golden/report/text.fail.color.txt')
  })

  it.each([20, 40, 80, 200])('keeps to %i columns', (width) => {
    for (const { results } of named) {
      const lines = resultsText(results, { width, color: false }).split('\n')
      expect(lines.filter((line) => [...line].length > Math.max(width, 40))).toEqual([])
    }
  })
})

describe('the status', () => {
  it.each([
    ['pass', 'success', 'SAMPLE DATA: pass: 3 blocking controls passed'],
    ['waiting', 'pending', 'waiting: CM-2: 0 of 1 independent approvals: nobody has approved it yet.'],
    ['waived', 'success', 'pass: 3 blocking controls passed; waived: W-1'],
    ['untold', 'error', 'could not tell: The files of acme/shop#7 could not be listed to their end. (+3 more)'],
    ['outOfScope', 'success', 'not applicable: dev is not protected: the policy protects the default branch, main.'],
  ] as const)('of %s is %s', (name, state, description) => {
    expect(statusDescription(samples[name].results)).toEqual({ state, description })
  })

  it('of fail says the first and how many more', () => {
    const { state, description } = statusDescription(samples.fail.results)
    expect(state).toBe('failure')
    expect(description).toMatch(/^fail: CM-2: bea/)
  })

  it('is an error, not pending, when something beside the wait could not be told', () => {
    const { results } = samples.waiting
    const [first, ...others] = results.results
    if (first === undefined) throw new Error('No result')
    const mixed = { ...results, results: [{ ...first, outcome: 'inconclusive' as const, reason: 'permission' as const }, ...others] }
    expect(statusDescription(mixed).state).toBe('error')
    expect(statusDescription({ ...results, complete: false, incompleteBecause: ['No list.'] }).state).toBe('error')
  })
})

describe('results.json', () => {
  it.each(named)('of $name is canonical, in one piece or in many', ({ results }) => {
    const text = resultsJson(results)
    expect(text).toBe(canonicalJson(JSON.parse(text)))
    expect([...resultsJsonChunks(results)].join('')).toBe(text)
    expect([...resultsJsonChunks({ ...results, results: results.results.values() })].join('')).toBe(text)
  })

  it('is not led astray by text that looks like its list', () => {
    const odd = { ...samples.fail.results, incompleteBecause: ['"results":[]', '\\"results":[]'], results: [] }
    expect([...resultsJsonChunks(odd)].join('')).toBe(resultsJson(odd))
  })
})

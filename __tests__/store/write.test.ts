import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/model/canonical.ts'
import { notAsked, observed, unavailable } from '../../src/model/evidence.ts'
import type { Manifest } from '../../src/store/schema/manifest.ts'
import { slots } from '../../src/model/subject.ts'
import { troubleOf } from '../../src/store/trouble.ts'
import { writePackage } from '../../src/store/write.ts'
import { aBranch, aChange, aMergedChange, aPeriod, clock } from '../checks/build.ts'
import { aSnapshot } from '../evaluate/build.ts'
import { aFolder, aPackage, contents, everyKind, sha256, written } from './build.ts'

/** What may differ between two runs over the same facts. */
const ofTheRun = ['SHA256SUMS', 'manifest.json', 'report.html', 'requests.ndjson', 'sources.ndjson', 'workpaper.xlsx']

describe('a package', () => {
  it('holds what DESIGN says', async () => {
    expect([...contents(await written()).keys()]).toEqual([
      'SHA256SUMS',
      'VERIFY.md',
      'exports/change-review.intoto.ndjson',
      'exports/mapped-results.csv',
      'exports/oscal-assessment-results.json',
      'exports/oscal-catalog.json',
      'exports/results.sarif',
      'exports/test-result.intoto.json',
      'manifest.json',
      'policy.yml',
      'population/changes.csv',
      'report.html',
      'requests.ndjson',
      'results.json',
      'snapshot/branch.ndjson',
      'snapshot/change.ndjson',
      'snapshot/organization.ndjson',
      'snapshot/repository.ndjson',
      'snapshot/run.json',
      'sources.ndjson',
      'summary.md',
      'workpaper.xlsx',
    ])
  })

  it('has no file for kinds of subjects that it does not hold', async () => {
    const files = contents(await written(aPackage({ snapshot: aSnapshot([aChange()]) })))
    expect([...files.keys()].filter((path) => path.startsWith('snapshot/'))).toEqual(['snapshot/change.ndjson', 'snapshot/run.json'])
  })

  it('is accepted by sha256sum -c, a sample and no sample', async () => {
    for (const sample of [false, true]) {
      const folder = await written(aPackage({ snapshot: aSnapshot([aChange()], { sample }) }))
      const said = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })
      expect(said.trim().split('\n')).toHaveLength(contents(folder).size - 1)
      expect(said).toContain('manifest.json: OK')
    }
  })

  it('has a manifest with every other file, and with whom and what it comes from', async () => {
    const evidence = aPackage({ previous: 'f'.repeat(64) })
    const folder = await written(evidence)
    const files = contents(folder)
    const text = files.get('manifest.json') ?? ''
    const manifest = JSON.parse(text) as Manifest
    expect(text).toBe(canonicalJson(manifest))
    expect(manifest).toEqual({
      schema: 'soc2-gate/manifest/v1',
      files: [...files.keys()]
        .filter((path) => path !== 'manifest.json' && path !== 'SHA256SUMS')
        .map((path) => ({ path, content: readFileSync(join(folder, path)) }))
        .map(({ path, content }) => ({
          path,
          bytes: content.length,
          sha256: sha256(content),
          type: expect.any(String) as unknown,
        })),
      tool: evidence.tool,
      run: evidence.run,
      token: evidence.token,
      scope: { repositories: ['acme/shop'], at: clock.now, period: null },
      policy: evidence.snapshot.run.policy,
      previous: 'f'.repeat(64),
    })
    expect(manifest.files.map(({ path, type }) => `${path} ${type}`)).toContain('snapshot/change.ndjson application/x-ndjson')
  })

  it('names the period that was judged, in the manifest and for people', async () => {
    const files = contents(await written(aPackage({ snapshot: aSnapshot([aPeriod(), aMergedChange()]) })))
    const { scope } = JSON.parse(files.get('manifest.json') ?? '') as Manifest
    expect(scope.period).toEqual({ since: '2026-03-01T00:00:00Z', until: '2026-04-01T00:00:00Z' })
    expect(files.get('report.html')).toContain('From 2026-03-01T00:00:00Z until 2026-04-01T00:00:00Z, which is not in it.')
    expect(contents(await written()).get('report.html')).toContain('None: the results are of a moment.')
  })

  it('tells in one line what nobody asked for, and by itself what was kept from it', async () => {
    const branch = {
      ...aBranch(),
      rulesetBypass: unavailable('permission', 'It is hidden.', 'Ask for it.'),
      tagRulesets: notAsked('tagRulesets'),
    }
    const report = contents(await written(aPackage({ snapshot: aSnapshot([branch]) }))).get('report.html') ?? ''
    expect(report).toContain('Of 1 branch, who may bypass those rulesets could not be seen (permission). It is hidden. Ask for it.')
    expect(report).toMatch(/Not collected, because no check of the policy needs it: of 1 branch, the rulesets for tags\./)
  })

  it('is known by the digest of its manifest', async () => {
    const folder = join(aFolder(), 'evidence')
    const outcome = await writePackage(folder, aPackage())
    expect(outcome).toEqual({
      written: true,
      root: sha256(contents(folder).get('manifest.json') ?? ''),
      files: [...contents(folder).keys()],
    })
  })

  it('has the times of the moment that it judges as of', async () => {
    const folder = await written()
    for (const path of contents(folder).keys()) expect(statSync(join(folder, path)).mtime.toISOString()).toBe('2026-03-02T12:00:00.000Z')
  })

  it('tells which request each fact came from, and keeps that out of the facts', async () => {
    const change = { ...aChange(), labels: observed(['urgent'], [1, 2]) }
    const files = contents(await written(aPackage({ snapshot: aSnapshot([change]) })))
    expect(files.get('snapshot/change.ndjson')).not.toContain('sources')
    expect(files.get('sources.ndjson')?.split('\n')).toContain(
      '{"requests":[1,2],"slot":"labels","subject":{"id":"acme/shop#7","kind":"change"}}',
    )
    expect(files.get('sources.ndjson')?.trim().split('\n')).toHaveLength(slots.change.length)
  })

  it('is written in pieces, however large', async () => {
    const requests = function* (): Generator<object> {
      for (let sequence = 1; sequence <= 20_000; sequence++) yield { sequence, url: `https://github.test/${'é'.repeat(20)}` }
    }
    const text = contents(await written(aPackage({ requests: requests() }))).get('requests.ndjson') ?? ''
    expect(text.split('\n')).toHaveLength(20_001)
    expect(text).not.toContain('\ufffd')
  })
})

describe('the same facts, policy and moment', () => {
  const sourced = (sources: readonly number[]): ReturnType<typeof aPackage> => {
    const { run, subjects } = everyKind()
    const shuffled = sources.length > 1 ? subjects.toReversed() : subjects
    const turned = shuffled.map((subject) => (subject.kind === 'change' ? { ...subject, labels: { ...subject.labels, sources } } : subject))
    return aPackage({ snapshot: { run, subjects: turned } })
  }

  it('give the same bytes, whatever the requests, the run and the order', async () => {
    const one = contents(await written(sourced([1])))
    const { run } = aPackage()
    const { snapshot } = sourced([4, 5])
    const other = contents(await written(aPackage({ snapshot, run: { ...run, id: 78 }, requests: [] })))
    const differing = [...one].filter(([path, text]) => other.get(path) !== text).map(([path]) => path)
    expect(differing).toEqual(ofTheRun)
    expect([...other.keys()]).toEqual([...one.keys()])
  })
})

describe('a sample', () => {
  it('says so in every file', async () => {
    const { run, subjects } = everyKind()
    const files = contents(await written(aPackage({ snapshot: { run: { ...run, sample: true }, subjects } })))
    // What the workbook says is packed, and read by the tests of the documents.
    expect([...files].filter(([, text]) => !text.includes('SAMPLE DATA')).map(([path]) => path)).toEqual(['workpaper.xlsx'])
    for (const [path, text] of files) {
      if (path.endsWith('.ndjson'))
        expect(
          text
            .trim()
            .split('\n')
            .filter((line) => !line.includes('"sample":"SAMPLE DATA"')),
        ).toEqual([])
    }
    expect(files.size).toBe(22)
  })

  it('is nothing that real evidence ever says', async () => {
    expect([...contents(await written())].filter(([, text]) => text.includes('SAMPLE DATA'))).toEqual([])
  })
})

describe('a folder', () => {
  it('that is empty is written to', async () => {
    const folder = aFolder()
    expect(await writePackage(folder, aPackage())).toMatchObject({ written: true })
  })

  it('with something in it is left alone', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    expect(await writePackage(folder, aPackage())).toEqual({
      written: false,
      detail: `${folder} is not empty: it holds notes.txt.`,
      remedy: 'Empty it, or name another folder in evidence-path. Evidence is never written over.',
    })
    expect([...contents(folder).keys()]).toEqual(['notes.txt'])
  })

  it('that holds a package already is left alone', async () => {
    const folder = await written()
    const before = contents(folder)
    expect(await writePackage(folder, aPackage())).toMatchObject({ written: false })
    expect(contents(folder)).toEqual(before)
  })

  it('that is a link is not followed', async () => {
    const folder = aFolder()
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'evidence'))
    expect(await writePackage(join(folder, 'evidence'), aPackage())).toMatchObject({
      written: false,
      detail: expect.stringContaining('symbolic link') as unknown,
    })
    expect(contents(join(folder, 'elsewhere')).size).toBe(0)
  })

  it('that is a file is said to be one', async () => {
    const file = join(aFolder(), 'file')
    writeFileSync(file, '')
    expect(await writePackage(file, aPackage())).toMatchObject({ written: false, detail: `${file} is not a folder.` })
    expect(await writePackage(join(file, 'evidence'), aPackage())).toMatchObject({
      written: false,
      detail: expect.stringContaining('could not be written') as unknown,
      remedy: 'Check the path: a part of it is not a folder.',
    })
  })
})

describe('trouble with the disk', () => {
  it.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOENT', 'ENOTDIR', 'EEXIST'])('of the kind %s has its remedy', (code) => {
    const error = Object.assign(new Error(`${code}: refused, open 'results.json'`), { code, syscall: 'open' })
    const { detail, remedy } = troubleOf(error, 'The package could not be written')
    expect(detail).toBe(`The package could not be written: ${code}: refused, open 'results.json'.`)
    expect(remedy).not.toBe('Check the disk, and run it again.')
  })

  it('of another kind has one as well', () => {
    expect(troubleOf(Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'write' }), 'No')).toEqual({
      detail: 'No: EIO.',
      remedy: 'Check the disk, and run it again.',
    })
  })

  it('is not what a bug is', () => {
    expect(() => troubleOf(new TypeError('x is not a function'), 'No')).toThrow('x is not a function')
  })
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { VerificationFinding } from '../../src/model/verification.ts'
import { unavailable } from '../../src/model/evidence.ts'
import { verificationText } from '../../src/report/verification.ts'
import { aBranch, aChange, aDirectPush, aMergedChange, anOrganization, aRepository, aClassicProtection } from '../checks/build.ts'
import { aPolicy, aSnapshot } from '../evaluate/build.ts'
import { samples } from '../report/samples.ts'
import { unpack } from '../../src/store/unpack.ts'
import { zip } from './zip-build.ts'
import { aFolder, aPackage, contents, edit, everyKind, reseal, verified, written } from './build.ts'

/** Findings as lines: `altered policy.yml: It is missing.` */
function lines(findings: readonly VerificationFinding[]): readonly string[] {
  return findings.map(({ kind, path, message }) => `${kind} ${path ?? ''}: ${message}`)
}

/** Every file of a package: the damage below is done to each. */
const paths = [
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
]

describe('a package as it was written', () => {
  it('is intact, and judged again the same', async () => {
    const folder = await written()
    const { root, ...verification } = await verified(folder)
    expect(verification).toEqual({ exitCode: 0, sample: false, verdict: 'fail', files: 20, judgedAgain: 25, findings: [] })
    expect(root).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each(Object.entries(samples).map(([name, sample]) => ({ name, ...sample })))(
    'of $name is intact',
    async ({ snapshot, policy, results }) => {
      const verification = await verified(await written(aPackage({ snapshot }, policy)))
      expect(lines(verification.findings)).toEqual([])
      expect(verification).toMatchObject({ exitCode: 0, verdict: results.verdict, sample: snapshot.run.sample })
    },
  )

  it('is read through a link to its folder', async () => {
    const link = join(aFolder(), 'link')
    symlinkSync(await written(), link)
    expect(await verified(link)).toMatchObject({ exitCode: 0 })
  })

  it('holds every fact that there is', async () => {
    const hidden = unavailable('plan', 'GitHub hides it.', 'Upgrade.', [3])
    const snapshot = aSnapshot(
      [
        aChange({ reviews: hidden, ownerTeams: { '@acme/owners': [] }, headPush: null }),
        aDirectPush(),
        aMergedChange({ id: 'acme/shop#8', codeOwners: null }),
        aBranch({ classicProtection: aClassicProtection(), rulesetBypass: hidden }),
        aRepository({ profile: hidden }),
        anOrganization({ members: hidden }),
      ],
      { incompleteBecause: ['No list.'], provenWaivers: { 'W-1': { approver: 1, pullRequest: 'acme/shop#1', author: 2 } } },
    )
    expect(await verified(await written(aPackage({ snapshot })))).toMatchObject({ exitCode: 0, findings: [] })
  })
})

describe('damage', () => {
  it('is done to every file that a package has', async () => {
    expect([...contents(await written()).keys()]).toEqual(paths)
  })

  it.each(paths.map((path) => ({ path })))('to any byte of $path is found', async ({ path }) => {
    const folder = await written()
    const file = join(folder, path)
    const bytes = readFileSync(file)
    const step = Math.max(1, Math.floor(bytes.length / 12))
    let tried = 0
    for (let position = 0; position < bytes.length; position += step) {
      const damaged = Buffer.from(bytes)
      damaged.writeUInt8(damaged.readUInt8(position) ^ 1, position)
      writeFileSync(file, damaged)
      const { exitCode, findings } = await verified(folder)
      expect(exitCode, `byte ${String(position)}`).toBe(1)
      expect(findings.some((finding) => finding.kind === 'altered' && finding.path === path) || path === 'SHA256SUMS').toBe(true)
      tried++
    }
    expect(tried).toBeGreaterThan(10)
  })

  it.each(paths.map((path) => ({ path })))('is found when $path is missing', async ({ path }) => {
    const folder = await written()
    rmSync(join(folder, path))
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(1)
    expect(lines(findings)).toContain(`altered ${path}: It is missing.`)
  })

  it.each(paths.map((path) => ({ path })))('is found when $path is empty, or longer', async ({ path }) => {
    const folder = await written()
    const before = readFileSync(join(folder, path))
    for (const after of [Buffer.alloc(0), Buffer.concat([before, Buffer.from('\n')])]) {
      writeFileSync(join(folder, path), after)
      expect(await verified(folder)).toMatchObject({ exitCode: 1 })
    }
  })

  it.each(paths.map((path) => ({ path })))('is found when $path has another name', async ({ path }) => {
    const folder = await written()
    renameSync(join(folder, path), join(folder, 'renamed'))
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(1)
    const expected =
      path === 'manifest.json' || path === 'SHA256SUMS' ? 'It is missing.' : `altered renamed: It is ${path} under another name.`
    expect(lines(findings).join('\n')).toContain(expected)
  })

  it('is found when two files are swapped', async () => {
    const folder = await written()
    const [one, other] = [join(folder, 'policy.yml'), join(folder, 'summary.md')]
    const [text, otherText] = [readFileSync(one), readFileSync(other)]
    writeFileSync(one, otherText)
    writeFileSync(other, text)
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(1)
    expect(findings.filter(({ kind }) => kind === 'altered').map(({ path }) => path)).toEqual(['policy.yml', 'summary.md'])
  })

  it('is found when a file was added, wherever', async () => {
    const folder = await written()
    mkdirSync(join(folder, 'raw'))
    writeFileSync(join(folder, 'raw', 'more.json'), '{}')
    writeFileSync(join(folder, '.hidden'), '')
    expect(lines((await verified(folder)).findings)).toEqual([
      'altered .hidden: It is not in the manifest.',
      'altered raw/more.json: It is not in the manifest.',
    ])
  })

  it('tells what it would have changed', async () => {
    const folder = await written()
    edit(folder, 'snapshot/change.ndjson', (text) => text.replace('"state":"approved"', '"state":"commented"'))
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(1)
    expect(lines(findings).join('\n')).toContain(
      'different results.json: change/independent-approval on acme/shop#7 for CM-2: outcome is pass in the package, and judged again inconclusive.',
    )
  })
})

describe('a package made to mislead', () => {
  it('by a link in place of a file is not followed', async () => {
    const folder = await written()
    const outside = join(aFolder(), 'outside.md')
    renameSync(join(folder, 'summary.md'), outside)
    symlinkSync(outside, join(folder, 'summary.md'))
    expect(lines((await verified(folder)).findings)).toEqual([
      'altered summary.md: It is a link, or something else that is no file; it was not followed.',
      'altered summary.md: It is missing.',
    ])
  })

  it('by a link in place of a folder is not followed', async () => {
    const folder = await written()
    const outside = join(aFolder(), 'outside')
    renameSync(join(folder, 'snapshot'), outside)
    symlinkSync(outside, join(folder, 'snapshot'))
    const { exitCode, judgedAgain, findings } = await verified(folder)
    expect({ exitCode, judgedAgain }).toEqual({ exitCode: 1, judgedAgain: null })
    expect(lines(findings)).toContain('altered snapshot: It is a link, or something else that is no file; it was not followed.')
  })

  it('by a link in place of the manifest is not followed', async () => {
    const folder = await written()
    const outside = join(aFolder(), 'manifest.json')
    renameSync(join(folder, 'manifest.json'), outside)
    symlinkSync(outside, join(folder, 'manifest.json'))
    expect(await verified(folder)).toMatchObject({ exitCode: 1, findings: [{ path: 'manifest.json', message: 'It is missing.' }] })
  })

  it('by a pipe in place of a file does not wait for it', async () => {
    const folder = await written()
    rmSync(join(folder, 'summary.md'))
    execFileSync('mkfifo', [join(folder, 'summary.md')])
    expect(await verified(folder)).toMatchObject({ exitCode: 1 })
  })

  it.each([
    '../outside',
    '/etc/passwd',
    'snapshot/../../outside',
    'a\\..\\b',
    'C:/x',
    'a//b',
    './a',
    '',
    'con\u0000',
    'manifest.json',
    'SHA256SUMS',
    'x'.repeat(400),
  ])('by the path %j is refused, and the path is never opened', async (path) => {
    const folder = await written()
    reseal(folder, (manifest) => ({
      ...manifest,
      files: [...manifest.files, { path, bytes: 0, sha256: '0'.repeat(64), type: 'text/plain' }],
    }))
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(1)
    expect(lines(findings).filter((line) => line.startsWith('altered manifest.json: It lists'))).toHaveLength(1)
  })

  it('by the same path twice is refused', async () => {
    const folder = await written()
    reseal(folder, (manifest) => ({ ...manifest, files: [...manifest.files, ...manifest.files.slice(0, 1)] }))
    expect(lines((await verified(folder)).findings)).toContain(
      'altered manifest.json: It lists "VERIFY.md", which is no path in a package, or not for the first time.',
    )
  })

  it('by folders without end is left alone', async () => {
    const folder = await written()
    mkdirSync(join(folder, ...Array.from({ length: 40 }, () => 'deeper')), { recursive: true })
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(1)
    expect(lines(findings).join()).toContain('no file; it was not followed')
  })

  it.each([
    ['snapshot/change.ndjson', 1000, 'not-checkable'],
    ['snapshot/run.json', 100_000, 'not-checkable'],
    ['results.json', 100_000, 'not-checkable'],
  ] as const)('by %s that nests %i levels deep is refused', async (path, depth, kind) => {
    const folder = await written()
    writeFileSync(join(folder, path), `${'['.repeat(depth)}${']'.repeat(depth)}\n`)
    reseal(folder)
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(2)
    expect(findings).toMatchObject([{ kind, path, message: expect.stringContaining('levels deep') as unknown }])
  })

  it.each([
    ['no JSON', 'snapshot/run.json', 'not JSON', 'is not JSON'],
    ['a date that is none', 'snapshot/run.json', null, 'at: Not a moment'],
    ['a line that is none', 'snapshot/branch.ndjson', '\n', 'is not JSON (line 1)'],
    ['a subject of another kind', 'snapshot/branch.ndjson', '{"kind":"change"}\n', 'does not fit its schema'],
    ['no results', 'results.json', '{"schema":"soc2-gate/results/v1"}', 'does not fit its schema'],
    ['another format', 'results.json', '{"schema":"other/results/v9"}', 'does not fit its schema'],
  ])('by %s in its place is refused', async (_, path, text, because) => {
    const folder = await written()
    edit(folder, path, (before) => text ?? before.replace('"at":"2026-03-02T12:00:00Z"', '"at":"2026-13-02T12:00:00Z"'))
    reseal(folder)
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(2)
    expect(lines(findings).join('\n')).toContain(`not-checkable ${path}: It `)
    expect(lines(findings).join('\n')).toContain(because)
  })

  it('by a field that nobody knows is refused', async () => {
    const folder = await written()
    edit(folder, 'snapshot/repository.ndjson', (text) => text.replace('{', '{"approved":true,'))
    reseal(folder)
    expect(await verified(folder)).toMatchObject({ exitCode: 2, findings: [{ kind: 'not-checkable', path: 'snapshot/repository.ndjson' }] })
  })

  it('by a subject that is there twice is refused', async () => {
    const folder = await written()
    edit(folder, 'snapshot/branch.ndjson', (text) => text + text)
    reseal(folder)
    expect(lines((await verified(folder)).findings)).toEqual([
      'not-checkable snapshot/branch.ndjson: It names acme/shop:refs/heads/main twice.',
    ])
  })

  it('by hidden text in the findings says nothing live on a terminal', async () => {
    const folder = await written()
    writeFileSync(join(folder, '\u001b[32mintact\u001b[0m'), '')
    const text = verificationText(await verified(folder), { width: 80, color: false })
    expect(text).toContain('altered')
    expect(text).not.toContain('\u001b')
  })
})

/** Packs a workbook again, uncompressed, with its parts changed. */
async function repack(workbook: string, change: (text: string) => string): Promise<void> {
  const folder = aFolder()
  expect(await unpack(workbook, folder, () => true)).toMatchObject({ unpacked: true, damaged: [] })
  const parts = [...contents(folder)].map(([path, text]) => ({ path, content: change(text), method: 0 }))
  expect(parts.length).toBeGreaterThan(10)
  writeFileSync(workbook, zip(parts))
}

/** Documents hold the digest of the results: they no longer fit when those are others. */
const thatNameIt = ['exports/oscal-assessment-results.json', 'exports/test-result.intoto.json', 'workpaper.xlsx'].map(
  (path) => `different ${path}: It does not say what follows from the snapshot and the policy.`,
)

describe('a package that was made consistent again', () => {
  it('is found by judging again when a fact was changed', async () => {
    const folder = await written()
    edit(folder, 'snapshot/change.ndjson', (text) => text.replaceAll('"state":"approved"', '"state":"commented"'))
    reseal(folder)
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(2)
    expect(lines(findings)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^different results\.json: The run: counts is .*, and judged again .*\.$/),
        'different results.json: change/independent-approval on acme/shop#7 for CM-2: outcome is pass in the package, and judged again inconclusive.',
        'different results.json: change/independent-approval on acme/shop#7 for CM-2: reason is null in the package, and judged again not-yet.',
        'different summary.md: It does not say what follows from the snapshot and the policy.',
      ]),
    )
  })

  it('is found by judging again when a verdict was changed', async () => {
    const folder = await written()
    edit(folder, 'results.json', (text) =>
      text.replace('"verdict":"fail"}', '"verdict":"pass"}').replace('"verdict":"fail","waived":false', '"verdict":"pass","waived":false'),
    )
    reseal(folder)
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(2)
    expect(lines(findings)).toEqual([
      'different results.json: The run: verdict is pass in the package, and judged again fail.',
      'different results.json: Control CM-1: verdict is pass in the package, and judged again fail.',
      ...thatNameIt,
    ])
  })

  it('is found by judging again when a result was taken out or put in', async () => {
    const folder = await written()
    const text = contents(folder).get('results.json') ?? ''
    const results = JSON.parse(text) as { results: { check: string }[] }
    const fewer = { ...results, results: results.results.slice(1) }
    edit(folder, 'results.json', () => JSON.stringify(fewer))
    reseal(folder)
    expect(lines((await verified(folder)).findings)).toEqual([
      'different results.json: change/gate-integrity on acme/shop#41 for CM-5: judging again gives it; the package does not have it.',
      ...thatNameIt,
    ])
    edit(folder, 'results.json', () => JSON.stringify({ ...results, results: [...results.results, ...results.results.slice(0, 1)] }))
    reseal(folder)
    expect(lines((await verified(folder)).findings)).toEqual([
      'different results.json: change/gate-integrity on acme/shop#41 for CM-5 (2): the package has it; judging again does not give it.',
      ...thatNameIt,
    ])
  })

  it('is found by judging again when the policy was changed', async () => {
    const folder = await written()
    edit(folder, 'policy.yml', (text) => text.replace('approvals: 1', 'approvals: 2'))
    reseal(folder)
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(2)
    expect(lines(findings).join('\n')).toContain('change/independent-approval on acme/shop#7 for CM-2: outcome is pass')
  })

  it('is found when the summary was changed', async () => {
    const folder = await written()
    edit(folder, 'summary.md', (text) => text.replace('fail', 'pass'))
    reseal(folder)
    expect(lines((await verified(folder)).findings)).toEqual([
      'different summary.md: It does not say what follows from the snapshot and the policy.',
      'different workpaper.xlsx: It does not say what follows from the snapshot and the policy.',
    ])
  })

  it('is found when a document was taken out', async () => {
    const documents = paths.filter((path) => /^(?:exports|population|VERIFY|report|workpaper)/.test(path))
    for (const path of documents) {
      const folder = await written()
      rmSync(join(folder, path))
      reseal(folder)
      const { exitCode, findings } = await verified(folder)
      expect(exitCode).toBe(2)
      expect(lines(findings)).toContain(`different ${path}: It is not in the package, and follows from the snapshot and the policy.`)
    }
    expect(documents).toHaveLength(10)
  })

  it('is found when a document was put in', async () => {
    const folder = await written()
    writeFileSync(join(folder, 'exports', 'opinion.html'), 'All controls were effective.')
    reseal(folder)
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(2)
    expect(lines(findings)).toContain('different exports/opinion.html: This version writes no such file: nothing that it says was checked.')
  })

  it('is found when the workpaper says something else', async () => {
    const folder = await written()
    let crosses = 0
    await repack(join(folder, 'workpaper.xlsx'), (text) => {
      crosses += text.split('✗').length - 1
      return text.replaceAll('✗', '✓')
    })
    expect(crosses).toBeGreaterThan(0)
    reseal(folder)
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(2)
    expect(lines(findings)).toEqual(['different workpaper.xlsx: It does not say what follows from the snapshot and the policy.'])
  })

  it('may have a workpaper that another engine compressed', async () => {
    const folder = await written()
    const before = readFileSync(join(folder, 'workpaper.xlsx'))
    await repack(join(folder, 'workpaper.xlsx'), (text) => text)
    expect(readFileSync(join(folder, 'workpaper.xlsx')).equals(before)).toBe(false)
    reseal(folder)
    expect(await verified(folder)).toMatchObject({ exitCode: 0, findings: [] })
  })

  it('may have a summary and a policy in the words of another version', async () => {
    const folder = await written(aPackage({ tool: { name: 'soc2-gate', version: '0.0.9', sha256: null } }))
    edit(folder, 'summary.md', (text) => `${text}\n`)
    edit(folder, 'policy.yml', (text) => `${text}# Written by another version.\n`)
    reseal(folder)
    expect(await verified(folder)).toMatchObject({ exitCode: 0 })
  })

  it.each([
    ['policy', (manifest: object) => ({ ...manifest, policy: { origin: 'x', path: null, blob: null, sha256: '0'.repeat(64) } })],
    ['moment', (manifest: object) => ({ ...manifest, scope: { repositories: ['acme/shop'], at: '2026-01-01T00:00:00Z', period: null } })],
    [
      'period',
      (manifest: object) => ({
        ...manifest,
        scope: {
          repositories: ['acme/shop'],
          at: '2026-03-02T12:00:00Z',
          period: { since: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z' },
        },
      }),
    ],
    ['mark of a sample', (manifest: object) => ({ ...manifest, sample: 'SAMPLE DATA' })],
  ])('is found when its manifest tells of another %s', async (_, change) => {
    const folder = await written()
    reseal(folder, change)
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBeGreaterThan(0)
    expect(lines(findings).join('\n')).toContain('It does not tell of the run that snapshot/run.json tells of.')
  })

  it('may not be written in another way, even if it says the same', async () => {
    const folder = await written()
    edit(folder, 'results.json', (text) => JSON.stringify(JSON.parse(text), null, 2))
    edit(folder, 'snapshot/change.ndjson', (text) => `${text.trim().split('\n').toReversed().join('\n')}\n`)
    edit(folder, 'snapshot/run.json', (text) => text.replace('{', '{ '))
    reseal(folder)
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(2)
    expect(findings.map(({ kind, path }) => `${kind} ${String(path)}`)).toEqual([
      'different snapshot/run.json',
      'different snapshot/change.ndjson',
      'different results.json',
      'different exports/oscal-assessment-results.json',
      'different exports/test-result.intoto.json',
      'different workpaper.xlsx',
    ])
  })
})

describe('a package that cannot be checked', () => {
  it.each(['policy.yml', 'results.json', 'snapshot/run.json'])('lacks %s', async (path) => {
    const folder = await written()
    rmSync(join(folder, path))
    reseal(folder)
    expect(lines((await verified(folder)).findings)).toEqual([
      `not-checkable ${path}: It is not there or too large, and judging again takes it.`,
    ])
    expect(await verified(folder)).toMatchObject({ exitCode: 2, judgedAgain: null })
  })

  it('holds subjects of a kind that this version does not know', async () => {
    const folder = await written()
    writeFileSync(join(folder, 'snapshot', 'galaxy.ndjson'), '{}\n')
    reseal(folder)
    expect(await verified(folder)).toMatchObject({
      exitCode: 2,
      findings: [{ kind: 'not-checkable', path: 'snapshot/galaxy.ndjson', message: 'This version does not know what it holds.' }],
    })
  })

  it('was judged by a check that this version does not know', async () => {
    const folder = await written()
    edit(folder, 'policy.yml', (text) => text.replace('use: change/independent-approval', 'use: change/independent-approvals'))
    reseal(folder)
    const { exitCode, findings } = await verified(folder)
    expect(exitCode).toBe(2)
    expect(lines(findings)).toEqual([expect.stringMatching(/^not-checkable policy\.yml: \d+:\d+: .*change\/independent-approvals/)])
  })

  it.each([
    ['manifest.json', 'soc2-gate/manifest/v'],
    ['snapshot/run.json', 'soc2-gate/snapshot/v'],
    ['results.json', 'soc2-gate/results/v'],
  ])('has a newer format: %s', async (path, format) => {
    const folder = await written()
    if (path !== 'manifest.json') edit(folder, path, (text) => text.replace(`${format}1`, `${format}2`))
    reseal(folder, (manifest) => (path === 'manifest.json' ? { schema: `${format}2`, signed: true } : manifest))
    expect(await verified(folder)).toMatchObject({
      exitCode: 3,
      findings: [{ kind: 'newer', path, message: `It has the format ${format}2, which is newer than ${format}1.` }],
    })
  })

  it('has a manifest that is none', async () => {
    const folder = await written()
    reseal(folder, () => ({ schema: 'soc2-gate/manifest/v1' }))
    expect(await verified(folder)).toMatchObject({ exitCode: 3, findings: [{ kind: 'unreadable', path: 'manifest.json' }] })
  })

  it('is none', async () => {
    expect(await verified(aFolder())).toMatchObject({
      exitCode: 3,
      findings: [{ message: expect.stringContaining('is no evidence package') as unknown }],
    })
    expect(await verified(join(aFolder(), 'nowhere'))).toMatchObject({
      exitCode: 3,
      findings: [{ kind: 'unreadable', message: expect.stringContaining('ENOENT') as unknown }],
    })
    const file = join(aFolder(), 'package.zip')
    writeFileSync(file, 'PK')
    expect(await verified(file)).toMatchObject({
      exitCode: 3,
      findings: [{ kind: 'unreadable', message: expect.stringContaining('no end record') as unknown }],
    })
  })
})

describe('the words of a check', () => {
  it.each([80, 60])('fit %i columns and say what was not proven', async (width) => {
    const folder = await written(aPackage({ snapshot: { ...everyKind(), run: { ...everyKind().run, sample: true } } }, { ...aPolicy() }))
    const intact = verificationText(await verified(folder), { width, color: false })
    expect(intact).toContain('SAMPLE DATA')
    expect(intact).toContain('intact, and judged again the same')
    expect(intact).toContain('This proves that')
    edit(folder, 'summary.md', (text) => `${text}x`)
    const altered = verificationText(await verified(folder), { width, color: false })
    expect(altered).toContain('soc2-gate verify: altered')
    expect(altered).not.toContain('This proves')
    for (const line of `${intact}\n${altered}`.split('\n')) if (!/^[0-9a-f]{64}$/.test(line)) expect(line.length).toBeLessThanOrEqual(width)
  })
})

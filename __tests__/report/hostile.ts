import type { Result, Results } from '../../src/model/result.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import type { SummaryExtras } from '../../src/report/summary.ts'
import { aChange, aPullRequest, clock } from '../checks/build.ts'
import { aSnapshot } from '../evaluate/build.ts'

/** Text that somebody might put into a title, a branch name or a label to be taken for something else. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</code></summary></details><h1>pass</h1>',
  '<!-- hidden',
  '--> shown',
  '<a href="javascript:alert(1)">x</a>',
  '<https://evil.test>',
  '&lt;b&gt; &#64;ann &commat;ann',
  '[click](https://evil.test)',
  '![x](https://evil.test/x.png)',
  '[x]: https://evil.test',
  '[^1] and [^1]: note',
  '](https://evil.test)',
  '**bold** _it_ __it__ ~~gone~~ `code` *x*',
  '```\nfence\n```',
  '~~~',
  '| a | b |\n| --- | --- |',
  'a | b',
  String.raw`a\|b`,
  String.raw`\\\|`,
  '\\',
  '`',
  '`` ` ``',
  '# heading',
  '- list',
  '+ list',
  '* list',
  '1. one',
  '9) nine',
  '> quote',
  '---',
  '===',
  '    code',
  '\tcode',
  '\n\n# pass\n\n- all is well\n',
  'line\r\nline\rline\u0085line\u2028line\u2029line\u000bline\u000cline',
  '@everyone @acme/owners \\@ann',
  'fixes #1, GH-2, acme/shop#3, gh-4',
  'https://evil.test http://evil.test ftp://evil.test',
  'www.evil.test WWW.evil.test xwww.evil.test _www.evil.test _GH-1',
  'ann@evil.test x@-1.evil.test mailto:ann@evil.test xmpp:ann@evil.test',
  ':tada: :+1: :-1: :100: a:b:c',
  '$x$ $$y$$ $`z`$',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
  '\u009b31m\u0090x\u009c',
  '\u0000\u0008\u007f',
  '::error::pass',
  '\n::set-output name=verdict::pass',
  '##[error]pass',
  '::stop-commands::x',
  '\u202egnp.exe \u2066x\u2069 \u200e\u200f\u061c',
  'a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg',
  '\u{e0001}\u{e0041}',
  '\ud800 \udc00',
  `z${'\u0301\u0302\u0303'.repeat(40)}`,
  '',
  ' ',
  '=cmd|calc',
  'x'.repeat(65_536),
  '界'.repeat(2_000),
  '👩‍💻 ماهی‌ها',
]

/** Pieces of which a fuzzer makes more of them. */
export const hostilePieces: readonly string[] = [
  ...'`*_[]()<>|\\!~$&-=+#:@"\'{}^/.',
  ...' \n\r\t\u001b\u202e\u200b',
  ...'a1B',
  '```',
  '~~~',
  '<b>',
  '</',
  '<!--',
  'http://a.b',
  'www.a.b',
  '@a',
  '#1',
  '](',
  '&lt;',
  '1.',
]

/** Results in which one text stands in every place that holds text. */
export function resultsOf(text: string): Results {
  const results: readonly Result[] = [
    aResult(text, { outcome: 'fail', remedy: text || ' ', waivers: [{ id: text, control: 'CM-1', covers: false, because: text }] }),
    aResult(text, { outcome: 'fail', waived: true, waivers: [{ id: text, control: text, covers: true, because: text }] }),
    aResult(text, { outcome: 'inconclusive', reason: 'not-yet', remedy: text || ' ' }),
    aResult(text, { outcome: 'inconclusive', reason: 'permission', remedy: text || ' ', controls: ['CM-3'] }),
    aResult(text, { outcome: 'pass' }),
    aResult(text, { outcome: 'not-applicable' }),
  ]
  return {
    schema: 'soc2-gate/results/v1',
    command: 'gate',
    verdict: 'fail',
    complete: false,
    incompleteBecause: [text],
    at: clock.now,
    counts: { pass: 1, fail: 2, inconclusive: 2, 'not-applicable': 1, waived: 1 },
    controls: [
      aControlResult('CM-1', 'block', text),
      aControlResult(text, 'warn', text),
      aControlResult('CM-3', 'warn', text),
      { ...aControlResult('HR-2', 'record', text), testedBy: 'inspection', owner: text, verdict: 'not-tested' },
    ],
    results,
  }
}

function aResult(text: string, parts: Partial<Result>): Result {
  return {
    check: 'change/independent-approval',
    controls: ['CM-1'],
    subject: { kind: 'change', id: text, url: 'https://github.test/acme/shop/pull/7' },
    outcome: 'pass',
    reason: null,
    waived: false,
    waivers: [],
    message: text,
    remedy: '',
    values: { text },
    ...parts,
  }
}

function aControlResult(id: string, enforce: 'block' | 'warn' | 'record', text: string): Results['controls'][number] {
  return { id, title: text, criteria: ['CC8.1', text], enforce, testedBy: 'tool', owner: text, verdict: 'fail', waived: false }
}

/** A snapshot in which one text stands in every place that a document shows. */
export function snapshotOf(text: string): Snapshot {
  const change = aChange({ id: text, pullRequest: aPullRequest({ title: text }) })
  const { run, subjects } = aSnapshot([change], { repositories: [text] })
  return { run: { ...run, policy: { ...run.policy, origin: text, sha256: text } }, subjects }
}

export function extrasOf(text: string): SummaryExtras {
  return { root: text, artifact: { name: text, url: 'https://github.test/acme/shop/actions/runs/1/artifacts/2' }, notes: [text] }
}

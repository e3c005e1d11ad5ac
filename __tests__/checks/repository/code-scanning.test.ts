import { codeScanning } from '../../../src/checks/repository/code-scanning.ts'
import type { CodeScanningAnalysis } from '../../../src/model/repository.ts'
import { aRepository, oid } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { daysAgo, hidden, planHides } from './worlds.ts'

const ran = (parts: Partial<CodeScanningAnalysis> = {}): CodeScanningAnalysis => ({
  tool: 'CodeQL',
  category: '/language:typescript',
  at: daysAgo(2),
  commit: oid('ba5e'),
  error: '',
  ...parts,
})
const world = (...codeScanning_: CodeScanningAnalysis[]) => aRepository({ codeScanning: codeScanning_ })

testCheck(codeScanning, {
  pass: [
    ['analysed today', aRepository(), 'CodeQL analysed acme/shop in the last 30 days.'],
    [
      'a language that went wrong, and is analysed no longer',
      world(ran(), ran({ category: '/language:go', error: 'no build', at: daysAgo(60) })),
      'CodeQL analysed',
    ],
    ['on the last day', world(ran({ at: daysAgo(30) })), 'CodeQL analysed'],
    ['two tools', world(ran(), ran({ tool: 'Semgrep' })), 'CodeQL and Semgrep analysed'],
    ['the tool that the policy names', world(ran(), ran({ tool: 'Semgrep' })), 'analysed', { tools: ['Semgrep'] }],
    [
      'one of two went wrong, and any will do',
      world(ran({ error: 'It ran out of memory.' }), ran({ tool: 'Semgrep' })),
      'Semgrep analysed',
    ],
  ],
  fail: [
    [
      'one language analysed, and another that went wrong',
      world(ran(), ran({ category: '/language:go', error: 'no build' })),
      'CodeQL went wrong: no build',
    ],
    ['never', world(), { message: 'No code scanning has ever analysed the default branch of acme/shop.', remedy: 'on a schedule too' }],
    ['long ago', world(ran({ at: daysAgo(31) })), 'CodeQL ran 31 days ago.'],
    ['it went wrong', world(ran({ error: 'It ran out of memory.' })), 'CodeQL went wrong: It ran out of memory.'],
    ['not by the tool that the policy names', world(ran()), 'Semgrep has never run.', { tools: ['Semgrep'] }],
    ['not by both', world(ran(), ran({ tool: 'Semgrep', at: daysAgo(40) })), 'Semgrep ran 40 days ago', { tools: ['CodeQL', 'Semgrep'] }],
    ['a shorter time', world(ran()), 'ran 2 days ago', { 'within-days': 1 }],
  ],
  inconclusive: [
    ['hidden', aRepository({ codeScanning: hidden }), { reason: 'permission' }],
    ['hidden by the plan', aRepository({ codeScanning: planHides }), { reason: 'plan' }],
  ],
})

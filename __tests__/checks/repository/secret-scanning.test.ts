import { secretScanning } from '../../../src/checks/repository/secret-scanning.ts'
import { aCheckRun, aProfile, aRepository, aStatus } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { daysAgo, hidden } from './worlds.ts'

const off = { secretScanning: false }
const scanner = { scanners: [{ name: 'gitleaks', app: 15368 }] }
const ran = (parts: Parameters<typeof aCheckRun>[0] = {}) => aCheckRun({ name: 'gitleaks', completedAt: daysAgo(1), ...parts })

testCheck(secretScanning, {
  pass: [
    ['on, private', aRepository(), 'Secret scanning is on for acme/shop.'],
    ['on, public', aRepository({ profile: aProfile({ visibility: 'public' }) }), 'is on'],
    [
      'off, and another scanner that the policy names passed',
      aRepository({ ...off, defaultBranchChecks: [ran()] }),
      'gitleaks passed 1 day ago on the default branch of acme/shop, which the policy takes for secret scanning.',
      scanner,
    ],
    [
      'hidden, and another scanner passed',
      aRepository({ secretScanning: hidden, defaultBranchChecks: [ran()] }),
      'gitleaks passed',
      scanner,
    ],
    [
      'one of two scanners passed',
      aRepository({ ...off, defaultBranchChecks: [ran({ name: 'trufflehog' })] }),
      'trufflehog passed',
      {
        scanners: [...scanner.scanners, { name: 'trufflehog', app: 15368 }],
      },
    ],
    [
      'the scanner failed and passed when it ran again',
      aRepository({ ...off, defaultBranchChecks: [ran(), ran({ conclusion: 'failure', completedAt: daysAgo(2) })] }),
      'passed',
      scanner,
    ],
    ['on, whatever the other scanner says', aRepository({ defaultBranchChecks: [ran({ conclusion: 'failure' })] }), 'is on', scanner],
    ['on, whatever the profile hides', aRepository({ profile: hidden }), 'is on'],
    ['on, whatever push protection is', aRepository({ pushProtection: false }), { values: { secretScanning: true } }],
  ],
  fail: [
    ['off, private', aRepository(off), { message: 'Secret scanning is off for acme/shop.', remedy: 'takes GitHub Secret Protection' }],
    [
      'off, and the other scanner failed',
      aRepository({ ...off, defaultBranchChecks: [ran({ conclusion: 'failure' })] }),
      'Secret scanning is off for acme/shop; gitleaks ended with failure.',
      scanner,
    ],
    [
      'off, and the other scanner has not run for long',
      aRepository({ ...off, defaultBranchChecks: [ran({ completedAt: daysAgo(9) })] }),
      'gitleaks passed 9 days ago, and the policy asks for 7 days',
      scanner,
    ],
    ['off, and the other scanner never ran', aRepository(off), 'gitleaks has not finished', scanner],
    [
      'off, and the other scanner was skipped',
      aRepository({ ...off, defaultBranchChecks: [ran({ conclusion: 'skipped' })] }),
      'skipped',
      scanner,
    ],
    [
      'off, and it is running still',
      aRepository({ ...off, defaultBranchChecks: [ran({ completedAt: null, conclusion: null, status: 'running' })] }),
      'not finished',
      scanner,
    ],
    [
      'off, and another app passed under its name',
      aRepository({ ...off, defaultBranchChecks: [ran({ app: { id: 7, slug: 'other' } })] }),
      'not finished',
      scanner,
    ],
    [
      'off, and somebody posted a status of its name',
      aRepository({ ...off, defaultBranchChecks: [aStatus({ name: 'gitleaks' })] }),
      'not finished',
      scanner,
    ],
    ['off, and a scanner that the policy does not name passed', aRepository({ ...off, defaultBranchChecks: [ran()] }), 'is off'],
    [
      'passed and failed in the same second',
      aRepository({ ...off, defaultBranchChecks: [ran({ conclusion: 'failure' }), ran()] }),
      'ended with failure',
      scanner,
    ],
    ['off, internal', aRepository({ ...off, profile: aProfile({ visibility: 'internal' }) }), { remedy: 'takes GitHub Secret Protection' }],
    ['off, public', aRepository({ ...off, profile: aProfile({ visibility: 'public' }) }), { remedy: 'it is free for a public one' }],
    ['off, and nobody knows whether it is public', aRepository({ ...off, profile: hidden }), { remedy: 'Where it is not public' }],
  ],
  inconclusive: [
    ['the setting is hidden', aRepository({ secretScanning: hidden }), { reason: 'permission', remedy: 'administration: read' }],
    [
      'the setting is hidden, and the other scanner failed',
      aRepository({ secretScanning: hidden, defaultBranchChecks: [ran({ conclusion: 'failure' })] }),
      'GitHub shows it to administrators only; gitleaks ended with failure.',
      scanner,
    ],
    [
      'off, and the other scanners are hidden',
      aRepository({ ...off, defaultBranchChecks: hidden }),
      'its other scanners cannot be seen',
      scanner,
    ],
    [
      'the setting is hidden on a public repository',
      aRepository({ secretScanning: hidden, profile: aProfile({ visibility: 'public' }) }),
      '',
    ],
  ],
})

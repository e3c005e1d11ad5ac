import type { Policy } from '../../src/policy/policy.ts'

/** A policy in order, and what is read of it. */
export type AcceptedRow = readonly [name: string, lines: readonly string[], read: (policy: Policy) => unknown, expected: unknown]

const based = (...more: readonly string[]) => ['version: 1', 'extends: base', ...more]
const ids = ({ controls }: Policy) => controls.map(({ id }) => id)
const use = (line: string) => ['version: 1', 'controls:', '  - { id: X, title: T, criteria: [CC8.1], checks: [', `    ${line}`, '    ] }']
const firstUse = ({ controls }: Policy) => controls[0]?.checks[0]
const dov = { login: 'dov', id: 1004 }

export const accepted: readonly AcceptedRow[] = [
  ['a pack alone', based(), ids, ['CM-1', 'CM-2', 'AC-1']],
  ['a pack in a list', ['version: 1', 'extends: [base]'], ids, ['CM-1', 'CM-2', 'AC-1']],
  ['a pack on a pack', ['version: 1', 'extends: tight'], ids, ['CM-1', 'CM-2', 'AC-1', 'CM-3']],
  [
    'a pack on a pack changes what is not locked',
    ['version: 1', 'extends: tight'],
    ({ controls }) => controls[0]?.title,
    'Through a pull request, and approved by two',
  ],
  [
    'both, in the order that weakens nothing: a pack is never put on top of one that extends it',
    ['version: 1', 'extends: [tight, base]'],
    ({ controls }) => [controls.length, controls[0]?.title],
    [4, 'Through a pull request, and approved by two'],
  ],
  [
    'a control of one’s own comes last',
    [...based('controls:'), '  - { id: X, title: T, criteria: [CC8.1], tested-by: inquiry }'],
    ids,
    ['CM-1', 'CM-2', 'AC-1', 'X'],
  ],
  [
    'a control replaced stays where it was, and nothing of the old one is left',
    [...based('controls:'), '  - { id: AC-1, title: T, criteria: [CC6.1], checks: [{ use: branch/no-force-push }] }'],
    ({ controls }) => controls[2],
    {
      id: 'AC-1',
      title: 'T',
      statement: null,
      criteria: ['CC6.1'],
      owner: null,
      enforce: 'block',
      testedBy: 'tool',
      checks: [{ use: 'branch/no-force-push', with: {}, when: null }],
      locked: false,
    },
  ],
  ['a control removed', based('remove: [CM-1]'), ids, ['CM-2', 'AC-1']],
  ['a lock of a pack is kept', based(), ({ controls }) => controls.map(({ locked }) => locked), [false, true, false]],
  ['no pack at all', use('{ use: change/approval }'), ids, ['X']],
  [
    'every default filled in',
    use('{ use: change/approval }'),
    firstUse,
    {
      use: 'change/approval',
      with: { approvals: 1, from: 'writers', keys: [], strict: false, named: [], by: null, of: 'all' },
      when: null,
    },
  ],
  [
    'parameters',
    use('{ use: change/approval, with: { approvals: 2, keys: [SHOP], named: [{ name: test }], of: [1, 2] } }'),
    (policy) => firstUse(policy)?.with,
    { approvals: 2, from: 'writers', keys: ['SHOP'], strict: false, named: [{ name: 'test', app: null }], by: null, of: [1, 2] },
  ],
  [
    'a parameter that is the second of two mappings',
    use('{ use: change/approval, with: { by: { team: payments } } }'),
    (policy) => firstUse(policy)?.with['by'],
    { team: 'payments' },
  ],
  [
    'where a check applies',
    use("{ use: change/approval, when: { paths: ['src/**', '*.{js,ts}'], branches: ['release/**'] } }"),
    (policy) => firstUse(policy)?.when,
    { paths: ['src/**', '*.{js,ts}'], branches: ['release/**'] },
  ],
  [
    'where a check on branches applies',
    use('{ use: branch/no-force-push, when: { branches: [main] } }'),
    (policy) => firstUse(policy)?.when,
    { branches: ['main'] },
  ],
  [
    'a path in brackets, written so that it is one',
    use("{ use: change/approval, when: { paths: ['app/\\[id\\]/**'] } }"),
    (policy) => firstUse(policy)?.when,
    { paths: ['app/\\[id\\]/**'] },
  ],
  [
    'an extended glob',
    use("{ use: change/approval, when: { paths: ['!(docs)/**'] } }"),
    (policy) => firstUse(policy)?.when,
    { paths: ['!(docs)/**'] },
  ],
  ['the default scope', based(), ({ scope }) => scope, { branches: [] }],
  ['a scope', based("scope: { branches: [main, 'release/**'] }"), ({ scope }) => scope, { branches: ['main', 'release/**'] }],
  ['the default category', based(), ({ categories }) => categories, ['security']],
  ['common criteria where security is not named', based('categories: [availability]'), ({ categories }) => categories, ['availability']],
  [
    'a scope of repositories: what is left out asks for nothing, and archived ones are left out',
    based("scope: { repositories: { names: ['api-*'], properties: { tier: [one, two], owner: shop } } }"),
    ({ scope }) => scope,
    {
      branches: [],
      repositories: {
        names: ['api-*'],
        topics: [],
        properties: { tier: ['one', 'two'], owner: ['shop'] },
        archived: false,
        forks: true,
        templates: true,
      },
    },
  ],
  [
    'a criterion of a category in scope',
    [...based('categories: [security, availability]', 'controls:'), '  - { id: X, title: T, criteria: [A1.2], tested-by: inspection }'],
    ({ controls }) => controls[3]?.criteria,
    ['A1.2'],
  ],
  [
    'a control that people test',
    [...based('controls:'), '  - { id: HR-2, title: Access is reviewed, criteria: [CC6.3], owner: people, tested-by: inspection }'],
    ({ controls }) => [controls[3]?.testedBy, controls[3]?.owner, controls[3]?.checks],
    ['inspection', 'people', []],
  ],
  [
    'a statement of several lines',
    [
      ...based('controls:'),
      '  - id: X',
      '    title: T',
      '    statement: |',
      '      One.',
      '',
      '      Two.',
      '    criteria: [CC8.1]',
      '    tested-by: inquiry',
    ],
    ({ controls }) => controls[3]?.statement,
    'One.\n\nTwo.\n',
  ],
  ['an organisation in quotes', based("organization: 'Acme: the company'"), ({ organization }) => organization, 'Acme: the company'],
  ['an organisation in another script', based('organization: アクメ 🏬'), ({ organization }) => organization, 'アクメ 🏬'],
  [
    'a class with the size of its updates and its checks',
    based(
      'classes:',
      '  updates:',
      '    authors: [{ login: dependabot, id: 49699333 }]',
      "    paths: ['**/package-lock.json']",
      '    update: minor',
      '    checks: [{ name: test, app: 15368 }, { name: lint }]',
    ),
    ({ classes }) => classes,
    [
      {
        name: 'updates',
        authors: [{ login: 'dependabot', id: 49699333 }],
        paths: ['**/package-lock.json'],
        update: 'minor',
        checks: [
          { name: 'test', app: 15368 },
          { name: 'lint', app: null },
        ],
      },
    ],
  ],
  [
    'people',
    based(
      'people:',
      '  machine-users: [{ login: acme-ci, id: 1090 }]',
      '  same-person: [[{ login: ann, id: 1001 }, { login: ann-admin, id: 1009 }]]',
    ),
    ({ people }) => people,
    {
      machineUsers: [{ login: 'acme-ci', id: 1090 }],
      samePerson: [
        [
          { login: 'ann', id: 1001 },
          { login: 'ann-admin', id: 1009 },
        ],
      ],
    },
  ],
  [
    'a class of changes',
    based('classes:', "  dependency-updates: { authors: [{ login: 'dependabot[bot]', id: 49699333 }], paths: ['**/package-lock.json'] }"),
    ({ classes }) => classes,
    [{ name: 'dependency-updates', authors: [{ login: 'dependabot[bot]', id: 49699333 }], paths: ['**/package-lock.json'] }],
  ],
  [
    'an emergency procedure',
    based(
      'emergency:',
      '  label: emergency',
      '  declared-by: [{ login: dov, id: 1004 }]',
      '  covers: [CM-1, CM-2]',
      '  review-within: 1 business day',
      '  holidays: [2026-12-25]',
    ),
    ({ emergency }) => emergency,
    {
      label: 'emergency',
      declaredBy: [dov],
      covers: ['CM-1', 'CM-2'],
      reviewWithin: { amount: 1, unit: 'day', business: true },
      holidays: ['2026-12-25'],
    },
  ],
  ...(
    [
      ['48 hours', { amount: 48, unit: 'hour', business: false }],
      ['1 hour', { amount: 1, unit: 'hour', business: false }],
      ['3 days', { amount: 3, unit: 'day', business: false }],
      ['16 business hours', { amount: 16, unit: 'hour', business: true }],
    ] as const
  ).map(([written, read]): AcceptedRow => [
    `a review within ${written}`,
    based('emergency:', `  { label: e, declared-by: [{ login: dov, id: 1004 }], covers: [CM-2], review-within: ${written} }`),
    ({ emergency }) => emergency?.reviewWithin,
    read,
  ]),
  ['no emergency procedure', based(), ({ emergency }) => emergency, null],
  ...['acme/shop#41', `acme/shop@${'a1'.repeat(20)}`].map((subject): AcceptedRow => [
    `a waiver of ${subject}`,
    based(
      'waivers:',
      `  - { id: W-1, control: CM-2, subject: '${subject}', reason: R, owner: O, approved-by: { login: dov, id: 1004 }, expires: 2028-02-29 }`,
    ),
    ({ waivers }) => waivers,
    [{ id: 'W-1', control: 'CM-2', subject, reason: 'R', owner: 'O', approvedBy: dov, expires: '2028-02-29' }],
  ]),
  ...['acme/shop:refs/heads/release/1.0', 'acme/shop'].map((subject): AcceptedRow => [
    `a waiver of ${subject}`,
    based(
      'waivers:',
      `  - { id: W-1, control: AC-1, subject: '${subject}', reason: R, owner: O, approved-by: { login: dov, id: 1004 }, expires: 2026-12-31 }`,
    ),
    ({ waivers }) => waivers.map((waiver) => waiver.subject),
    [subject],
  ]),
  [
    'one person in two places',
    based(
      'people: { machine-users: [{ login: Dov, id: 1004 }] }',
      'waivers:',
      '  - { id: W, control: CM-1, subject: acme/shop#1, reason: R, owner: O, approved-by: { login: dov, id: 1004 }, expires: 2026-12-31 }',
    ),
    ({ waivers }) => waivers.length,
    1,
  ],
  ['a byte order mark', ['\uFEFFversion: 1', 'extends: base'], ids, ['CM-1', 'CM-2', 'AC-1']],
  ['line ends of Windows', ['version: 1\r', 'extends: base\r', ''], ids, ['CM-1', 'CM-2', 'AC-1']],
  [
    'text of several lines with line ends of Windows',
    [
      ...based('controls:'),
      '  - id: X',
      '    title: T',
      '    statement: |',
      '      One.',
      '      Two.',
      '    criteria: [CC8.1]',
      '    tested-by: inquiry',
    ].flatMap((line, index, lines) => (index === lines.length - 1 ? [`${line}\r`, ''] : [`${line}\r`])),
    ({ controls }) => controls[3]?.statement,
    'One.\nTwo.\n',
  ],
  ['comments and a document start', ['# Ours.', '---', 'version: 1', 'extends: base # and no more'], ids, ['CM-1', 'CM-2', 'AC-1']],
]

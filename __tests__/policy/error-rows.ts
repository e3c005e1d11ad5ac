/** A policy with an error, and what is found: `line:column message`. */
export type ErrorRow = readonly [name: string, lines: readonly string[], problems: readonly string[]]

/** A policy with one control in order, and more lines for the control from line 7 on. */
const control = (...more: readonly string[]) => [
  'version: 1',
  'controls:',
  '  - id: CM-1',
  '    title: Approved',
  '    criteria: [CC8.1]',
  '    checks: [{ use: change/approval }]',
  ...more.map((line) => `    ${line}`),
]

/** A policy whose control uses a check as line 6 says. */
const use = (line: string, ...more: readonly string[]) => [
  'version: 1',
  'controls:',
  '  - { id: CM-1, title: Approved, criteria: [CC8.1], checks: [',
  `    ${line}`,
  ...more.map((each) => `    ${each}`),
  '    ] }',
]

/** A policy that extends a pack, and more lines from line 3 on. */
const based = (...more: readonly string[]) => ['version: 1', 'extends: base', ...more]

const waiver = (parts: Readonly<Record<string, string>> = {}) => {
  const entries = {
    id: 'W-1',
    control: 'CM-2',
    subject: 'acme/shop#41',
    reason: 'Night.',
    owner: 'platform',
    'approved-by': '{ login: cyn, id: 1003 }',
    expires: '2026-12-31',
    ...parts,
  }
  return Object.entries(entries).map(([key, value], index) => `  ${index === 0 ? '-' : ' '} ${key}: ${value}`)
}

export const noYaml: readonly ErrorRow[] = [
  ['nothing', [''], ['1:1 The policy is empty. Begin it with "version: 1" and "extends: baseline".']],
  ['comments alone', ['# soon'], ['1:1 The policy is empty. Begin it with "version: 1" and "extends: baseline".']],
  ['text', ['baseline'], ['1:1 The policy is "baseline". Write a mapping of keys to values.']],
  [
    'a list',
    ['- version: 1'],
    [
      '1:1 The policy is a list. Write a mapping with the keys version, extends, remove, controls, organization, categories, scope, classes, emergency, people or waivers.',
    ],
  ],
  ['a key twice', based('organization: A', 'organization: B'), ['4:1 The key "organization" is there twice, first in line 3. Keep one.']],
  [
    'a key twice, further in',
    based('scope:', '  branches: [main]', '  branches: [next]'),
    ['5:3 The key "branches" is there twice, first in line 4. Keep one.'],
  ],
  ['a tab', based('scope:', '\tbranches: [main]'), ['4:1 This is no valid YAML: Tabs are not allowed as indentation. Indent with spaces.']],
  [
    'an open quote',
    based('organization: "Acme'),
    ['3:20 This is no valid YAML: Missing closing "quote. Check the indentation, and put text with : # [ ] { } in it in quotes.'],
  ],
  [
    'an open bracket',
    based('scope: { branches: [main }'),
    [
      '3:26 This is no valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Check the indentation, and put text with : # [ ] { } in it in quotes.',
    ],
  ],
  [
    'a colon in plain text',
    based('organization: Acme: the company'),
    [
      '3:15 This is no valid YAML: Nested mappings are not allowed in compact mappings. Check the indentation, and put text with : # [ ] { } in it in quotes.',
    ],
  ],
  [
    'bad indentation',
    based('scope:', '    branches: [main]', '  other: 1'),
    [
      '5:1 This is no valid YAML: All mapping items must start at the same column. Check the indentation, and put text with : # [ ] { } in it in quotes.',
    ],
  ],
  [
    'two documents',
    ['version: 1', 'extends: base', '---', 'version: 1'],
    ['3:1 A second document starts here. Keep one, without a line of ---.'],
  ],
  [
    'a directive',
    ['%YAML 1.1', '---', 'version: 1', 'extends: base'],
    ['1:1 A line that starts with % changes how YAML is read. Remove it.'],
  ],
  [
    'a tag',
    based('organization: !secret Acme'),
    [
      '3:15 This is no valid YAML: Unresolved tag: !secret. Remove the tag: a policy is made of text, numbers, true, false, lists and mappings.',
    ],
  ],
  ['a mapping as a key', based('? { a: 1 }', ': 2'), ['3:3 A key is no text. Write keys as plain words.']],
  [
    'an alias',
    based('organization: &name Acme', 'scope: { branches: [*name] }'),
    [
      '4:21 The alias *name stands for what another line says. Write that out: a control or waiver says in its own lines what it means, because those are what somebody approved.',
    ],
  ],
  [
    'an alias of nothing',
    based('organization: *name'),
    [
      '3:15 The alias *name stands for what another line says. Write that out: a control or waiver says in its own lines what it means, because those are what somebody approved.',
    ],
  ],
  ['a merge key', based('scope: { <<: { branches: [main] } }'), ['3:10 There is no key "<<" here. Write branches or repositories.']],
  [
    'a key that means something to JavaScript',
    based('classes: { __proto__: { authors: [], paths: [] } }'),
    ['3:12 "__proto__" cannot be a key. Take another word.'],
  ],
  ['another one', based('classes: { constructor: 1 }'), ['3:12 "constructor" cannot be a key. Take another word.']],
  [
    'a control character',
    based('organization: "Ac\\u0007me"'),
    ['3:15 The character U+0007 stands here, which nobody can read. Remove it.'],
  ],
  ['half a character', based('organization: "\\uD83D"'), ['3:15 The character U+D83D stands here, which nobody can read. Remove it.']],
  [
    'text that reads backwards',
    based('organization: "a\\u202Eb"'),
    ['3:15 The character U+202E stands here, which nobody can read. Remove it.'],
  ],
  ['infinity', use('{ use: change/approval, with: { approvals: .inf } }'), ['4:48 Infinity is no number to reckon with. Write one.']],
  [
    'a comment that reads backwards',
    based('organization: A # \u202Eb'),
    ['3:19 The character U+202E stands here, which nobody can read. Remove it.'],
  ],
  [
    'a line end of old',
    based('organization: A\rcategories: [security]'),
    ['3:16 The character U+000D stands here, which nobody can read. Remove it.'],
  ],
  [
    'a line end of Windows in a name',
    based('organization: "A\\r\\nB"'),
    ['3:15 The character U+000D stands here, which nobody can read. Remove it.'],
  ],
  [
    'a key of two lines',
    based('"a\\nb": 1'),
    [
      '3:1 There is no key "a\\nb" here. Write version, extends, remove, controls, organization, categories, scope, classes, emergency, people or waivers.',
    ],
  ],
  ['a key of two lines twice', based('"a\\nb": 1', '"a\\nb": 1'), ['4:1 The key "a\\nb" is there twice, first in line 3. Keep one.']],
  [
    'an error after an error',
    [' version: 1', 'exte base', 'categories: [availability]'],
    ['2:1 This is no valid YAML: Unexpected scalar at node end. Check the indentation, and put text with : # [ ] { } in it in quotes.'],
  ],
]

export const policyParts: readonly ErrorRow[] = [
  ['no version', ['extends: base'], ['1:1 "version" is missing. Add it: the version of this format: 1.']],
  ['a version to come', ['version: 2', 'extends: base'], ['1:10 "version" is 2. This tool reads version 1.']],
  ['a version in quotes', ["version: '1'", 'extends: base'], ['1:10 "version" is "1". Write the number without quotes: 1.']],
  ['an unknown key', based('contorls: []'), ['3:1 There is no key "contorls" here. Did you mean "controls"?']],
  [
    'every unknown key, not the first alone',
    based('contorls: []', 'owner: me'),
    [
      '3:1 There is no key "contorls" here. Did you mean "controls"?',
      '4:1 There is no key "owner" here. Write version, extends, remove, controls, organization, categories, scope, classes, emergency, people or waivers.',
    ],
  ],
  [
    'no control and no pack',
    ['version: 1'],
    ['1:1 The policy has no control, so that it would let everything pass. Extend a pack ("extends: baseline"), or list controls.'],
  ],
  ['an unknown pack', ['version: 1', 'extends: bsae'], ['2:10 There is no pack "bsae". Did you mean "base"?']],
  [
    'an unknown pack in a list',
    ['version: 1', 'extends: [base, strictest]'],
    ['2:17 There is no pack "strictest". Write base, tight or rival.'],
  ],
  ['a pack that is a number', ['version: 1', 'extends: 7'], ['2:10 "extends" is 7. Write base, tight or rival.']],
  ['no pack in a list', ['version: 1', 'extends: []'], ['2:10 "extends" is an empty list. Name at least one.']],
  ['an empty value', based('organization:'), ['3:14 "organization" is empty. Write text.']],
  ['a number as a name', based('organization: 2026'), ['3:15 "organization" is 2026. Write text; quotes make it text: "2026".']],
  [
    'a name of two lines',
    based('organization: "Acme\\nInc."'),
    ['3:15 "organization" is "Acme\\nInc.". Write it in one line, without space at either end.'],
  ],
  [
    'a name that is too long',
    based(`organization: ${'a'.repeat(201)}`),
    ['3:15 "organization" is "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…". Write at most 200 characters.'],
  ],
  ['an unknown category', based('categories: [secruity]'), ['3:14 There is no category "secruity". Did you mean "security"?']],
  ['no category', based('categories: []'), ['3:13 "categories" is an empty list. Name at least one.']],
  ['a category without a list', based('categories: security'), ['3:13 "categories" is "security". Write a list: [security].']],
  ['a list for a mapping', based('people: []'), ['3:9 "people" is a list. Write a mapping with the keys machine-users or same-person.']],
  ['a mapping for a list', based('waivers: {}'), ['3:10 "waivers" is an empty mapping. Write a list.']],
  ['no branch in scope', based('scope: { branches: [] }'), ['3:20 "branches" is an empty list. Name at least one.']],
  ['an empty scope', based('scope: {}'), ['3:8 "scope" is an empty mapping. Name "branches" or "repositories", or leave "scope" out.']],
  [
    'a branch by its full name',
    based('scope: { branches: [refs/heads/main] }'),
    ['3:21 An entry of "branches" is "refs/heads/main". Write the name of the branch, without refs/heads/.'],
  ],
  [
    'a negated branch',
    based('scope: { branches: ["!main"] }'),
    ['3:21 An entry of "branches" is "!main". A glob cannot be negated: say what is meant, or write !(next).'],
  ],
  [
    'a glob of thousands',
    based('scope: { branches: ["r{1..5000}"] }'),
    ['3:21 An entry of "branches" is "r{1..5000}". Its braces stand for more than 100 globs. Write a wider glob.'],
  ],
]

export const controlParts: readonly ErrorRow[] = [
  [
    'no title',
    ['version: 1', 'controls:', '  - id: CM-1', '    criteria: [CC8.1]', '    checks: [{ use: change/approval }]'],
    ['3:5 "title" is missing. Add it: what holds when the control works.'],
  ],
  [
    'a control that is text',
    ['version: 1', 'controls: [CM-1]'],
    ['2:12 An entry of "controls" is "CM-1". Write a mapping of keys to values.'],
  ],
  [
    'a control that is a list',
    ['version: 1', 'controls: [[CM-1]]'],
    [
      '2:12 An entry of "controls" is a list. Write a mapping with the keys id, title, statement, criteria, owner, enforce, tested-by, locked or checks.',
    ],
  ],
  [
    'an id with a space',
    ['version: 1', 'controls:', '  - { id: CM 1, title: T, criteria: [CC8.1], checks: [{ use: change/approval }] }'],
    ['3:11 "id" is "CM 1". An id is made of letters, digits, ".", "_" and "-": CM-1.'],
  ],
  ['an unknown enforcement', control('enforce: bock'), ['7:14 "enforce" is "bock". Did you mean "block"?']],
  ['an enforcement that is nothing like one', control('enforce: strongly'), ['7:14 "enforce" is "strongly". Write block, warn or record.']],
  ['an unknown way to test', control('tested-by: inspecting'), ['7:16 "tested-by" is "inspecting". Did you mean "inspection"?']],
  ['an empty statement', control("statement: ' '"), ['7:16 "statement" is " ". Write something.']],
  ['locked by a word', control('locked: yes'), ['7:13 "locked" is "yes". Write true or false.']],
  [
    'an unknown criterion',
    ['version: 1', 'controls:', '  - { id: CM-1, title: T, criteria: [CC8.1, CC8.2], checks: [{ use: change/approval }] }'],
    ['3:45 There is no criterion "CC8.2". Did you mean "CC8.1"?'],
  ],
  [
    'a criterion like no other',
    ['version: 1', 'controls:', '  - { id: CM-1, title: T, criteria: [SOX-404-long], checks: [{ use: change/approval }] }'],
    [
      '3:38 There is no criterion "SOX-404-long". Write CC1.1, CC1.2, CC1.3, CC1.4, CC1.5, CC2.1, CC2.2, CC2.3, CC3.1, CC3.2, CC3.3, CC3.4 or another of 61.',
    ],
  ],
  [
    'no criterion',
    ['version: 1', 'controls:', '  - { id: CM-1, title: T, criteria: [], checks: [{ use: change/approval }] }'],
    ['3:37 "criteria" is an empty list. Name at least one.'],
  ],
  ['an unknown check', use('{ use: change/aproval }'), ['4:12 There is no check "change/aproval". Did you mean "change/approval"?']],
  [
    'a check like no other',
    use('{ use: licence/allowed-by-counsel }'),
    [
      '4:12 There is no check "licence/allowed-by-counsel". Write change/approval, change/pull-request, branch/no-force-push or repository/secrets.',
    ],
  ],
  [
    'a check without its name',
    use('{ with: {} }'),
    ['4:5 "use" is missing. Add it: change/approval, change/pull-request, branch/no-force-push or repository/secrets.'],
  ],
  ['a check by its name alone', use('change/approval'), ['4:5 An entry of "checks" is "change/approval". Write it as { use: area/name }.']],
  ['an unknown key of a use', use('{ use: change/approval, wiht: {} }'), ['4:29 There is no key "wiht" here. Did you mean "with"?']],
  [
    'an unknown parameter',
    use('{ use: change/approval, with: { aprovals: 2 } }'),
    ['4:37 There is no parameter "aprovals" here. Did you mean "approvals"?'],
  ],
  [
    'every unknown parameter',
    use('{ use: change/approval, with: { aprovals: 2, form: anyone } }'),
    [
      '4:37 There is no parameter "aprovals" here. Did you mean "approvals"?',
      '4:50 There is no parameter "form" here. Did you mean "from"?',
    ],
  ],
  [
    'a parameter of a check that takes none',
    use('{ use: change/pull-request, with: { approvals: 2 } }'),
    ['4:41 There is no parameter "approvals" here. Remove it: the check takes none.'],
  ],
  [
    'parameters that are a list',
    use('{ use: change/approval, with: [2] }'),
    ['4:35 "with" is a list. Write a mapping with the keys approvals, from, keys, strict, named, by or of.'],
  ],
  ['parameters that are nothing', use('{ use: change/approval, with: }'), ['4:35 "with" is empty. Write a mapping of keys to values.']],
  ['a number in words', use('{ use: change/approval, with: { approvals: two } }'), ['4:48 "approvals" is "two". Write a number.']],
  [
    'a number in quotes',
    use("{ use: change/approval, with: { approvals: '2' } }"),
    ['4:48 "approvals" is "2". Write the number without quotes: 2.'],
  ],
  ['half an approval', use('{ use: change/approval, with: { approvals: 1.5 } }'), ['4:48 "approvals" is 1.5. Write a whole number.']],
  ['no approval', use('{ use: change/approval, with: { approvals: 0 } }'), ['4:48 "approvals" is 0. Write 1 or more.']],
  ['too many approvals', use('{ use: change/approval, with: { approvals: 21 } }'), ['4:48 "approvals" is 21. Write 20 or less.']],
  [
    'an unknown word for a parameter',
    use('{ use: change/approval, with: { from: anybody } }'),
    ['4:43 "from" is "anybody". Write writers or anyone.'],
  ],
  ['a switch in words', use('{ use: change/approval, with: { strict: on } }'), ['4:45 "strict" is "on". Write true or false.']],
  ['a list of too many', use('{ use: change/approval, with: { keys: [A, B, C, D] } }'), ['4:43 "keys" is a list of 4. Name at most 3.']],
  [
    'a rule of the check itself',
    use('{ use: change/approval, with: { keys: [shop] } }'),
    ['4:44 An entry of "keys" is "shop". A key is capital letters: SHOP.'],
  ],
  ['a missing part of a parameter', use('{ use: change/approval, with: { named: [{ app: 7 }] } }'), ['4:45 "name" is missing. Add it.']],
  [
    'an unknown part of a parameter',
    use('{ use: change/approval, with: { named: [{ name: a, ap: 7 }] } }'),
    ['4:56 There is no key "ap" here. Did you mean "app"?'],
  ],
  ['a word that is neither alternative', use('{ use: change/approval, with: { of: sum } }'), ['4:41 "of" is "sum". Did you mean "some"?']],
  [
    'a list with a stranger in it',
    use('{ use: change/approval, with: { of: [1, two] } }'),
    ['4:45 An entry of "of" is "two". Write a number.'],
  ],
  [
    'paths for a branch',
    use('{ use: branch/no-force-push, when: { paths: [src/**] } }'),
    ['4:42 branch/no-force-push judges branches, which have no files. Leave "paths" out.'],
  ],
  [
    'when for a repository',
    use('{ use: repository/secrets, when: { branches: [main] } }'),
    ['4:32 repository/secrets judges repositories, which have no files or branches. Leave "when" out.'],
  ],
  [
    'when that says nothing',
    use('{ use: change/approval, when: {} }'),
    ['4:35 "when" is an empty mapping. Name paths or branches, or leave "when" out.'],
  ],
  [
    'an unknown part of when',
    use('{ use: change/approval, when: { path: [src/**] } }'),
    ['4:37 There is no key "path" here. Did you mean "paths"?'],
  ],
  [
    'a path from the root of the disk',
    use('{ use: change/approval, when: { paths: [/src/**] } }'),
    ['4:45 An entry of "paths" is "/src/**". Paths start at the top of the repository, with no "/" or "./" before them: src/**.'],
  ],
  [
    'a folder instead of what is in it',
    use('{ use: change/approval, when: { paths: [src/] } }'),
    ['4:45 An entry of "paths" is "src/". Name the files of the folder: src/**.'],
  ],
  [
    'a negated path',
    use("{ use: change/approval, when: { paths: ['!docs/**'] } }"),
    ['4:45 An entry of "paths" is "!docs/**". A glob cannot be negated: say what is meant, or write !(docs)/**.'],
  ],
  [
    'a path with backslashes',
    use("{ use: change/approval, when: { paths: ['src\\payments'] } }"),
    ['4:45 An entry of "paths" is "src\\\\payments". Write "/" between folders.'],
  ],
  [
    'a mapping that is neither alternative',
    use('{ use: change/approval, with: { by: { taem: payments } } }'),
    ['4:41 "people" is missing. Add it.', '4:41 "team" is missing. Add it.', '4:43 There is no key "taem" here. Write people.'],
  ],
  [
    'a path that goes up',
    use('{ use: change/approval, when: { paths: [src/../lib/**] } }'),
    ['4:45 An entry of "paths" is "src/../lib/**". Write the path without "." and "..".'],
  ],
  [
    'a path that ends here',
    use('{ use: change/approval, when: { paths: [src/.] } }'),
    ['4:45 An entry of "paths" is "src/.". Write the path without "." and "..".'],
  ],
  [
    'a path with a space behind it',
    use("{ use: change/approval, when: { paths: ['src/** '] } }"),
    ['4:45 An entry of "paths" is "src/** ". Remove the space at its end.'],
  ],
  [
    'a branch with a space in it',
    use('{ use: change/approval, when: { branches: [my branch] } }'),
    ['4:48 An entry of "branches" is "my branch". No branch has such a name. Write for instance release/**.'],
  ],
]

export const otherParts: readonly ErrorRow[] = [
  [
    'a person by login alone',
    based('people:', '  machine-users: [acme-ci]'),
    [
      '4:19 An entry of "machine-users" is "acme-ci". Write login and id, because logins change hands; "gh api users/acme-ci --jq .id" prints the id: { login: acme-ci, id: ID }.',
    ],
  ],
  [
    'a person without an id',
    based('people:', '  machine-users: [{ login: acme-ci }]'),
    [
      '4:19 "id" is missing. Write login and id, because logins change hands; "gh api users/acme-ci --jq .id" prints the id: { login: acme-ci, id: ID }.',
    ],
  ],
  [
    'a person without a login',
    based('people:', '  machine-users: [{ id: 1090 }]'),
    [
      '4:19 "login" is missing. Write login and id, because logins change hands; "gh api users/LOGIN --jq .id" prints the id: { login: LOGIN, id: ID }.',
    ],
  ],
  [
    'a person by @login',
    based('people:', "  machine-users: [{ login: '@acme-ci', id: 1090 }]"),
    ['4:28 "login" is "@acme-ci". Write the login as GitHub shows it, without @.'],
  ],
  [
    'an id in quotes',
    based('people:', "  machine-users: [{ login: acme-ci, id: '1090' }]"),
    ['4:41 "id" is "1090". Write the number without quotes: 1090.'],
  ],
  [
    'one account for one person',
    based('people:', '  same-person: [[{ login: ann, id: 1001 }]]'),
    ['4:17 An entry of "same-person" is a list of 1. Name at least two accounts of the person.'],
  ],
  [
    'a class without authors',
    based('classes:', '  updates: { paths: [package-lock.json] }'),
    ['4:12 "authors" is missing. Add it: the accounts that alone make such changes.'],
  ],
  [
    'a class without paths',
    based('classes:', '  updates: { authors: [{ login: dependabot, id: 49699333 }], paths: [] }'),
    ['4:69 "paths" is an empty list. Name at least one.'],
  ],
  [
    'a class with a space in its name',
    based('classes:', '  my updates: { authors: [{ login: ann, id: 1001 }], paths: [a] }'),
    ['4:3 The key is "my updates". Name the class with lower-case letters, digits and "-".'],
  ],
  ['a class that is a list', based('classes: []'), ['3:10 "classes" is a list. Write a mapping of keys to values.']],
  [
    'an emergency without a window',
    based('emergency: { label: e, declared-by: [{ login: dov, id: 1004 }], covers: [CM-2] }'),
    [
      '3:12 "review-within" is missing. Add it: how long after the landing an independent review may take: 1 business day, 48 hours. Business days are Monday to Friday, UTC, without the holidays.',
    ],
  ],
  [
    'an emergency with an odd window',
    based('emergency:', '  { label: e, declared-by: [{ login: dov, id: 1004 }], covers: [CM-2], review-within: soon }'),
    ['4:87 "review-within" is "soon". Write a number of hours, days, business hours or business days: 1 business day.'],
  ],
  [
    'an emergency that nobody declares',
    based('emergency:', '  { label: e, declared-by: [], covers: [CM-2], review-within: 1 day }'),
    ['4:28 "declared-by" is an empty list. Name at least one.'],
  ],
  [
    'a holiday that is no day',
    based(
      'emergency:',
      '  { label: e, declared-by: [{ login: dov, id: 1004 }], covers: [CM-2], review-within: 1 day, holidays: [2026-02-30] }',
    ),
    ['4:105 An entry of "holidays" is "2026-02-30". There is no such day.'],
  ],
  [
    'a waiver without an end',
    based('waivers:', ...waiver().slice(0, -1)),
    ['4:5 "expires" is missing. Add it: the last day, UTC, on which it is in force.'],
  ],
  [
    'a date in another order',
    based('waivers:', ...waiver({ expires: '31.12.2026' })),
    ['10:14 "expires" is "31.12.2026". Write a date as 2026-12-31.'],
  ],
  [
    'a day that does not exist',
    based('waivers:', ...waiver({ expires: '2026-02-29' })),
    ['10:14 "expires" is "2026-02-29". There is no such day.'],
  ],
  [
    'a subject by its address',
    based('waivers:', ...waiver({ subject: 'https://github.com/acme/shop/pull/41' })),
    [
      '6:14 "subject" is "https://github.com/acme/shop/pull/41". Write the id that results give the subject: acme/shop#41 for a pull request, acme/shop@<sha> for a pushed commit, acme/shop:refs/heads/main for a branch, acme/shop for a repository.',
    ],
  ],
  [
    'a subject by its number',
    based('waivers:', ...waiver({ subject: "'#41'" })),
    [
      '6:14 "subject" is "#41". Write the id that results give the subject: acme/shop#41 for a pull request, acme/shop@<sha> for a pushed commit, acme/shop:refs/heads/main for a branch, acme/shop for a repository.',
    ],
  ],
  [
    'an approver by login alone',
    based('waivers:', ...waiver({ 'approved-by': 'cyn' })),
    [
      '9:18 "approved-by" is "cyn". Write login and id, because logins change hands; "gh api users/cyn --jq .id" prints the id: { login: cyn, id: ID }.',
    ],
  ],
]

export const together: readonly ErrorRow[] = [
  [
    'the id of another control',
    [
      'version: 1',
      'controls:',
      ...['CM-1', 'CM-1'].map((id) => `  - { id: ${id}, title: T, criteria: [CC8.1], checks: [{ use: change/approval }] }`),
    ],
    ['4:11 The control in line 3 has the id CM-1 as well. Give each its own.'],
  ],
  [
    'the id of another waiver',
    based('waivers:', ...waiver(), ...waiver()),
    ['11:9 The waiver in line 4 has the id W-1 as well. Give each its own.'],
  ],
  [
    'a control that nothing tests',
    ['version: 1', 'controls:', '  - { id: CM-1, title: T, criteria: [CC8.1] }'],
    ['3:5 CM-1 names no check, so that nothing tests it. Name one under "checks", or say how it is tested: "tested-by: inspection".'],
  ],
  [
    'checks of a control that people test',
    control('tested-by: inquiry'),
    ['6:5 CM-1 is tested by inquiry, so that its checks would say nothing. Remove them, or "tested-by".'],
  ],
  [
    'a criterion out of scope',
    ['version: 1', 'controls:', '  - { id: CM-1, title: T, criteria: [CC8.1, A1.2], checks: [{ use: change/approval }] }'],
    ['3:45 A1.2 is of the category availability, which is not in scope. Add it to "categories", or leave A1.2 out.'],
  ],
  [
    'every control removed',
    ['version: 1', 'extends: rival', 'remove: [CM-2]'],
    ['1:1 The policy has no control, so that it would let everything pass. Extend a pack ("extends: baseline"), or list controls.'],
  ],
  [
    'a locked control changed',
    [...based('controls:'), '  - { id: CM-2, title: T, criteria: [CC8.1], checks: [{ use: change/pull-request }] }'],
    ['4:11 The pack "base" locks CM-2, so that it can be neither changed nor removed. Leave it as it is, or extend another pack.'],
  ],
  [
    'a locked control removed',
    based('remove: [AC-1, CM-2]'),
    ['3:16 The pack "base" locks CM-2, so that it can be neither changed nor removed. Leave it as it is, or extend another pack.'],
  ],
  [
    'a control locked two packs below',
    ['version: 1', 'extends: tight', 'remove: [CM-2]'],
    ['3:10 The pack "base" locks CM-2, so that it can be neither changed nor removed. Leave it as it is, or extend another pack.'],
  ],
  [
    'a pack that changes what another locks',
    ['version: 1', 'extends: [base, rival]'],
    ['2:10 The packs "base" and "rival" do not go together: the one locks CM-2, which the other changes. Extend one of them.'],
  ],
  [
    'an unknown control removed',
    based('remove: [CM-9]'),
    ['3:10 No pack that the policy extends has a control "CM-9". Did you mean "CM-1"?'],
  ],
  [
    'a control removed and defined',
    [...based('remove: [CM-1]', 'controls:'), '  - { id: CM-1, title: T, criteria: [CC8.1], checks: [{ use: change/approval }] }'],
    ['3:10 CM-1 is removed here and defined under "controls", which replaces it anyway. Remove this entry.'],
  ],
  [
    'a waiver of an unknown control',
    based('waivers:', ...waiver({ control: 'CM-22' })),
    ['5:14 There is no control "CM-22". Did you mean "CM-2"?'],
  ],
  [
    'a waiver of a removed control',
    based('remove: [CM-1]', 'waivers:', ...waiver({ control: 'CM-1' })),
    ['6:14 There is no control "CM-1". Did you mean "CM-2"?'],
  ],
  [
    'a waiver of a subject that the control never judges',
    based('waivers:', ...waiver({ subject: 'acme/shop:refs/heads/main' })),
    ['6:14 CM-2 judges no branch, so that W-1 would cover nothing. Name a subject that it judges.'],
  ],
  [
    'a waiver of an organisation',
    based('waivers:', ...waiver({ subject: 'acme', control: 'AC-1' })),
    ['6:14 AC-1 judges no organization, so that W-1 would cover nothing. Name a subject that it judges.'],
  ],
  [
    'an emergency that covers an unknown control',
    based('emergency:', '  { label: e, declared-by: [{ login: dov, id: 1004 }], covers: [CM-2, XX-77], review-within: 1 day }'),
    ['4:71 There is no control "XX-77". Write CM-1, CM-2 or AC-1.'],
  ],
  [
    'an emergency that covers what is no change',
    based('emergency:', '  { label: e, declared-by: [{ login: dov, id: 1004 }], covers: [AC-1], review-within: 1 day }'),
    ['4:65 AC-1 judges no change, so that an emergency covers nothing of it. Leave it out.'],
  ],
  [
    'one id for two logins',
    based(
      'people:',
      '  machine-users: [{ login: acme-ci, id: 1090 }]',
      'waivers:',
      ...waiver({ 'approved-by': '{ login: cyn, id: 1090 }' }),
    ),
    ['11:36 The id 1090 is acme-ci in line 4 and cyn here. "gh api user/1090 --jq .login" prints whose it is.'],
  ],
  [
    'two ids for one login',
    based('people:', '  machine-users: [{ login: Cyn, id: 1090 }]', 'waivers:', ...waiver()),
    ['11:36 cyn has the id 1090 in line 4 and 1003 here. "gh api users/cyn --jq .id" prints the right one.'],
  ],
  [
    'two mistakes at once',
    based('remove: [CM-9]', 'waivers:', ...waiver({ control: 'XX-1' })),
    [
      '3:10 No pack that the policy extends has a control "CM-9". Did you mean "CM-1"?',
      '6:14 There is no control "XX-1". Did you mean "CM-1"?',
    ],
  ],
]

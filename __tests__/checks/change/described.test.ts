import { described } from '../../../src/checks/change/described.ts'
import { aChange, aDirectPush, aMergedPullRequest, aPullRequest, at } from '../build.ts'
import { testCheck } from '../test-check.ts'

const says = (body: string) => aChange({ pullRequest: aPullRequest({ body }) })
const full = 'Adds a basket, so that people can buy two things at once.'
const plan = { 'test-plan': true }
const both = { 'test-plan': true, 'roll-back': true }
const risk = { sections: [{ heading: 'Risk', words: 3 }] }
const template = `## What
<!-- Say what changes. -->

## Test plan
<!-- How did you test it? -->
- [ ] unit tests
- [ ] by hand

## Roll-back
TBD
`

testCheck(described, {
  pass: [
    ['a sentence', says(full), 'Described in 12 words.'],
    ['the same, merged', aChange({ pullRequest: aMergedPullRequest({ body: full }) }), 'Described in 12 words.'],
    [
      'merged, and edited before',
      aChange({ pullRequest: aMergedPullRequest({ body: full, bodyEditedAt: at('10:59') }) }),
      'Described in 12 words.',
    ],
    ['as few words as asked for', says('Adds one'), 'Described in 2 words', { words: 2 }],
    ['nothing, where nothing is asked for', says(''), 'Described in 0 words', { words: 0 }],
    ['a test plan', says(`${full}\n\n## Test plan\nRan the tests.`), '"Test plan" filled in', plan],
    ['a test plan under another heading', says(`${full}\n### How was this tested?\nBy hand`), '"Test plan"', plan],
    ['a test plan with decoration', says(`${full}\n## 🧪 Test Plan (required):\nBy hand`), '"Test plan"', plan],
    ['a test plan in bold', says(`${full}\n**Test plan**\nBy hand`), '"Test plan"', plan],
    ['a test plan on one line', says(`${full}\nTest plan: ran the tests`), '"Test plan"', plan],
    ['a test plan of ticked boxes', says(`${full}\n## Test plan\n- [x] unit tests`), '"Test plan"', plan],
    ['a test plan in a sub-section', says(`${full}\n## Test plan\n### By hand\nOpened the basket.`), '"Test plan"', plan],
    ['a test plan in a block of code', says(`${full}\n## Test plan\n\`\`\`\nnpm test\n\`\`\``), '"Test plan"', plan],
    ['a heading within a block of code is none', says(`${full}\n## Test plan\n\`\`\`\n# comment\n\`\`\`\n`), '"Test plan"', plan],
    ['both', says(`${full}\n## Testing\nRan it\n## Back-out plan\nRevert it`), '"Test plan" and "Roll-back" filled in', both],
    ['a section of the policy', says(`${full}\n# Risk\nNone that we know`), '"Risk"', risk],
    ['a section by another name', says(`${full}\n# Impact\nSmall`), '"Risk"', { sections: [{ heading: 'Risk', also: ['Impact'] }] }],
    ['the fuller of two sections of one name', says(`${full}\n# Risk\n\n# Risk\nNone we know`), '"Risk"', risk],
    ['words of a script without spaces', says('買い物かごを足す'), 'Described in 8 words'],
    ['lines that end as on Windows', says(`${full}\r\n## Test plan\r\nBy hand\r\n`), '"Test plan"', plan],
  ],
  fail: [
    ['an empty description', says(''), { message: 'the description has 0 words of 5', remedy: 'what changes and why' }],
    ['a few words', says('Adds a basket'), '3 words of 5'],
    [
      'the template as it is',
      says(template),
      'the description has 0 words of 5, "Test plan" has 0 words of 1 and "Roll-back" has 0 words of 1',
      both,
    ],
    ['headings alone', says('# What we do in this change\n## Why we do it'), '0 words of 5'],
    ['a comment that never ends', says(`Adds <!-- ${full}`), '1 word of 5'],
    ['no test plan', says(full), 'there is no section "Test plan"', plan],
    ['an empty test plan', says(`${full}\n## Test plan\n\n## Other\nA few words here`), '"Test plan" has 0 words of 1', plan],
    ['a placeholder', says(`${full}\n## Test plan\n- _N/A_`), '"Test plan" has 0 words', plan],
    [
      'a placeholder of the policy',
      says(`${full}\n## Test plan\nto be done`),
      '"Test plan" has 0',
      { ...plan, placeholders: ['To be done'] },
    ],
    ['an empty label', says(`${full}\nTest plan:\nRoll-back: revert`), '"Test plan" has 0 words', both],
    ['too few words in a section', says(`${full}\n# Risk\nLow`), '"Risk" has 1 word of 3', risk],
    ['a section that a comment fills', says(`${full}\n# Risk\n<!-- None that we know -->`), '"Risk" has 0 words', risk],
    ['a mention that is no heading', says(`${full} There is a test plan.`), 'no section "Test plan"', plan],
    ['a direct push', aDirectPush(), 'without a description'],
  ],
  inconclusive: [
    [
      'edited after it had landed',
      aChange({ pullRequest: aMergedPullRequest({ body: full, bodyEditedAt: at('11:01') }) }),
      { reason: 'retention', message: 'edited at 2026-03-02T11:01:00Z, after it had landed' },
    ],
    ['emptied after it had landed', aChange({ pullRequest: aMergedPullRequest({ bodyEditedAt: at('11:01') }) }), { reason: 'retention' }],
  ],
})

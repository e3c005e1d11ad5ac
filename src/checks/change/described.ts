import * as v from 'valibot'
import { defineCheck, fail, inconclusive, pass, type Values } from '../define.ts'
import { editedAfterLanding, plain, readDescription, type Description } from '../judgement/description.ts'
import { remembered } from '../judgement/remembered.ts'
import { counted, listed } from '../judgement/wording.ts'

const heading = v.pipe(v.string(), v.minLength(1), v.maxLength(100))

export const described = defineCheck({
  id: 'change/described',
  title: 'Says what it changes, and how it is tested and taken back where the policy asks',
  subject: 'change',
  criteria: [{ id: 'CC8.1', strength: 'partial', because: 'A change is documented, with its test and its way back, before it lands.' }],
  needs: ['pullRequest'],
  parameters: v.strictObject({
    words: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000), v.description('How many words of its own the description needs.')),
      5,
    ),
    sections: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            heading: v.pipe(
              heading,
              v.description('The heading, compared without regard to case, decoration and what stands in brackets.'),
            ),
            also: v.optional(v.pipe(v.array(heading), v.maxLength(20), v.description('Other headings that are as good.')), []),
            words: v.optional(
              v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000), v.description('How many words it needs.')),
              1,
            ),
          }),
        ),
        v.maxLength(50),
        v.description('Sections of the template that have to be filled.'),
      ),
      [],
    ),
    'test-plan': v.optional(
      v.pipe(
        v.boolean(),
        v.description('Whether a section has to say how the change is tested: Test plan, Testing, How to test, Verification, …'),
      ),
      false,
    ),
    'roll-back': v.optional(
      v.pipe(
        v.boolean(),
        v.description('Whether a section has to say how the change is taken back: Roll-back, Rollback plan, Back-out, How to revert, …'),
      ),
      false,
    ),
    placeholders: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
        v.maxLength(100),
        v.description(
          'What a line holds that nobody has filled in. Comments of a template, headings and boxes that are not ticked never count.',
        ),
      ),
      ['tbd', 'todo', 'n/a', 'na', 'none', 'nil', '-', 'xxx', 'wip', 'fixme', 'same as title', 'see title', 'as above'],
    ),
  }),
  why: 'Whoever approves a change has to know what it is meant to do, and whoever is called at night has to know how to take it back.',
  fix: 'Fill in the description: what changes and why, how it was tested, how to take it back. What a template says in comments does not count.',
  references: [
    'https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository',
  ],
  judge(change, parameters) {
    const { pullRequest } = change
    if (pullRequest === null) {
      const remedy = 'Record what the commit changes and why, and require pull requests on the branch.'
      return fail(`Pushed to ${change.branch} directly, without a description.`, remedy)
    }
    const description = readDescription(pullRequest.body, lowered(parameters.placeholders))
    const asked = [...parameters.sections, ...(parameters['test-plan'] ? [testPlan] : []), ...(parameters['roll-back'] ? [rollBack] : [])]
    const sections = asked.map((section) => ({ ...section, has: filled(section, description) }))
    const values: Values = {
      words: description.words,
      sections: sections.map(({ heading: name, words, has }) => ({ heading: name, needed: words, words: has })),
      editedAt: pullRequest.bodyEditedAt,
    }
    if (editedAfterLanding(pullRequest)) {
      const message = `The description was edited at ${pullRequest.bodyEditedAt ?? ''}, after it had landed: what it said then could not be seen.`
      return inconclusive('retention', message, 'Look at the edits of the description on the pull request.', values)
    }
    const lacks = [
      ...(description.words < parameters.words
        ? [`the description has ${counted(description.words, 'word')} of ${String(parameters.words)}`]
        : []),
      ...sections.flatMap(({ heading: name, words, has }) =>
        has === null ? [`there is no section "${name}"`] : has < words ? [`"${name}" has ${counted(has, 'word')} of ${String(words)}`] : [],
      ),
    ]
    if (lacks.length > 0)
      return fail(`Not described: ${listed(lacks)}.`, remedyFor(sections.filter(({ has, words }) => (has ?? 0) < words)), values)
    const filledIn = sections.length === 0 ? '' : ` and ${listed(sections.map(({ heading: name }) => `"${name}"`))} filled in`
    return pass(`Described in ${counted(description.words, 'word')}${filledIn}.`, values)
  },
})

interface Asked {
  readonly heading: string
  readonly also: readonly string[]
  readonly words: number
}

const testPlan: Asked = {
  heading: 'Test plan',
  also: [
    'testing',
    'tests',
    'tested',
    'test',
    'how to test',
    'how was this tested',
    'how has this been tested',
    'how did you test this',
    'verification',
  ],
  words: 1,
}

const rollBack: Asked = {
  heading: 'Roll-back',
  also: [
    'rollback',
    'roll back plan',
    'rollback plan',
    'back out',
    'backout',
    'back out plan',
    'backout plan',
    'how to revert',
    'revert',
    'revert plan',
  ],
  words: 1,
}

/** What a section may be headed, as the headings of a description are compared. */
const plainNames = remembered(({ heading: name, also }: Asked): ReadonlySet<string> => new Set([name, ...also].map(plain)))
const lowered = remembered((texts: readonly string[]): ReadonlySet<string> => new Set(texts.map((text) => text.toLowerCase())))

/** How many words the fullest section of one of the headings has; `null` when there is no such section. */
function filled(asked: Asked, description: Description): number | null {
  const names = plainNames(asked)
  const found = description.sections.filter((section) => names.has(section.heading)).map((section) => section.words)
  return found.length === 0 ? null : Math.max(...found)
}

function remedyFor(sections: readonly Asked[]): string {
  const which = sections.length === 0 ? '' : `, with something under ${listed(sections.map(({ heading: name }) => `"${name}"`))}`
  return `Write into the description what changes and why${which}. Comments of the template, boxes that are not ticked and placeholders do not count.`
}

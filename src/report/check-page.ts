import type { Check } from '../checks/define.ts'
import { criteria } from '../criteria/criteria.ts'
import { outcomes, type Outcome, type Values } from '../model/result.ts'
import { code, inline, table } from './markdown.ts'
import { parametersOf } from './parameters.ts'
import { slotWords, subjectWords } from './slot-words.ts'
import { endingWords } from './wording.ts'

/** A case that a test has decided. */
export interface Example {
  readonly outcome: Outcome
  readonly name: string
  /** Those that differ from the defaults. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly message: string
  readonly values: Values
}

/** The permissions that the evidence of a check takes, for people: `administration: read`. */
export interface CheckPermissions {
  /** Without these it cannot tell. */
  readonly needs: readonly string[]
  /** Without these it may be unable to tell. */
  readonly considers: readonly string[]
}

/** What a page says of a check besides what the check says of itself. */
export interface PageParts {
  readonly permissions: CheckPermissions
  readonly examples: readonly Example[]
}

/** The page of a check, as Markdown. Every word of it comes from the check or from cases that a test has decided. */
export function renderCheckPage(check: Check, parts: PageParts): string {
  return [
    `# ${check.title}`,
    '',
    `<!-- Made from src/checks/${check.id}.ts and its test by "npm run generate". -->`,
    '',
    `\`${check.id}\`, judged for ${subjectWords[check.subject]}.`,
    '',
    `**Why.** ${check.why}`,
    '',
    `**To pass.** ${check.fix}`,
    '',
    ...evidence(check, parts.permissions),
    ...parameters(check),
    ...examples(parts.examples),
    ...mapping(check),
    '## References',
    '',
    ...check.references.map((url) => `- <${url}>`),
    '',
  ].join('\n')
}

function evidence(check: Check, permissions: CheckPermissions): readonly string[] {
  const words: Readonly<Record<string, string>> = slotWords[check.subject]
  const rows = [
    ...check.needs.map((slot) => [`\`${slot}\``, words[slot] ?? '', 'needed: without it the outcome is `inconclusive`']),
    ...check.considers.map((slot) => [`\`${slot}\``, words[slot] ?? '', 'weighed: what else is seen may settle it']),
  ]
  const granted = permissionSentence(permissions, (each) => `\`${each}\``)
  return ['## Evidence', '', ...table(['evidence', 'what it is', 'when it is missing'], rows), '', granted, '']
}

/** What a token has to be allowed. `written` puts a permission into the type of code, where there is one. */
export function permissionSentence({ needs, considers }: CheckPermissions, written: (permission: string) => string): string {
  const more = considers.filter((each) => !needs.includes(each))
  const list = (permissions: readonly string[]): string => permissions.map(written).join(', ')
  if (needs.length === 0 && more.length === 0) return 'Every token that reaches the repository will do.'
  if (needs.length === 0) return `It can always tell with a token that has ${list(more)}; one without some of it may show enough.`
  const rest = more.length === 0 ? '' : ` To tell in every case it takes ${list(more)} as well.`
  return `It takes a token with ${list(needs)}.${rest}`
}

function parameters(check: Check): readonly string[] {
  const rows = parametersOf(check.parameters).map(({ name, takes, default: otherwise, description }) => [
    `\`${name}\``,
    takes,
    otherwise === null ? '' : `\`${otherwise}\``,
    description.replaceAll('|', String.raw`\|`),
  ])
  const body = rows.length === 0 ? ['It has none.'] : table(['parameter', 'takes', 'default', 'what it does'], rows)
  return ['## Parameters', '', ...body, '', ...policyUse(check), '']
}

/** A use of the check, to be copied into a policy. */
function policyUse(check: Check): readonly string[] {
  const given = parametersOf(check.parameters).filter(({ name }) => !/[.[]/.test(name))
  const entries = given.map(({ name, default: otherwise }) => `${name}: ${otherwise ?? '…'}`).join(', ')
  return ['```yaml', 'checks:', `  - use: ${check.id}`, ...(given.length === 0 ? [] : [`    with: { ${entries} }`]), '```']
}

/** Cases by outcome, in the order in which people ask. */
function examples(decided: readonly Example[]): readonly string[] {
  if (decided.length === 0) return []
  const order: readonly Outcome[] = ['pass', 'fail', ...outcomes.filter((outcome) => outcome !== 'pass' && outcome !== 'fail')]
  const rows = order
    .flatMap((outcome) => decided.filter((example) => example.outcome === outcome))
    .map(({ outcome, name, parameters: given, message }) => [endingWords[outcome], inline(`${name}${inWords(given)}`), inline(message)])
  const shown = decided.find(({ outcome }) => outcome === 'fail') ?? decided[0]
  return [
    '## Decided cases',
    '',
    ...table(['outcome', 'case', 'message'], rows),
    '',
    `The values that \`results.json\` keeps, of the case ${code(shown?.name ?? '')}:`,
    '',
    '```json',
    JSON.stringify(shown?.values ?? {}, null, 2),
    '```',
    '',
  ]
}

function inWords(given: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return entries.length === 0 ? '' : ` (${entries.join(', ')})`
}

function mapping(check: Check): readonly string[] {
  const rows = check.criteria.map(({ id, strength, because }) => [id, criteria.get(id)?.title ?? '', strength, because])
  return ['## Criteria', '', ...table(['criterion', 'our title', 'how much it tests', 'what of it'], rows), '']
}

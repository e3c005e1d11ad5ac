import { wrap, type TextLayout } from './page.ts'
import { marks } from './wording.ts'

/** What a token can settle of one check. */
export interface Settled {
  readonly check: string
  readonly settles: 'yes' | 'partly' | 'no'
  /** Why it cannot, and what would; empty when it can. */
  readonly because: string
}

/** The smallest permissions for something, in the words of each kind of token. */
export interface SmallestPermissions {
  /** Lines of `permissions:` in a workflow. */
  readonly workflow: readonly string[]
  /** Of an App, by what only Apps and people can have. */
  readonly app: readonly string[]
  /** What GitHub shows only to those who may change it. */
  readonly overPrivilege: readonly string[]
  /** What a fine-grained personal token cannot have of these. */
  readonly notFineGrained: readonly string[]
}

const signs = { yes: marks.pass, partly: marks.inconclusive, no: marks.fail } as const
const words = { yes: 'can settle', partly: 'can settle in part', no: 'cannot settle' } as const

/** Check by check what a token can settle, and what would settle the rest. */
export function permissionsText(
  subject: string,
  settled: readonly Settled[],
  missing: SmallestPermissions,
  { width }: Pick<TextLayout, 'width'>,
): string {
  const of = (settles: Settled['settles']): number => settled.filter((one) => one.settles === settles).length
  const total = `${String(of('yes'))} of ${String(settled.length)} checks can be settled, ${String(of('partly'))} in part, ${String(of('no'))} cannot.`
  return [
    ...wrap(`What this token can settle of ${subject}`, width),
    '',
    ...settled.flatMap(({ check, settles, because }) => [
      `${signs[settles]} ${check}: ${words[settles]}`,
      ...(because === '' ? [] : wrap(because, width - 5).map((line) => `     ${line}`)),
    ]),
    '',
    total,
    ...section("A workflow's own token would settle more with", missing.workflow),
    ...section('A GitHub App or a fine-grained personal token would settle the rest with', missing.app),
    ...section('Of these a fine-grained personal token cannot have', missing.notFineGrained),
    ...section(
      'Only who may change it can see it; this is more than a reader should have, and nothing else needs it',
      missing.overPrivilege,
    ),
  ].join('\n')
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${heading}:`, ...lines.map((line) => `  ${line}`)]
}

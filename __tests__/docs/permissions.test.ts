import { expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import type { Check } from '../../src/checks/define.ts'
import { permissionText, workflowKey, type Permission } from '../../src/collect/permissions.ts'
import { permissionsFor, slotPermissions } from '../../src/collect/plan.ts'
import { slots, subjectKinds } from '../../src/model/subject.ts'
import { table } from '../../src/report/markdown.ts'
import { slotWords, subjectWords } from '../../src/report/slot-words.ts'
import { expectFile } from './generated.ts'

const all = [...checks.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))

it('docs/permissions.md says what every check and every piece of evidence takes', async () => {
  expect(all.length).toBeGreaterThan(12)
  expect(subjectKinds.flatMap((kind) => slots[kind]).length).toBeGreaterThan(15)
  await expectFile('docs/permissions.md', page())
})

function page(): string {
  return [
    '# Permissions',
    '',
    '<!-- Made from what checks need and what collecting it takes by "npm run generate". -->',
    '',
    'The names are those of GitHub Apps and fine-grained tokens. In a workflow the same word stands under `permissions:`, with `-` for `_`. `metadata: read` comes with every token that reaches the repository. To publish its verdict the gate needs `statuses: write` besides, and nothing else that writes.',
    '',
    'What a token may not see makes a check inconclusive, never a pass.',
    '',
    '## By check',
    '',
    '*Needed*: without it the check cannot tell. *Weighed*: without it the check may be unable to tell, because what it shows could settle the question. The last column is about the token that a workflow has of its own, with every permission that can be given to it.',
    '',
    ...table(['check', 'needed', 'weighed', "the workflow's own token"], all.map(byCheck)),
    '',
    '## By evidence',
    '',
    ...subjectKinds.flatMap((kind) => {
      const permissions: Readonly<Record<string, readonly Permission[]>> = slotPermissions[kind]
      const words: Readonly<Record<string, string>> = slotWords[kind]
      const rows = slots[kind].map((slot) => [`\`${slot}\``, words[slot] ?? '', written(permissions[slot] ?? [])])
      return [`Of ${subjectWords[kind]}:`, '', ...table(['evidence', 'what it is', 'permissions'], rows), '']
    }),
    '## What only a token that writes can see',
    '',
    'GitHub shows who may bypass a ruleset to those who may edit the ruleset, and to nobody else. A token with `administration: write` is more than a reader should have: give it only where the answer is worth that, to a run of its own, and not to the gate. Without it the check says that it could not tell, and an administrator can look.',
    '',
  ].join('\n')
}

function byCheck(check: Check): readonly string[] {
  const { needs, considers } = permissionsFor(check)
  const never = (permissions: readonly Permission[]): boolean => permissions.some((permission) => workflowKey(permission) === null)
  const settles = never(needs) ? 'cannot tell' : never(considers) ? 'tells where what it sees settles it' : 'tells'
  return [`[\`${check.id}\`](checks/${check.id}.md)`, written(named(needs)), written(named(considers)), settles]
}

/** Without the one that comes with every token, which the page says once. */
function named(permissions: readonly Permission[]): readonly Permission[] {
  return permissions.filter(({ name }) => name !== 'metadata')
}

function written(permissions: readonly Permission[]): string {
  return permissions.map((permission) => `\`${permissionText(permission)}\``).join(', ')
}

import * as v from 'valibot'
import type { CodeOwnersError, CodeOwnersFile } from '../model/change.ts'
import { observed, type Evidence } from '../model/evidence.ts'
import type { Base } from './base.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { reads } from './permissions.ts'
import { notUnderstood, refused, type Wanted } from './unseen.ts'

const errors = v.object({
  errors: v.array(v.object({ line: v.number(), column: v.number(), kind: v.string(), message: v.string() })),
})

/** What GitHub does not accept in CODEOWNERS at the base: it looks at today's accounts, teams and rights. */
export async function readCodeOwnersErrors(
  github: GitHub,
  { owner, name }: RepositoryRef,
  base: Evidence<Base>,
  file: Evidence<CodeOwnersFile | null>,
): Promise<Evidence<readonly CodeOwnersError[]>> {
  if (base.state === 'unavailable') return base
  if (file.state === 'unavailable') return file
  if (file.value === null) return observed([], file.sources)
  const wanted: Wanted = { what: 'What GitHub does not accept in CODEOWNERS', needs: [reads('contents')] }
  const parameters = { owner, repo: name, ref: base.value.oid }
  const answer = await github.request('GET /repos/{owner}/{repo}/codeowners/errors', parameters)
  if (!answer.ok) return refused(wanted, answer, github.token.kind)
  const parsed = v.safeParse(errors, answer.data)
  return parsed.success
    ? observed(parsed.output.errors, [answer.sequence])
    : notUnderstood(wanted, "GitHub's answer is not understood", [answer.sequence])
}

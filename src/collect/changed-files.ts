import * as v from 'valibot'
import type { ChangedFile } from '../model/change.ts'
import { observed, type Evidence } from '../model/evidence.ts'
import type { Answer } from './answer.ts'
import type { RepositoryRef } from './contract.ts'
import type { GitHub } from './github.ts'
import { reads } from './permissions.ts'
import { cutShort, notUnderstood, refused, type Wanted } from './unseen.ts'

/** GitHub lists no more files of a pull request, and does not say so. */
const mostFiles = 3000
const pageSize = 100

const wanted: Wanted = { what: 'The changed files', needs: [reads('pull_requests')] }

const files = v.array(
  v.pipe(
    v.object({
      filename: v.string(),
      status: v.picklist(['added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged']),
      previous_filename: v.optional(v.string()),
    }),
    v.transform(({ filename, status, previous_filename: previous }): ChangedFile => ({
      path: filename,
      change: status,
      previousPath: previous ?? null,
    })),
  ),
)

/** Asks for a page of the files. REST alone tells what a renamed file was called before. */
export function askFiles(github: GitHub, { owner, name }: RepositoryRef, number: number, page: number): Promise<Answer> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
  return github.request(route, { owner, repo: name, pull_number: number, per_page: pageSize, page }, page)
}

/**
 * The files of a pull request, which GitHub counts elsewhere.
 *
 * @param first the first page, where it has been asked for already.
 */
export async function readFiles(
  github: GitHub,
  repository: RepositoryRef,
  number: number,
  total: number,
  first: Answer | null,
): Promise<Evidence<readonly ChangedFile[]>> {
  if (total > mostFiles) {
    const how = `GitHub counts ${String(total)} and lists ${String(mostFiles)}`
    return cutShort(wanted, how, 'Split the pull request, so that all of its files can be listed.', [])
  }
  const pages = Array.from({ length: Math.max(1, Math.ceil(total / pageSize)) }, (_, index) => index + 1)
  const answers = await Promise.all(
    pages.map((page) => (page === 1 && first !== null ? Promise.resolve(first) : askFiles(github, repository, number, page))),
  )
  const sequences = answers.map((answer) => answer.sequence)
  const found: ChangedFile[] = []
  for (const answer of answers) {
    if (!answer.ok) return refused(wanted, answer, github.token.kind)
    const parsed = v.safeParse(files, answer.data)
    if (!parsed.success) return notUnderstood(wanted, "GitHub's answer is not understood", [answer.sequence])
    found.push(...parsed.output)
  }
  const distinct = new Set(found.map((file) => file.path)).size
  if (found.length === total && distinct === total) return observed(found, sequences)
  return cutShort(wanted, `GitHub counts ${String(total)} and lists ${String(distinct)}`, 'Run it again.', sequences)
}

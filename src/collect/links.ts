import * as v from 'valibot'
import type { LinkedIssue } from '../model/change.ts'
import type { ListPart } from './list-part.ts'
import { reads } from './permissions.ts'

export const labels: ListPart<string> = {
  wanted: { what: 'The labels', needs: [reads('pull_requests')] },
  field: 'labels',
  selection: 'name',
  item: v.pipe(
    v.object({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
}

export const closingIssues: ListPart<LinkedIssue> = {
  wanted: { what: 'The issues that the pull request closes', needs: [reads('issues')] },
  field: 'closingIssuesReferences',
  selection: 'number url repository { nameWithOwner }',
  item: v.pipe(
    v.object({ number: v.number(), url: v.string(), repository: v.object({ nameWithOwner: v.string() }) }),
    v.transform(({ number, url, repository }): LinkedIssue => ({ repository: repository.nameWithOwner, number, url })),
  ),
  // GitHub counts issues of repositories that the token may not read, and leaves them out.
  whenShorter: 'Give the token issues: read on every repository whose issues the pull request closes.',
}

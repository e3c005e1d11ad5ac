import type { RepositoryProfile } from '../model/repository.ts'
import type { Disclosure } from '../report/disclosure.ts'
import { variable, type Io } from './io.ts'
import type { RepositoryName } from './option-values.ts'
import type { Options } from './options.ts'
import { isOwnRepository } from './target.ts'

/**
 * Decides how much the log, the summary and the artifacts of a run may show: they are read by whoever may read the repository of
 * the workflow, which need not be the one that is judged. What is not known to be private is public.
 */
export function disclosureOf(
  repository: RepositoryName,
  visibility: RepositoryProfile['visibility'],
  options: Options,
  io: Io,
): Disclosure {
  const inWorkflow = variable(io.environment, 'GITHUB_ACTIONS') === 'true'
  if (options.allowPublicUpload || !inWorkflow) return 'all'
  if (visibility === 'public') return 'changes'
  return isOwnRepository(io.environment, repository) || options.publicWorkflow === false ? 'all' : 'verdict'
}

import type { Change } from '../model/change.ts'

/** What a change calls itself. */
export function titleOfChange({ pullRequest, commits }: Change): string {
  if (pullRequest.state === 'unavailable') return 'could not be seen'
  if (pullRequest.value !== null) return pullRequest.value.title
  return commits.state === 'observed' ? (commits.value.at(-1)?.headline ?? 'direct push') : 'direct push'
}

/** Who opened the pull request, or pushed. */
export function authorOf({ pullRequest, landing }: Change): string {
  if (pullRequest.state === 'unavailable') return 'could not be seen'
  if (pullRequest.value !== null) return pullRequest.value.author?.login ?? 'deleted account'
  return landing.state === 'observed' ? (landing.value?.record?.actor?.login ?? 'unknown') : 'could not be seen'
}

/** When a change landed by the server's clock; `null` while it has not, or when nobody recorded it. */
export function landedAt({ pullRequest, landing }: Change): string | null {
  const merged = pullRequest.state === 'observed' ? (pullRequest.value?.mergedAt ?? null) : null
  if (merged !== null) return merged
  return landing.state === 'observed' ? (landing.value?.record?.at ?? null) : null
}

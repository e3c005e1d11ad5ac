import { UserError } from '../model/user-error.ts'
import type { Instant } from '../model/time.ts'

/** A repository by its owner and name. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

/** `owner/name`. */
export function repositoryName(text: string, option: string): RepositoryName {
  const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text)
  if (match?.[1] === undefined || match[2] === undefined || match[2] === '.' || match[2] === '..')
    throw new UserError(`"${text}" is no repository (${option}).`, 'Write it as owner/name, for instance acme/shop.')
  return { owner: match[1], name: match[2] }
}

/** A whole number from 1. */
export function positiveNumber(text: string, option: string): number {
  const number = /^[1-9][0-9]{0,9}$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(number))
    throw new UserError(`"${text}" is no number for "${option}".`, 'Write a whole number from 1, for instance 7.')
  return number
}

/** `true` or `false`, also in capitals, as YAML has them. */
export function switchValue(text: string, option: string): boolean {
  const value = text.toLowerCase()
  if (value === 'true') return true
  if (value === 'false') return false
  throw new UserError(`"${text}" is neither true nor false ("${option}").`, 'Write true or false.')
}

/** A date (00:00:00Z of that day) or a moment in UTC. */
export function moment(text: string, option: string): Instant {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text
  // Date.parse takes 30 February for 1 March: only what survives the way back is a date.
  const wellFormed = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(instant) && !Number.isNaN(Date.parse(instant))
  if (!wellFormed || new Date(instant).toISOString().replace('.000Z', 'Z') !== instant)
    throw new UserError(`"${text}" is no date ("${option}").`, 'Write a day as 2026-06-30 or a moment in UTC as 2026-06-30T12:00:00Z.')
  return instant
}

/** The address of an API, without a slash at its end. Without TLS only on the own machine: the token travels with every request. */
export function address(text: string, option: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const usable = url !== null && url.username === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(text)))
  if (!usable) throw new UserError(`"${text}" is no address of an API ("${option}").`, 'Write it as https://host or https://host/api/v3.')
  return text.replace(/\/+$/, '')
}

/** Whether an address is on the own machine, where there is never a real GitHub. */
export function isLoopback(text: string): boolean {
  if (!URL.canParse(text)) return false
  const host = new URL(text).hostname
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** Repositories, with commas or white space between them; each once. */
export function repositoryNames(text: string, option: string): readonly RepositoryName[] {
  const names = text.split(/[\s,]+/).filter((one) => one !== '')
  const byName = new Map(names.map((one) => [one.toLowerCase(), repositoryName(one, option)]))
  return [...byName.values()]
}

/** The login of an organisation. */
export function organizationName(text: string, option: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text))
    throw new UserError(`"${text}" is no organization ("${option}").`, 'Write its name alone, for instance acme.')
  return text
}

/** @throws UserError for what is not the whole id of a commit. */
export function commitId(text: string, name: string): string {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text
  throw new UserError(`"${name}" is not the id of a commit: ${text}`, 'Give all of its 40 characters: git rev-parse <ref>.')
}

import * as v from 'valibot'
import type { ActionsPolicy } from '../../model/repository.ts'
import { listed } from './wording.ts'

/** What a policy may choose about which actions may be used. */
export const allowedActionsChoices = {
  verified: v.optional(
    v.pipe(
      v.picklist(['accept', 'refuse']),
      v.description('What to make of a setting that allows every action by a creator whom the Marketplace verified.'),
    ),
    'accept',
  ),
  pinning: v.optional(
    v.pipe(
      v.picklist(['optional', 'required']),
      v.description('Whether the setting has to require actions to be pinned to a full commit.'),
    ),
    'optional',
  ),
}

/** What is wrong with a setting, or that GitHub does not say. */
export type ActionsFinding =
  | { readonly state: 'limited'; readonly how: string }
  | { readonly state: 'open'; readonly wrong: readonly string[] }
  | { readonly state: 'unknown'; readonly what: string }

type Setting = Omit<ActionsPolicy, 'enabled'>
interface Choices {
  readonly verified: 'accept' | 'refuse'
  readonly pinning: 'optional' | 'required'
}

/** Judges which actions may be used. */
export function judgeAllowedActions(setting: Setting, choices: Choices): ActionsFinding {
  const { allowed, shaPinningRequired, selected } = setting
  const wrong = wrongWith(setting, choices)
  if (wrong.length > 0) return { state: 'open', wrong }
  if (allowed === null || (allowed === 'selected' && selected === null)) return { state: 'unknown', what: 'which actions are selected' }
  if (choices.pinning === 'required' && shaPinningRequired === null) {
    return { state: 'unknown', what: 'whether actions have to be pinned to a commit' }
  }
  return { state: 'limited', how: selected === null ? 'only its own' : describe(selected) }
}

function wrongWith({ allowed, shaPinningRequired, selected }: Setting, choices: Choices): readonly string[] {
  const wide = selected?.patterns.filter(allowsAnything) ?? []
  return [
    ...(allowed === 'all' ? ['any action may be used'] : []),
    ...(wide.length > 0 ? [`${listed(wide)} allows any action`] : []),
    ...(selected?.verified === true && choices.verified === 'refuse' ? ['any action by a verified creator may be used'] : []),
    ...(choices.pinning === 'required' && shaPinningRequired === false ? ['actions need not be pinned to a commit'] : []),
  ]
}

/** Whether a pattern lets in actions of any owner. Those that start with `!` take some out. */
function allowsAnything(pattern: string): boolean {
  return /^\*+(?:$|[/@])/.test(pattern.trim())
}

function describe({ githubOwned, verified, patterns }: NonNullable<ActionsPolicy['selected']>): string {
  const kinds = [
    'its own',
    ...(githubOwned ? ['those by GitHub'] : []),
    ...(verified ? ['those by verified creators'] : []),
    ...(patterns.length > 0 ? [listed(patterns)] : []),
  ]
  return `only ${listed(kinds)}`
}

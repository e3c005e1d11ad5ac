import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UserError } from '../model/user-error.ts'
import { nearest } from '../policy/nearest.ts'
import type { Environment } from './io.ts'
import { optionTable, type OptionName } from './option-table.ts'
import type { Given } from './options.ts'

/** What somebody asks of the command line: a command, or words about it. */
export type Asked = { readonly kind: 'help' } | { readonly kind: 'version' } | { readonly kind: 'command'; readonly given: Given }

const flags = optionTable.filter((option) => option.doors.includes('cli'))

const config: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries(flags.map(({ name, value }) => [name, { type: value === 'switch' ? 'boolean' : 'string' }])),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
}

/**
 * Understands the arguments of the command line.
 *
 * @throws UserError for a flag that is unknown, given twice or without its value, and for a word too many.
 */
export function asked(args: readonly string[], environment: Environment): Asked {
  // Not strict, because the messages of strict parsing cannot name the nearest flag.
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, allowPositionals: true, tokens: true })
  const values = new Map<OptionName, string>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    else if (token.kind === 'option') {
      if (token.name === 'help') return { kind: 'help' }
      if (token.name === 'version') return { kind: 'version' }
      const name = flagNamed(token.name, token.rawName)
      if (values.has(name)) throw new UserError(`--${name} was given twice.`, 'Give it once.')
      values.set(name, valueOf(name, token))
    }
  }
  const [command, argument, ...rest] = words
  if (rest[0] !== undefined) throw new UserError(`"${rest[0]}" is a word too many.`, 'Put values with white space in quotes.')
  if (command === 'help') return { kind: 'help' }
  return { kind: 'command', given: { door: 'cli', command: command ?? null, values, argument: argument ?? null, event: null, environment } }
}

function flagNamed(name: string, raw: string): OptionName {
  const known = flags.find((flag) => flag.name === name)
  if (known !== undefined) return known.name
  if (name === 'token')
    throw new UserError('There is no flag --token: arguments can be seen by others.', 'Set GITHUB_TOKEN or GH_TOKEN to the token.')
  const ofAction = optionTable.find((option) => option.name === name)
  if (ofAction !== undefined) throw new UserError(`"${name}" is an input of the action, and no flag.`, 'Leave it out.')
  const names = flags.map((flag) => flag.name)
  const near = name.length < 3 ? null : nearest(name, names)
  throw new UserError(`There is no flag ${raw}.`, near === null ? '`soc2-gate --help` lists them.' : `Did you mean --${near}?`)
}

function valueOf(name: OptionName, token: { readonly value: string | undefined; readonly inlineValue: boolean | undefined }): string {
  if (config[name]?.type === 'boolean') return token.value ?? 'true'
  const missing = token.value === undefined || (token.inlineValue !== true && /^--?[a-z]/.test(token.value))
  if (missing) throw new UserError(`--${name} has no value.`, `Write --${name} ${flags.find((flag) => flag.name === name)?.value ?? ''}.`)
  return token.value ?? ''
}

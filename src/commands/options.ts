import type { AppKey } from '../collect/app-token.ts'
import { UserError } from '../model/user-error.ts'
import type { Instant } from '../model/time.ts'
import { commitOf, isPublic, pullRequestOf, type Event, type EventCommit, type EventPullRequest } from './event.ts'
import { variable, type Environment } from './io.ts'
import { nearest } from '../policy/nearest.ts'
import { commandNames, laterCommands, optionTable, type CommandName, type Option, type OptionName } from './option-table.ts'
import { policyReference, type PolicyReference } from './policy-reference.ts'
import {
  address,
  commitId,
  moment,
  organizationName,
  positiveNumber,
  repositoryName,
  repositoryNames,
  switchValue,
  type RepositoryName,
} from './option-values.ts'

/** What a run was asked to do: parsed once, the same for both doors. */
export interface Options {
  readonly command: CommandName
  /** `null` for commands that do not need GitHub. */
  readonly token: string | null
  /** The App whose tokens are used instead; `null` when there is none. */
  readonly app: AppKey | null
  readonly policy: PolicyReference
  /** `null` when nobody named one. */
  readonly repository: RepositoryName | null
  /** The repositories of a run over many; `null` when nobody listed any. */
  readonly repositories: readonly RepositoryName[] | null
  /** The organisation of a run over all of its repositories; `null` when nobody named one. */
  readonly organization: string | null
  readonly pullRequest: number | null
  /** What the event tells of the pull request; `null` when it tells nothing, or of another one. */
  readonly hints: EventPullRequest['hints']
  /** The commit that the event is about, where neither it nor anybody else names a pull request; otherwise `null`. */
  readonly commit: EventCommit | null
  /** Whether the repository that the workflow runs in is public; `null` when nobody says. */
  readonly publicWorkflow: boolean | null
  /** The first moment of the period; `null` when it is not given, as the next two. */
  readonly since: Instant | null
  readonly until: Instant | null
  /** The commit that the branch was at when the period began. */
  readonly startCommit: string | null
  /** `null`: the server's date. */
  readonly at: Instant | null
  readonly evidencePath: string
  /** With its placeholders; empty for no upload. */
  readonly artifactName: string
  /** `null`: as the repository is set. */
  readonly retentionDays: number | null
  readonly allowPublicUpload: boolean
  /** The context of this tool's commit status, empty for none. Checks of that name are its own and never judged. */
  readonly statusContext: string
  /** Whether to publish the commit status. */
  readonly publishStatus: boolean
  readonly comment: boolean
  readonly reportOnly: boolean
  readonly apiUrl: string
  /** `null`: follows from the API's address. */
  readonly graphqlUrl: string | null
  readonly json: boolean
  /** Whether to say what the token can settle, instead of judging. */
  readonly explainPermissions: boolean
  /** What the command is about: the folder to verify, the check to explain. */
  readonly argument: string | null
}

/** What was given, before it is understood. */
export interface Given {
  readonly door: 'action' | 'cli'
  /** `null` when the door named none. */
  readonly command: string | null
  /** The values given by name; what was not given is not there. */
  readonly values: ReadonlyMap<OptionName, string>
  readonly argument: string | null
  /** What started the workflow; `null` on the command line. */
  readonly event: Event | null
  readonly environment: Environment
}

/**
 * Understands what was given.
 *
 * @throws UserError for an unknown or later command, an option the command does not take, and a value that is not well formed.
 */
export function readOptions(given: Given): Options {
  const command = commandOf(given)
  const values = new Values(given, command)
  return {
    command,
    token: tokenOf(given),
    app: appOf(values),
    policy: policyReference(values.text('policy'), given.door),
    since: values.parsed('since', moment),
    until: values.parsed('until', moment),
    startCommit: values.parsed('start-commit', commitId),
    at: values.parsed('at', moment),
    evidencePath: values.text('evidence-path'),
    artifactName: given.door === 'action' ? values.text('artifact-name') : '',
    retentionDays: values.parsed('retention-days', positiveNumber),
    allowPublicUpload: values.switch('allow-public-upload'),
    comment: values.switch('comment'),
    reportOnly: values.switch('report-only'),
    json: values.switch('json'),
    explainPermissions: values.switch('explain-permissions'),
    argument: given.argument,
    ...manyOf(values),
    ...subjectOf(given, command, values),
    ...statusOptions(given, command, values),
    ...addresses(given, values),
  }
}

/** @throws UserError when the App is named without its key, or the key without the App. */
function appOf(values: Values): AppKey | null {
  const [id, privateKey] = [values.text('app-id'), values.text('app-private-key')]
  if (id === '' && privateKey === '') return null
  const [given, missing] = id === '' ? ['app-private-key', 'app-id'] : ['app-id', 'app-private-key']
  if (id === '' || privateKey === '')
    throw new UserError(
      `"${given}" is given and "${missing}" is not.`,
      'Give both, or neither. A secret is empty where it is not set, and in a workflow on pull_request from a fork or from Dependabot: run on pull_request_target.',
    )
  // Secrets are often kept on one line.
  return { id, privateKey: privateKey.replaceAll('\\n', '\n') }
}

/** What is judged: as named, else as the workflow and its event say. */
function subjectOf(
  given: Given,
  command: CommandName,
  values: Values,
): Pick<Options, 'repository' | 'pullRequest' | 'hints' | 'commit' | 'publicWorkflow'> {
  const named = values.parsed('repository', repositoryName)
  const own = variable(given.environment, 'GITHUB_REPOSITORY')
  const event = command === 'gate' ? ownEvent(given, named) : null
  const fromEvent = event === null ? null : pullRequestOf(event)
  const pullRequest = values.parsed('pull-request', positiveNumber) ?? fromEvent?.number ?? null
  return {
    repository: named ?? (own === null ? null : repositoryName(own, 'GITHUB_REPOSITORY')),
    pullRequest,
    hints: fromEvent !== null && fromEvent.number === pullRequest ? fromEvent.hints : null,
    commit: event === null || pullRequest !== null ? null : commitOf(event),
    publicWorkflow: given.event === null ? null : isPublic(given.event),
  }
}

/** @throws UserError when a list and an organisation are named, which would be two populations. */
function manyOf(values: Values): Pick<Options, 'repositories' | 'organization'> {
  const many = {
    repositories: values.parsed('repositories', repositoryNames),
    organization: values.parsed('organization', organizationName),
  }
  if (many.repositories !== null && many.organization !== null)
    throw new UserError('Both "repositories" and "organization" are given.', 'Leave one of them out.')
  return many
}

function statusOptions({ door }: Given, command: CommandName, values: Values): Pick<Options, 'statusContext' | 'publishStatus'> {
  const statusContext = values.text('status-context')
  const asked = door === 'action' || values.given('status-context')
  return { statusContext, publishStatus: command === 'gate' && statusContext !== '' && asked }
}

function addresses({ environment }: Given, values: Values): Pick<Options, 'apiUrl' | 'graphqlUrl'> {
  const apiUrl = values.parsed('api-url', address)
  return {
    apiUrl: apiUrl ?? variable(environment, 'GITHUB_API_URL') ?? 'https://api.github.com',
    graphqlUrl: apiUrl === null ? variable(environment, 'GITHUB_GRAPHQL_URL') : null,
  }
}

const judgedByGate = /^(pull_request.*|merge_group|workflow_run|status)$/

function commandOf({ command, event, values, door }: Given): CommandName {
  if (command === null || command === '') {
    if (door === 'cli')
      throw new UserError('No command was given.', `Say what to do: ${commandNames.join(', ')}. \`soc2-gate --help\` explains them.`)
    const gated = (event !== null && judgedByGate.test(event.name)) || (values.get('pull-request') ?? '') !== ''
    return gated ? 'gate' : 'posture'
  }
  const known = commandNames.find((name) => name === command)
  if (known !== undefined) return known
  if (laterCommands.some((name) => name === command))
    throw new UserError(`The command "${command}" is not part of this version.`, `This version has: ${commandNames.join(', ')}.`)
  const near = nearest(command, commandNames)
  throw new UserError(
    `There is no command "${command}".`,
    near === null ? `The commands are: ${commandNames.join(', ')}.` : `Did you mean "${near}"?`,
  )
}

function tokenOf({ door, values, environment }: Given): string | null {
  const given =
    (door === 'action' ? values.get('token') : (variable(environment, 'GITHUB_TOKEN') ?? variable(environment, 'GH_TOKEN'))) ?? ''
  const token = given.trim()
  // A header cannot hold it, and the error of the HTTP client would print it.
  if (/[^\x21-\x7e]/.test(token))
    throw new UserError(
      'The token holds white space or characters that no token has.',
      'Check how it was stored: a token is one line of letters, digits and underscores.',
    )
  return token === '' ? null : token
}

/** The event, unless another repository than the event's is to be judged: its numbers would mean others there. */
function ownEvent({ event, environment }: Given, repository: RepositoryName | null): Event | null {
  if (event === null) return null
  const own = variable(environment, 'GITHUB_REPOSITORY')
  if (repository !== null && own !== null && `${repository.owner}/${repository.name}`.toLowerCase() !== own.toLowerCase()) return null
  return event
}

/** The values of one run, with their defaults, refusing those that the command does not take. */
class Values {
  readonly #given: ReadonlyMap<OptionName, string>

  constructor({ values, door }: Given, command: CommandName) {
    this.#given = new Map([...values].filter(([name, value]) => value.trim() !== '' || optionNamed(name).emptyCounts))
    for (const [name, value] of this.#given) refuseMisplaced(optionNamed(name), value, command, door)
  }

  given(name: OptionName): boolean {
    return this.#given.has(name)
  }

  text(name: OptionName): string {
    return (this.#given.get(name) ?? optionNamed(name).default).trim()
  }

  switch(name: OptionName): boolean {
    return switchValue(this.text(name), name)
  }

  parsed<T>(name: OptionName, parse: (text: string, name: string) => T): T | null {
    const text = this.text(name)
    return text === '' ? null : parse(text, name)
  }
}

function optionNamed(name: OptionName): Option {
  const found: Option | undefined = optionTable.find((option) => option.name === name)
  if (found === undefined) throw new Error(`The table of options lacks ${name}`)
  return found
}

/** A default is never misplaced: a workflow hands over every input, those that nobody wrote among them. */
function refuseMisplaced(option: Option, value: string, command: CommandName, door: 'action' | 'cli'): void {
  if (option.name === 'command' || option.commands.includes(command)) return
  if (door === 'action' && value.trim() === option.default) return
  if (option.commands.length === 0)
    throw new UserError(
      `"${option.name}" is not part of this version: it is for the command ${option.later.join(', ')} of a later one.`,
      'Leave it out.',
    )
  throw new UserError(`"${option.name}" is not for the command ${command}, but for ${option.commands.join(', ')}.`, 'Leave it out.')
}

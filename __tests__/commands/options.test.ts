import { describe, expect, it } from 'vitest'
import type { OptionName } from '../../src/commands/option-table.ts'
import { readOptions, type Given, type Options } from '../../src/commands/options.ts'
import { UserError } from '../../src/model/user-error.ts'

type Values = Partial<Record<OptionName, string>>

function given(door: Given['door'], command: string | null, values: Values, rest: Partial<Given> = {}): Given {
  const entries = Object.entries(values) as [OptionName, string][]
  return { door, command, values: new Map(entries), argument: null, event: null, environment: {}, ...rest }
}

const inWorkflow = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
}
const aboutSeven = { pull_request: { number: 7, base: { ref: 'main' }, head: { ref: 'topic', sha: 'a'.repeat(40) } } }

/** What the action makes of inputs, on an event about the pull request 7. */
function action(values: Values, rest: Partial<Given> = {}): Options {
  return readOptions(
    given('action', values.command ?? null, values, {
      environment: inWorkflow,
      event: { name: 'pull_request', payload: aboutSeven },
      ...rest,
    }),
  )
}

describe('the command', () => {
  it.each([
    ['pull_request', 'gate'],
    ['pull_request_target', 'gate'],
    ['pull_request_review', 'gate'],
    ['merge_group', 'gate'],
    ['workflow_run', 'gate'],
    ['status', 'gate'],
    ['push', 'posture'],
    ['schedule', 'posture'],
    ['workflow_dispatch', 'posture'],
  ])('on %s is %s', (name, command) => {
    expect(action({}, { event: { name, payload: {} } }).command).toBe(command)
  })

  it('is gate when a pull request is named', () => {
    expect(action({ 'pull-request': '9' }, { event: { name: 'schedule', payload: {} } })).toMatchObject({ command: 'gate', pullRequest: 9 })
  })
})

describe('inputs of the action', () => {
  it('are the defaults of the contract when nothing is given', () => {
    expect(action({ token: ' t \n' })).toEqual({
      command: 'gate',
      token: 't',
      app: null,
      since: null,
      until: null,
      startCommit: null,
      policy: { kind: 'repository', path: '.github/soc2-gate.yml' },
      repository: { owner: 'acme', name: 'shop' },
      pullRequest: 7,
      hints: { baseRef: 'main', headRef: 'topic', headOid: 'a'.repeat(40) },
      commit: null,
      publicWorkflow: null,
      at: null,
      evidencePath: 'soc2-evidence',
      artifactName: 'soc2-evidence-{command}-{job}-{attempt}',
      retentionDays: null,
      allowPublicUpload: false,
      statusContext: 'soc2-gate',
      publishStatus: true,
      comment: false,
      reportOnly: false,
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      json: false,
      explainPermissions: false,
      repositories: null,
      organization: null,
      argument: null,
    })
  })

  it.each<[name: string, values: Values, expected: Partial<Options>]>([
    ['an empty artifact name uploads nothing', { 'artifact-name': '' }, { artifactName: '' }],
    ['white space as the artifact name uploads nothing', { 'artifact-name': '  ' }, { artifactName: '' }],
    ['an empty status context publishes nothing', { 'status-context': '' }, { statusContext: '', publishStatus: false }],
    ['an empty policy is the default', { policy: '' }, { policy: { kind: 'repository', path: '.github/soc2-gate.yml' } }],
    ['white space around a value does not count', { policy: ' rules.yml\n' }, { policy: { kind: 'repository', path: 'rules.yml' } }],
    ['an empty switch is the default', { comment: ' ' }, { comment: false }],
    ['a switch in capitals', { comment: 'True' }, { comment: true }],
    ['an empty token is none', { token: '' }, { token: null }],
    ['white space is no token', { token: ' \n' }, { token: null }],
    ['a day', { at: '2026-06-30' }, { at: '2026-06-30T00:00:00Z' }],
    ['a moment', { at: '2026-06-30T12:00:00Z' }, { at: '2026-06-30T12:00:00Z' }],
    ['an Enterprise Server', { 'api-url': 'https://ghe.acme.test/api/v3/' }, { apiUrl: 'https://ghe.acme.test/api/v3', graphqlUrl: null }],
    ['an input for another command at its default', { previous: '' }, {}],
    [
      'one policy over many repositories',
      { policy: 'acme/rules/soc2.yml@main' },
      { policy: { kind: 'elsewhere', reference: 'acme/rules/soc2.yml@main' } },
    ],
    ['the pull request of the event is not that of another repository', { repository: 'acme/other' }, { pullRequest: null, hints: null }],
    ['hints are only about the pull request of the event', { 'pull-request': '9' }, { pullRequest: 9, hints: null }],
  ])('%s', (_name, values, expected) => {
    expect(action(values)).toMatchObject(expected)
  })
})

describe('the command line', () => {
  it('publishes a status only when its context is given', () => {
    expect(readOptions(given('cli', 'gate', {}))).toMatchObject({ statusContext: 'soc2-gate', publishStatus: false })
    expect(readOptions(given('cli', 'gate', { 'status-context': 'gate' }))).toMatchObject({ statusContext: 'gate', publishStatus: true })
  })

  it.each([
    [{ GITHUB_TOKEN: 'a', GH_TOKEN: 'b' }, 'a'],
    [{ GH_TOKEN: 'b' }, 'b'],
    [{ GITHUB_TOKEN: '', GH_TOKEN: 'b' }, 'b'],
    [{}, null],
  ])('takes the token of %o', (environment, token) => {
    expect(readOptions(given('cli', 'gate', {}, { environment })).token).toBe(token)
  })

  it('takes a policy on the disk', () => {
    expect(readOptions(given('cli', 'gate', { policy: './rules.yml' })).policy).toEqual({ kind: 'file', path: './rules.yml' })
  })
})

describe('what cannot be understood', () => {
  it.each<[name: string, asked: Given, message: string, remedy: string]>([
    [
      'no command',
      given('cli', null, {}),
      'No command was given.',
      'Say what to do: gate, posture, period, verify, explain. `soc2-gate --help` explains them.',
    ],
    ['an unknown command', given('cli', 'gat', {}), 'There is no command "gat".', 'Did you mean "gate"?'],
    [
      'a command of a later version',
      given('cli', 'sample', {}),
      'The command "sample" is not part of this version.',
      'This version has: gate, posture, period, verify, explain.',
    ],
    [
      'an option of a later version',
      given('cli', 'period', { previous: 'before' }),
      '"previous" is not part of this version: it is for the command posture, period of a later one.',
      'Leave it out.',
    ],
    [
      'an option of another command',
      given('cli', 'posture', { 'pull-request': '7' }),
      '"pull-request" is not for the command posture, but for gate.',
      'Leave it out.',
    ],
    [
      'a repository without an owner',
      given('cli', 'gate', { repository: 'shop' }),
      '"shop" is no repository (repository).',
      'Write it as owner/name, for instance acme/shop.',
    ],
    [
      'a number that is none',
      given('cli', 'gate', { 'pull-request': '#7' }),
      '"#7" is no number for "pull-request".',
      'Write a whole number from 1, for instance 7.',
    ],
    [
      'the number nought',
      given('cli', 'gate', { 'pull-request': '0' }),
      '"0" is no number for "pull-request".',
      'Write a whole number from 1, for instance 7.',
    ],
    [
      'a switch that is neither',
      given('action', 'gate', { comment: 'yes' }),
      '"yes" is neither true nor false ("comment").',
      'Write true or false.',
    ],
    [
      'a day that no month has',
      given('cli', 'gate', { at: '2026-02-30' }),
      '"2026-02-30" is no date ("at").',
      'Write a day as 2026-06-30 or a moment in UTC as 2026-06-30T12:00:00Z.',
    ],
    [
      'an address without TLS',
      given('cli', 'gate', { 'api-url': 'http://ghe.acme.test' }),
      '"http://ghe.acme.test" is no address of an API ("api-url").',
      'Write it as https://host or https://host/api/v3.',
    ],
    [
      'a policy in the checkout of a workflow',
      given('action', 'gate', { policy: './rules.yml' }),
      'The policy "./rules.yml" is a file of the checkout, which a pull request can change.',
      'Write a path in the repository, for instance .github/soc2-gate.yml: it is read from GitHub, at the base of the pull request.',
    ],
    [
      'a policy outside of the repository',
      given('cli', 'gate', { policy: 'a/../../b' }),
      'The policy "a/../../b" is no path in a repository.',
      'Write it as .github/soc2-gate.yml, or as owner/name/path@ref.',
    ],
    [
      'a token with a line end in it',
      given('action', 'gate', { token: 'a\nb' }),
      'The token holds white space or characters that no token has.',
      'Check how it was stored: a token is one line of letters, digits and underscores.',
    ],
  ])('%s', (_name, asked, message, remedy) => {
    expect(() => readOptions(asked)).toThrow(UserError)
    expect(() => readOptions(asked)).toThrow(expect.objectContaining({ message, remedy }))
  })

  it('never repeats the token', () => {
    expect(() => readOptions(given('action', 'gate', { token: 'se cret' }))).not.toThrow(/se cret/)
  })
})

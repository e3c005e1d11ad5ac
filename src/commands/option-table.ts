/** The commands of this version. */
export const commandNames = ['gate', 'posture', 'period', 'verify', 'explain'] as const
export type CommandName = (typeof commandNames)[number]

/** The commands that the contract names and this version does not have. */
export const laterCommands = ['reperform', 'sample', 'export'] as const

/** What each command answers, for the help and the README. */
export const commandAnswers: Readonly<Record<CommandName, string>> = {
  gate: 'May this pull request merge under our controls?',
  posture: 'Are the controls configured on the repository and its protected branches, now?',
  period: 'Did the controls operate on every change that landed in the period, and is none missing?',
  verify: 'Is this evidence package intact, and does judging it again give the same results?',
  explain: 'What does a check test, need and advise? Without a check: which checks are there?',
}

/** An input of the action and a flag of the command line: one word for both. */
export interface Option {
  readonly name: string
  /** One or two sentences, in plain words. */
  readonly description: string
  /** As text; empty when there is none. */
  readonly default: string
  /** How the default reads, where it is no plain text. */
  readonly defaultInWords?: string
  /** The commands of this version that take it. */
  readonly commands: readonly CommandName[]
  /** The commands that will take it, in a later version. */
  readonly later: readonly string[]
  /** Where it can be given. */
  readonly doors: readonly ('action' | 'cli')[]
  /** A switch is `true` or `false`; everything else is text. The value's shape, for the help. */
  readonly value: 'switch' | `<${string}>`
  /** Whether an empty value says something of its own, instead of asking for the default. */
  readonly emptyCounts: boolean
}

const both = ['action', 'cli'] as const
const judging = ['gate', 'posture', 'period'] as const

function option<const N extends string>(
  name: N,
  value: Option['value'],
  description: string,
  rest: Partial<Omit<Option, 'name'>> = {},
): Option & { readonly name: N } {
  return {
    value,
    description,
    default: '',
    commands: judging,
    later: [],
    doors: both,
    emptyCounts: false,
    ...rest,
    name,
  }
}

/**
 * Every input and flag: `action.yml`, the parsing of both doors, `--help` and the tables of the README follow it.
 */
export const optionTable = [
  option('command', '<word>', 'What to do: `gate`, `posture`, `period`, `verify` or `explain`.', {
    commands: [],
    doors: ['action'],
    defaultInWords:
      '`gate` for `pull_request*`, `merge_group`, `workflow_run` and `status` events or when `pull-request` is set, else `posture`',
  }),
  option('token', '<token>', 'The token that reads GitHub and publishes the commit status.', {
    default: '${{ github.token }}',
    doors: ['action'],
  }),
  option(
    'app-id',
    '<id>',
    'The id, or the client id, of a GitHub App that is installed where the run reads: its tokens are made, renewed and used instead of `token`.',
    { doors: ['action'] },
  ),
  option('app-private-key', '<key>', "The App's private key, a secret that holds the whole of the PEM file.", { doors: ['action'] }),
  option(
    'policy',
    '<path>',
    'The policy: a path in the judged repository (`gate` reads it at the base commit, the others on the default branch), or `owner/name/path@ref` for one policy over many repositories. On the command line also `./file`.',
    { default: '.github/soc2-gate.yml' },
  ),
  option('repository', '<owner/name>', 'The repository to judge.', {
    defaultInWords: 'the repository of the workflow',
  }),
  option('repositories', '<list>', 'The repositories to judge, `owner/name` each, with commas or line breaks between them.', {
    commands: ['posture'],
    later: ['period'],
  }),
  option(
    'organization',
    '<name>',
    "The organisation to judge: its settings, and those of its repositories that the policy's `scope.repositories` names, or all that are not archived.",
    {
      commands: ['posture'],
      later: ['period'],
    },
  ),
  option('pull-request', '<number>', 'The number of the pull request to judge.', {
    commands: ['gate'],
    defaultInWords: 'the pull request of the event',
  }),
  option('since', '<date>', 'The first moment of the period. A bare date is 00:00:00Z.', { commands: ['period'] }),
  option('until', '<date>', 'The moment just after the period, which is not in it. A bare date is 00:00:00Z.', { commands: ['period'] }),
  option(
    'start-commit',
    '<commit>',
    'The commit that the branch was at when the period began, where the activity log of GitHub does not reach back to it.',
    { commands: ['period'], doors: ['cli'] },
  ),
  option('at', '<date>', 'The moment to judge as of, never after the date of the server. A bare date is 00:00:00Z.', {
    defaultInWords: 'the date of the server',
  }),
  option('previous', '<folder>', 'The folder of an earlier evidence package, to be named in the next one.', {
    commands: [],
    later: ['posture', 'period'],
  }),
  option(
    'evidence-path',
    '<folder>',
    'The folder for the evidence package; it must be empty. For `verify` in a workflow: the package, a folder or a zip archive of one.',
    {
      default: 'soc2-evidence',
      commands: ['gate', 'posture', 'period', 'verify'],
    },
  ),
  option(
    'artifact-name',
    '<name>',
    'The name of the artifact that the evidence package is uploaded as; empty uploads nothing. `{command}`, `{job}` and `{attempt}` are filled in; a name that is taken gets `-2`.',
    {
      default: 'soc2-evidence-{command}-{job}-{attempt}',
      doors: ['action'],
      emptyCounts: true,
    },
  ),
  option('retention-days', '<days>', 'For how many days GitHub keeps the artifact.', {
    doors: ['action'],
    defaultInWords: 'as the repository is set',
  }),
  option(
    'allow-public-upload',
    'switch',
    'On a public repository: upload the evidence package all the same, and show everything in the log and the summary. Everybody can read it then.',
    { default: 'false' },
  ),
  option(
    'status-context',
    '<name>',
    'The context of the commit status; empty publishes none. On the command line a status is published only when this is given.',
    { default: 'soc2-gate', emptyCounts: true },
  ),
  option('comment', 'switch', 'Keep one comment on the pull request up to date with the summary.', {
    default: 'false',
    commands: ['gate'],
  }),
  option('report-only', 'switch', 'Report everything and fail nothing, for a roll-out.', { default: 'false' }),
  option('api-url', '<url>', 'The REST API of GitHub; for GitHub Enterprise Server `https://<host>/api/v3`.', {
    defaultInWords: 'the API of the workflow, else of github.com',
  }),
  option(
    'explain-permissions',
    'switch',
    'Judge nothing: print, check by check, what the token can settle, and the smallest permissions that would settle the rest.',
    { default: 'false', commands: ['posture'], doors: ['cli'] },
  ),
  option('json', 'switch', 'Print `results.json` instead of text.', {
    default: 'false',
    doors: ['cli'],
  }),
]

export type OptionName = (typeof optionTable)[number]['name']

/** The outputs of the action. */
export const outputTable = [
  {
    name: 'verdict',
    description: 'The verdict of the run: `pass`, `fail`, `inconclusive` or `not-applicable`.',
  },
  {
    name: 'counts',
    description:
      'How many results have each outcome: `{"pass":0,"fail":0,"inconclusive":0,"not-applicable":0,"waived":0}`; `waived` is a part of `fail`.',
  },
  {
    name: 'complete',
    description: '`true` when everything that the run set out to see could be listed.',
  },
  { name: 'evidence-path', description: 'The folder of the evidence package.' },
  { name: 'results-path', description: 'The path of `results.json`.' },
  { name: 'artifact-id', description: 'The id of the uploaded artifact.' },
  { name: 'artifact-url', description: 'The page of the uploaded artifact.' },
  {
    name: 'artifact-digest',
    description: 'The SHA-256 digest of the uploaded artifact.',
  },
] as const

export type OutputName = (typeof outputTable)[number]['name']

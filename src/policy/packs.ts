// Made of policies/*.yml by __tests__/docs/packs.test.ts: change those, and run `npm run generate`.

/** The texts of the built-in packs, by name. They are code because the pure layers read no files. */
export const packs: ReadonlyMap<string, string> = new Map([
  [
    'baseline',
    `# The baseline: what an auditor will ask of almost everybody who changes software on GitHub.
#
# It needs no configuration. A repository without a policy of its own is judged by it, and a policy builds on it with
#
#     version: 1
#     extends: baseline
#
# None of its controls is locked. A policy replaces one by a control of the same id, which then counts whole and is not mixed
# with this one, and takes one out by naming it under \`remove\`. Titles are ours: replace them by what your own list of controls
# says, because that is what an auditor will hold you to.
version: 1

controls:
  # A commit that is pushed to a protected branch was seen by nobody. The first check looks at what happened to each change, the
  # second at whether GitHub would have stopped it: auditors want both.
  - id: CM-1
    title: Changes reach a protected branch through a pull request
    criteria: [CC8.1]
    enforce: block
    checks:
      - use: change/through-pull-request
      - use: branch/pull-request-required

  # Writing a change and approving it are kept apart. One approval is what most organisations promise; promise two and one is a
  # deviation, so write here what your controls say.
  - id: CM-2
    title: Changes are approved by somebody who had no hand in them
    criteria: [CC8.1, CC6.3]
    enforce: block
    checks:
      - use: change/independent-approval
        with: { approvals: 1 }
      - use: change/no-outstanding-objection
      - use: branch/approvals-required
        with: { approvals: 1 }

  # The checks that the rules of the branch require. A policy that replaces this control can name more, with the app they have to
  # come from. It only warns, because a repository may have no test yet.
  - id: CM-3
    title: Changes are tested before they land
    criteria: [CC8.1]
    enforce: warn
    checks:
      - use: change/required-checks

  # Issues on GitHub count. For a tracker elsewhere replace this control, with the keys of its projects: \`with: { keys: [SHOP] }\`.
  - id: CM-4
    title: Changes can be traced to the work item that asked for them
    criteria: [CC8.1]
    enforce: warn
    checks:
      - use: change/linked-work-item

  # Policy, workflows and CODEOWNERS decide how changes are judged. They change only with the approval of their owners, who have
  # to be named in CODEOWNERS of the base branch.
  - id: CM-5
    title: The gate is not changed by those whom it gates
    criteria: [CC8.1]
    enforce: block
    checks:
      - use: change/gate-integrity

  # What was approved stays what is there, and a rule that some may bypass binds only the others.
  - id: AC-1
    title: Protected branches keep their history, and their rules bind everybody
    criteria: [CC8.1, CC6.3]
    enforce: block
    checks:
      - use: branch/force-push-blocked
      - use: branch/deletion-blocked
      - use: branch/no-bypass

  # GitHub finds many of the secrets that are pushed, and can refuse the push.
  - id: AC-2
    title: Secrets stay out of repositories
    criteria: [CC6.1, CC6.7]
    enforce: block
    checks:
      - use: repository/secret-scanning
      - use: repository/push-protection
`,
  ],
  [
    'strict',
    `# Strict: the baseline for those who promise more, in a form that a policy can rely on.
#
#     version: 1
#     extends: strict
#
# It asks for two approvals, counts everybody's objection, and blocks where the baseline only warns. The controls that decide
# whether a change may land are locked: a policy that extends this pack may add controls, but neither change nor remove those.
# CM-3 and CM-4 are not, because only you know the names of your checks and of your projects; replace them with \`enforce: block\`.
version: 1
extends: baseline

controls:
  - id: CM-1
    title: Changes reach a protected branch through a pull request
    criteria: [CC8.1]
    enforce: block
    locked: true
    checks:
      - use: change/through-pull-request
      - use: branch/pull-request-required

  # Two people besides everybody who wrote a part of it, and nobody left who asked for changes, whether they may push or not.
  - id: CM-2
    title: Changes are approved by two people who had no hand in them
    criteria: [CC8.1, CC6.3]
    enforce: block
    locked: true
    checks:
      - use: change/independent-approval
        with: { approvals: 2 }
      - use: change/no-outstanding-objection
        with: { from: anyone }
      - use: branch/approvals-required
        with: { approvals: 2 }

  - id: CM-3
    title: Changes are tested before they land
    criteria: [CC8.1]
    enforce: block
    checks:
      - use: change/required-checks

  - id: CM-4
    title: Changes can be traced to the work item that asked for them
    criteria: [CC8.1]
    enforce: block
    checks:
      - use: change/linked-work-item

  # A file of the gate that nobody owns cannot be changed until CODEOWNERS of the base branch names somebody.
  - id: CM-5
    title: The gate is not changed by those whom it gates
    criteria: [CC8.1]
    enforce: block
    locked: true
    checks:
      - use: change/gate-integrity
        with: { unowned: fail }

  - id: AC-1
    title: Protected branches keep their history, and their rules bind everybody
    criteria: [CC8.1, CC6.3]
    enforce: block
    locked: true
    checks:
      - use: branch/force-push-blocked
      - use: branch/deletion-blocked
      - use: branch/no-bypass

  - id: AC-2
    title: Secrets stay out of repositories
    criteria: [CC6.1, CC6.7]
    enforce: block
    locked: true
    checks:
      - use: repository/secret-scanning
      - use: repository/push-protection
`,
  ],
])

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
# Some of what blocks is shown to stronger tokens than a workflow's own: who may bypass rules, and what security features are on.
# Posture is then inconclusive and never a pass. \`soc2-gate posture --explain-permissions\` says what your token can settle, and what
# it takes for the rest; a policy that does without replaces such a control by the same with \`enforce: warn\`.
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

  # The checks that the rules of the branch require, and that they require any. A policy that replaces this control can name more,
  # with the app they have to come from. It only warns, because a repository may have no test yet.
  - id: CM-3
    title: Changes are tested before they land
    criteria: [CC8.1]
    enforce: warn
    checks:
      - use: change/required-checks
      - use: branch/checks-required

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

  # An approval of something else is none, and a ruleset that was only tried out stops nobody. It warns: the first is judged on
  # each change as well, where it counts.
  - id: CM-6
    title: The rules keep approvals fresh, and none of them is left on trial
    criteria: [CC8.1]
    enforce: warn
    checks:
      - use: branch/stale-approvals-dismissed
      - use: branch/rules-enforced

  # Recorded only: reviewers for private repositories take GitHub Enterprise, and your environments may have other names. Replace
  # it with \`with: { environments: [live] }\`.
  - id: CM-7
    title: Deployments to production are approved
    criteria: [CC8.1, CC6.3]
    enforce: record
    checks:
      - use: repository/environments-protected

  # What was approved stays what is there, and a rule that some may bypass binds only the others. GitHub shows who may to those who
  # may edit the rules.
  - id: AC-1
    title: Protected branches keep their history, and their rules bind everybody
    criteria: [CC8.1, CC6.3]
    enforce: block
    checks:
      - use: branch/force-push-blocked
      - use: branch/deletion-blocked
      - use: branch/no-bypass

  # GitHub finds many of the secrets that are pushed, and can refuse the push. It tells administrators only whether that is on, and
  # private repositories take a licence for it. Another scanner does as well for finding them:
  # \`with: { scanners: [{ name: gitleaks, app: 15368 }] }\`, the name of its check run and the app that it comes from.
  - id: AC-2
    title: Secrets stay out of repositories
    criteria: [CC6.1, CC6.7]
    enforce: block
    checks:
      - use: repository/secret-scanning
      - use: repository/push-protection

  # Read from the files of the workflows, which every token can see.
  - id: AC-3
    title: Workflows have the rights they need, and run no stranger's code with them
    criteria: [CC6.3, CC6.8]
    enforce: warn
    checks:
      - use: repository/workflow-permissions
      - use: repository/dangerous-workflows

  # The first items on an auditor's list. Recorded only: most of it is shown to owners and administrators alone.
  - id: AC-4
    title: Access to code is given by name and role, with a second factor, and the widest rights are few
    criteria: [CC6.1, CC6.2, CC6.3]
    enforce: record
    checks:
      - use: repository/admins-limited
      - use: repository/outside-collaborators
      - use: repository/deploy-keys
      - use: organization/two-factor-required
      - use: organization/members-without-two-factor
      - use: organization/base-permission
      - use: organization/owners-limited

  # Recorded only: GitHub shows these settings to administrators alone.
  - id: AC-5
    title: What runs by itself may only read unless its file says more, and never approves
    criteria: [CC6.3]
    enforce: record
    checks:
      - use: repository/token-default-read-only
      - use: repository/actions-cannot-approve

  # Alerts about dependencies are free for every repository. Say here within how many days you promise to mend which of them.
  - id: VM-1
    title: Vulnerable dependencies are found, and dealt with in time
    criteria: [CC7.1]
    enforce: warn
    checks:
      - use: repository/dependency-alerts
      - use: repository/dependency-alerts-resolved

  # Recorded only: both take a licence for private repositories, and a token that may read the alerts.
  - id: VM-2
    title: Vulnerable code and leaked secrets are found, and dealt with in time
    criteria: [CC7.1, CC7.3]
    enforce: record
    checks:
      - use: repository/code-scanning
      - use: repository/code-scanning-alerts-resolved
      - use: repository/secret-alerts-resolved
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
      - use: branch/checks-required
      - use: branch/checks-pinned-to-app
      - use: branch/up-to-date-before-merge

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

  - id: CM-6
    title: The rules keep approvals fresh and in the hands of owners, and none of them is left on trial
    criteria: [CC8.1, CC1.3]
    enforce: block
    locked: true
    checks:
      - use: branch/stale-approvals-dismissed
      - use: branch/last-push-approval
      - use: branch/code-owner-review-required
      - use: branch/conversations-resolved
      - use: branch/rules-enforced
      - use: branch/tags-protected
      - use: repository/code-owners-valid
      - use: repository/code-owners-cover

  - id: CM-7
    title: Deployments to production are approved
    criteria: [CC8.1, CC6.3]
    enforce: block
    checks:
      - use: repository/environments-protected

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
    checks:
      - use: repository/secret-scanning
      - use: repository/push-protection
      - use: repository/push-protection-bypasses-reviewed

  - id: AC-3
    title: Workflows have the rights they need, and run only code that cannot change under them
    criteria: [CC6.3, CC6.8]
    enforce: block
    locked: true
    checks:
      - use: repository/workflow-permissions
      - use: repository/dangerous-workflows
      - use: repository/actions-pinned

  - id: AC-4
    title: Access to code is given by name and role, with a second factor, and the widest rights are few
    criteria: [CC6.1, CC6.2, CC6.3]
    enforce: block
    checks:
      - use: repository/admins-limited
      - use: repository/outside-collaborators
      - use: repository/access-through-teams
      - use: repository/deploy-keys
      - use: organization/two-factor-required
      - use: organization/members-without-two-factor
      - use: organization/base-permission
      - use: organization/owners-limited
      - use: organization/outside-collaborators
      - use: organization/repository-creation
      - use: organization/visibility-changes

  - id: AC-5
    title: What runs by itself may only read unless its file says more, never approves, and uses what was allowed
    criteria: [CC6.3, CC6.8]
    enforce: block
    locked: true
    checks:
      - use: repository/token-default-read-only
      - use: repository/actions-cannot-approve
      - use: repository/allowed-actions
      - use: repository/fork-approval

  - id: VM-1
    title: Vulnerable dependencies are found, and dealt with in time
    criteria: [CC7.1]
    enforce: block
    locked: true
    checks:
      - use: repository/dependency-alerts
      - use: repository/dependency-alerts-resolved

  - id: VM-2
    title: Vulnerable code and leaked secrets are found, and dealt with in time
    criteria: [CC7.1, CC7.3]
    enforce: block
    locked: true
    checks:
      - use: repository/code-scanning
      - use: repository/code-scanning-alerts-resolved
      - use: repository/secret-alerts-resolved
`,
  ],
])

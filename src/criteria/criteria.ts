/** A trust services category. The common criteria (CC) are those of `security`, and belong to every examination. */
export type Category = (typeof categories)[number]

/** All categories, in the standard's order. */
export const categories = ['security', 'availability', 'processing-integrity', 'confidentiality', 'privacy'] as const

/**
 * A Trust Services Criterion: its id, and titles and notes of our own. The standard's text belongs to the AICPA and is not ours to
 * ship.
 */
export interface Criterion {
  readonly id: string
  readonly title: string
  readonly category: Category
  /**
   * What GitHub can show of a usual control under the criterion: `direct` evidence of its test, at least where the control is
   * about GitHub itself; `partial`, something that corroborates it; `none`.
   */
  readonly observable: 'direct' | 'partial' | 'none'
  /** What GitHub can show of it, or why it shows nothing. */
  readonly note: string
}

type Row = readonly [id: string, title: string, observable: Criterion['observable'], note: string]

/** The criteria of 2017, with the points of focus as revised in 2022, which changed no id. */
const rows: readonly Row[] = [
  ['CC1.1', 'Integrity and ethics', 'none', 'A code of conduct in a repository shows that it exists, not that it is lived.'],
  ['CC1.2', 'Independent oversight by the board', 'none', 'Nothing of it happens on GitHub.'],
  [
    'CC1.3',
    'Structure, reporting lines and authority',
    'partial',
    'Teams, CODEOWNERS and the list of owners show who was given authority.',
  ],
  ['CC1.4', 'Competent people', 'none', 'Nothing of it happens on GitHub.'],
  ['CC1.5', 'People held accountable', 'none', 'Follow-up on bypassed rules is at most a hint.'],
  ['CC2.1', 'Good information for controls', 'partial', 'The evidence package itself, and whether the audit log is kept.'],
  ['CC2.2', 'Communication inside', 'partial', 'Security policy, policy as code and notices to code owners.'],
  ['CC2.3', 'Communication outside', 'partial', 'A public security policy, private vulnerability reporting, release notes.'],
  ['CC3.1', 'Objectives are set', 'none', 'Nothing of it happens on GitHub.'],
  ['CC3.2', 'Risks are identified and analysed', 'partial', 'The alerts on dependencies, code and secrets, and what became of them.'],
  ['CC3.3', 'Risk of fraud is considered', 'partial', 'Whether author, approver and those who may bypass are kept apart.'],
  ['CC3.4', 'Significant changes are assessed', 'partial', 'Kinds of change by label, and a linked work item with its risk.'],
  ['CC4.1', 'Controls are evaluated', 'partial', 'The history of scheduled runs of this tool, without gaps.'],
  ['CC4.2', 'Deficiencies are reported and mended', 'partial', 'Deviations with the dates at which they were opened, reviewed and closed.'],
  ['CC5.1', 'Control activities are chosen', 'partial', 'The mapping of controls to rules, and of duties to people.'],
  ['CC5.2', 'General controls over technology', 'partial', 'How rulesets, branch protection and the organisation are configured.'],
  ['CC5.3', 'Policies are put into action', 'partial', 'The history of the policy, pull request templates, required workflows.'],
  [
    'CC6.1',
    'Logical access is restricted',
    'direct',
    'For GitHub itself: two-factor requirement, single sign-on, base permission, visibility, tokens and keys, secret scanning. Nothing of other systems.',
  ],
  [
    'CC6.2',
    'Access is authorised and taken away',
    'partial',
    'Who joined and left; whether in time takes a list of people from elsewhere.',
  ],
  [
    'CC6.3',
    'Access by role, least privilege, separate duties',
    'direct',
    'For GitHub itself: who may do what through which team, who may bypass, what workflows may do. Nothing of other systems.',
  ],
  ['CC6.4', 'Physical access', 'none', "GitHub's own data centres are a matter of GitHub's own report."],
  ['CC6.5', 'Assets are disposed of', 'none', 'Nothing of it happens on GitHub.'],
  ['CC6.6', 'Defence at the boundary', 'partial', 'Allowed addresses, enforced single sign-on, webhooks and apps.'],
  ['CC6.7', 'Movement of data is restricted', 'partial', 'Push protection, changes of visibility, the policy on forks.'],
  ['CC6.8', 'Malicious software is kept out', 'partial', 'Required checks, dependency review, allowed and pinned actions, code scanning.'],
  [
    'CC7.1',
    'Weak configurations and new vulnerabilities are found',
    'direct',
    'For code on GitHub: dependency alerts and code scanning, the age of alerts, drift of the rules. Nothing of running systems.',
  ],
  ['CC7.2', 'Anomalies are watched for', 'partial', 'Whether the audit log is streamed; alerts on secrets and on bypassed rules.'],
  ['CC7.3', 'Events are evaluated', 'partial', 'Who dismissed which alert, when and why.'],
  ['CC7.4', 'Incidents are responded to', 'partial', 'Incident issues, and how long a leaked secret stayed valid.'],
  ['CC7.5', 'Recovery from incidents', 'none', 'Restores are tested elsewhere.'],
  [
    'CC8.1',
    'Changes are authorised, tested, approved and deployed',
    'direct',
    'Every change with its work item, independent approval and passed checks; the rules in force and who may bypass them; emergencies too.',
  ],
  ['CC9.1', 'Risk of disruption is mitigated', 'none', 'Nothing of it happens on GitHub.'],
  [
    'CC9.2',
    'Vendors are managed',
    'partial',
    'Which apps and actions of others are used. GitHub as a vendor is a matter of its own report.',
  ],
  ['A1.1', 'Capacity is managed', 'none', 'Nothing of it happens on GitHub.'],
  [
    'A1.2',
    'Environment, back-ups and infrastructure for recovery',
    'partial',
    'Review of changes to infrastructure that is kept as code, and no more.',
  ],
  ['A1.3', 'Recovery is tested', 'none', 'A scheduled workflow that tests a restore can be cited; the restore is elsewhere.'],
  ['PI1.1', 'What processing has to do is defined', 'none', 'The history of a specification is at most a hint.'],
  ['PI1.2', 'Inputs are complete and right', 'none', 'Nothing of it happens on GitHub.'],
  ['PI1.3', 'Processing is complete and right', 'partial', 'Automated tests that are required, and no more.'],
  ['PI1.4', 'Outputs are complete and right', 'none', 'Nothing of it happens on GitHub.'],
  ['PI1.5', 'Stored data stays intact', 'none', 'Nothing of it happens on GitHub.'],
  ['C1.1', 'Confidential information is known and kept', 'partial', 'Secret scanning and private repositories.'],
  ['C1.2', 'Confidential information is disposed of', 'none', 'Nothing of it happens on GitHub.'],
  ['P1.1', 'Notice of privacy practices', 'none', 'Nothing of it happens on GitHub.'],
  ['P2.1', 'Choice and consent', 'none', 'Nothing of it happens on GitHub.'],
  ['P3.1', 'Collection as notified', 'none', 'Nothing of it happens on GitHub.'],
  ['P3.2', 'Explicit consent for what is sensitive', 'none', 'Nothing of it happens on GitHub.'],
  ['P4.1', 'Use is limited to its purpose', 'none', 'Nothing of it happens on GitHub.'],
  ['P4.2', 'Retention is limited', 'none', 'Nothing of it happens on GitHub.'],
  ['P4.3', 'Personal information is disposed of', 'none', 'Nothing of it happens on GitHub.'],
  ['P5.1', 'People can see what is kept of them', 'none', 'Nothing of it happens on GitHub.'],
  ['P5.2', 'People can have it corrected', 'none', 'Nothing of it happens on GitHub.'],
  ['P6.1', 'Disclosure to others with consent', 'none', 'Nothing of it happens on GitHub.'],
  ['P6.2', 'Record of permitted disclosures', 'none', 'Nothing of it happens on GitHub.'],
  ['P6.3', 'Record of unauthorised disclosures', 'none', 'Nothing of it happens on GitHub.'],
  ['P6.4', 'Privacy commitments of vendors', 'none', 'Nothing of it happens on GitHub.'],
  ['P6.5', 'Vendors give notice of breaches', 'none', 'Nothing of it happens on GitHub.'],
  ['P6.6', 'Notice of breaches to those concerned', 'none', 'Nothing of it happens on GitHub.'],
  ['P6.7', 'Account of disclosures to the person', 'none', 'Nothing of it happens on GitHub.'],
  ['P7.1', 'Personal information is accurate', 'none', 'Nothing of it happens on GitHub.'],
  ['P8.1', 'Complaints, and watching over compliance', 'none', 'Nothing of it happens on GitHub.'],
]

/** Every criterion, by its id, in the standard's order. */
export const criteria: ReadonlyMap<string, Criterion> = new Map(
  rows.map(([id, title, observable, note]) => [id, { id, title, category: categoryOf(id), observable, note }]),
)

function categoryOf(id: string): Category {
  if (id.startsWith('CC')) return 'security'
  if (id.startsWith('A')) return 'availability'
  if (id.startsWith('PI')) return 'processing-integrity'
  return id.startsWith('C') ? 'confidentiality' : 'privacy'
}

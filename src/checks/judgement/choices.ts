import * as v from 'valibot'

/** What a policy may choose about which approvals count; every check that weighs approvals takes these. */
export const approvalChoices = {
  basis: v.optional(
    v.pipe(
      v.picklist(['current', 'recorded']),
      v.description(
        'What proves that an approver of a change that landed could push: `current`, that they can now, which is marked so; `recorded`, only a record of the time.',
      ),
    ),
    'current',
  ),
  'allow-trivial-rebase': v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'Whether an approval still counts after a rebase that changed nothing of the change itself. The content is the same then, and what surrounds it is not.',
      ),
    ),
    false,
  ),
  'last-pusher': v.optional(
    v.pipe(
      v.picklist(['may-approve', 'excluded']),
      v.description(
        'Whether whoever pushed to the head branch last may approve, when they wrote nothing of the change: `may-approve` or `excluded`.',
      ),
    ),
    'may-approve',
  ),
}

/** The choices of a policy. */
export interface Choices {
  readonly basis: 'current' | 'recorded'
  readonly 'allow-trivial-rebase': boolean
  readonly 'last-pusher': 'may-approve' | 'excluded'
}

/** What is chosen where a policy has no say. */
export const usualChoices: Choices = { basis: 'current', 'allow-trivial-rebase': false, 'last-pusher': 'may-approve' }

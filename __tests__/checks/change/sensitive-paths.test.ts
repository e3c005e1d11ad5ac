import { sensitivePaths } from '../../../src/checks/change/sensitive-paths.ts'
import type { Account } from '../../../src/model/account.ts'
import type { ChangedFile } from '../../../src/model/change.ts'
import { unavailable } from '../../../src/model/evidence.ts'
import {
  aChange,
  aCommit,
  aDirectPush,
  aMergedChange,
  anAccount,
  anIdentity,
  ann,
  aPullRequest,
  aReview,
  at,
  bea,
  cyn,
  dov,
  earlier,
  eli,
} from '../build.ts'
import { testCheck } from '../test-check.ts'

const file = (path: string, previousPath: string | null = null): ChangedFile => ({
  path,
  change: previousPath === null ? 'modified' : 'renamed',
  previousPath,
})
const person = ({ login, id }: Account) => ({ login, id })
const infra = [file('infra/main.tf')]
const both = [file('infra/main.tf'), file('auth/login.ts')]
const byCyn = aReview({ id: 502, author: cyn })
const byDov = aReview({ id: 503, author: dov })
const hidden = unavailable('permission', 'The members may not be seen.', 'Grant members: read.')
const member = { '@acme/security': [bea, dov] }
const team = { rules: [{ paths: ['infra/**'], teams: ['@Acme/Security'] }] }
const named = { rules: [{ paths: ['infra/**'], people: [person(bea)] }] }
const twice = { rules: [{ paths: ['infra/**'], approvals: 2 }] }
/** Two rules, of which only the first knows cyn. */
const crossed = {
  rules: [
    { paths: ['infra/**'], people: [person(bea), person(cyn)] },
    { paths: ['auth/**'], people: [person(bea)] },
  ],
}
const stranger = aCommit({ committer: anIdentity(null) })
const beaAdmin = anAccount('bea-admin', 2002)

testCheck(sensitivePaths, {
  pass: [
    [
      'approved by somebody whom the policy names',
      aChange({ files: infra }),
      '1 rule for sensitive files met: infra/main.tf by bea.',
      named,
    ],
    ['the same, merged', aMergedChange({ files: infra }), 'infra/main.tf by bea', named],
    ['a member of a team, however the policy writes it', aChange({ files: infra, ownerTeams: member }), 'by bea', team],
    ['two of anybody', aChange({ files: infra, reviews: [aReview(), byCyn] }), 'by bea and cyn', twice],
    ['the old side of a rename', aChange({ files: [file('old.tf', 'infra/main.tf')] }), 'infra/main.tf by bea', named],
    [
      'a rule for other files does not matter',
      aChange({ files: infra, reviews: [byCyn] }),
      '1 rule',
      {
        rules: [
          { paths: ['infra/**'], people: [person(cyn)] },
          { paths: ['auth/**'], people: [person(bea)] },
        ],
      },
    ],
    [
      'two rules met by two people, of whom one fits both',
      aChange({ files: both, reviews: [aReview(), byCyn] }),
      '2 rules for sensitive files met',
      crossed,
    ],
    ['two rules met by one person, where that is enough', aChange({ files: both }), '2 rules', { ...crossed, distinct: false }],
    [
      'another account of somebody whom the policy names',
      aChange({ files: infra, reviews: [aReview({ author: beaAdmin })] }),
      'by bea-admin',
      named,
      { people: { machineUsers: [], samePerson: [[bea, beaAdmin]] } },
    ],
    [
      'a login that changed since, by its id',
      aChange({ files: infra }),
      'by bea',
      { rules: [{ paths: ['infra/**'], people: [{ login: 'beatrice', id: bea.id }] }] },
    ],
    [
      'one more than needed makes up for an unresolved committer',
      aChange({ files: infra, reviews: [aReview(), byCyn], commits: [stranger] }),
      'by bea and cyn',
      { rules: [{ paths: ['infra/**'] }] },
    ],
    [
      'by name, while a team may not be seen',
      aChange({ files: infra, ownerTeams: hidden }),
      'by bea',
      { rules: [{ paths: ['infra/**'], people: [person(bea)], teams: ['@acme/security'] }] },
    ],
  ],
  fail: [
    [
      'merged with the approval of somebody else',
      aMergedChange({ files: infra, reviews: [byCyn] }),
      '0 of 1 approval from bea: nobody else of them',
      named,
    ],
    ['merged without approval', aMergedChange({ files: infra, reviews: [] }), { message: '0 of 1', remedy: 'It has landed' }, named],
    ['one of two', aMergedChange({ files: infra }), '1 of 2 approvals from somebody who had no hand in it', twice],
    ['one person twice', aMergedChange({ files: infra, reviews: [aReview(), aReview({ id: 502 })] }), '1 of 2', twice],
    [
      'one person for two rules',
      aMergedChange({ files: both }),
      'auth/login.ts: 1 of 1 approval from bea: nobody can count for two rules',
      crossed,
    ],
    ['approved before a push', aMergedChange({ files: infra, reviews: [aReview({ commit: earlier })] }), 'bea approved 0ddba11', named],
    [
      'approved after the landing',
      aMergedChange({ files: infra, reviews: [aReview({ submittedAt: at('11:30') })] }),
      'only after it had landed',
      named,
    ],
    [
      'a team that the approver is not in',
      aMergedChange({ files: infra, ownerTeams: { '@acme/security': [dov, eli] } }),
      '0 of 1 approval from @acme/security',
      team,
    ],
    [
      'somebody who took over the login of whom the policy names',
      aMergedChange({ files: infra }),
      '0 of 1',
      { rules: [{ paths: ['infra/**'], people: [{ login: 'bea', id: 4711 }] }] },
    ],
    [
      'the only one whom the policy names wrote it',
      aChange({ files: infra, commits: [aCommit({ authors: [anIdentity(ann), anIdentity(bea)] })] }),
      { message: 'not as many are left', remedy: 'Name more people' },
      named,
    ],
    ['a team of one, who wrote it', aChange({ files: infra, ownerTeams: { '@acme/security': [ann] } }), 'not as many are left', team],
    ['a direct push', aDirectPush({ files: infra }), 'infra/main.tf changed by a direct push', named],
  ],
  inconclusive: [
    ['nobody has approved it yet', aChange({ files: infra, reviews: [] }), { reason: 'not-yet', remedy: 'Ask bea to approve' }, named],
    ['one of two has', aChange({ files: infra }), { reason: 'not-yet', message: '1 of 2 approvals' }, twice],
    [
      'one person for two rules, on an open change',
      aChange({ files: both }),
      { reason: 'not-yet', message: 'nobody can count for two rules' },
      crossed,
    ],
    [
      'the team may not be seen',
      aMergedChange({ files: infra, ownerTeams: hidden }),
      { reason: 'permission', message: 'bea approved, and who belongs to @acme/security' },
      team,
    ],
    ['nothing is known of the team', aMergedChange({ files: infra }), { reason: 'permission' }, team],
    ['an unresolved committer may be the approver', aMergedChange({ files: infra, commits: [stranger] }), { reason: 'identity' }, named],
    [
      'an unresolved committer may be either of two',
      aMergedChange({ files: both, reviews: [aReview(), byCyn, byDov], commits: [stranger] }),
      { reason: 'identity' },
      crossed,
    ],
    [
      'an approver has been deleted since',
      aMergedChange({ files: infra, reviews: [aReview({ author: null })] }),
      { reason: 'identity' },
      named,
    ],
    ['nobody knows when the head was pushed', aMergedChange({ files: infra, headPush: null }), { reason: 'push-time' }, named],
    [
      'somebody who may count for one rule would set free who is needed for the other',
      aMergedChange({ files: both, reviews: [aReview(), aReview({ id: 502, author: cyn, canPush: false })] }),
      { reason: 'retention', message: 'cyn may not push to the repository now' },
      crossed,
    ],
    ['the list of commits is not whole', aMergedChange({ files: infra, commits: [] }), { reason: 'identity' }, named],
    [
      'merged, and GitHub does not say when',
      aChange({ files: infra, pullRequest: aPullRequest({ state: 'merged' }) }),
      { reason: 'error' },
      named,
    ],
  ],
  notApplicable: [
    ['no rule', aChange({ files: infra }), 'Touches no file'],
    ['no file of a rule', aChange(), 'Touches no file', named],
    ['a direct push that touches none', aDirectPush(), 'Touches no file', named],
    [
      'a copy leaves a sensitive file alone',
      aChange({ files: [{ path: 'a', change: 'copied', previousPath: 'infra/main.tf' }] }),
      'Touches no file',
      named,
    ],
  ],
})

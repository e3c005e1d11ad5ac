import type { Slot, SubjectKind } from '../model/subject.ts'

/** What every slot of a subject holds, for people. */
export const slotWords: { readonly [K in SubjectKind]: Readonly<Record<Slot<K>, string>> } = {
  change: {
    pullRequest: 'the pull request',
    reviews: 'its reviews',
    commits: 'its commits, with their authors, co-authors and committers',
    timeline: 'what happened to it: force pushes, dismissals, labels, changes of its base',
    headPush: 'the earliest record that the server has of its head',
    checkRuns: 'check runs and commit statuses on its head',
    requiredChecks: 'the checks that the rules of the branch require',
    labels: 'its labels',
    files: 'the files it touches',
    closingIssues: 'the issues that it closes',
    threads: 'its review conversations',
    codeOwners: 'CODEOWNERS, as the base branch has it',
    ownerTeams: 'the members of the teams that own a file it touches',
  },
  branch: {
    rules: 'the active rules of every ruleset on the branch',
    rulesetBypass: 'who may bypass those rulesets',
    classicProtection: 'classic branch protection',
  },
  repository: {
    profile: 'visibility and other things that every reader sees',
    secretScanning: 'whether secret scanning is on',
    pushProtection: 'whether push protection is on',
  },
}

/** What a check judges, for people. */
export const subjectWords: Readonly<Record<SubjectKind, string>> = {
  change: 'each change',
  branch: 'each protected branch',
  repository: 'each repository',
}

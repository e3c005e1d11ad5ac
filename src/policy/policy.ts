import type { Enforcement, TestedBy } from '../model/result.ts'

/** A person that the policy names: the `id` decides, the `login` is for reading. */
export interface PersonRef {
  readonly login: string
  readonly id: number
}

/** Which changes or branches a use of a check applies to. Globs are minimatch's; every part that is there has to match. */
export interface When {
  /** At least one changed file, on either side of a rename, matches one of these. */
  readonly paths?: readonly string[]
  /** The branch matches one of these. */
  readonly branches?: readonly string[]
}

/** One use of a check by a control. */
export interface CheckUse {
  /** The check's id. */
  readonly use: string
  /** The check's parameters, complete: defaults are filled in. */
  readonly with: Readonly<Record<string, unknown>>
  readonly when: When | null
}

/** What the organisation says it does, in its own words. */
export interface Control {
  readonly id: string
  readonly title: string
  readonly statement: string | null
  readonly criteria: readonly string[]
  readonly owner: string | null
  readonly enforce: Enforcement
  readonly testedBy: TestedBy
  readonly checks: readonly CheckUse[]
  /** Set by a pack: a policy that extends it may neither change nor remove the control. */
  readonly locked: boolean
}

/** An acceptance of a deviation: recorded, dated, approved, expiring. */
export interface Waiver {
  readonly id: string
  readonly control: string
  /** The exact subject id. */
  readonly subject: string
  readonly reason: string
  readonly owner: string
  readonly approvedBy: PersonRef
  /** A date, `2026-12-31`: the waiver is in force until the end of that day, UTC. */
  readonly expires: string
}

/** The policy as judged: packs merged, defaults filled in. */
export interface Policy {
  readonly version: 1
  readonly organization: string | null
  readonly categories: readonly string[]
  readonly scope: {
    /** Globs of branch names; empty means the default branch. */
    readonly branches: readonly string[]
  }
  readonly controls: readonly Control[]
  readonly people: {
    readonly machineUsers: readonly PersonRef[]
    /** Each list is one person with several accounts. */
    readonly samePerson: readonly (readonly PersonRef[])[]
  }
  readonly waivers: readonly Waiver[]
}

import type { Category } from '../criteria/criteria.ts'
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

/** Which repositories are judged: all that meet every part. An empty list asks for nothing. */
export interface RepositoryScope {
  /** Globs, of which the name without the owner has to match one. */
  readonly names: readonly string[]
  /** Topics, of which it has to have one. */
  readonly topics: readonly string[]
  /** Custom properties, and the values of which each has to have one. */
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly archived: boolean
  readonly forks: boolean
  readonly templates: boolean
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

/** A declared kind of change: recognised by account ids and paths, never by a title or by what git says of an author. */
export interface ChangeClass {
  readonly name: string
  /** The accounts that alone open and write such a change; never empty. */
  readonly authors: readonly PersonRef[]
  /** Globs that between them match every file of such a change; never empty. */
  readonly paths: readonly string[]
  /** How far an update may go at most; left out when that does not matter. */
  readonly update?: UpdateSize
  /** Checks that have to be green on the head; `app` is the id of the app they have to come from, `null` for any. */
  readonly checks?: readonly { readonly name: string; readonly app: number | null }[]
}

/** How far an update goes, by semantic versions, smallest first. */
export const updateSizes = ['patch', 'minor', 'major'] as const
export type UpdateSize = (typeof updateSizes)[number]

/** How long something may take. */
export interface TimeWindow {
  readonly amount: number
  readonly unit: 'hour' | 'day'
  /** Whether only business days count: Monday to Friday, UTC, but the holidays. A business hour is one of the 24 of such a day. */
  readonly business: boolean
}

/** The procedure by which an emergency change may land first and is reviewed afterwards. */
export interface Emergency {
  /** The label that declares a change an emergency, before it lands. */
  readonly label: string
  /** Who may declare one; of a change, nobody who wrote it. Never empty. */
  readonly declaredBy: readonly PersonRef[]
  /** The ids of the controls whose fails are covered while the change is under the procedure; never empty. */
  readonly covers: readonly string[]
  /** How long after the landing the review may take. */
  readonly reviewWithin: TimeWindow
  /** Dates that are no business days, `2026-12-25`. */
  readonly holidays: readonly string[]
}

/** The policy as judged: packs merged, defaults filled in. */
export interface Policy {
  readonly version: 1
  readonly organization: string | null
  /** The trust services categories in scope; the common criteria (CC) are, whatever is named. */
  readonly categories: readonly Category[]
  readonly scope: {
    /** Which repositories of a list or of an organisation are judged; left out: all but archived ones. */
    readonly repositories?: RepositoryScope
    /** Globs of branch names; empty means the default branch. */
    readonly branches: readonly string[]
  }
  readonly controls: readonly Control[]
  readonly classes: readonly ChangeClass[]
  /** `null`: there is no emergency procedure, so that nothing is covered by one. */
  readonly emergency: Emergency | null
  readonly people: {
    readonly machineUsers: readonly PersonRef[]
    /** Each list is one person with several accounts. */
    readonly samePerson: readonly (readonly PersonRef[])[]
  }
  readonly waivers: readonly Waiver[]
}

import type * as v from 'valibot'
import type { Criterion } from '../criteria/criteria.ts'
import type { SubjectKind } from '../model/subject.ts'

/** What a policy has to know of a check to use it. The checks of the registry fit; the policy does not import them. */
export interface CatalogueCheck {
  readonly id: string
  readonly title: string
  readonly subject: SubjectKind
  /**
   * An object schema without transformations: what it gives is what it takes, with the defaults filled in. A resolved policy is
   * written out with its parameters and has to be read back as the same.
   */
  readonly parameters: v.GenericSchema<unknown, Readonly<Record<string, unknown>>>
}

/** Everything that a policy can name. */
export interface Catalogue {
  /** By check id. */
  readonly checks: ReadonlyMap<string, CatalogueCheck>
  /** By criterion id. */
  readonly criteria: ReadonlyMap<string, Criterion>
  /** The texts of the built-in packs, by name. */
  readonly packs: ReadonlyMap<string, string>
}

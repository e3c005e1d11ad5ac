import { checks } from '../checks/index.ts'
import { criteria } from '../criteria/criteria.ts'
import type { Catalogue } from '../policy/catalogue.ts'
import { packs } from '../policy/packs.ts'

/** Everything that a policy can name. */
export const catalogue: Catalogue = { checks, criteria, packs }

/** The people of the sample organisation. All of them are invented. */
import type { Account, App } from './world.ts'

export const ann: Account = { type: 'User', id: 1001, login: 'ann' }
export const bea: Account = { type: 'User', id: 1002, login: 'bea' }
export const cyn: Account = { type: 'User', id: 1003, login: 'cyn' }
export const dov: Account = { type: 'User', id: 1004, login: 'dov' }
export const eli: Account = { type: 'User', id: 1005, login: 'eli' }
/** A machine user: GitHub shows it as a user. */
export const acmeCi: Account = { type: 'User', id: 1090, login: 'acme-ci' }
export const dependabot: Account = { type: 'Bot', id: 49699333, login: 'dependabot[bot]' }
export const actionsBot: Account = { type: 'Bot', id: 41898282, login: 'github-actions[bot]' }
/** GitHub itself, which commits what is merged in the browser. */
export const webFlow: Account = { type: 'User', id: 19864447, login: 'web-flow' }

export const actionsApp: App = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' }

import { unavailable } from '../../../src/model/evidence.ts'

/** What everybody but owners gets to know of an organisation's settings. */
export const ownersOnly = unavailable(
  'permission',
  'GitHub shows it to owners of the organisation only.',
  'Use a token with organization_administration: read.',
)

export const planHides = unavailable('plan', 'The plan of the organisation does not have it.', 'Use GitHub Enterprise Cloud.')

export const cut = unavailable('truncated', 'The list could not be read to its end.', 'Run it again.')

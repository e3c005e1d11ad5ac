/** The headers that GitHub puts on every answer. */
import type { HttpAnswer } from './http.ts'
import { rateHeaders } from './rate.ts'
import type { Asked } from './receive.ts'
import type { Server } from './usual.ts'

/** The answer with GitHub's usual headers, where it does not bring its own. */
export function decorated(answer: HttpAnswer, { world, rates, enterprise }: Server, { caller, found, served }: Asked): HttpAnswer {
  const resource = found === null ? 'graphql' : 'core'
  const sequence = served.sequence.toString(16).toUpperCase().padStart(6, '0')
  return {
    ...answer,
    headers: {
      date: new Date(world.now).toUTCString(),
      server: 'github.com',
      'x-github-request-id': `D0B1:${sequence}:2A:2B`,
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': '2022-11-28',
      ...(caller.bad ? {} : rateHeaders(rates.look(caller.key, caller.token, resource), resource)),
      ...(caller.token?.kind === 'classic' ? { 'x-oauth-scopes': 'read:org, repo' } : {}),
      ...(enterprise === undefined ? {} : { 'x-github-enterprise-version': enterprise }),
      ...answer.headers,
    },
  }
}

import { expect, it } from 'vitest'
import { readHead } from '../../src/collect/head.ts'
import { aPullRequest } from '../github/build.ts'
import { partial } from '../github/content-faults.ts'
import { serverError } from '../github/faults.ts'
import { oid } from '../github/ids.ts'
import { connected } from './client.ts'
import { aTarget, shop } from './read.ts'

it('says where a pull request stands now', async () => {
  const pull = aPullRequest()
  const { github } = connected(shop(pull))
  expect(await readHead(github, aTarget())).toMatchObject({ value: { oid: pull.headOid, updatedAt: pull.updatedAt, state: 'open' } })
  Object.assign(pull, { headOid: oid('pushed'), updatedAt: '2026-06-14T11:00:00Z', state: 'MERGED' })
  expect(await readHead(github, aTarget())).toMatchObject({
    value: { oid: oid('pushed'), updatedAt: '2026-06-14T11:00:00Z', state: 'merged' },
  })
})

it('does not know where it could not be seen', async () => {
  const { github, double } = connected(shop())
  double.faults.add('graphql', serverError(), { times: 4 })
  expect(await readHead(github, aTarget())).toMatchObject({ state: 'unavailable', reason: 'error' })
  double.faults.clear()
  double.faults.add('graphql', partial('repository.pullRequest'))
  expect(await readHead(github, aTarget())).toMatchObject({ state: 'unavailable', reason: 'permission' })
  expect(await readHead(github, aTarget({ number: 99 }))).toMatchObject({ state: 'unavailable' })
})

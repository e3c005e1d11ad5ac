import { webhooksSecure } from '../../../src/checks/repository/webhooks-secure.ts'
import type { Webhook } from '../../../src/model/repository.ts'
import { aRepository } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { hidden } from './worlds.ts'

const hook = (parts: Partial<Webhook> = {}): Webhook => ({
  id: 77,
  url: 'https://hooks.acme.test/github',
  active: true,
  insecureSsl: false,
  signed: true,
  events: ['push'],
  ...parts,
})
const world = (...webhooks: Webhook[]) => aRepository({ webhooks })
const wrong = hook({ url: 'http://hooks.acme.test/', insecureSsl: true, signed: false })

testCheck(webhooksSecure, {
  pass: [
    ['encrypted and signed', world(hook()), '1 webhook of acme/shop, encrypted and signed.'],
    ['none', aRepository(), 'No webhook of acme/shop sends anything.'],
    ['one that is off', world({ ...wrong, active: false }), 'No webhook of acme/shop sends anything.'],
    ['two', world(hook(), hook({ id: 78 })), '2 webhooks'],
    ['written in capitals', world(hook({ url: 'HTTPS://hooks.acme.test/' })), '1 webhook'],
  ],
  fail: [
    [
      'not signed',
      world(hook({ signed: false })),
      { message: 'Webhooks of acme/shop: https://hooks.acme.test/github (77) is not signed.', remedy: 'set a secret' },
    ],
    ['any certificate', world(hook({ insecureSsl: true })), 'takes any certificate.'],
    ['not encrypted', world(hook({ url: 'http://hooks.acme.test/' })), 'http://hooks.acme.test/ (77) is not encrypted.'],
    ['all of it', world(wrong), 'is not encrypted, takes any certificate and is not signed.'],
    ['one of two', world(hook(), hook({ id: 78, signed: false })), '(78) is not signed'],
  ],
  inconclusive: [['the webhooks are hidden', aRepository({ webhooks: hidden }), { reason: 'permission' }]],
})

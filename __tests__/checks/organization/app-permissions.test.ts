import { appPermissions } from '../../../src/checks/organization/app-permissions.ts'
import type { Installation } from '../../../src/model/organization.ts'
import { anOrganization } from '../build.ts'
import { testCheck } from '../test-check.ts'
import { ownersOnly } from './worlds.ts'

const installed = (parts: Partial<Installation> = {}): Installation => ({
  id: 71,
  app: { id: 4242, slug: 'acme-releases' },
  repositories: 'selected',
  permissions: { contents: 'write', metadata: 'read' },
  suspended: false,
  createdAt: '2025-05-01T00:00:00Z',
  ...parts,
})
const admin = { permissions: { administration: 'write' } }
const world = (...installations: Installation[]) => anOrganization({ installations })
const accept = { accept: [{ app: 'acme-releases', id: 4242 }] }

testCheck(appPermissions, {
  pass: [
    ['one that writes code', world(installed()), '1 app installed in acme, none with sensitive rights'],
    ['none', anOrganization(), 'No app is installed in acme.'],
    [
      'one that reads settings',
      world(installed({ permissions: { administration: 'read', members: 'read' } })),
      'none with sensitive rights',
    ],
    [
      'one that writes settings, which the policy names',
      world(installed(admin)),
      { values: { apps: [{ app: 'acme-releases', accepted: true }] } },
      accept,
    ],
    ['one that writes settings, and is suspended', world(installed({ ...admin, suspended: true })), 'none with'],
    ['other permissions that the policy calls sensitive', world(installed(admin)), 'none with', { sensitive: ['secrets'] }],
  ],
  fail: [
    [
      'one that writes settings',
      world(installed(admin)),
      { message: 'Apps in acme that may write what the policy calls sensitive: acme-releases (4242) administration.', remedy: 'Uninstall' },
    ],
    [
      'one that administers members',
      world(installed({ permissions: { members: 'admin', secrets: 'write' } })),
      '(4242) members and secrets.',
    ],
    [
      'another app than the policy names, of the same name',
      world(installed({ ...admin, app: { id: 7, slug: 'acme-releases' } })),
      '(7)',
      accept,
    ],
    ['what the policy calls sensitive', world(installed()), '(4242) contents.', { sensitive: ['contents'] }],
    ['one of two', world(installed(), installed({ ...admin, app: { id: 7, slug: 'other' } })), 'sensitive: other (7) administration.'],
  ],
  inconclusive: [['the apps are hidden', anOrganization({ installations: ownersOnly }), { reason: 'permission' }]],
})

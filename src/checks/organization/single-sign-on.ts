import * as v from 'valibot'
import { defineCheck, fail, pass } from '../define.ts'

export const singleSignOn = defineCheck({
  id: 'organization/single-sign-on',
  title: 'Single sign-on is set up for the organisation',
  subject: 'organization',
  criteria: [
    { id: 'CC6.1', strength: 'partial', because: 'Members prove who they are where the organisation knows its people.' },
    { id: 'CC6.2', strength: 'partial', because: 'Whoever loses the account of the organisation loses the way in.' },
  ],
  needs: ['singleSignOn'],
  parameters: v.strictObject({}),
  why: 'Without it somebody who left keeps a GitHub account of their own that still gets in, until somebody thinks of it.',
  fix: 'In the settings of the organisation under “Authentication security”, set up and require SAML single sign-on, which takes GitHub Enterprise Cloud. Where the enterprise has it for all its organisations, which this setting does not show, record that as a waiver. That it is set up does not show that it is required.',
  references: [
    'https://docs.github.com/en/enterprise-cloud@latest/organizations/managing-saml-single-sign-on-for-your-organization/about-identity-and-access-management-with-saml-single-sign-on',
  ],
  judge({ id, singleSignOn: provider }) {
    if (provider !== null) return pass(`${id} has single sign-on with ${provider.provider}.`, { provider: provider.provider })
    const remedy = 'Set up single sign-on, which takes GitHub Enterprise Cloud; where the enterprise has it, record that as a waiver.'
    return fail(`${id} has no single sign-on of its own.`, remedy, { provider: null })
  },
})

import * as v from 'valibot'
import type { Webhook } from '../../model/repository.ts'
import { defineCheck, fail, pass, type Values } from '../define.ts'
import { counted, listed } from '../judgement/wording.ts'

export const webhooksSecure = defineCheck({
  id: 'repository/webhooks-secure',
  title: 'Webhooks go out encrypted and signed',
  subject: 'repository',
  criteria: [
    { id: 'CC6.7', strength: 'partial', because: 'What leaves for other systems is encrypted on its way.' },
    { id: 'CC6.6', strength: 'partial', because: 'A system that listens can tell what comes from GitHub from what does not.' },
  ],
  needs: ['webhooks'],
  parameters: v.strictObject({}),
  why: 'A webhook that is not signed can be sent by anybody; one that is not encrypted can be read by anybody on its way.',
  fix: 'In the settings of the repository under “Webhooks”, give the hook an https address, turn on “SSL verification”, and set a secret that the receiver checks. Delete hooks that nobody listens to.',
  references: [
    'https://docs.github.com/en/webhooks/using-webhooks/best-practices-for-using-webhooks',
    'https://docs.github.com/en/rest/repos/webhooks#list-repository-webhooks',
  ],
  judge({ id, webhooks }) {
    const found = webhooks.map((hook) => ({ hook, wrong: hook.active ? wrongWith(hook) : [] }))
    const values: Values = {
      webhooks: found.map(({ hook: { id: number, url, active }, wrong }) => ({ id: number, url, active, wrong })),
    }
    const bad = found.filter(({ wrong }) => wrong.length > 0)
    if (bad.length > 0) {
      const names = bad.map(({ hook, wrong }) => `${hook.url} (${String(hook.id)}) ${listed(wrong)}`)
      const remedy = 'Give them an https address, turn on SSL verification and set a secret; delete those that nobody listens to.'
      return fail(`Webhooks of ${id}: ${listed(names, 3)}.`, remedy, values)
    }
    const active = webhooks.filter((hook) => hook.active).length
    if (active === 0) return pass(`No webhook of ${id} sends anything.`, values)
    return pass(`${counted(active, 'webhook')} of ${id}, encrypted and signed.`, values)
  },
})

function wrongWith({ url, insecureSsl, signed }: Webhook): readonly string[] {
  return [
    ...(/^https:\/\//i.test(url) ? [] : ['is not encrypted']),
    ...(insecureSsl ? ['takes any certificate'] : []),
    ...(signed ? [] : ['is not signed']),
  ]
}

/** The files of acme/shop. */
import { readFileSync } from 'node:fs'
import { cyn } from '../github/people.ts'

export const policyPath = '.github/soc2-gate.yml'

/** The policy is the example that the documentation shows. */
export const policy = readFileSync(new URL('../../examples/policy.yml', import.meta.url), 'utf8')

const waiversBegin = policy.indexOf('\n# Deviations that somebody accepted.') + 1
if (waiversBegin === 0) throw new Error('examples/policy.yml no longer says where its waivers begin')

/** The policy as it was before its waivers came in, with the first pull request. */
export const policyBefore = policy.slice(0, waiversBegin)

export const files = {
  'README.md': '# Shop\n\nSAMPLE DATA\n',
  'src/cart.ts': '// SAMPLE DATA\n',
  '.github/CODEOWNERS': `# SAMPLE DATA
/.github/CODEOWNERS     @${cyn.login}
/${policyPath}  @${cyn.login}
`,
  [policyPath]: policy,
}

export const filesBefore = { ...files, [policyPath]: policyBefore }

import { code } from './markdown.ts'
import type { Reported } from './reported.ts'
import { confidential, sampleNote } from './wording.ts'

/** `VERIFY.md`: how to check the package with standard tools, and what each step does not prove. */
export function verifyPage({ about, tool }: Reported): string {
  return `# How to check this package
${about.sample ? `\n> **SAMPLE DATA**: ${sampleNote}\n` : ''}
Results of ${code(`soc2-gate ${about.command}`)} as of ${code(about.at)}. Nothing here needs the tool, but the fourth step.

## 1. Every file is as it was written

\`\`\`sh
sha256sum -c --strict SHA256SUMS
\`\`\`

On macOS: \`shasum -a 256 -c SHA256SUMS\`. Files that the list does not name are not part of the package:

\`\`\`sh
find . -type f ! -name SHA256SUMS | sed 's|^\\./||' | sort | diff - <(grep -v '^#' SHA256SUMS | cut -c67- | sort)
\`\`\`

**Proves** that no file was changed, taken away or added since the list was written. **Does not prove** that nobody changed a file and the list with it.

## 2. The list is the one of the run

\`\`\`sh
sha256sum manifest.json
\`\`\`

Compare it with the root digest that the run printed in its log and its summary, or with the one that you were sent by another way.

**Proves**, where you have the root digest from elsewhere, that this is the package of that run, whole. **Does not prove** that the run was honest. A digest that came with the package proves nothing.

## 3. The artifact came from the workflow

When the package was signed, and then only:

\`\`\`sh
gh attestation verify manifest.json --repo OWNER/NAME
\`\`\`

**Proves** that a workflow of that repository made the manifest. **Does not prove** that the workflow was the one you expect: read which one the output names, and who may change it. This package need not be signed: where it is not, the command finds nothing.

## 4. The results follow from the facts

\`\`\`sh
node dist/cli.js verify <this folder>
\`\`\`

That is the tool, in a clone of its [repository](https://github.com/soc2-gate/soc2-gate); no installation is needed, only Node 20.19 or later. It does the first step again, then judges the facts in ${code('snapshot/')} by ${code('policy.yml')} and compares every result. The tool that wrote this package is ${code(`${tool.name} ${tool.version}`)}.

**Proves** that nobody changed a result without changing the facts. **Does not prove** the facts.

## 5. The facts are what GitHub says

Take a sample from ${code('population/changes.csv')}, with a method and a seed of your own. Open each item on GitHub, or ask its API with a token of your own: ${code('requests.ndjson')} has every request with its time, status, request id and the digest of its answer, and ${code('sources.ndjson')} says which request each fact came from.

**Proves**, for the sample, that GitHub says so now. **Does not prove** what GitHub no longer keeps, nor that the list of changes is complete: for that, compare it with the history of the branch.

## What else reads it

- ${code('exports/results.sarif')}: GitHub's code scanning, and viewers of SARIF 2.1.0. It is left out where no file of the repository can be named.
- ${code('exports/oscal-assessment-results.json')}, ${code('exports/oscal-catalog.json')}: tools for OSCAL 1.1.3. The catalogue has ids and titles of our own; the text of the criteria is its publisher's.
- ${code('exports/test-result.intoto.json')}, ${code('exports/change-review.intoto.ndjson')}: in-toto statements. They are statements, not attestations: nothing signs them.
- ${code('exports/mapped-results.csv')}: the same results under the names that other frameworks have. Where it says ${code('ours')}, the mapping is our own reading.

${confidential}
`
}

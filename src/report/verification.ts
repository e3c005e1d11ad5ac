import type { Verification, VerificationFinding } from '../model/verification.ts'
import { Page, type TextLayout } from './page.ts'
import { plain } from './plain.ts'
import { counted, sampleNote } from './wording.ts'

/** What checking a package found, for a terminal. */
export function verificationText(verification: Verification, layout: TextLayout): string {
  const { findings, root, files, judgedAgain, verdict, sample } = verification
  const page = new Page(layout)
  if (sample) page.paragraph(`SAMPLE DATA: ${sampleNote}`, 0)
  page.line(`soc2-gate verify: ${page.painted(verification.exitCode === 0 ? 'pass' : 'fail', words[verification.exitCode])}`)
  if (findings.length > 0) page.line('')
  for (const finding of findings.slice(0, mostFindings)) {
    page.entry(finding.kind === 'not-checkable' ? 'inconclusive' : 'fail', kindWords[finding.kind], findingText(finding))
  }
  if (findings.length > mostFindings) page.paragraph(`… and ${String(findings.length - mostFindings)} more.`, 2)
  page.line('')
  if (files > 0) page.paragraph(`${counted(files, 'file')} compared with the manifest.`, 0)
  if (judgedAgain !== null) page.paragraph(`${counted(judgedAgain, 'result')} reached again from the snapshot and the policy.`, 0)
  if (verdict !== null) page.paragraph(`The package says: ${verdict}.`, 0)
  if (root !== null) {
    page.paragraph('Root digest, to be compared with the one that the run printed:', 0)
    page.line(root)
  }
  if (verification.exitCode === 0) page.paragraph(limits, 0)
  return page.text()
}

const mostFindings = 200

const words: Readonly<Record<Verification['exitCode'], string>> = {
  0: 'intact, and judged again the same',
  1: 'altered',
  2: 'not checkable, or judged again differently',
  3: 'unreadable, or of a newer format',
}

const kindWords: Readonly<Record<VerificationFinding['kind'], string>> = {
  altered: 'altered',
  different: 'different',
  'not-checkable': 'cannot check',
  newer: 'newer',
  unreadable: 'unreadable',
}

/** What a digest cannot prove has to stand next to what it does. */
const limits =
  'This proves that the files belong together and that the results follow from the facts in them. Only a digest or signature kept elsewhere proves that nobody replaced them all.'

function findingText({ path, message }: VerificationFinding): string {
  return path === null ? plain(message, 1000) : `${plain(path, 300)}: ${plain(message, 1000)}`
}

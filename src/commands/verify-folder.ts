import { verificationText } from '../report/verification.ts'
import { verifyPackage } from '../store/verify.ts'
import { judgePackageAgain } from './documents.ts'
import type { Io } from './io.ts'
import type { Options } from './options.ts'
import type { CommandOutcome } from './outcome.ts'
import { version } from './version.ts'

/** Says whether an evidence package is intact, and whether judging it again gives the same results. Reads nothing else. */
export async function verifyFolder(options: Options, io: Io): Promise<CommandOutcome> {
  const folder = options.argument ?? options.evidencePath
  const verification = await verifyPackage(folder, judgePackageAgain, version)
  const text = verificationText(verification, io.terminal)
  io.out(text)
  await io.runner?.writeSummary(verbatim(text))
  return { exitCode: verification.exitCode, outputs: {} }
}

/** Text as it is, in Markdown: a fence longer than any that the text holds. */
function verbatim(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}\n`
}

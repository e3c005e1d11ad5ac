import { summary } from '@actions/core'

/** The runner refuses a step's summary above 1 MiB, and then shows none of it. */
const limitInBytes = 1024 * 1024

const cut = '\n\n_This summary was cut: the evidence package holds all of it._\n'

/** Appends Markdown to the summary of the job. Without a runner that has one, nothing happens. */
export async function writeJobSummary(markdown: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  await summary.addRaw(within(markdown, limitInBytes), true).write()
}

/** As much of the text, in whole lines, as fits into so many bytes of UTF-8. */
export function within(markdown: string, bytes: number): string {
  if (Buffer.byteLength(markdown) <= bytes) return markdown
  const room = Buffer.from(markdown).subarray(0, bytes - Buffer.byteLength(cut) - 1)
  return room.subarray(0, Math.max(0, room.lastIndexOf('\n'))).toString() + cut
}

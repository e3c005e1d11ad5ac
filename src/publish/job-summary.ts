import { summary } from '@actions/core'
import { within } from './within.ts'

/** The runner refuses a step's summary above 1 MiB, and then shows none of it. */
const limitInBytes = 1024 * 1024

/** Appends Markdown to the summary of the job. Without a runner that has one, nothing happens. */
export async function writeJobSummary(markdown: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  await summary.addRaw(within(markdown, limitInBytes), true).write()
}

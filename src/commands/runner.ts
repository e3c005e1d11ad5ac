import type { Runner } from './io.ts'

/** The runner that this process runs on. Each part is loaded when it is used: the toolkit takes longer to load than a change to be judged. */
export const runner: Runner = {
  async annotate(annotations) {
    const { annotate } = await import('../publish/annotate.ts')
    annotate(annotations)
  },
  async writeSummary(markdown) {
    const { writeJobSummary } = await import('../publish/job-summary.ts')
    await writeJobSummary(markdown)
  },
  async setOutputs(outputs) {
    const { setOutputs } = await import('../publish/outputs.ts')
    setOutputs(outputs)
  },
  async upload(upload) {
    const { uploadPackage } = await import('../store/upload.ts')
    return uploadPackage(upload)
  },
}

import type { Io, Runner } from '../../src/commands/io.ts'
import type { OutputName } from '../../src/commands/option-table.ts'
import type { Annotation } from '../../src/publish/annotations.ts'
import type { Upload, Uploaded } from '../../src/store/upload.ts'

/** What a command said and did, kept instead of done. */
export interface Kept {
  readonly out: string[]
  readonly progress: string[]
  readonly annotations: Annotation[]
  readonly summaries: string[]
  readonly outputs: Partial<Record<OutputName, string>>
  readonly uploads: Upload[]
  readonly hidden: string[]
}

/** The command line, without a process. */
export function cliIo(parts: Partial<Io> = {}): Io & { readonly kept: Kept } {
  const kept = nothing()
  return { ...base(kept), door: 'cli', runner: null, ...parts, kept }
}

/** The action, without a runner. `uploaded` is what comes of every upload. */
export function actionIo(parts: Partial<Io> = {}, uploaded?: Uploaded): Io & { readonly kept: Kept } {
  const kept = nothing()
  return { ...base(kept), door: 'action', runner: fakeRunner(kept, uploaded), ...parts, kept }
}

function nothing(): Kept {
  return { out: [], progress: [], annotations: [], summaries: [], outputs: {}, uploads: [], hidden: [] }
}

function base(kept: Kept): Omit<Io, 'door' | 'runner'> {
  return {
    environment: {},
    bundle: null,
    out: (text) => {
      kept.out.push(text)
    },
    progress: (line) => {
      kept.progress.push(line)
    },
    hide: (secret) => {
      kept.hidden.push(secret)
    },
    terminal: { width: 80, color: false },
  }
}

function fakeRunner(kept: Kept, uploaded: Uploaded | undefined): Runner {
  return {
    async annotate(annotations) {
      kept.annotations.push(...annotations)
    },
    async writeSummary(markdown) {
      kept.summaries.push(markdown)
    },
    async setOutputs(outputs) {
      Object.assign(kept.outputs, outputs)
    },
    async upload(upload) {
      kept.uploads.push(upload)
      if (uploaded === undefined) throw new Error('Nothing was to be uploaded')
      return uploaded
    },
  }
}

import { setOutput } from '@actions/core'

/** Hands outputs to the steps that follow. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

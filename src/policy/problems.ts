import type { Place } from '../model/user-error.ts'

/** Where in a text; lines and columns count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The way to a value from the top of a document. */
export type Path = readonly (string | number)[]

/** Trouble with a value of a document, or with the key it stands under. */
export interface Finding {
  readonly path: Path
  readonly on: 'key' | 'value'
  /** The fact, then the remedy. */
  readonly message: string
}

/** Says what is wrong with the value at a path, or with its key. */
export function finding(path: Path, message: string, on: Finding['on'] = 'value'): Finding {
  return { path, on, message }
}

/** Trouble in a text. */
export interface Problem extends Position {
  readonly message: string
}

/** So many are told; whoever has more has one mistake that breaks everything behind it. */
const most = 50

/** Problems as places in a file, in the order of the text, once each. */
export function placesOf(problems: readonly Problem[], file: string): readonly Place[] {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1))
  const distinct = sorted.filter((problem, index) => !isSame(problem, sorted[index - 1]))
  const told = distinct.slice(0, most)
  const last = told.at(-1)
  if (last !== undefined && distinct.length > most) {
    told.push({ ...last, message: `${String(distinct.length - most)} more problems follow. Mend those above first.` })
  }
  return told.map(({ line, column, message }) => ({ file, line, column, message }))
}

function isSame(problem: Problem, other: Problem | undefined): boolean {
  return other !== undefined && problem.line === other.line && problem.column === other.column && problem.message === other.message
}

import { Composer, type CST, type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, Parser, type YAMLMap } from 'yaml'
import type { Path, Position, Problem } from './problems.ts'

/** 256 KB: as much as a policy may be. */
const mostBytes = 256 * 1024
/** How many lists and mappings may stand inside each other. */
const mostLevels = 20

/** A YAML document: its value, and where in the text each part of it stands. */
export interface PolicyDocument {
  readonly value: unknown
  /** Where the value at a path stands, or its key. What is not there is placed at the nearest thing around it. */
  position(path: Path, on: 'key' | 'value'): Position
  /** The lines that a value fills. */
  lines(path: Path): { readonly first: number; readonly last: number }
}

export type ReadDocument =
  { readonly ok: true; readonly document: PolicyDocument } | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads one YAML document, within limits that hold before anything is built: a policy comes from a repository, and what comes from
 * a repository may be hostile.
 */
export function readDocument(text: string): ReadDocument {
  if (text.length > mostBytes || new TextEncoder().encode(text).length > mostBytes) {
    return refused([{ line: 1, column: 1, message: 'The policy is larger than 256 KB. Take out what is not policy.' }])
  }
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const at = positionsIn(source)
  const unreadable = unreadableIn(source.replaceAll('\r\n', ' \n')).map(([offset, character]) => ({
    ...at(offset),
    message: cannotBeRead(character),
  }))
  if (unreadable.length > 0) return refused(unreadable)
  // The parser is a loop and takes any nesting; what composes its tokens recurses, and brings the process down on deep ones.
  const tokens = [...new Parser().parse(source)]
  const forbidden = tokens.flatMap((token) => forbiddenToken(token, at))
  if (forbidden.length > 0) return refused(forbidden)
  const documents = [...new Composer(composing).compose(tokens, true, source.length)]
  const wrong = [...syntaxProblems(documents, at), ...severalDocuments(documents, at)]
  const document = documents[0]
  if (wrong.length > 0 || document === undefined) return refused(wrong)
  const reading = new Reading(at)
  const value = reading.value(document.contents)
  if (reading.problems.length > 0) return refused(reading.problems)
  if (value === null) return refused([{ ...at(0), message: 'The policy is empty. Begin it with "version: 1" and "extends: baseline".' }])
  return { ok: true, document: located(document, value, at) }
}

/** Unique keys are looked after here: the library compares every key with every other one. */
const composing = { version: '1.2', schema: 'core', resolveKnownTags: false, stringKeys: true, uniqueKeys: false } as const

type At = (offset: number) => Position

function refused(problems: readonly Problem[]): ReadDocument {
  return { ok: false, problems }
}

/** The parser's own count of lines misses some once it has met an error. */
function positionsIn(source: string): At {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of source.matchAll(/\n/g)) lines.addNewLine(index + 1)
  // What is missing is missed at the very end, where a file that ends with a line feed has no line.
  const end = source.trimEnd().length
  return (offset) => {
    const { line, col } = lines.linePos(Math.min(offset, end))
    return { line, column: col }
  }
}

function forbiddenToken(token: CST.Token, at: At): readonly Problem[] {
  if (token.type === 'directive') {
    return [{ ...at(token.offset), message: 'A line that starts with % changes how YAML is read. Remove it.' }]
  }
  const deep = token.type === 'document' && token.value !== undefined ? tooDeep(token.value) : null
  if (deep === null) return []
  const message = `Lists and mappings stand in each other more than ${String(mostLevels)} levels deep. Make it flatter.`
  return [{ ...at(deep.offset), message }]
}

function tooDeep(root: CST.Token): CST.Token | null {
  const open: { readonly token: CST.Token; readonly level: number }[] = [{ token: root, level: 1 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, level } = next
    if (!('items' in token)) continue
    if (level > mostLevels) return token
    for (const item of token.items) {
      if (item.key) open.push({ token: item.key, level: level + 1 })
      if (item.value) open.push({ token: item.value, level: level + 1 })
    }
  }
  return null
}

/** The first error alone, because those behind it mostly come of it; or else what the library only warns of. */
function syntaxProblems(documents: readonly Document[], at: At): readonly Problem[] {
  const errors = documents.flatMap((document) => document.errors).toSorted((a, b) => a.pos[0] - b.pos[0])
  const told = errors.length > 0 ? errors.slice(0, 1) : documents.flatMap((document) => document.warnings)
  return told.map(({ code, message, pos }) => {
    if (code === 'NON_STRING_KEY') return { ...at(pos[0]), message: 'A key is no text. Write keys as plain words.' }
    const remedy = yamlRemedies.get(code) ?? otherYamlRemedy
    return { ...at(pos[0]), message: `This is no valid YAML: ${message.replace(/\.$/, '')}. ${remedy}` }
  })
}

const yamlRemedies: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'Indent with spaces.'],
  ['TAG_RESOLVE_FAILED', 'Remove the tag: a policy is made of text, numbers, true, false, lists and mappings.'],
])
const otherYamlRemedy = 'Check the indentation, and put text with : # [ ] { } in it in quotes.'

function severalDocuments(documents: readonly Document[], at: At): readonly Problem[] {
  const second = documents[1]
  if (second === undefined) return []
  return [{ ...at(second.range?.[0] ?? 0), message: 'A second document starts here. Keep one, without a line of ---.' }]
}

/** Keys that mean something to JavaScript objects. No policy needs them. */
const meaningfulKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** Control characters but tab and line feed, halves of a character, other line ends, and marks that change the order of reading. */
const unreadable = /[^\P{Cc}\t\n]|[\p{Surrogate}\u2028-\u202E\u2066-\u2069\uFEFF]/gu

function unreadableIn(text: string): readonly (readonly [offset: number, character: string])[] {
  return [...text.matchAll(unreadable)].map(({ index, 0: character }) => [index, character])
}

function cannotBeRead(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `The character U+${code} stands here, which nobody can read. Remove it.`
}

/** Turns nodes into plain values, and refuses what no policy needs. */
class Reading {
  readonly problems: Problem[] = []
  readonly #at: At

  constructor(at: At) {
    this.#at = at
  }

  value(node: unknown): unknown {
    if (isMap(node)) return this.#mapping(node)
    if (isSeq(node)) return node.items.map((item) => this.value(item))
    if (isScalar(node)) return this.#scalar(node.value, node)
    if (isAlias(node)) {
      this.#problem(
        node,
        `The alias *${node.source} stands for what another line says. Write that out: a control or waiver says in its own lines what it means, because those are what somebody approved.`,
      )
    }
    return null
  }

  #mapping(map: YAMLMap): unknown {
    const entries = new Map<string, unknown>()
    const offsets = new Map<string, number>()
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(this.#scalar(key.value, key)) : ''
      const first = offsets.get(name)
      if (first !== undefined) {
        this.#problem(key, `The key ${JSON.stringify(name)} is there twice, first in line ${String(this.#at(first).line)}. Keep one.`)
      } else if (meaningfulKeys.has(name)) this.#problem(key, `"${name}" cannot be a key. Take another word.`)
      offsets.set(name, first ?? startOf(key) ?? 0)
      entries.set(name, this.value(value))
    }
    return Object.fromEntries(entries)
  }

  #scalar(value: unknown, node: unknown): unknown {
    if (typeof value === 'string') {
      // What the text escapes: "\u0007".
      for (const [, character] of unreadableIn(value).slice(0, 1)) this.#problem(node, cannotBeRead(character))
    }
    if (typeof value === 'number' && !Number.isFinite(value))
      this.#problem(node, `${String(value)} is no number to reckon with. Write one.`)
    return value
  }

  #problem(node: unknown, message: string): void {
    this.problems.push({ ...this.#at(startOf(node) ?? 0), message })
  }
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null
}

function located(document: Document, value: unknown, at: At): PolicyDocument {
  const find = finder(document.contents)
  return {
    value,
    position: (path, on) => {
      const { key, value: found } = find(path)
      return at((on === 'key' ? startOf(key) : null) ?? startOf(found) ?? startOf(key) ?? 0)
    },
    lines: (path) => {
      const { value: found } = find(path)
      const [first, last] = isNode(found) ? (found.range ?? [0, 0]) : [0, 0]
      // The end is behind the last character, which for a block is the line feed.
      return { first: at(first).line, last: at(Math.max(first, last - 1)).line }
    },
  }
}

interface Spot {
  readonly key: unknown
  readonly value: unknown
}

/** Finds the node at a path with its key, or the nearest around it. */
function finder(root: unknown): (path: Path) => Spot {
  const entries = new Map<YAMLMap, ReadonlyMap<unknown, Spot>>()
  const entriesOf = (map: YAMLMap): ReadonlyMap<unknown, Spot> => {
    const known = entries.get(map) ?? new Map(map.items.map(({ key, value }) => [isScalar(key) ? key.value : key, { key, value }]))
    entries.set(map, known)
    return known
  }
  const step = ({ value }: Spot, name: string | number): Spot | undefined => {
    if (isMap(value)) return entriesOf(value).get(name)
    return isSeq(value) && typeof name === 'number' && name in value.items ? { key: null, value: value.items[name] } : undefined
  }
  return (path) => {
    let spot: Spot = { key: null, value: root }
    for (const name of path) {
      const next = step(spot, name)
      if (next === undefined) return spot
      spot = next
    }
    return spot
  }
}

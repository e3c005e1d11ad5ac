/** Lists, page by page, with GitHub's Link header. */
import type { Call, RepositoryCall } from './route.ts'

export interface Page<T> {
  items: T[]
  /** The Link header, when there is more than one page. */
  headers: Record<string, string>
}

const usualSize = 30
const largestSize = 100

function sizeOf(call: Call): number {
  const asked = Number(call.query.get('per_page') ?? usualSize)
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, largestSize) : usualSize
}

/** The page that the caller asks for. */
export function page<T>(call: Call, all: readonly T[]): Page<T> {
  const size = sizeOf(call)
  const asked = Number(call.query.get('page') ?? 1)
  const number = Number.isInteger(asked) && asked > 0 ? asked : 1
  const last = Math.max(1, Math.ceil(all.length / size))
  const links: [string, number][] = []
  if (number > 1) links.push(['prev', Math.min(number - 1, last)])
  if (number < last) links.push(['next', number + 1], ['last', last])
  if (number > 1) links.push(['first', 1])
  return {
    items: all.slice((number - 1) * size, number * size),
    headers: linkHeader(
      call,
      links.map(([rel, to]) => [rel, { page: String(to) }]),
    ),
  }
}

/** A page of a list that has cursors instead of numbers: `before` and `after`. */
export function cursorPage<T>(call: Call, all: readonly T[]): Page<T> {
  const size = sizeOf(call)
  const [after, before] = [call.query.get('after'), call.query.get('before')]
  const end = before === null || before === '' ? null : indexOf(before)
  const start = end !== null ? Math.max(0, end - size) : after === null || after === '' ? 0 : indexOf(after) + 1
  const items = all.slice(start, end ?? start + size)
  const links: [string, Record<string, string>][] = []
  if (start + items.length < all.length) links.push(['next', { after: cursorAt(start + items.length - 1) }])
  if (start > 0) links.push(['prev', { before: cursorAt(start) }])
  return { items, headers: linkHeader(call, links) }
}

function cursorAt(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64url')
}

function indexOf(cursor: string): number {
  const match = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (match === null) throw new Error(`double: the cursor ${cursor} is none that the double gave`)
  return Number(match[1])
}

function linkHeader(call: Call, links: readonly [string, Record<string, string>][]): Record<string, string> {
  if (links.length === 0) return {}
  const written = links.map(([rel, parameters]) => {
    const query = new URLSearchParams(call.query)
    for (const name of ['page', 'after', 'before']) query.delete(name)
    for (const [name, value] of Object.entries(parameters)) query.set(name, value)
    return `<${call.api}${linkPath(call)}?${query.toString()}>; rel="${rel}"`
  })
  return { link: written.join(', ') }
}

/** GitHub names a repository by its id in these links, whatever the caller wrote. */
function linkPath(call: Call | RepositoryCall): string {
  return 'repository' in call ? call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${call.repository.id}`) : call.path
}

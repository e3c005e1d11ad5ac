import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { before, CommitGraph } from '../../../src/model/population/graph.ts'

/** Commits by number, each with parents of smaller numbers. */
const dag = fc
  .integer({ min: 1, max: 25 })
  .chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, index) =>
        fc.uniqueArray(fc.nat({ max: Math.max(0, index - 1) }), { maxLength: index === 0 ? 0 : 3 }),
      ),
    ),
  )

function reachable(parents: readonly (readonly number[])[], from: number): ReadonlySet<number> {
  const found = new Set<number>()
  const queue = [from]
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    if (found.has(one)) continue
    found.add(one)
    queue.push(...(parents[one] ?? []))
  }
  return found
}

test('each commit came with the oldest stretch that reaches it, whatever the order in which they are read', () => {
  fc.assert(
    fc.property(dag, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()), (parents, picks, order) => {
      const marks = picks.map((pick) => pick % parents.length)
      const graph = new CommitGraph()
      for (const [index, commit] of marks.entries()) graph.mark(String(commit), index - 1)
      const reading = parents.map((_, commit) => [order.next().value, commit] as const).toSorted(([a], [b]) => a - b)
      for (const [, commit] of reading) graph.add(String(commit), (parents[commit] ?? []).map(String))
      const reach = marks.map((commit) => reachable(parents, commit))
      const expected = parents.map((_, commit) => {
        const index = reach.findIndex((found) => found.has(commit))
        return index === -1 ? null : index - 1
      })
      expect(parents.map((_, commit) => graph.labelOf(String(commit)))).toEqual(expected)
      expect(graph.open).toBe(0)
      expect(graph.brought).toBe(expected.filter((label) => label !== null && label !== before).length)
    }),
  )
})

test('what is known by name alone is open until it is read, or known to have been there before', () => {
  const graph = new CommitGraph()
  graph.mark('from', before)
  graph.mark('to', 0)
  expect(graph.open).toBe(1)
  graph.add('to', ['feature', 'from'])
  expect([graph.open, graph.brought]).toEqual([1, 1])
  graph.add('feature', ['old'])
  expect([graph.open, graph.brought]).toEqual([1, 2])
  graph.add('from', ['old'])
  expect([graph.open, graph.brought]).toEqual([0, 2])
  graph.add('from', ['something else'])
  expect([graph.open, graph.brought, graph.has('old'), graph.has('from'), graph.labelOf('nobody')]).toEqual([0, 2, false, true, null])
})

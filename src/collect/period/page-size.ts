/** How much to ask for at once: less, when GitHub gives up on it. */
import type { GraphqlAnswer } from '../answer.ts'
import { classifyGraphql } from '../classify.ts'

/** Whether GitHub gave up on the size of what was asked. Data beside such an error is a part, and never taken for the whole. */
function isTooLarge(answer: GraphqlAnswer): boolean {
  if (answer.ok) return answer.errors.some((error) => classifyGraphql(error) === 'too-large')
  return answer.kind === 'too-large' || answer.status === 502 || answer.status === 504
}

/** Asks for a page; for half of it, and half of that, where GitHub gives up. The size that worked is the one to go on with. */
export async function shrinking(
  size: number,
  ask: (size: number) => Promise<GraphqlAnswer>,
): Promise<{ readonly answer: GraphqlAnswer; readonly size: number }> {
  for (let now = size; ; now = Math.floor(now / 2)) {
    const answer = await ask(now)
    if (now === 1 || !isTooLarge(answer)) return { answer, size: now }
  }
}

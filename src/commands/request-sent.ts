import { subscribe, unsubscribe } from 'node:diagnostics_channel'

/** Node's `fetch` says here that the head of a request has gone out. */
const channel = 'undici:client:sendHeaders'

/**
 * Resolves when the first request of some work has gone out, or the work is done. Code that is loaded from then on costs nothing,
 * since GitHub takes longer to answer; loaded before, it would hold the request up. Where nobody says what goes out, as with
 * another `fetch`, it is loaded after the work, which is slower and as right.
 */
export async function requestSent(work: Promise<unknown>): Promise<void> {
  let listener = (): void => {}
  const sent = new Promise<void>((resolve) => {
    listener = resolve
    subscribe(channel, listener)
  })
  try {
    await Promise.race([sent, work])
  } finally {
    unsubscribe(channel, listener)
  }
}

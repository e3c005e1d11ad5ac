/** What publishing needs of a client of GitHub. It is handed over: only what collects knows how GitHub is reached. */
export interface Poster {
  /** @param route as GitHub documents it: `POST /repos/{owner}/{repo}/statuses/{sha}`. */
  request(route: string, parameters: Parameters): Promise<{ readonly ok: true; readonly data: unknown } | Refusal>
  list(route: string, parameters: Parameters): Promise<{ readonly ok: true; readonly items: readonly unknown[] } | Refusal>
  graphql(query: string, variables: Parameters): Promise<{ readonly ok: true; readonly data: unknown } | Refusal>
}

type Parameters = Readonly<Record<string, unknown>>

/** GitHub said no, or nothing. */
export interface Refusal {
  readonly ok: false
  readonly kind: string
  /** The HTTP status; 0 when no answer came. */
  readonly status: number
  /** GitHub's words, or what went wrong on the way. */
  readonly message: string
}

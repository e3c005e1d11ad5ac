/**
 * An account on GitHub. Two accounts are the same when their `id` is: logins can be changed and taken over by somebody else.
 */
export interface Account {
  /**
   * What kind of account it is. A machine user has the kind `user`: only the policy's `people.machine-users` can tell.
   */
  readonly kind: 'user' | 'bot' | 'mannequin' | 'organization' | 'enterprise-user'
  /** The numeric account id (`databaseId`). */
  readonly id: number
  /** For reading only; never compared. */
  readonly login: string
}

/** Whoever did something on GitHub; `null` when the account has been deleted, so that nobody knows who it was. */
export type Actor = Account | null

/** The author or committer that a git commit names. Everything but `account` is text that whoever made the commit chose. */
export interface GitIdentity {
  readonly name: string
  readonly email: string
  /** The account that GitHub resolved the e-mail address to; `null` when it resolved to none. */
  readonly account: Account | null
}

/** A workflow of GitHub Actions, as far as its file decides what may happen. The text of scripts is not kept. */
export interface Workflow {
  /** `.github/workflows/ci.yml`. */
  readonly path: string
  /** The git blob id. */
  readonly blob: string
  /** Why the file could not be understood; `null` when it could. Everything below is empty then. */
  readonly problem: string | null
  /** The names of the events that start it. */
  readonly triggers: readonly string[]
  /** What it gives its token; `null` when it says nothing. */
  readonly permissions: WorkflowPermissions | null
  readonly jobs: readonly WorkflowJob[]
}

/** `{}` gives nothing; what is not listed is not given. */
export type WorkflowPermissions = 'read-all' | 'write-all' | Readonly<Record<string, 'read' | 'write' | 'none'>>

export interface WorkflowJob {
  readonly id: string
  /** `null`: as the workflow has it. */
  readonly permissions: WorkflowPermissions | null
  /** The reusable workflow that it calls; `null` when it has steps of its own. */
  readonly uses: string | null
  /** Whether it hands every secret to the workflow that it calls. */
  readonly inheritsSecrets: boolean
  /** The environment it deploys to. */
  readonly environment: string | null
  /** The images of its container and its services, as they are written. */
  readonly images: readonly string[]
  readonly steps: readonly WorkflowStep[]
}

export interface WorkflowStep {
  /** The line where it begins, from 1. */
  readonly line: number
  /** The action it uses, `owner/name@ref`, `./path` or `docker://image`; `null` when it runs a script. */
  readonly uses: string | null
  /** The `ref` and `repository` that it hands to the action: of a checkout, what is checked out. */
  readonly ref: string | null
  readonly repository: string | null
  /** The expressions, without `${{ }}`, that GitHub puts into the text of a script. */
  readonly scriptExpressions: readonly string[]
}

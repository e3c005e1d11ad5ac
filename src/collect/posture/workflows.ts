/** The workflows of a repository, as far as their files decide what may happen. */
import * as v from 'valibot'
import { LineCounter, parseDocument, isMap, isSeq, type Document, type YAMLMap } from 'yaml'
import type { Workflow, WorkflowJob, WorkflowPermissions, WorkflowStep } from '../../model/workflow.ts'
import { observed, type Evidence } from '../../model/evidence.ts'
import { reads } from '../permissions.ts'
import { readAt, type Asked, type Path } from '../read-at.ts'
import { entry, textAt } from '../text-file.ts'
import type { Wanted } from '../unseen.ts'

const folder = '.github/workflows'
const wanted: Wanted = { what: 'The workflows', needs: [reads('contents')] }

/** Asks a commit for the folder of workflows, with their texts. */
export const workflowsSelection = `workflows: file(path: "${folder}") { object { ... on Tree { entries {
  name type mode object { type: __typename ... on Blob { oid byteSize isBinary isTruncated text } }
} } } }`

const entries = v.nullable(
  v.object({ object: v.nullable(v.object({ entries: v.nullish(v.array(v.intersect([v.object({ name: v.string() }), entry])), null) })) }),
)

/** The workflows of a commit; none when it has no such folder. */
export function workflowsAt(asked: Asked, path: Path): Evidence<readonly Workflow[]> {
  const seen = readAt(asked, path, entries, wanted)
  if (seen.state === 'unavailable') return seen
  const files = (seen.value?.object?.entries ?? []).filter((file) => file !== null && /\.ya?ml$/.test(file.name))
  const workflows: Workflow[] = []
  for (const file of files) {
    const at = `${folder}/${file.name}`
    const text = textAt(file, at, '', seen.sources)
    if (text.state === 'unavailable') {
      workflows.push({ path: at, blob: '', ...unknown(text.detail) })
      continue
    }
    if (text.value !== null) workflows.push({ path: at, blob: text.value.blob, ...workflowOf(text.value.text) })
  }
  return observed(workflows, seen.sources)
}

type Facts = Omit<Workflow, 'path' | 'blob'>

function unknown(problem: string): Facts {
  return { problem, triggers: [], permissions: null, jobs: [] }
}

/** What a workflow's text says. */
function workflowOf(text: string): Facts {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true, version: '1.2' })
  const [error] = document.errors
  if (error !== undefined) return unknown(`It is no YAML: ${error.message.split('\n', 1)[0] ?? ''}`)
  const parsed = v.safeParse(shape, toData(document))
  if (!parsed.success) {
    const place = v.getDotPath(parsed.issues[0]) ?? 'its top'
    return unknown(`It is not understood at ${place}.`)
  }
  const { on, permissions, jobs } = parsed.output
  return {
    problem: null,
    triggers: on,
    permissions,
    jobs: Object.entries(jobs).map(([id, job]) => jobOf(id, job, linesOfSteps(document, lines, id))),
  }
}

/** Aliases are followed a few times only: a file of many could ask for all the memory there is. */
function toData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return null
  }
}

const text = v.union([v.string(), v.pipe(v.union([v.number(), v.boolean()]), v.transform(String))])
const level = v.picklist(['read', 'write', 'none'])
const permissions = v.optional(
  v.nullable(
    v.pipe(
      v.union([v.picklist(['read-all', 'write-all']), v.record(v.string(), level)]),
      v.transform((seen): WorkflowPermissions => seen),
    ),
  ),
  null,
)
const triggers = v.pipe(
  v.union([v.string(), v.array(v.string()), v.record(v.string(), v.unknown())]),
  v.transform((on): readonly string[] => (typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on))),
)
const inputs = v.nullish(v.record(v.string(), v.unknown()), null)
const step = v.object({ uses: v.optional(v.string()), run: v.optional(text), with: inputs })
/** An image by itself, with settings around it, or an expression that makes one. */
const container = v.union([
  text,
  v.pipe(
    v.object({ image: text }),
    v.transform(({ image }) => image),
  ),
])
const job = v.object({
  container: v.nullish(container, null),
  services: v.nullish(v.union([text, v.record(v.string(), container)]), null),
  permissions,
  uses: v.optional(v.string()),
  secrets: v.optional(v.unknown()),
  environment: v.optional(v.nullable(v.union([v.string(), v.object({ name: text })])), null),
  steps: v.optional(v.array(step), []),
})
const shape = v.object({ on: triggers, permissions, jobs: v.record(v.string(), job) })

function jobOf(id: string, seen: v.InferOutput<typeof job>, lines: readonly number[]): WorkflowJob {
  const { environment } = seen
  return {
    id,
    permissions: seen.permissions,
    uses: seen.uses ?? null,
    inheritsSecrets: seen.secrets === 'inherit',
    environment: typeof environment === 'string' || environment === null ? environment : environment.name,
    images: imagesOf(seen),
    steps: seen.steps.map((one, index) => stepOf(one, lines[index] ?? 1)),
  }
}

function imagesOf({ container: own, services }: v.InferOutput<typeof job>): readonly string[] {
  const all = [own, ...(typeof services === 'string' ? [services] : Object.values(services ?? {}))]
  // An empty one is none: the job runs on the runner itself.
  return all.filter((image): image is string => image !== null && image !== '')
}

function stepOf({ uses, run, with: given }: v.InferOutput<typeof step>, line: number): WorkflowStep {
  // What this action is handed as `script` runs as a script does.
  const script = run ?? (uses?.startsWith('actions/github-script@') === true ? given?.['script'] : undefined)
  return {
    line,
    uses: uses ?? null,
    ref: textOf(given?.['ref']),
    repository: textOf(given?.['repository']),
    scriptExpressions: typeof script === 'string' ? [...script.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inner = '']) => inner.trim()) : [],
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

/** The lines on which the steps of a job begin. */
function linesOfSteps(document: Document, lines: LineCounter, job_: string): readonly number[] {
  const steps = document.getIn(['jobs', job_, 'steps'])
  if (!isSeq(steps)) return []
  return steps.items.map((one) => (isMap(one) ? lines.linePos(startOf(one)).line : 1))
}

function startOf(map: YAMLMap): number {
  return map.range?.[0] ?? 0
}

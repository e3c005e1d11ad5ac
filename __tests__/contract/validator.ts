/** Holds answers against GitHub's description. */
import addFormats from 'ajv-formats'
import Ajv from 'ajv/dist/2019.js'
import type { ValidateFunction } from 'ajv/dist/2019.js'
import { at, closed, isPiece, withoutNullable } from './json-schema.ts'
import type { Piece } from './json-schema.ts'

/** What GitHub answers and its description does not allow. */
const undescribed = [
  // The head's repository is null once the fork is deleted; the description only says so of webhooks.
  /\/head\/repo must be object/,
  // Whether administrators may bypass an environment's rules is answered, and not described.
  /"unevaluatedProperty":"can_admins_bypass"/,
  // Every error repeats its status; the description of validation errors leaves it out.
  / 422 .*"unevaluatedProperty":"status"/,
  // The address of a bot, `1+dependabot[bot]@users.noreply.github.com`, is no e-mail address by the letter.
  /\/email must match format "email"/,
]

export interface Validator {
  /** What is wrong with an answer of a route (`GET /repos/{owner}/{repo}`); nothing when it is as described. */
  problems(template: string, status: number, body: unknown): string[]
}

export function validator(text: string): Validator {
  const document: unknown = JSON.parse(text)
  if (!isPiece(document)) throw new Error('The description is no object')
  withoutNullable(document['components'])
  withoutNullable(document['paths'])
  closed(document)
  const ajv = new Ajv.default({ strict: false, allErrors: true, validateSchema: false, addUsedSchema: false, inlineRefs: false })
  addFormats.default(ajv)
  for (const format of ['repo.nwo', 'timestamp', 'binary']) ajv.addFormat(format, true)
  ajv.addSchema(document, 'github')
  const compiled = new Map<string, ValidateFunction>()

  const compile = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `github${pointer}` })
    compiled.set(pointer, known)
    return known
  }

  return {
    problems: (template, status, body) => {
      const pointer = schemaOf(document, template, status)
      if (pointer === null) return body === null ? [] : [`${template} ${status} should have no body`]
      const validate = compile(pointer)
      if (validate(body)) return []
      const found = (validate.errors ?? []).map(
        (error) => `${template} ${status} ${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
      )
      return found.filter((problem) => !undescribed.some((pattern) => pattern.test(problem)))
    },
  }
}

/**
 * Where the schema of an answer is, as a pointer into the document; `null` when the answer has no body. GitHub describes few of its
 * errors: one that it leaves out has to look like every other.
 */
function schemaOf(document: Piece, template: string, status: number): string | null {
  const [method = '', path = ''] = template.split(' ')
  const operation = ['paths', path, method.toLowerCase()]
  const responses = at(document, [...operation, 'responses'])
  const response = responses[String(status)]
  if (response === undefined && status >= 400) return '#/components/schemas/basic-error'
  if (!isPiece(response)) throw new Error(`${template} is not described with status ${status}`)
  const reference = response['$ref']
  const place = typeof reference === 'string' ? reference.slice(2).split('/') : [...operation, 'responses', String(status)]
  const content = at(document, place)['content']
  if (!isPiece(content)) return status >= 400 ? '#/components/schemas/basic-error' : null
  return `#/${[...place, 'content', 'application/json', 'schema'].map(escaped).join('/')}`
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}

import * as v from 'valibot'
import { categories } from '../criteria/criteria.ts'
import type { SubjectKind } from '../model/subject.ts'
import type { Catalogue, CatalogueCheck } from './catalogue.ts'
import { updateSizes, type When } from './policy.ts'
import { branchGlob, date, id, line, pathGlob, person, subjectId, text, timeWindow } from './words.ts'

/**
 * A policy as it is written, by everything that it can name. What a schema cannot say, because it is about two places at once, is
 * said by `references.ts`. Nothing is transformed: the JSON Schema for editors is made of the same schema.
 */
export function policySchema(catalogue: Catalogue) {
  return v.strictObject({
    ...packEntries(catalogue),
    organization: v.exactOptional(v.pipe(line(200), v.description('The name of the organisation, for reports.'))),
    categories: v.optional(
      v.pipe(
        v.array(v.picklist(categories)),
        v.minLength(1),
        v.description('The trust services categories in scope. The common criteria (CC) are in scope whatever is named.'),
      ),
      ['security'],
    ),
    scope: v.exactOptional(
      v.pipe(
        v.strictObject({
          branches: v.exactOptional(
            v.pipe(v.array(branchGlob), v.minLength(1), v.description('Globs of the names of protected branches: `release/**`.')),
          ),
          repositories: v.exactOptional(repositoryScope),
        }),
        v.minEntries(1, 'Name "branches" or "repositories", or leave "scope" out.'),
        v.description('What is protected. Without it: the default branch, of every repository that a run names and that is not archived.'),
      ),
    ),
    classes: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z][a-z0-9-]*$/, 'Name the class with lower-case letters, digits and "-".')),
          v.strictObject({
            authors: v.pipe(v.array(person), v.minLength(1), v.description('The accounts that alone make such changes.')),
            paths: v.pipe(v.array(pathGlob), v.minLength(1), v.description('Globs that between them match every file of such a change.')),
            update: v.exactOptional(
              v.pipe(
                v.picklist(updateSizes),
                v.description(
                  'How far an update may go at most, by the versions in the first line of each commit: `Bump a from 1.2.3 to 1.2.4`. Below 1.0.0 a minor update counts as a major one.',
                ),
              ),
            ),
            checks: v.exactOptional(
              v.pipe(v.array(greenCheck), v.minLength(1), v.description('Checks that have to be green on the head.')),
            ),
          }),
        ),
        v.description('Declared kinds of change, by name: recognised by account ids and paths, never by a title.'),
      ),
      {},
    ),
    emergency: v.exactOptional(emergency),
    people: v.exactOptional(people),
    waivers: v.optional(
      v.pipe(v.array(waiver), v.description('Accepted deviations. The result stays a fail; the waiver stands beside it.')),
      [],
    ),
  })
}

const greenCheck = v.strictObject({
  name: v.pipe(line(255), v.description('The name of the check run, or the context of the status.')),
  app: v.optional(
    v.pipe(
      v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
      v.description('The id of the app it has to come from; null for any.'),
    ),
    null,
  ),
})

const oneOrMore = (description: string) => v.pipe(v.array(line(100)), v.minLength(1), v.description(description))

const repositoryScope = v.pipe(
  v.strictObject({
    names: v.exactOptional(oneOrMore('Globs of names without the owner: `api-*`.')),
    topics: v.exactOptional(oneOrMore('Topics, of which a repository has to have one.')),
    properties: v.exactOptional(
      v.pipe(
        v.record(line(75), v.union([line(75), v.pipe(v.array(line(75)), v.minLength(1))])),
        v.description('Custom properties by name, and the value, or one of the values, that a repository has to have.'),
      ),
    ),
    archived: v.optional(v.pipe(v.boolean(), v.description('Whether archived repositories are judged.')), false),
    forks: v.optional(v.pipe(v.boolean(), v.description('Whether forks are judged.')), true),
    templates: v.optional(v.pipe(v.boolean(), v.description('Whether templates are judged.')), true),
  }),
  v.description('Which repositories are judged in a run over many: those that meet every part. The others are listed with the reason.'),
)

/** A pack as it is written: controls alone. Who people are, what is in scope and what is waived is not a pack's to say. */
export function packSchema(catalogue: Catalogue) {
  return v.strictObject(packEntries(catalogue))
}

export type WrittenPolicy = v.InferOutput<ReturnType<typeof policySchema>>
export type WrittenPack = v.InferOutput<ReturnType<typeof packSchema>>
export type WrittenControl = WrittenPack['controls'][number]
export type WrittenEmergency = v.InferOutput<typeof emergency>

function packEntries(catalogue: Catalogue) {
  const pack = v.picklist([...catalogue.packs.keys()])
  return {
    version: v.pipe(
      v.literal(1, ({ input }) => (input === '1' ? 'Write the number without quotes: 1.' : 'This tool reads version 1.')),
      v.description('The version of this format: 1.'),
    ),
    extends: v.exactOptional(
      v.pipe(
        v.union([pack, v.pipe(v.array(pack), v.minLength(1))]),
        v.description("The pack or packs whose controls this policy takes over. A control with the id of a pack's control replaces it."),
      ),
    ),
    remove: v.optional(
      v.pipe(v.array(id), v.description('The ids of controls of the packs that are left out. A locked control cannot be.')),
      [],
    ),
    controls: v.optional(v.pipe(v.array(controlSchema(catalogue)), v.description('What the organisation says it does.')), []),
  }
}

function controlSchema(catalogue: Catalogue) {
  return v.strictObject({
    id: v.pipe(id, v.description("The id in the organisation's own list of controls: CM-1.")),
    title: v.pipe(line(200), v.description('What holds when the control works.')),
    statement: v.exactOptional(v.pipe(text, v.description('The control as the organisation words it, for the auditor.'))),
    criteria: v.pipe(
      v.array(v.picklist([...catalogue.criteria.keys()])),
      v.minLength(1),
      v.description('The ids of the Trust Services Criteria that the control speaks to: CC8.1.'),
    ),
    owner: v.exactOptional(v.pipe(line(200), v.description('Who answers for the control.'))),
    enforce: v.optional(
      v.pipe(
        v.picklist(['block', 'warn', 'record']),
        v.description('`block` decides the verdict of a run, `warn` annotates, `record` is kept in the package alone.'),
      ),
      'block',
    ),
    'tested-by': v.optional(
      v.pipe(
        v.picklist(['tool', 'inquiry', 'observation', 'inspection']),
        v.description('How the control is tested. All but `tool` is done by people, and listed as not tested by this tool.'),
      ),
      'tool',
    ),
    locked: v.optional(
      v.pipe(
        v.boolean(),
        v.description('In a pack: a policy that extends the pack may neither change nor remove the control. Means nothing in a policy.'),
      ),
      false,
    ),
    checks: v.optional(
      v.pipe(
        v.array(
          v.variant('use', [...catalogue.checks.values()].map(useSchema), ({ path }) =>
            path === undefined ? 'Write it as { use: area/name }.' : '',
          ),
        ),
        v.description('The checks that test the control.'),
      ),
      [],
    ),
  })
}

function useSchema(check: CatalogueCheck) {
  return v.strictObject({
    use: v.pipe(v.literal(check.id), v.description(`${check.title}.`)),
    with: v.optional(check.parameters, {}),
    when: v.exactOptional(whenSchema(check)),
  })
}

/** What a kind of subject has that a `when` can look at. */
const lookedAt: Readonly<Record<SubjectKind, { readonly noun: string; readonly paths: boolean; readonly branches: boolean }>> = {
  change: { noun: 'changes', paths: true, branches: true },
  branch: { noun: 'branches', paths: false, branches: true },
  repository: { noun: 'repositories', paths: false, branches: false },
  organization: { noun: 'organizations', paths: false, branches: false },
  period: { noun: 'periods', paths: false, branches: true },
}

function whenSchema({ id: check, subject }: CatalogueCheck): v.GenericSchema<unknown, When> {
  const { noun, paths, branches } = lookedAt[subject]
  const never = (key: string, what: string) => v.never(`${check} judges ${noun}, which have no ${what}. Leave "${key}" out.`)
  if (!paths && !branches) return never('when', 'files or branches')
  return v.pipe(
    v.strictObject({
      paths: v.exactOptional(
        paths
          ? v.pipe(v.array(pathGlob), v.minLength(1), v.description('Applies where at least one changed file matches one of these globs.'))
          : never('paths', 'files'),
      ),
      branches: v.exactOptional(
        v.pipe(v.array(branchGlob), v.minLength(1), v.description('Applies where the branch matches one of these globs.')),
      ),
    }),
    v.minEntries(1, 'Name paths or branches, or leave "when" out.'),
    v.description('Where the check applies; everywhere without it. Every part that is there has to match.'),
  )
}

const emergency = v.pipe(
  v.strictObject({
    label: v.pipe(line(50), v.description('The label that declares a pull request an emergency, before it lands.')),
    'declared-by': v.pipe(v.array(person), v.minLength(1), v.description('Who may set the label. Never the author of the change.')),
    covers: v.pipe(v.array(id), v.minLength(1), v.description('The ids of the controls whose fails are covered during the procedure.')),
    'review-within': v.pipe(
      timeWindow,
      v.description(
        'How long after the landing an independent review may take: 1 business day, 48 hours. Business days are Monday to Friday, UTC, without the holidays.',
      ),
    ),
    holidays: v.optional(v.pipe(v.array(date), v.description('Dates that are no business days.')), []),
  }),
  v.description('The procedure by which an emergency change may land first and is reviewed afterwards.'),
)

const people = v.pipe(
  v.strictObject({
    'machine-users': v.optional(
      v.pipe(v.array(person), v.description('Accounts that look like users and have no person behind them.')),
      [],
    ),
    'same-person': v.optional(
      v.pipe(
        v.array(v.pipe(v.array(person), v.minLength(2, 'Name at least two accounts of the person.'))),
        v.description('Lists of accounts that belong to one person.'),
      ),
      [],
    ),
  }),
  v.description('Who is who, where GitHub cannot know.'),
)

const waiver = v.strictObject({
  id: v.pipe(id, v.description('The id of the waiver: W-7.')),
  control: v.pipe(id, v.description('The id of the control whose deviation is accepted.')),
  subject: v.pipe(subjectId, v.description('The one subject it is about, by the id that results give it: acme/shop#41.')),
  reason: v.pipe(text, v.description('Why the deviation is accepted, and what is done instead.')),
  owner: v.pipe(line(200), v.description('Who answers for it.')),
  'approved-by': v.pipe(
    person,
    v.description(
      'Who accepted it: this account has to approve the pull request that adds the waiver, and not be the author of the change.',
    ),
  ),
  expires: v.pipe(date, v.description('The last day, UTC, on which it is in force.')),
})

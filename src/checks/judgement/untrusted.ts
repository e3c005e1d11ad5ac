/**
 * Expressions of workflows that carry what anybody from outside can write.
 * See https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections
 */
const untrusted: readonly RegExp[] = [
  /^github\.event\.(?:issue|pull_request|discussion)\.(?:title|body)$/,
  /^github\.event\.(?:comment|review|review_comment)\.body$/,
  /^github\.event\.changes\.(?:title|body)\.from$/,
  /^github\.event\.pages\.\*\.page_name$/,
  /^github\.event\.(?:commits\.\*|head_commit)\.(?:message|author\.(?:email|name)|committer\.(?:email|name))$/,
  /^github\.event\.pull_request\.head\.(?:ref|label|repo\.default_branch|repo\.description|repo\.homepage)$/,
  /^github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.(?:email|name))|head_repository\.description)$/,
  /^github\.event\.workflow_run\.pull_requests\.\*\.head\.ref$/,
  /^github\.head_ref$/,
]

/** Whole objects that hold such a text somewhere. */
const holders: readonly RegExp[] = [
  /^github$/,
  /^github\.event$/,
  /^github\.event\.(?:issue|pull_request|discussion|comment|review|review_comment|head_commit|commits|pages|workflow_run)(?:\.\*)?$/,
  /^github\.event\.pull_request\.head(?:\.repo)?$/,
  /^github\.event\.workflow_run\.head_commit$/,
]

/** The contexts in an expression that anybody can write, as it names them. What only compares such a text is harmless. */
export function untrustedContexts(expression: string): readonly string[] {
  return contextsOf(withoutComparisons(plain(expression))).filter((context) =>
    [...untrusted, ...holders].some((pattern) => pattern.test(context)),
  )
}

/** What a checkout of code from outside names. */
const heads: readonly RegExp[] = [
  /^github\.event\.pull_request(?:\.\*)?\.(?:head\.(?:sha|ref|label|repo\.full_name|repo\.name)|merge_commit_sha|number)$/,
  /^github\.event\.workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\.\*\.(?:head\.(?:sha|ref)|number))$/,
  /^github\.event\.(?:issue\.number|number)$/,
  /^github\.head_ref$/,
]

/** What names code that is on the base, and was reviewed. */
const bases: readonly RegExp[] = [
  /^github\.(?:sha|ref|ref_name|base_ref|repository|repository_owner|workflow_sha)$/,
  /^github\.event\.pull_request\.base\.(?:sha|ref|repo\.full_name|repo\.default_branch)$/,
  /^github\.event\.repository\.(?:default_branch|full_name|name)$/,
  /^github\.event\.merge_group\.base_sha$/,
]

/** Where what is checked out comes from: the base, a pull request, or what nobody can tell from the file. */
export function originOf(text: string): 'base' | 'outside' | 'unknown' {
  if (/refs\/pull\//i.test(text)) return 'outside'
  const contexts = [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].flatMap(([, inner = '']) => contextsOf(withoutComparisons(plain(inner))))
  if (contexts.some((context) => heads.some((pattern) => pattern.test(context)))) return 'outside'
  return contexts.every((context) => bases.some((pattern) => pattern.test(context))) ? 'base' : 'unknown'
}

/** In lower case, with every way to name a property written with a dot, and every index as `*`. */
function plain(expression: string): string {
  return expression
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s*\[\s*'([\w-]+)'\s*\]/g, '.$1')
    .replaceAll(/\s*\[[^\]]*\]/g, '.*')
    .replaceAll(/\s*\.\s*/g, '.')
}

/** Comparisons come to true or false, whatever they compare. */
function withoutComparisons(expression: string): string {
  return expression
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .replaceAll(/\b(?:contains|startswith|endswith)\([^()]*\)/g, ' ')
    .replaceAll(/[\w.*-]+ ?[!=]= ?''|'' ?[!=]= ?[\w.*-]+/g, ' ')
}

function contextsOf(expression: string): readonly string[] {
  return [...expression.matchAll(/[a-z_][\w-]*(?:\.(?:[\w-]+|\*))*(?! ?\()/g)]
    .map(([context]) => context)
    .filter((context) => !constants.has(context))
}

const constants: ReadonlySet<string> = new Set(['true', 'false', 'null'])

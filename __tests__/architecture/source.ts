import ts from 'typescript'

/** What a source file imports and does, as far as the rules of the house ask. */
export interface Source {
  /** From the top of the repository: `src/model/time.ts`. */
  readonly path: string
  /** Every module it names: of values and of types, `export … from`, `import()` of values and of types. */
  readonly imports: readonly Mention[]
  /** What it does that gives another answer on another machine or day: `process`, `fetch`, `Date.now`, … */
  readonly impurities: readonly Mention[]
}

/** Something that a source mentions, and where. */
export interface Mention {
  readonly what: string
  readonly line: number
}

/** Names that reach out of the program, read a clock or draw lots. */
const impureNames = new Set([
  'Intl',
  'XMLHttpRequest',
  'WebSocket',
  'console',
  'crypto',
  'fetch',
  'global',
  'globalThis',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
])

/** Members that do: of `Date` and `Math`, and those that follow the language or the time zone of the machine. */
const impureMembers = new Set(['Date.now', 'Math.random', 'import.meta'])
const localMembers =
  /^(?:localeCompare|toLocale\w+|getTimezoneOffset|toDateString|toTimeString|[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes))$/

/** Reads one source file. */
export function readSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS)
  const imports: Mention[] = []
  const impurities: Mention[] = []
  const mention = (node: ts.Node, what: string): Mention => ({
    what,
    line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
  })
  const visit = (node: ts.Node): void => {
    const module = moduleOf(node)
    if (module !== null) imports.push(mention(node, module))
    const impurity = impurityOf(node)
    if (impurity !== null) impurities.push(mention(node, impurity))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { path, imports, impurities }
}

/** The module that a node names; `null` for every other node. */
function moduleOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : 'a module named in another place'
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return textOf(node.arguments[0]) ?? 'a module named in another place'
  }
  return null
}

function textOf(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null
}

function impurityOf(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date')) {
    const given = node.arguments?.length ?? 0
    if (given !== 1) return given === 0 ? 'new Date()' : 'new Date(year, month, …), which is local time'
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()'
  if (ts.isMetaProperty(node)) return 'import.meta'
  if (ts.isPropertyAccessExpression(node)) {
    const member = `${ts.isIdentifier(node.expression) ? node.expression.text : ''}.${node.name.text}`
    if (impureMembers.has(member)) return member
    return localMembers.test(node.name.text) ? node.name.text : null
  }
  return ts.isIdentifier(node) && impureNames.has(node.text) && !isMemberName(node) ? node.text : null
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

/** Whether an identifier is the name of somebody's member, as in `request.fetch` and `{ fetch: … }`, and not the thing itself. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node
  return (
    ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)
  )
}

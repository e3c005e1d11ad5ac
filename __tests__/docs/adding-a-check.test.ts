import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { readText } from './generated.ts'

/** The guide's own example, compiled and run: what it tells a newcomer to type has to work. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const guide = readText('docs/adding-a-check.md')
const [checkText = '', testText = ''] = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block)
const checkPath = `${root}src/checks/branch/linear-history-required.ts`
const testPath = `${root}__tests__/checks/branch/linear-history-required.test.ts`

it('the guide names the places of its files', () => {
  expect(guide).toContain(`\`${checkPath.slice(root.length)}\``)
  expect(guide).toContain(`\`${testPath.slice(root.length)}\``)
  expect(checkText).toContain('defineCheck')
  expect(testText).toContain('testCheck')
})

it('the example of the guide compiles where the guide puts it', () => {
  expect(complaints(checkText)).toEqual([])
})

it('the compiler is asked: it refuses an example that reads what it did not ask for', () => {
  expect(complaints(checkText.replace("considers: ['rules', ", 'considers: ['))).toEqual([
    expect.stringContaining("Property 'rules' is missing"),
  ])
})

/** What the compiler says of the example, laid over the files that are there. */
function complaints(check: string): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const files = new Map([
    [checkPath, check],
    [testPath, testText],
  ])
  const [fileExists, readFile] = [host.fileExists.bind(host), host.readFile.bind(host)]
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  const program = ts.createProgram([...files.keys()], { ...options, skipLibCheck: true }, host)
  const found = [...files.keys()].flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** Where the example runs: the same code, with imports from where it is not. It has no page, so that its tables alone are tested. */
const folder = `${root}.tmp/guide/`
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}check.ts`, checkText.replaceAll("from '../", `from '${root}src/checks/`))
writeFileSync(
  `${folder}tables.ts`,
  testText
    .replace("'../../../src/checks/branch/linear-history-required.ts'", "'./check.ts'")
    .replace('import { testCheck }', 'import { testTables as testCheck }')
    .replaceAll("from '../", `from '${root}__tests__/checks/`)
    .replaceAll("from './worlds", `from '${root}__tests__/checks/branch/worlds`),
)
await import(`${folder}tables.ts`)

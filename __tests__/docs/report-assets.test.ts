/** The style and the script of the report: code, because the pure layers read no files. */
import { expect, it } from 'vitest'
import { expectFile, readText } from './generated.ts'

/** A text as a template literal that means exactly it. */
function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, String.raw`\$&`)}\``
}

const style = readText('src/report/html/page.css')
const sampleStyle = readText('src/report/html/sample.css')
const script = readText('src/report/html/page.js').replace('// @ts-check\n', '')

it('nothing in them ends the element that holds them', () => {
  expect(style).not.toMatch(/<\/|<!--/)
  expect(script).not.toMatch(/<\/|<!--/)
})

it('the script parses no markup and asks for nothing', () => {
  expect(script).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|Function\(|fetch\(|XMLHttpRequest|import\(|\.src\b/,
  )
})

it('src/report/html/assets.ts holds them', async () => {
  await expectFile(
    'src/report/html/assets.ts',
    `// Made of page.css, sample.css and page.js by __tests__/docs/report-assets.test.ts: change those, and run \`npm run generate\`.

/** The style of the report. */
export const style = ${literal(style)}

/** What a report of made-up facts has besides. */
export const sampleStyle = ${literal(sampleStyle)}

/** The script of the report. */
export const script = ${literal(script)}
`,
  )
})

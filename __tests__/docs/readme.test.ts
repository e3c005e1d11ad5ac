import { describe, expect, it } from 'vitest'
import { commandsTable, inputsTable, outputsTable } from '../../src/commands/option-docs.ts'
import { expectFile, readText, withBlock } from './generated.ts'

const blocks: readonly (readonly [name: string, block: string])[] = [
  ['commands', commandsTable()],
  ['inputs', inputsTable()],
  ['outputs', outputsTable()],
]

it('the README has the tables of commands, inputs and outputs', async () => {
  const filled = blocks.reduce((text, [name, block]) => withBlock(text, name, block), readText('README.md'))
  for (const [, block] of blocks) expect(block.split('\n').length).toBeGreaterThan(5)
  await expectFile('README.md', filled)
})

describe('a block', () => {
  it('goes between its markers', () => {
    expect(withBlock('a <!-- x:start --> old <!-- x:end --> b', 'x', 'new')).toBe('a <!-- x:start -->\n\nnew\n\n<!-- x:end --> b')
  })

  it.each([
    ['no marker', 'a'],
    ['no end', 'a <!-- x:start -->'],
    ['the end first', '<!-- x:end --> <!-- x:start -->'],
    ['two of them', '<!-- x:start --><!-- x:end --><!-- x:start --><!-- x:end -->'],
  ])('is not put anywhere where there is %s', (_, text) => {
    expect(() => withBlock(text, 'x', 'new')).toThrow('There have to be the markers')
  })
})

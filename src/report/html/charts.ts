import type { Counts } from '../../model/result.ts'
import type { Overview } from '../overview.ts'
import { counted, endingWords } from '../wording.ts'
import { html } from './markup.ts'

/** The parts of a bar, in the order in which they stand. */
const parts = ['pass', 'waived', 'inconclusive', 'fail', 'not-applicable'] as const
type Part = (typeof parts)[number]

function partsOf({ waived, fail, ...rest }: Counts): Readonly<Record<Part, number>> {
  return { ...rest, waived, fail: fail - waived }
}

/** How the results of each control ended, as a bar a control. The numbers stand in the table below it. */
export function controlsChart({ controls, byControl }: Overview): string {
  const rows = controls.flatMap(({ id }) => {
    const counts = byControl.get(id)
    return counts === undefined ? [] : [{ id, counts: partsOf(counts) }]
  })
  if (rows.length === 0) return ''
  const height = 22
  const bars = rows.map(({ id, counts }, row) => bar(id, counts, row * height))
  const said = rows
    .map(({ id, counts }) => `${id}: ${parts.map((part) => `${String(counts[part])} ${endingWords[part]}`).join(', ')}`)
    .join('; ')
  return `<figure><figcaption>Results by control, as shares</figcaption>\n${legend()}<svg role="img" aria-label="${html(said, 5000)}" viewBox="0 0 900 ${String(rows.length * height)}" width="900" height="${String(rows.length * height)}">${bars.join('')}</svg></figure>\n`
}

function bar(id: string, counts: Readonly<Record<Part, number>>, y: number): string {
  const left = 130
  const room = 680
  const total = parts.reduce((sum, part) => sum + counts[part], 0)
  let x = left
  const pieces = parts.flatMap((part) => {
    if (counts[part] === 0) return []
    const width = (counts[part] / total) * room
    const piece = `<rect class="bar-${part}" x="${number(x)}" y="${String(y + 3)}" width="${number(width)}" height="15"><title>${html(`${id}: ${String(counts[part])} ${endingWords[part]}`)}</title></rect>`
    x += width
    return [piece]
  })
  return `<text x="${String(left - 8)}" y="${String(y + 15)}" text-anchor="end">${html(id, 18)}</text>${pieces.join('')}<text class="quiet" x="${String(left + room + 8)}" y="${String(y + 15)}">${String(total)}</text>`
}

function legend(): string {
  const entries = parts.map(
    (part) =>
      `<li><svg width="12" height="12" aria-hidden="true"><rect class="bar-${part}" width="12" height="12"/></svg> ${endingWords[part]}</li>`,
  )
  return `<ul class="legend">${entries.join('')}</ul>\n`
}

/** More bars than can be told apart. */
const mostBars = 100
const day = 86_400_000

/** When changes landed, and how many of them deviate: by day, or by as many days as fit. */
export function landingsChart({ landings }: Overview): string {
  const days = [...landings.keys()].toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || days.length < 2) return ''
  const start = Date.parse(first)
  const span = (Date.parse(last) - start) / day + 1
  const perBar = [1, 7, 28, 91].find((length) => span / length <= mostBars) ?? Math.ceil(span / mostBars)
  const bars = Array.from({ length: Math.ceil(span / perBar) }, () => ({ landed: 0, deviating: 0 }))
  for (const [date, { landed, deviating }] of landings) {
    const counts = bars[Math.floor((Date.parse(date) - start) / day / perBar)]
    if (counts === undefined) continue
    counts.landed += landed
    counts.deviating += deviating
  }
  const dateOf = (index: number): string => new Date(start + index * perBar * day).toISOString().slice(0, 10)
  const most = Math.max(...bars.map(({ landed }) => landed))
  const wide = 820 / bars.length
  const drawn = bars.map(({ landed, deviating }, index) => column(index * wide + 50, wide, landed, deviating, most, dateOf(index)))
  const total = bars.reduce((sum, { landed }) => sum + landed, 0)
  const deviating = bars.reduce((sum, each) => sum + each.deviating, 0)
  const said = `${counted(total, 'landed change')} from ${first} to ${last}, ${String(deviating)} with a deviation; ${String(most)} at most in ${counted(perBar, 'day')}.`
  return `<figure><figcaption>Landed changes, by ${perBar === 1 ? 'day' : `${String(perBar)} days`} (UTC): without and with a deviation</figcaption>\n<svg role="img" aria-label="${html(said)}" viewBox="0 0 900 170" width="900" height="170"><line class="axis" x1="50" x2="870" y1="140" y2="140"/><text class="quiet" x="42" y="20" text-anchor="end">${String(most)}</text><text class="quiet" x="42" y="142" text-anchor="end">0</text>${drawn.join('')}<text class="quiet" x="50" y="160">${first}</text><text class="quiet" x="870" y="160" text-anchor="end">${last}</text></svg></figure>\n`
}

function column(x: number, wide: number, landed: number, deviating: number, most: number, date: string): string {
  if (landed === 0) return ''
  const tall = (count: number): number => (count / most) * 125
  const title = `<title>${date}: ${counted(landed, 'change')} landed, ${String(deviating)} with a deviation</title>`
  const rect = (part: string, count: number, below: number): string =>
    count === 0
      ? ''
      : `<rect class="bar-${part}" x="${number(x)}" y="${number(140 - below - tall(count))}" width="${number(Math.max(1, wide * 0.85))}" height="${number(tall(count))}">${title}</rect>`
  return rect('fail', deviating, 0) + rect('pass', landed - deviating, tall(deviating))
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10)
}

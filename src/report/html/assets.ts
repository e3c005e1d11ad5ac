// Made of page.css, sample.css and page.js by __tests__/docs/report-assets.test.ts: change those, and run `npm run generate`.

/** The style of the report. */
export const style = `:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --ink: #1c2330;
  --quiet: #57606f;
  --line: #d5dae2;
  --band: #f4f6f9;
  --link: #0b57b8;
  --pass: #1a6e3a;
  --fail: #b3261e;
  --unsure: #7a5200;
  --waived: #6b3fa0;
  --none: #5a6372;
  --bar-pass: #3f9c62;
  --bar-fail: #d2453c;
  --bar-unsure: #d39b1f;
  --bar-waived: #9a74c9;
  --bar-none: #b4bcc8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181f;
    --ink: #e4e8ee;
    --quiet: #a7b0bd;
    --line: #343c48;
    --band: #1d232c;
    --link: #8ab8ff;
    --pass: #7fd49c;
    --fail: #ff9b93;
    --unsure: #f0c25e;
    --waived: #cbaef0;
    --none: #a7b0bd;
  }
}
* {
  box-sizing: border-box;
}
html {
  scroll-padding-top: 4rem;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font:
    15px/1.5 system-ui,
    'Segoe UI',
    Roboto,
    'DejaVu Sans',
    sans-serif;
}
a {
  color: var(--link);
}
.skip {
  position: absolute;
  left: -100vw;
}
.skip:focus {
  left: 1rem;
  top: 0.5rem;
  background: var(--paper);
  padding: 0.5rem 1rem;
  z-index: 3;
}
header,
main,
footer {
  max-width: 90rem;
  margin: 0 auto;
  padding: 0 1.5rem;
}
header {
  padding-top: 1.5rem;
}
.stamp {
  margin: 0;
  padding: 0.4rem 1.5rem;
  background: var(--band);
  border-bottom: 1px solid var(--line);
  color: var(--quiet);
  font-size: 0.85rem;
  text-align: center;
}
.stamp strong {
  color: var(--fail);
}
h1 {
  margin: 0 0 0.25rem;
  font-size: 1.7rem;
  line-height: 1.25;
}
h2 {
  margin: 2.5rem 0 0.5rem;
  padding-top: 0.75rem;
  border-top: 2px solid var(--line);
  font-size: 1.25rem;
}
h3 {
  margin: 1.5rem 0 0.4rem;
  font-size: 1.05rem;
}
.note,
.count,
.quiet {
  color: var(--quiet);
}
.note {
  max-width: 60rem;
  margin: 0 0 0.75rem;
}
nav {
  position: sticky;
  top: 0;
  z-index: 2;
  background: var(--paper);
  border-bottom: 1px solid var(--line);
}
nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.15rem 1.1rem;
  max-width: 90rem;
  margin: 0 auto;
  padding: 0.6rem 1.5rem;
  list-style: none;
  font-size: 0.9rem;
}
nav a {
  text-decoration: none;
}
nav a:hover,
nav a:focus {
  text-decoration: underline;
}
.verdict {
  display: inline-block;
  margin: 0.5rem 0 0.75rem;
  padding: 0.3rem 0.9rem;
  border: 2px solid currentcolor;
  border-radius: 0.4rem;
  font-size: 1.1rem;
  font-weight: 650;
}
dl.cover {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0.2rem 1.5rem;
  margin: 0.75rem 0;
}
dl.cover dt {
  color: var(--quiet);
}
dl.cover dd {
  margin: 0;
  overflow-wrap: anywhere;
}
.answer li,
.limits li {
  max-width: 62rem;
  margin-bottom: 0.3rem;
}
.scroll {
  overflow-x: auto;
}
table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.87rem;
}
caption {
  text-align: left;
}
th,
td {
  padding: 0.35rem 0.6rem 0.35rem 0;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
  overflow-wrap: break-word;
}
thead th {
  border-bottom: 2px solid var(--line);
  color: var(--quiet);
  font-weight: 600;
  vertical-align: bottom;
}
td.number,
th.number {
  padding-right: 1.2rem;
  text-align: right;
  font-variant-numeric: tabular-nums;
}
td.moment {
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
td.wide {
  min-width: 15rem;
}
td.middle {
  min-width: 9rem;
}
th button {
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: inherit;
  cursor: pointer;
}
th button::after {
  content: ' \\2195';
  opacity: 0.45;
}
th[aria-sort='ascending'] button::after {
  content: ' \\2191';
  opacity: 1;
}
th[aria-sort='descending'] button::after {
  content: ' \\2193';
  opacity: 1;
}
.tools {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.25rem;
  align-items: end;
  margin: 0.5rem 0;
}
.tools label {
  display: grid;
  color: var(--quiet);
  font-size: 0.8rem;
}
.tools input,
.tools select,
.tools button {
  max-width: 16rem;
  padding: 0.3rem 0.55rem;
  border: 1px solid var(--quiet);
  border-radius: 0.3rem;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  font-size: 0.9rem;
}
.tools button:disabled {
  opacity: 0.5;
}
:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
}
.ending {
  white-space: nowrap;
  font-weight: 600;
}
.pass {
  color: var(--pass);
}
.fail {
  color: var(--fail);
}
.inconclusive,
.waiting {
  color: var(--unsure);
}
.waived {
  color: var(--waived);
}
.not-applicable,
.not-tested {
  color: var(--none);
  font-weight: 400;
}
svg text {
  fill: var(--ink);
  font-size: 12px;
}
svg .quiet {
  fill: var(--quiet);
}
svg .axis {
  stroke: var(--quiet);
}
svg .bar-pass {
  fill: var(--bar-pass);
}
svg .bar-fail {
  fill: var(--bar-fail);
}
svg .bar-inconclusive {
  fill: var(--bar-unsure);
}
svg .bar-waived {
  fill: var(--bar-waived);
}
svg .bar-not-applicable {
  fill: var(--bar-none);
}
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  margin: 0.25rem 0 0.75rem;
  padding: 0;
  list-style: none;
  font-size: 0.85rem;
}
.legend svg {
  vertical-align: -1px;
}
.sum {
  font-size: 1rem;
  font-variant-numeric: tabular-nums;
}
details > summary {
  cursor: pointer;
  color: var(--link);
}
.result {
  margin: 0.9rem 0;
  padding: 0.6rem 1rem;
  border: 1px solid var(--line);
  border-left-width: 5px;
  border-radius: 0.3rem;
}
.result h3 {
  margin: 0 0 0.25rem;
}
.result.is-fail {
  border-left-color: var(--bar-fail);
}
.result.is-pass {
  border-left-color: var(--bar-pass);
}
.result.is-inconclusive,
.result.is-waiting {
  border-left-color: var(--bar-unsure);
}
.result.is-waived {
  border-left-color: var(--bar-waived);
}
.result p {
  margin: 0.2rem 0;
}
body.item main > :not(#item),
body.item header {
  display: none;
}
body:not(.item) #item {
  display: none;
}
#item:focus,
#item h2:focus {
  outline: none;
}
footer {
  margin-top: 3rem;
  padding-bottom: 2rem;
  color: var(--quiet);
  font-size: 0.85rem;
}
@media (max-width: 40rem) {
  dl.cover {
    grid-template-columns: 1fr;
    gap: 0;
  }
  dl.cover dd {
    margin-bottom: 0.5rem;
  }
  nav {
    position: static;
  }
}
@page {
  size: A4 landscape;
  margin: 16mm 12mm 16mm;
  @top-center {
    content: 'Confidential, restricted use. Results of tests; no opinion is expressed.';
    color: #57606f;
    font: 8pt sans-serif;
  }
  @bottom-right {
    content: counter(page) ' / ' counter(pages);
    color: #57606f;
    font: 8pt sans-serif;
  }
}
@media print {
  :root {
    --paper: #ffffff;
    --ink: #000000;
    --quiet: #444444;
    --line: #c4c9d1;
    --band: #ffffff;
    --link: #000000;
    --pass: #1a6e3a;
    --fail: #b3261e;
    --unsure: #7a5200;
    --waived: #6b3fa0;
    --none: #5a6372;
  }
  body {
    font-size: 9.5pt;
  }
  nav,
  .tools,
  .skip,
  .back {
    display: none;
  }
  header,
  main,
  footer {
    max-width: none;
    padding: 0;
  }
  h2,
  h3 {
    break-after: avoid;
  }
  thead {
    display: table-header-group;
  }
  tr,
  .result,
  figure {
    break-inside: avoid;
  }
  .scroll {
    overflow: visible;
  }
  table {
    font-size: 7.5pt;
  }
  td.wide,
  td.middle {
    min-width: 0;
  }
  th button::after {
    content: none;
  }
  a {
    text-decoration: none;
  }
}
`

/** What a report of made-up facts has besides. */
export const sampleStyle = `@page {
  @top-left {
    content: 'SAMPLE DATA';
    color: #b3261e;
    font: bold 9pt sans-serif;
  }
}
`

/** The script of the report. */
export const script = `/**
 * What the report does in a browser: search, filters, sorting and pages of its tables, and the page of each item. The rows are data
 * in the page and are read when somebody asks for them. Text only ever becomes text: nothing is ever parsed as markup.
 *
 * @typedef {string | number | null | { at: string } | { ending: string } | { text: string, url: string | null, item?: string }} Cell
 * @typedef {{ search: string, sort: string, page: number, filters: Record<string, string> }} View
 * @typedef {{ facts: [string, Cell][], events: [string, string][], results: Result[] }} Item
 * @typedef {{ check: string, title: string, controls: string, ending: string, message: string, remedy: string, waivers: string, values: unknown }} Result
 */
;(() => {
  const rowsOnPage = 50
  const mostPrinted = 2000
  /** @type {Record<string, [string, string, number]>} an ending: its sign, its word, its weight */
  const endings = JSON.parse(textOf(document.getElementById('endings')))

  /** @param {Element | null} element */
  function textOf(element) {
    if (element === null) throw new Error('The page is not whole')
    return element.textContent ?? ''
  }

  /**
   * @param {string} name
   * @param {Record<string, string>} attributes
   * @param {(Node | string)[]} content
   */
  function make(name, attributes = {}, ...content) {
    const element = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.append(...content)
    return element
  }

  /** @param {Cell} cell */
  function words(cell) {
    if (cell === null) return ''
    if (typeof cell !== 'object') return String(cell)
    if ('at' in cell) return cell.at
    if ('ending' in cell) return endings[cell.ending]?.[1] ?? cell.ending
    return cell.text
  }

  /** @param {string} ending */
  function endingNode(ending) {
    const [sign, word] = endings[ending] ?? ['', ending, 0]
    return make('span', { class: \`ending \${ending}\` }, make('span', { 'aria-hidden': 'true' }, \`\${sign} \`), word)
  }

  /** @param {string} at */
  function momentText(at) {
    return at.replace('T', ' ').replace(/(?::00)?Z$/, '')
  }

  /** @param {Cell} cell @returns {(Node | string)[]} */
  function nodesOf(cell) {
    if (cell === null) return []
    if (typeof cell !== 'object') return [String(cell)]
    if ('at' in cell) return [make('time', { datetime: cell.at }, momentText(cell.at))]
    if ('ending' in cell) return [endingNode(cell.ending)]
    if (cell.item !== undefined) return [make('a', { href: \`#\${cell.item}\` }, cell.text)]
    return cell.url === null ? [cell.text] : [make('a', { href: cell.url, rel: 'noreferrer' }, cell.text)]
  }

  /** @param {Cell} cell @returns {string | number} */
  function orderOf(cell) {
    if (typeof cell === 'number') return cell
    if (cell !== null && typeof cell === 'object' && 'ending' in cell) return endings[cell.ending]?.[2] ?? 0
    return words(cell).toLowerCase()
  }

  /** A table whose rows are data. @param {HTMLElement} section */
  function tableOf(section) {
    const id = section.id
    const body = /** @type {HTMLElement} */ (section.querySelector('tbody'))
    const heads = [...section.querySelectorAll('thead th')]
    const keys = heads.map((head) => head.getAttribute('data-key') ?? '')
    const classes = heads.map((head) => head.getAttribute('data-cell') ?? '')
    const status = /** @type {HTMLElement} */ (section.querySelector('.count'))
    const tools = /** @type {HTMLElement} */ (section.querySelector('.tools'))
    /** @type {{ cells: Cell[], text: string }[] | null} */
    let rows = null
    /** @type {View} */
    let view = { search: '', sort: '', page: 1, filters: {} }

    function all() {
      rows ??= [...document.querySelectorAll(\`script[data-rows="\${id}"]\`)]
        .flatMap((block) => /** @type {Cell[][]} */ (JSON.parse(textOf(block))))
        .map((cells) => ({ cells, text: cells.map(words).join('\\u0000').toLowerCase() }))
      return rows
    }

    function chosen() {
      const terms = view.search.toLowerCase().split(/\\s+/).filter(Boolean)
      const filters = Object.entries(view.filters).flatMap(([key, value]) => (value === '' ? [] : [[keys.indexOf(key), value]]))
      const found = all().filter(
        ({ cells, text }) =>
          terms.every((term) => text.includes(term)) &&
          filters.every(([column, value]) => matches(cells[Number(column)] ?? null, String(value))),
      )
      const [key = '', direction] = view.sort.split(':')
      const column = keys.indexOf(key)
      if (column < 0) return found
      const sign = direction === 'descending' ? -1 : 1
      return found
        .map((row) => ({ row, order: orderOf(row.cells[column] ?? null) }))
        .toSorted((a, b) => sign * compare(a.order, b.order))
        .map(({ row }) => row)
    }

    /** A cell that lists several values matches by one of them. @param {Cell} cell @param {string} value */
    function matches(cell, value) {
      const text = words(cell)
      return text === value || text.split(', ').includes(value)
    }

    /** @param {string | number} a @param {string | number} b */
    function compare(a, b) {
      if (a === b) return 0
      if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
      return a < b ? -1 : 1
    }

    /** @param {{ cells: Cell[] }[]} shown */
    function fill(shown) {
      body.replaceChildren(
        ...shown.map(({ cells }) =>
          make(
            'tr',
            {},
            ...cells.map((cell, index) =>
              index === 0 ? make('th', { scope: 'row' }, ...nodesOf(cell)) : make('td', { class: classes[index] ?? '' }, ...nodesOf(cell)),
            ),
          ),
        ),
      )
    }

    function show() {
      const found = chosen()
      const pages = Math.max(1, Math.ceil(found.length / rowsOnPage))
      view.page = Math.min(Math.max(1, view.page), pages)
      const first = (view.page - 1) * rowsOnPage
      fill(found.slice(first, first + rowsOnPage))
      const total = all().length
      const of = found.length === total ? String(total) : \`\${found.length} found of \${total}\`
      status.textContent =
        found.length === 0 ? \`No row is found of \${total}.\` : \`Rows \${first + 1} to \${Math.min(first + rowsOnPage, found.length)} of \${of}.\`
      for (const head of heads) {
        const [key, direction] = view.sort.split(':')
        if (head.getAttribute('data-key') === key && direction !== undefined) head.setAttribute('aria-sort', direction)
        else head.removeAttribute('aria-sort')
      }
      const [back, on] = tools.querySelectorAll('button')
      if (back !== undefined) back.disabled = view.page === 1
      if (on !== undefined) on.disabled = view.page === pages
    }

    function write() {
      const parts = new URLSearchParams()
      if (view.search !== '') parts.set('search', view.search)
      for (const [key, value] of Object.entries(view.filters)) if (value !== '') parts.set(\`is.\${key}\`, value)
      if (view.sort !== '') parts.set('sort', view.sort)
      if (view.page > 1) parts.set('page', String(view.page))
      const query = parts.toString()
      history.replaceState(null, '', \`#\${id}\${query === '' ? '' : \`?\${query}\`}\`)
      show()
    }

    /** Shows what a link asks for. @param {URLSearchParams} parts */
    function read(parts) {
      view = { search: parts.get('search') ?? '', sort: parts.get('sort') ?? '', page: Number(parts.get('page')) || 1, filters: {} }
      for (const [key, value] of parts) if (key.startsWith('is.')) view.filters[key.slice(3)] = value
      for (const field of tools.querySelectorAll('input, select')) {
        const name = field.getAttribute('name') ?? ''
        const value = name === 'search' ? view.search : (view.filters[name] ?? '')
        if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
      }
      show()
    }

    tools.hidden = false
    tools.addEventListener('input', (event) => {
      const field = event.target
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return
      if (field.name === 'search') view.search = field.value
      else view.filters[field.name] = field.value
      view.page = 1
      write()
    })
    tools.addEventListener('click', (event) => {
      const step = event.target instanceof HTMLButtonElement ? Number(event.target.getAttribute('data-step')) : 0
      if (step === 0) return
      view.page += step
      write()
    })
    for (const head of heads) {
      const button = make('button', { type: 'button' }, head.textContent ?? '')
      button.addEventListener('click', () => {
        const key = head.getAttribute('data-key') ?? ''
        view.sort = view.sort === \`\${key}:ascending\` ? \`\${key}:descending\` : \`\${key}:ascending\`
        view.page = 1
        write()
      })
      head.replaceChildren(button)
    }
    /** On paper nobody turns pages: everything that is chosen, as far as anybody would print it. */
    function before() {
      const found = chosen()
      fill(found.slice(0, mostPrinted))
      const left = found.length - mostPrinted
      status.textContent = left > 0 ? \`\${left} more rows are not printed; workpaper.xlsx holds them all.\` : \`\${found.length} rows.\`
    }
    return { read, before, after: show, untouched: () => rows === null }
  }

  /** @type {Map<string, ReturnType<typeof tableOf>>} */
  const tables = new Map()
  for (const section of document.querySelectorAll('section[data-table]')) {
    if (section instanceof HTMLElement) tables.set(section.id, tableOf(section))
  }

  /** \`submittedAt\` as words. @param {string} key */
  function named(key) {
    return key.replaceAll(/([A-Z])/g, (letter) => \` \${letter.toLowerCase()}\`)
  }

  /** What a check saw, whatever its form. @param {unknown} value @returns {Node | string} */
  function valueNode(value) {
    if (value === null) return 'none'
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    if (typeof value !== 'object') return String(value)
    if (Array.isArray(value)) return listNode(value)
    const list = make('dl', { class: 'cover' })
    for (const [key, part] of Object.entries(value)) list.append(make('dt', {}, named(key)), make('dd', {}, valueNode(part)))
    return list
  }

  /** @param {unknown[]} values @returns {Node | string} */
  function listNode(values) {
    if (values.length === 0) return 'none'
    const objects = values.filter((each) => typeof each === 'object' && each !== null && !Array.isArray(each))
    if (objects.length < values.length) return make('ul', {}, ...values.map((each) => make('li', {}, valueNode(each))))
    const keys = [...new Set(objects.flatMap((each) => Object.keys(/** @type {object} */ (each))))]
    const head = make('tr', {}, ...keys.map((key) => make('th', { scope: 'col' }, named(key))))
    const rows = objects.map((each) => {
      const fields = /** @type {Record<string, unknown>} */ (each)
      return make('tr', {}, ...keys.map((key) => make('td', {}, fields[key] === undefined ? '' : valueNode(fields[key]))))
    })
    return make(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Values' },
      make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)),
    )
  }

  /** @param {Result} result */
  function resultNode({ check, title, controls, ending, message, remedy, waivers, values }) {
    const node = make('article', { class: \`result is-\${ending}\` }, make('h3', {}, endingNode(ending), \` \${title}\`))
    node.append(make('p', { class: 'quiet' }, \`\${check}, for \${controls}\`), make('p', {}, message))
    if (remedy !== '') node.append(make('p', {}, make('strong', {}, 'To do: '), remedy))
    if (waivers !== '') node.append(make('p', {}, make('strong', {}, 'Waivers: '), waivers))
    if (values !== null && typeof values === 'object' && Object.keys(values).length > 0) {
      const seen = make('details', {}, make('summary', {}, 'What was seen, counted and discarded'), valueNode(values))
      if (ending !== 'not-applicable') seen.setAttribute('open', '')
      node.append(seen)
    }
    return node
  }

  /** Finds an item in the block that holds it: a block says between which ids those lie that it holds. @param {string} kind @param {string} id */
  function itemData(kind, id) {
    for (const block of document.querySelectorAll(\`script[data-items="\${CSS.escape(kind)}"]\`)) {
      if ((block.getAttribute('data-least') ?? '') > id || (block.getAttribute('data-most') ?? '') < id) continue
      /** @type {Record<string, Item>} */
      const items = JSON.parse(textOf(block))
      if (Object.hasOwn(items, id)) return items[id]
    }
    return undefined
  }

  /** @param {string} kind @param {string} id */
  function showItem(kind, id) {
    const place = /** @type {HTMLElement} */ (document.getElementById('item'))
    const item = itemData(kind, id)
    const title = make('h2', { tabindex: '-1' }, id)
    const back = make('p', { class: 'back' }, make('a', { href: kind === 'change' ? '#changes' : '#configuration' }, 'Back to the report'))
    document.body.classList.add('item')
    if (item === undefined) {
      place.replaceChildren(back, title, make('p', {}, 'This report holds no such item.'))
    } else {
      const facts = make('dl', { class: 'cover' })
      for (const [name, cell] of item.facts) facts.append(make('dt', {}, name), make('dd', {}, ...nodesOf(cell)))
      const events = make(
        'ol',
        {},
        ...item.events.map(([at, what]) => make('li', {}, make('time', { datetime: at }, momentText(at)), \` \${what}\`)),
      )
      place.replaceChildren(back, title, facts)
      if (item.events.length > 0) place.append(make('h3', {}, 'What happened (UTC)'), events)
      place.append(make('h3', {}, 'Results of the tests'), ...item.results.map(resultNode))
      if (item.results.length === 0) place.append(make('p', {}, 'The policy asks nothing of it.'))
    }
    window.scrollTo(0, 0)
    title.focus()
  }

  function route() {
    const hash = location.hash.slice(1)
    const [kind, id] = /^item\\/([a-z]+)\\/(.+)$/.exec(hash)?.slice(1) ?? []
    if (kind !== undefined && id !== undefined) {
      showItem(kind, decoded(id))
      return
    }
    document.body.classList.remove('item')
    const [name = '', query = ''] = hash.split(/\\?(.*)/s)
    const table = tables.get(name)
    if (table === undefined) return
    if (query !== '' || !table.untouched()) table.read(new URLSearchParams(query))
    document.getElementById(name)?.scrollIntoView()
  }

  /** @param {string} text */
  function decoded(text) {
    try {
      return decodeURIComponent(text)
    } catch {
      return text
    }
  }

  addEventListener('hashchange', route)
  addEventListener('beforeprint', () => {
    for (const table of tables.values()) table.before()
  })
  addEventListener('afterprint', () => {
    for (const table of tables.values()) table.after()
  })
  route()
  document.documentElement.setAttribute('data-ready', '')
})()
`

// @ts-check
/**
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
    return make('span', { class: `ending ${ending}` }, make('span', { 'aria-hidden': 'true' }, `${sign} `), word)
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
    if (cell.item !== undefined) return [make('a', { href: `#${cell.item}` }, cell.text)]
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
      rows ??= [...document.querySelectorAll(`script[data-rows="${id}"]`)]
        .flatMap((block) => /** @type {Cell[][]} */ (JSON.parse(textOf(block))))
        .map((cells) => ({ cells, text: cells.map(words).join('\u0000').toLowerCase() }))
      return rows
    }

    function chosen() {
      const terms = view.search.toLowerCase().split(/\s+/).filter(Boolean)
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
      const of = found.length === total ? String(total) : `${found.length} found of ${total}`
      status.textContent =
        found.length === 0 ? `No row is found of ${total}.` : `Rows ${first + 1} to ${Math.min(first + rowsOnPage, found.length)} of ${of}.`
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
      for (const [key, value] of Object.entries(view.filters)) if (value !== '') parts.set(`is.${key}`, value)
      if (view.sort !== '') parts.set('sort', view.sort)
      if (view.page > 1) parts.set('page', String(view.page))
      const query = parts.toString()
      history.replaceState(null, '', `#${id}${query === '' ? '' : `?${query}`}`)
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
        view.sort = view.sort === `${key}:ascending` ? `${key}:descending` : `${key}:ascending`
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
      status.textContent = left > 0 ? `${left} more rows are not printed; workpaper.xlsx holds them all.` : `${found.length} rows.`
    }
    return { read, before, after: show, untouched: () => rows === null }
  }

  /** @type {Map<string, ReturnType<typeof tableOf>>} */
  const tables = new Map()
  for (const section of document.querySelectorAll('section[data-table]')) {
    if (section instanceof HTMLElement) tables.set(section.id, tableOf(section))
  }

  /** `submittedAt` as words. @param {string} key */
  function named(key) {
    return key.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
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
    const node = make('article', { class: `result is-${ending}` }, make('h3', {}, endingNode(ending), ` ${title}`))
    node.append(make('p', { class: 'quiet' }, `${check}, for ${controls}`), make('p', {}, message))
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
    for (const block of document.querySelectorAll(`script[data-items="${CSS.escape(kind)}"]`)) {
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
        ...item.events.map(([at, what]) => make('li', {}, make('time', { datetime: at }, momentText(at)), ` ${what}`)),
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
    const [kind, id] = /^item\/([a-z]+)\/(.+)$/.exec(hash)?.slice(1) ?? []
    if (kind !== undefined && id !== undefined) {
      showItem(kind, decoded(id))
      return
    }
    document.body.classList.remove('item')
    const [name = '', query = ''] = hash.split(/\?(.*)/s)
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

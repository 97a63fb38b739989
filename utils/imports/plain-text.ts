// Mail that was written in HTML alone, as text. It is looked through once from start to end, and never made into markup.

const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }))
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi

const decoded = (text: string): string =>
  text.replace(entity, (whole, tens: string, hex: string, name: string) => {
    if (name) return entities.get(name.toLowerCase()) ?? whole
    const code = tens ? Number(tens) : Number.parseInt(hex, 16)
    const isSign = code > 31 && code < 0x11_0000 && (code < 0xd800 || code > 0xdfff)
    return isSign || code === 9 || code === 10 ? String.fromCodePoint(code) : ''
  })

// What stands in these is nobody's words; what others said is quoted in the last.
const hidden = new Set(['style', 'script', 'head', 'title', 'blockquote'])
const breaks = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'ul', 'ol', 'table'])

// A sign for which nobody has a picture stands for the end of a block.
const mark = '\ue000'

/** The text of a piece of HTML, a line for each block, without what is quoted in it. */
export function textOf(html: string): string {
  let text = ''
  let at = 0
  /** The hidden element we are in, and how often it was opened in itself. */
  let inside = ''
  let depth = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0 || !/[a-z/!]/i.test(html[open + 1] ?? '')) {
      const end = open < 0 ? html.length : open + 1
      if (!inside) text += html.slice(at, end)
      at = end
      continue
    }
    if (!inside) text += html.slice(at, open)
    const isComment = html.startsWith('<!--', open)
    const close = isComment ? html.indexOf('-->', open) : html.indexOf('>', open)
    if (close < 0) break
    const [, slash = '', name = ''] = /^<(\/?)([a-z0-9]{1,20})/i.exec(html.slice(open, open + 24)) ?? []
    const tag = name.toLowerCase()
    if (inside ? tag === inside : !slash && hidden.has(tag)) {
      depth += slash ? -1 : 1
      inside = depth > 0 ? tag : ''
    } else if (!inside && breaks.has(tag)) text += mark
    at = close + (isComment ? 3 : 1)
  }
  // White space in HTML is one blank; only its blocks make lines.
  const flat = text.replace(/[ \t\r\n\f]+/g, ' ').replace(/ ?\ue000 ?/g, '\n')
  return decoded(flat)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const signature = /^-- ?$/
const forwarded =
  /^\s*-{2,}\s?(original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|mensaje original)\s?-{2,}/i
const wrote =
  /(?:^|\s)(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev|napisał\(a\)|escreveu|كتب)(?=[\s:])/i

/** What the writer of a mail said in it: up to what they answer to and to their signature. */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  let end = lines.findIndex((line, at) => {
    if (signature.test(line) || forwarded.test(line.slice(0, 200))) return true
    // “On Monday, Ida wrote:” may run over two lines; what follows it is quoted.
    const last = line.slice(-300)
    const next = lines.slice(at + 1).find((one) => one.trim())
    return last.trimEnd().endsWith(':') && wrote.test(last) && (next === undefined || next.startsWith('>'))
  })
  if (end < 0) end = lines.length
  const start =
    end > 0 && /^(on|am|le|el|il|op|den|em) /i.test(lines[end - 1] ?? '') && end < lines.length
      ? end - 1
      : end
  return lines
    .slice(0, start)
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

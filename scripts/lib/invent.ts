// Invented words for a skeleton's masked ones, so that a fixture reads like a page and holds nobody's words.
const WORDS =
  'a to we it our was and the all new ship boat crew oars tide team they both very quiet harbour morning weather captain careful surprise lanterns mountains wonderful throughout afternoons neighbourly'.split(
    ' ',
  )

/** A word of that length; the n-th one that fits, so that neighbours differ. */
function wordOf(length: number, n: number): string {
  const fit = WORDS.filter((word) => word.length === length)
  if (fit.length) return fit[n % fit.length] ?? ''
  const longest = WORDS.filter((word) => word.length < length).at(-1) ?? 'a'
  return length > 12 ? wordOf(12, n) + wordOf(length - 12, n + 1) : longest.padEnd(length, 's')
}

/** "Xx xxx 00" becomes "We was 11": same shape, same capitals. */
export function invent(masked: string, from = 0): string {
  let n = from
  return masked.replace(/X?x+|X+|0+/g, (run) => {
    n++
    if (run.startsWith('0')) return '1'.repeat(run.length)
    const word = wordOf(run.length, n)
    return run.startsWith('X') ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
}

/** Invents all masked text below an element, and masked values of attributes. */
export function inventIn(top: Element): void {
  let n = 0
  const walk = top.ownerDocument.createTreeWalker(top, 4)
  while (walk.nextNode()) {
    const node = walk.currentNode
    node.nodeValue = invent(node.nodeValue ?? '', (n += 3))
  }
  for (const element of [top, ...top.querySelectorAll('*')])
    for (const { name, value } of element.attributes)
      if (/^[xX0\W]{3,}$/.test(value) && /x|0/i.test(value))
        element.setAttribute(name, invent(value, (n += 3)))
}

import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { selectorFor } from './point'

const page = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document

/** Two items of one site; the element that was pointed at has `x` in the first. */
function pointed(html: (name: string, id: number) => string) {
  const document = page(`<main>${html('Ines', 8841)}${html('Bo', 8842)}</main>`)
  const [item, other] = [...document.querySelectorAll('.item')] as [Element, Element]
  const element = [...item.querySelectorAll('*')].findLast((one) => one.textContent === 'Ines') as Element
  const selector = selectorFor(element, item, [other])
  return { selector, found: other.querySelector(selector)?.textContent }
}

describe('a selector for what was pointed at', () => {
  test.each([
    ['<div class="item"><b data-testid="author-name">N</b><p>x</p></div>', '[data-testid="author-name"]'],
    ['<div class="item"><b itemprop="name">N</b></div>', '[itemprop="name"]'],
    ['<div class="item"><a href="/users/I">N</a><a href="/x/I">y</a></div>', 'a[href*="/users/"]'],
    ['<div class="item"><i class="css-1q2w3 author">N</i></div>', '.author'],
    ['<div class="item"><p class="who"><span>N</span></p></div>', '.who span'],
    ['<div class="item"><p>z</p><p><b>N</b></p></div>', ':scope > p:nth-of-type(2) > b'],
  ])('%s', (html, selector) => {
    const answer = pointed((name, id) => html.replaceAll('I', `${id}`).replace('N', name))
    expect(answer).toEqual({ selector, found: 'Bo' })
  })

  test('is never one that finds something else first', () => {
    const document = page(
      '<div class="item"><b class="who">Not me</b><div><b class="who">Ines</b></div></div>',
    )
    const item = document.querySelector('.item') as Element
    const element = document.querySelectorAll('b')[1] as Element
    expect(item.querySelector(selectorFor(element, item))).toBe(element)
  })
})

import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import generic from './generic'
import { itemsIn } from './items'
import { readItem } from './read'

const url = 'https://shop.example/oars'
const review = (name: string, reviewBody: string) => ({ '@type': 'Review', author: { name }, reviewBody })
const anna = 'Eleven winters at sea, and the handle has not moved by a hair.'
const carla = 'Came broken twice, and nobody has answered a letter since May.'

test('what was told of one is not said of another who is written into the same element', () => {
  const json = JSON.stringify([
    review('Anna', anna),
    review('Bo', 'Good oars, I would buy them again any time.'),
  ])
  const { document } = parseHTML(
    `<html><body><script type="application/ld+json">${json}</script><p id="a">${anna}</p><p>Good oars, I would buy them again any time.</p></body></html>`,
  )
  const known = { id: 'generic', site: generic }
  const [item] = typeof generic.item === 'function' ? generic.item(document) : []
  if (!item) throw new Error('nothing was found')
  expect(readItem(known, item, document, url)?.who.name).toBe('Anna')
  item.textContent = carla
  expect(readItem(known, item, document, url)?.who.name).toBeUndefined()
})

test('only what holds words of its author is counted, whatever its first words stand in', () => {
  const said = (id: string, body: string) =>
    `<article id="${id}" itemscope itemtype="https://schema.org/Review"><div itemprop="reviewBody">${body}</div></article>`
  const { document } = parseHTML(
    `<html><body>${[
      said('plain', anna),
      said('later', `<!-- a note --><br> <p>${anna}</p>`),
      said('quoted', `<blockquote class="quoted">${anna}</blockquote>`),
      said('hidden', `<p hidden>${anna}</p>`),
      said('noted', '<!-- a note -->'),
      said('none', ' '),
    ].join('')}</body></html>`,
  )
  const all = itemsIn({ id: 'generic', site: generic }, document)
  expect(all.map(({ id }) => id)).toEqual(['plain', 'later'])
})

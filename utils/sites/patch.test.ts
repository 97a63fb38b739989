import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { Patches } from '../domain/repair'
import { define } from './define'
import { patched } from './patch'
import { readItem } from './read'

const site = define({
  name: 'Kestrel',
  kind: 'review',
  hosts: ['kestrel.example'],
  proven: 'seen',
  item: '.item',
  words: ['.gone'],
  fields: { name: ['.gone-too'], rating: [] },
  always: ['name', 'rating'],
})
const { document } = parseHTML(
  '<html><body><h1>Oars</h1><div class="item"><b>Ines</b><i data-stars="4 out of 5"></i><p>Light and quick.</p></div></body></html>',
)
const item = document.querySelector('.item') as Element
const read = (patches: Patches) =>
  readItem({ id: 'kestrel', site: patched(site, patches) }, item, document, 'https://kestrel.example/oars')

test('what was pointed at is read, and no longer missing', () => {
  expect(read({})).toBeUndefined()
  const reading = read({
    words: { selector: 'p' },
    name: { selector: 'b' },
    rating: { selector: '[data-stars]', attribute: 'data-stars' },
    title: { selector: 'h1', page: true },
  })
  expect(reading).toMatchObject({
    words: 'Light and quick.',
    who: { name: 'Ines' },
    rating: { value: 4, best: 5 },
    title: 'Oars',
    missing: [],
  })
})

test('a patch that is no selector finds nothing and breaks nothing', () => {
  expect(read({ words: { selector: 'p' }, name: { selector: '[[[' } })?.missing).toContain('name')
})

test('patches are checked before they are used', () => {
  expect(Patches.safeParse({ name: { selector: 'b', attribute: 'onclick=1' } }).success).toBe(false)
  expect(Patches.safeParse({ 'a b': { selector: 'b' } }).success).toBe(false)
})

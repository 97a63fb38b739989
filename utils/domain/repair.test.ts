import { expect, test } from 'vitest'
import { noteText, readNote } from './repair'

const note = {
  site: 'kestrel',
  version: '0.1.0',
  page: 'https://www.kestrel.example/reviews/xxxx',
  missing: ['name', 'said'],
  patches: { name: { selector: '[data-who]' } },
  skeleton: '<article class="card">\n<b>Xxxx</b></article>',
}

test('a repair note is read back as it was, wherever it was pasted', () => {
  expect(readNote(noteText(note))).toEqual(note)
  expect(readNote(`It broke today.\n\n${noteText(note)}\nThanks!`)).toEqual(note)
  expect(readNote(noteText({ ...note, missing: [] }))?.missing).toEqual([])
})

test('what is no note, or names no site of ours, is none', () => {
  expect(readNote('site: kestrel')).toBeUndefined()
  expect(readNote(noteText({ ...note, site: '../../etc' }))).toBeUndefined()
  expect(readNote(noteText(note).replace('{"name"', '{broken'))).toMatchObject({
    patches: {},
    site: 'kestrel',
  })
})

test('a repair note says what it has to say, line by line', () => {
  expect(noteText({ ...note, missing: [], patches: {} })).toBe(
    [
      'Goodword repair note',
      'site: kestrel',
      'version: 0.1.0',
      'page: https://www.kestrel.example/reviews/xxxx',
      'missing: nothing',
      'patches: {}',
      '```html',
      '<article class="card">',
      '<b>Xxxx</b></article>',
      '```',
      '',
    ].join('\n'),
  )
})

test('a note that was cut is read as far as it goes', () => {
  const cut = (line: RegExp) => readNote(noteText(note).replace(line, ''))
  expect(cut(/^version: .*\n/m)).toEqual({ ...note, version: '' })
  expect(cut(/^page: .*\n/m)).toEqual({ ...note, page: '' })
  expect(cut(/^missing: .*\n/m)).toEqual({ ...note, missing: [] })
  expect(cut(/^patches: .*\n/m)).toEqual({ ...note, patches: {} })
  expect(cut(/^site: .*\n/m)).toBeUndefined()
  expect(cut(/^Goodword repair note\n/)).toBeUndefined()
  expect(cut(/^```html\n/m)).toBeUndefined()
})

test('a note takes only places that are well formed, and only names of sites', () => {
  const patches = { name: { selector: '', attribute: 'onclick()' } }
  expect(readNote(noteText({ ...note, patches }))?.patches).toEqual({})
  for (const site of ['x'.repeat(41), 'Kestrel', 'a/b'])
    expect(readNote(noteText({ ...note, site }))).toBeUndefined()
  expect(readNote(noteText({ ...note, site: 'x'.repeat(40) }))?.site).toBe('x'.repeat(40))
})

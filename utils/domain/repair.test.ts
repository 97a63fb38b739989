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

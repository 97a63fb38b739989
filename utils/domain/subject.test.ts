import { expect, it } from 'vitest'
import { askOf, giveOf, momentOf, noon, personOf } from '../../test/support/samples'
import { subjectHtml } from '../formats/subject-html'
import { subjectJson } from '../formats/subject-json'
import { subjectOf } from './subject'

const ida = personOf({
  names: ['Ida <b>'],
  notes: 'Knows Ben Ashworth',
  approval: { who: 'Uma', days: 2 },
})
const ben = personOf({
  names: ['Ben Ashworth'],
  notes: 'Came by Ida <b> on Monday',
  emails: ['ben@x.example'],
})
const records = {
  companies: [],
  people: [ida, ben],
  moments: [
    momentOf({
      person: ida.id,
      who: { name: 'Ida' },
      words: 'Ben Ashworth and I agree.',
      notes: 'Tell Ben Ashworth',
    }),
    momentOf({ person: ben.id, who: { name: 'Ben Ashworth' }, words: 'Not hers' }),
  ],
  asks: [askOf({ person: ida.id, message: 'As ben@x.example said', by: 'Uma' })],
  gives: [giveOf({ person: ben.id, what: 'Only for him' })],
  drafts: [],
  rules: [],
}
const subject = subjectOf(records, ida, noon)
const words = {
  title: 'T',
  about: 'A',
  none: 'N',
  headings: { person: 'p', moments: 'm', asks: 'a', gives: 'g', drafts: 'd', elsewhere: 'e' },
}

it('holds all that is theirs and nothing of anybody else', () => {
  const text = [...subjectJson(subject)].join('')
  const read = JSON.parse(text) as Record<string, unknown[]>
  expect(read).toMatchObject({
    about: 'Ida <b>',
    person: { notes: 'Knows ▇▇', approval: { days: 2 } },
    // Their own words are theirs.
    moments: [{ words: 'Ben Ashworth and I agree.', notes: 'Tell ▇▇', who: { name: 'Ida' } }],
    asks: [{ message: 'As ▇▇ said' }],
    gives: [],
  })
  expect(read['elsewhere']).toEqual([{ noun: 'people', text: expect.stringContaining('Ida') as string }])
  expect(text).not.toMatch(/Uma|Not hers|Only for him|ben@x/)
})

it('is a page that runs and fetches nothing, whatever was said', () => {
  const page = [...subjectHtml(subject, words)].join('')
  expect(page).toContain('Ben Ashworth and I agree.')
  expect(page).toContain('Ida &lt;b&gt;')
  expect(page).not.toMatch(/<b>|<script|src=|href=|Uma/)
})

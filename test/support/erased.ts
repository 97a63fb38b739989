import 'fake-indexeddb/auto'
import { askOf, companyOf, draftOf, giveOf, momentOf, noon, personOf } from './samples'
import type { Records } from '../../utils/domain/choice'
import { standardRules } from '../../utils/domain/rulebook'

export const mail = {
  url: 'https://desk.example/7',
  title: 'Ticket 7 of Zelda Quillfeather',
  channel: 'mail' as const,
}
export const zelda = personOf({
  names: ['Zelda Quillfeather', 'Z. Quillfeather'],
  emails: ['zq@fernhill.example'],
  handles: [{ site: 'g2', handle: 'zquill_77' }],
  links: ['https://reviews.example/users/zelda-q'],
  notes: 'Sings in a choir',
})
export const needles = [
  'quillfeather',
  'zq@fernhill',
  'zquill_77',
  'zelda',
  'users/zelda-q',
  'choir',
  'launch of the year',
]

/** Everything that lies anywhere, as one text. */
export const other = personOf({
  names: ['Ben Ashworth'],
  emails: ['ben@fernhill.example'],
  notes: 'Came by Zelda Quillfeather.',
})
export function fullWorld(): Partial<Records> {
  const firm = companyOf({ notes: 'Ask zq@fernhill.example first' })
  const said = momentOf({
    person: zelda.id,
    who: { name: 'Zelda Quillfeather' },
    words: 'The launch of the year',
    page: mail,
  })
  const loose = momentOf({
    who: { email: 'ZQ@fernhill.example' },
    words: 'Again the launch of the year',
    page: mail,
  })
  const by = momentOf({
    person: other.id,
    who: { name: 'Ben Ashworth' },
    words: 'As ZELDA  Quillfeather’s team said',
    page: mail,
  })
  const give = giveOf({ person: zelda.id, moments: [said.id], what: 'A song for the choir' })
  const theirs = askOf({ person: zelda.id, moments: [said.id], message: 'Dear Zelda' })
  const ours = askOf({
    person: other.id,
    moments: [said.id, by.id],
    give: give.id,
    message: 'As https://reviews.example/users/zelda-q says',
  })
  return {
    companies: [firm],
    people: [zelda, other],
    moments: [said, loose, by],
    asks: [theirs, ours],
    gives: [give, giveOf({ person: other.id, moments: [said.id], what: 'Meet zquill_77' })],
    drafts: [
      draftOf({ who: { name: 'Zelda Quillfeather' }, words: 'A draft' }),
      draftOf({ who: { name: 'Ben Ashworth' }, words: 'ok' }),
    ],
    rules: [
      {
        ...standardRules,
        draws: [
          {
            id: said.id,
            on: noon,
            venue: 'g2',
            every: 1,
            seed: 's',
            eligible: 2,
            picked: [zelda.id, other.id],
          },
        ],
        saved: [{ name: 'mine', view: 'moments', filters: { person: zelda.id } }],
        apart: [[zelda.id, other.id]],
        corrections: {
          sites: { g2: { need: 1 } },
          phrases: { 'zelda quillfeather … star': { need: 1 }, zelda: { pain: 1 }, steep: { need: 2 } },
        },
      },
    ],
  }
}

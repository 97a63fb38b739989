import { onPage } from '../page/select'
import { oneLine, textOf } from '../page/text'
import { define } from './define'

// Questions and answers, 2014 to 2026: ids, js- classes and microdata have held. Comments stand in their answer but are
// others' words.
const POST = '.answer,[data-answerid],#question,.question,[data-questionid]'

/** An edited post shows its editor first. Only the author's card is microdata; before that, the last one is theirs. */
function author(item: Element): Element | undefined {
  const cards = [...item.querySelectorAll('.post-signature')].filter((card) => card.closest(POST) === item)
  const told = [...item.querySelectorAll('[itemprop="author"]')].find((one) => one.closest(POST) === item)
  if (told) return told.closest('.post-signature,.user-info') ?? told
  // A community wiki has many authors.
  const last = item.ownerDocument.querySelector('[itemprop="author"]') ? undefined : cards.at(-1)
  return last?.querySelector('.community-wiki,[id^="history-"]') ? undefined : last
}

/** A deleted user has no profile. */
function name(item: Element): string | undefined {
  const details = author(item)?.querySelector('.user-details,[itemprop="author"]')
  const shown = details?.querySelector('[itemprop="name"]') ?? details?.querySelector('a[href*="/users/"]')
  return shown ? oneLine(textOf(shown)) : undefined
}

const link = (item: Element) =>
  author(item)?.querySelector('.user-details a[href*="/users/"]')?.getAttribute('href') ?? undefined

function instant(item: Element): string | undefined {
  const card = author(item)?.querySelector('.relativetime')?.getAttribute('title')
  const time = item.querySelector('time[itemprop="dateCreated"]')?.getAttribute('datetime')
  const told = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d/.exec(card ?? time ?? '')?.[0]
  return told && `${told.replace(' ', 'T')}Z`
}

function permalink(item: Element): string | undefined {
  const answer = item.getAttribute('data-answerid')
  const question = item.getAttribute('data-questionid')
  return answer ? `/a/${answer}` : question ? `/q/${question}` : undefined
}

export default define({
  name: 'Stack Exchange',
  kind: 'social',
  hosts: [
    '*.stackoverflow.com',
    '*.stackexchange.com',
    '*.serverfault.com',
    '*.superuser.com',
    '*.askubuntu.com',
    '*.mathoverflow.net',
    'stackapps.com',
  ],
  proven: 'seen',
  item: `${POST},.comment,.js-comment`,
  words: ['.js-post-body', '.s-prose', '.post-text', '[itemprop="text"]'],
  drop: '.question-status,.s-notice,.snippet-ctas,.post-taglist',
  fields: {
    name: [name],
    link: [link],
    title: [onPage('#question-header h1,h1[itemprop="name"]')],
    said: [instant],
    saidAs: [(item) => author(item)?.querySelector('.relativetime')?.textContent ?? undefined],
    permalink: [permalink],
  },
  always: ['name', 'said', 'title', 'permalink'],
  skip: (item) => item.matches('.comment,.js-comment'),
})

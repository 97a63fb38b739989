import { define } from './define'

// 2024, the reviews hub of steamcommunity.com. Dates of the current year stand without a year: those stay as they are.
const thumb = (item: Element) => {
  const image = item.querySelector('.thumb img')?.getAttribute('src') ?? ''
  if (/thumbsUp/i.test(image)) return '1/1'
  return /thumbsDown/i.test(image) ? '0/1' : undefined
}

export default define({
  name: 'Steam',
  kind: 'review',
  hosts: ['steamcommunity.com'],
  proven: 'seen',
  item: '.apphub_Card[data-modal-content-url*="/recommended/"]',
  words: ['.apphub_CardTextContent'],
  // What stands in boxes of its own above the text is Steam's.
  // A linked video's card keeps its name, as the link does; its views and description are not the reviewer's.
  // A quote with an author is often the developer's own text.
  drop: '.date_posted,.early_access_review,.received_compensation,.refunded,.dynamiclink_youtubeviews,.dynamiclink_description,.bb_blockquote.with_author,blockquote:has(.bb_quoteauthor),.apphub_CardTextContent > div:not([class^="bb_"],[class^="dynamiclink"])',
  fields: {
    name: ['.apphub_CardContentAuthorName a', '.apphub_CardContentAuthorName'],
    link: [['.apphub_CardContentAuthorName a', 'href']],
    rating: [thumb],
    said: ['.date_posted'],
    saidAs: ['.date_posted'],
    permalink: [['', 'data-modal-content-url']],
  },
  always: ['name', 'rating', 'said', 'permalink'],
  foreign: '.developer_response',
})

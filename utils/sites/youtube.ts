import { onPage } from '../page/select'
import { define } from './define'

// Comments below a video, 2017 to 2026, from what many extensions agree on: the elements' names and ids have held. The
// page says "2 weeks ago" and no more; since 2023 it shows handles in place of names.
const AUTHOR = '#author-text[href],#header-author #author-text'

const handle = (item: Element) => {
  const href = item.querySelector(AUTHOR)?.getAttribute('href') ?? ''
  const found = /^(?:https:\/\/www\.youtube\.com)?\/@([^/?#]+)/.exec(href)?.[1]
  return found && /^(?:[^%]|%[\da-f]{2})+$/i.test(found) ? decodeURIComponent(found) : undefined
}

export default define({
  name: 'YouTube',
  kind: 'social',
  hosts: ['www.youtube.com', 'm.youtube.com', 'youtube.com'],
  proven: 'second-hand',
  item: 'ytd-comment-view-model,ytd-comment-renderer,#comment:has(#content-text)',
  words: ['#content-text'],
  lines: '#content-text',
  fields: {
    name: [AUTHOR],
    handle: [handle],
    link: [[AUTHOR, 'href']],
    title: [onPage('ytd-watch-metadata h1,h1.title')],
    saidAs: ['#published-time-text'],
    permalink: [['#published-time-text a[href*="lc="]', 'href']],
  },
  always: ['name', 'said', 'permalink'],
})

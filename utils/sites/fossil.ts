import { plain } from '../page/quotes'
import { oneLine } from '../page/text'
import { define } from './define'

// Tickets of Fossil 2, from a running one. It is not translated. A line names the writer, and what follows is the comment;
// only plain text is one element, so comments in HTML are left to the selection.
const COMMENT = '.tktDspCommenter + pre.verbatim'

/** "Ida Maro added on 2026-11-22 01:41:52:" */
const line = (item: Element) =>
  /^(.{1,200}) added on (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d):$/.exec(
    (item.previousElementSibling?.matches('.tktDspCommenter') &&
      oneLine(item.previousElementSibling.textContent)) ||
      '',
  )

const title = (_item: Element, root: ParentNode) =>
  [...root.querySelectorAll('td.tktDspLabel')].find((label) => oneLine(label.textContent) === 'Title:')
    ?.nextElementSibling?.textContent ?? undefined

export default define({
  name: 'Fossil',
  kind: 'ticket',
  hosts: [],
  recognise: '.tktDspCommenter,td.tktDspLabel + td.tktDspValue',
  proven: 'seen',
  item: COMMENT,
  words: [(item) => [item]],
  mail: plain,
  fields: {
    name: [(item) => line(item)?.[1]],
    title: [title],
    said: [(item) => line(item)?.[2]],
    saidAs: [(item) => line(item)?.[2]],
    permalink: [(_item, _root, url) => /^[^?#]{1,1000}\/tktview(?:\/|\?name=)[0-9a-f]{6,64}/.exec(url)?.[0]],
  },
  always: ['name', 'said', 'title', 'permalink'],
  holdsItems: /\/tktview[/?]/,
})

import { plain } from '../page/quotes'
import { oneLine } from '../page/text'
import { define } from './define'

// The activity stream of the classic form (UI16, in the frame gsft_main), after six scrapers' and userscripts' code and
// one public copy of its markup; the portals' ticket conversation (2018 to 2022) after the template and the directive
// that make it. The workspaces were not found.
const CARD = '.activities-form > .h-card'
const ENTRY = '.ticket_conversation .timeline-item'
const TIME = '.sn-card-component-time .date-calendar'
// The words beside it are "3d ago"; a tooltip that was opened takes the title away.
const AGO = '.timeline-heading sn-time-ago time'

/** The label beside the date: "Work notes", "Additional comments", in the reader's language. */
const kind = (item: Element) =>
  oneLine(
    item.querySelector('.sn-card-component-time > span,.timeline-heading .journal-type')?.textContent,
  ) ?? ''

/** The form's or the portal page's own address, without what the list around it added. */
function permalink(item: Element, _root: ParentNode, url: string): string | undefined {
  if (item.matches(ENTRY)) {
    const { origin, pathname, searchParams } = new URL(url)
    const own = ['id', 'table', 'sys_id'].map((key) => [key, searchParams.get(key) ?? ''])
    const complete = own.every(([, value]) => /^\w{1,80}$/.test(value ?? ''))
    return complete ? `${origin}${pathname}?${own.map((pair) => pair.join('=')).join('&')}` : undefined
  }
  const [, form, id] =
    /^(https:\/\/[^?#]{1,200}\/[a-z0-9_]{1,80}\.do)\?(?:[^#]{0,500}&)?sys_id=([0-9a-f]{32})/.exec(url) ?? []
  return form && `${form}?sys_id=${id}`
}

export default define({
  name: 'ServiceNow',
  kind: 'ticket',
  hosts: ['*.service-now.com', '*.servicenowservices.com'],
  recognise: `${CARD} .sn-card-component-createdby,${ENTRY} .timeline-panel-inner`,
  proven: 'second-hand',
  item: `${CARD},${ENTRY}:has(.timeline-panel-inner)`,
  words: [
    '.sn-card-component_summary .sn-widget-textblock-body',
    '.timeline-panel:not(.timeline-panel-first-item) .timeline-body > p',
  ],
  lines: '.sn-widget-textblock-body',
  mail: plain,
  fields: {
    name: ['.sn-card-component-createdby', '.timeline-heading .timeline-title'],
    title: [
      (_item, root) =>
        root.querySelector('input[id$=".short_description"]')?.getAttribute('value') ?? undefined,
    ],
    said: [TIME, [AGO, 'title'], [AGO, 'data-original-title']],
    saidAs: [TIME, [AGO, 'title'], [AGO, 'data-original-title']],
    permalink: [permalink],
  },
  always: ['name', 'said'],
  /** Work notes are staff's, where the label is English; who writes a comment is not told. */
  ours: (item) => /^(internal )?work ?notes\b/i.test(kind(item)) || undefined,
})

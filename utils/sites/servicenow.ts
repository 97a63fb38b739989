import { plain } from '../page/quotes'
import { oneLine } from '../page/text'
import { define } from './define'

// The activity stream of the classic form (UI16, in the frame gsft_main), after six scrapers' and userscripts' code and
// one public copy of its markup. The workspaces were not found.
const CARD = '.activities-form > .h-card'
const TIME = '.sn-card-component-time .date-calendar'

/** The label before the date: "Work notes", "Additional comments", in the reader's language. */
const kind = (item: Element) =>
  oneLine(item.querySelector('.sn-card-component-time > span')?.textContent) ?? ''

/** The form's own address, without what the list around it added. */
function permalink(_item: Element, _root: ParentNode, url: string): string | undefined {
  const [, form, id] =
    /^(https:\/\/[^?#]{1,200}\/[a-z0-9_]{1,80}\.do)\?(?:[^#]{0,500}&)?sys_id=([0-9a-f]{32})/.exec(url) ?? []
  return form && `${form}?sys_id=${id}`
}

export default define({
  name: 'ServiceNow',
  kind: 'ticket',
  hosts: ['*.service-now.com', '*.servicenowservices.com'],
  recognise: `${CARD} .sn-card-component-createdby`,
  proven: 'second-hand',
  item: CARD,
  words: ['.sn-card-component_summary .sn-widget-textblock-body'],
  lines: '.sn-widget-textblock-body',
  mail: plain,
  fields: {
    name: ['.sn-card-component-createdby'],
    title: [
      (_item, root) =>
        root.querySelector('input[id$=".short_description"]')?.getAttribute('value') ?? undefined,
    ],
    said: [TIME],
    saidAs: [TIME],
    permalink: [permalink],
  },
  always: ['name', 'said'],
  /** Work notes are staff's, where the label is English; who writes a comment is not told. */
  ours: (item) => /^(internal )?work ?notes\b/i.test(kind(item)) || undefined,
})

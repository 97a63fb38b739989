import { plain } from '../page/quotes'
import { oneLine, textOf } from '../page/text'
import { define } from './define'

// Outlook on the web, 2023 to 2026: classes are hashes and labels are translated; ids and roles hold. From a template
// made after the page and from what several extensions agree on.
const BODY = '[id^="UniqueMessageBody"],[data-app-section="MailReadCompose"] [role="document"]'
const SENDER = '[id^="MSG_"][id$="_FROM"],span[role="region"]:has(> [aria-label])'
const DATE = '[data-testid="SentReceivedSavedTime"],[id^="MSG_"][id$="_DATETIME"]'

/** A mail may hold marks of its own. */
const outside = (item: Element, selector: string) =>
  [...item.querySelectorAll(selector)].find((one) => !one.closest(BODY))

const bodiesIn = (item: ParentNode) =>
  [...item.querySelectorAll(BODY)].filter((body) => !body.parentElement?.closest(BODY))

/** A message: what stands around one body, up to its sender. The message that is being written has none. */
const items = (root: Document) =>
  bodiesIn(root).flatMap((body) => {
    if (body.closest('[contenteditable="true"]') || body.querySelector('[contenteditable="true"]')) return []
    let item = body.parentElement
    while (item && !outside(item, SENDER) && bodiesIn(item).length === 1) item = item.parentElement
    const whole = item && bodiesIn(item).length === 1 ? item : body.parentElement
    return whole ? [whole] : []
  })

/** "Name<address>" or one of them; the label in front is in the attribute only. */
function sender(item: Element): { name?: string; email?: string } {
  const mark = outside(item, SENDER)
  const text = mark && oneLine(textOf(mark.querySelector('[aria-label]') ?? mark))
  const [, name, email] = /^([^<>]*)<([^<>\s]+@[^<>\s]+)>$/.exec(text ?? '') ?? []
  return email ? { name: oneLine(name), email } : { name: text }
}

function subject(_item: Element, root: ParentNode): string | undefined {
  const found = root.querySelector('[id^="CONV_"][id$="_SUBJECT"],[role="heading"][id$="_SUBJECT"]')
  const titled = found?.hasAttribute('title') ? found : found?.querySelector('span[title]')
  return titled?.getAttribute('title') ?? found?.textContent ?? undefined
}

const shown = (item: Element) => {
  const found = outside(item, DATE)
  return found && oneLine(textOf(found))
}

export default define({
  name: 'Outlook',
  kind: 'mail',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  proven: 'second-hand',
  item: items,
  words: [(item) => bodiesIn(item)],
  mail: plain,
  fields: {
    name: [(item) => sender(item).name],
    email: [(item) => sender(item).email],
    title: [subject],
    said: [shown],
    saidAs: [shown],
    permalink: [(_item, _root, url) => /^https:\/\/[^/]+\/mail\/[^?#]*\/id\/[^/?#]+/.exec(url)?.[0]],
  },
  always: ['name', 'said', 'title'],
  ours(item, root) {
    const me = root.querySelector('#mectrl_currentAccount_secondary')?.textContent?.trim().toLowerCase()
    const { name = '', email = name } = sender(item)
    return me?.includes('@') && email.includes('@') ? email.toLowerCase() === me : undefined
  },
})

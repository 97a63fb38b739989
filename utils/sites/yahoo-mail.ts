import { plain } from '../page/quotes'
import { onPage } from '../page/select'
import { oneLine, textOf } from '../page/text'
import { define } from './define'

// 2018 to 2026, from the test ids that extensions agree on. A mail that was written in Yahoo may hold them too.
const CONTENT = '[data-test-id="message-view-body-content"],.msg-body'
const BODY = `${CONTENT},[data-test-id="message-view-body"]`
const MESSAGE = '[data-test-id="message-view"]'

function words(item: Element): Element[] {
  const body = item.matches(BODY) ? item : item.querySelector(BODY)
  const content = body && [...body.children].find((child) => child.matches(CONTENT))
  return body ? [content ?? body] : []
}

const outside = (item: Element, selector: string) =>
  [...item.querySelectorAll(selector)].find((one) => !one.closest(BODY))

/** "Name <address>", "Name address" or one of them. */
function sender(item: Element): { name?: string; email?: string } {
  const mark = outside(item, '[data-test-id="message-from"]')
  const text = mark && oneLine(textOf(mark))
  const told = mark?.querySelector('[data-email]')?.getAttribute('data-email')
  const title = mark?.querySelector('[title*="@"]')?.getAttribute('title')
  const [, name = text, email] = /^(.{0,200}?)\s*<?([^\s<>]+@[^\s<>]+)>?$/.exec(text ?? '') ?? []
  const address = [told, title, email].find((one) => one && /^[^\s@<>]+@[^\s@<>]+$/.test(one))
  return { name: oneLine(name), email: address ?? undefined }
}

const date = (item: Element) => {
  const found = outside(item, '[data-test-id="message-date"]')
  return found && oneLine(textOf(found))
}

export default define({
  name: 'Yahoo Mail',
  kind: 'mail',
  hosts: ['mail.yahoo.com', 'mail.aol.com'],
  proven: 'second-hand',
  // A body without a message around it is read, but nobody's.
  item: `${MESSAGE}:not(:is(${BODY}) *),:is(${BODY}):not(${MESSAGE} *,:is(${BODY}) *)`,
  words: [words],
  mail: plain,
  fields: {
    name: [(item) => sender(item).name],
    email: [(item) => sender(item).email],
    title: [onPage('[data-test-id="message-group-subject-text"],[data-test-id="message-subject"]')],
    said: [date],
    saidAs: [date],
    permalink: [(_item, _root, url) => /^https:\/\/[^?#]+\/messages\/[^/?#]+/.exec(url)?.[0]],
  },
  always: ['name', 'email', 'said', 'title'],
})

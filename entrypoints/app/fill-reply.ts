import { browser } from '../../utils/browser'
import { problem, type Problem } from '../../utils/domain/problem'

/** Runs in a page: how much this frame looks like the place to answer in. Nothing is changed yet. */
function replyBox(): number {
  const isBox = (one: Element) =>
    one instanceof HTMLTextAreaElement
      ? !one.readOnly && !one.disabled
      : one instanceof HTMLElement && one.isContentEditable
  const all = [...document.querySelectorAll('textarea, [contenteditable]')]
  const boxes = document.body?.isContentEditable ? [document.body] : all.filter(isBox)
  const size = (one: Element) => one.getBoundingClientRect().width * one.getBoundingClientRect().height
  const active = document.activeElement
  const largest = boxes.reduce((most, one) => Math.max(most, size(one)), 0)
  return active && active !== document.body && isBox(active) ? largest + 1e7 : largest
}

/** Runs in a page: writes into the box as typing would, so that the page's own editor takes notice. It sends nothing. */
async function writeReply(text: string): Promise<boolean> {
  const isBox = (one: Element | null): one is HTMLElement =>
    one instanceof HTMLTextAreaElement
      ? !one.readOnly && !one.disabled
      : one instanceof HTMLElement && one.isContentEditable
  const size = (one: Element) => one.getBoundingClientRect().width * one.getBoundingClientRect().height
  const active = document.activeElement
  const all = [...document.querySelectorAll('textarea, [contenteditable]')].filter(isBox)
  const box = isBox(active)
    ? active
    : isBox(document.body)
      ? document.body
      : all.toSorted((one, other) => size(other) - size(one))[0]
  if (!box || size(box) < 1_000) return false
  box.focus()
  // An editor takes its placeholder away when it gets the focus, a little later.
  for (let frames = 0; frames < 20 && document.visibilityState === 'visible'; frames++)
    await new Promise(requestAnimationFrame)
  // Said to be written only when it stands there: an editor may have its own mind.
  const bare = (words: string) => words.replace(/\s+/g, '')
  const stands = () =>
    bare(box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '')).includes(
      bare(text).slice(0, 30),
    )
  if (document.execCommand('insertText', false, text) && stands()) return true
  if (!(box instanceof HTMLTextAreaElement)) return false
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end')
  return box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}

/** The page that somebody works on: the tab at hand, or the one they were in before they came to our own. */
async function tabAtHand(): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true })
  const own = browser.runtime.getURL('/')
  const pages = tabs.filter(({ url }) => !url?.startsWith(own))
  const last = pages.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0]
  return (pages.find(({ active }) => active) ?? last)?.id
}

/** Writes the words into the reply box of the page at hand and goes there. Errors: no such page, no such box. */
export async function fillReply(text: string): Promise<true | Problem> {
  const tabId = await tabAtHand()
  if (tabId === undefined) return problem('reply-not-found')
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: replyBox,
    })
    const best = frames.toSorted((one, other) => Number(other.result ?? 0) - Number(one.result ?? 0))[0]
    if (!best?.result) return problem('reply-not-found')
    // An editor in a frame takes typing only in a page that is in front.
    await browser.tabs.update(tabId, { active: true })
    const target = { tabId, frameIds: [best.frameId] }
    const [done] = await browser.scripting.executeScript({ target, func: writeReply, args: [text] })
    return done?.result === true || problem('reply-not-found')
  } catch {
    return problem('page-out-of-reach')
  }
}

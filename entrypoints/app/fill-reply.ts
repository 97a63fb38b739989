import { browser } from '../../utils/browser'
import { problem, type Problem } from '../../utils/domain/problem'

/**
 * Runs in a page, so all it needs is in it. Without words it says how much this frame looks like the place to answer
 * in and changes nothing; with words it writes them as typing would, so that the page's own editor takes notice, and
 * says whether they stand there. It sends nothing.
 */
async function reply(text: string | null): Promise<number | boolean> {
  const isBox = (one: Element | null): one is HTMLElement =>
    one instanceof HTMLTextAreaElement
      ? !one.readOnly && !one.disabled
      : one instanceof HTMLElement && one.isContentEditable
  const size = (one: Element) => one.getBoundingClientRect().width * one.getBoundingClientRect().height
  const active = document.activeElement
  const largest = [...document.querySelectorAll('textarea, [contenteditable]')]
    .filter(isBox)
    .toSorted((one, other) => size(other) - size(one))[0]
  const box = isBox(active) ? active : isBox(document.body) ? document.body : largest
  if (!box || size(box) < 1_000) return text === null ? 0 : false
  // Where somebody has the cursor, they answer.
  if (text === null) return size(box) + (isBox(active) && active !== document.body ? 1e7 : 0)
  box.focus()
  // An editor takes its placeholder away when it gets the focus, a little later.
  for (let frames = 0; frames < 20 && document.visibilityState === 'visible'; frames++)
    await new Promise(requestAnimationFrame)
  if (!document.execCommand('insertText', false, text) && box instanceof HTMLTextAreaElement) {
    box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end')
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
  }
  // An editor may have its own mind.
  const bare = (words: string) => words.replace(/\s+/g, '')
  const stands = box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '')
  return bare(stands).includes(bare(text).slice(0, 30))
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
      func: reply,
      args: [null],
    })
    const best = frames.toSorted((one, other) => Number(other.result ?? 0) - Number(one.result ?? 0))[0]
    if (!best?.result) return problem('reply-not-found')
    // An editor in a frame takes typing only in a page that is in front.
    await browser.tabs.update(tabId, { active: true })
    const target = { tabId, frameIds: [best.frameId] }
    const [done] = await browser.scripting.executeScript({ target, func: reply, args: [text] })
    return done?.result === true || problem('reply-not-found')
  } catch {
    return problem('page-out-of-reach')
  }
}

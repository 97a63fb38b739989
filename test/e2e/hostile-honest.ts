// What honest pages do that looks a little like hiding something.

/** Runs in the page: makes it so, with words of its own; the way back is left in `globalThis.plain`. */
export function honest(name: string, words: string): void {
  const root = document.documentElement
  const undo: (() => void)[] = []
  const said = document.querySelector('.said') as HTMLElement
  said.textContent = `The beans came up in a week, said about ${words}.`
  const add = (html: string, rules: string, tag = 'div') => {
    const one = document.createElement(tag)
    one.style.cssText = rules
    one.textContent = html
    document.body.append(one)
    undo.push(() => one.remove())
    return one
  }
  const style = (on: HTMLElement, rules: string) => {
    const before = on.style.cssText
    on.style.cssText += `;${rules}`
    undo.push(() => (on.style.cssText = before))
  }
  const pop = (one: HTMLElement) => {
    one.setAttribute('popover', 'manual')
    one.showPopover()
  }
  const article = document.querySelector('#one') as HTMLElement
  const makes: Record<string, () => void> = {
    'sticky header': () => add('Allotments', 'position:sticky;top:0;z-index:2147483647;background:#fff'),
    'cookie banner': () =>
      add(
        'We have biscuits.',
        'position:fixed;inset:auto 0 0;padding:40px;z-index:2147483647;background:#ffc',
      ),
    'chat button': () =>
      add('Chat', 'position:fixed;inset:auto 20px 20px auto;padding:20px;z-index:2147483647;background:#cfc'),
    'dark by filter': () => style(root, 'filter:invert(1) hue-rotate(180deg);background:#fff'),
    'dark by filter, softer': () => style(root, 'filter:invert(1) hue-rotate(180deg) contrast(.9)'),
    'grey by filter': () => style(root, 'filter:grayscale(1)'),
    'night light': () => style(root, 'filter:sepia(.3) brightness(.95)'),
    'filter on a part': () => style(article, 'filter:blur(0.3px) drop-shadow(0 0 3px #0003)'),
    'transformed parent': () => style(document.body, 'transform:translateX(12px)'),
    'body zoomed in': () => style(document.body, 'zoom:1.3'),
    'body zoomed out': () => style(document.body, 'zoom:.8'),
    'body faded': () => style(document.body, 'opacity:.92'),
    'clipped parent': () => style(document.body, 'overflow:clip;contain:paint'),
    'blended part': () => style(article, 'mix-blend-mode:multiply'),
    'popover hint': () => pop(add('New here?', 'position:fixed;inset:auto auto 20px 20px;margin:0')),
    'empty toasts': () =>
      pop(
        add(
          '',
          'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:none;pointer-events:none',
        ),
      ),
    'modeless dialog': () => {
      const one = add(
        'Any questions?',
        'position:fixed;inset:auto auto 20px 20px;margin:0',
        'dialog',
      ) as HTMLDialogElement
      one.show()
    },
    'modal dialog': () => {
      const one = document.createElement('dialog')
      const home = article.parentElement as HTMLElement
      const after = article.nextSibling
      document.body.append(one)
      one.append(article)
      one.showModal()
      undo.push(() => (home.insertBefore(article, after), one.remove()))
    },
    'animated page': () => {
      const moving = document.body.animate([{ opacity: 0.9 }, { opacity: 1 }], {
        duration: 400,
        iterations: Infinity,
      })
      undo.push(() => moving.cancel())
    },
    'click-through veil': () =>
      add('', 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fed1'),
  }
  makes[name]?.()
  ;(globalThis as { plain?: () => void }).plain = () => undo.forEach((one) => one())
}

export const honestPages = [
  'sticky header',
  'cookie banner',
  'chat button',
  'dark by filter',
  'dark by filter, softer',
  'grey by filter',
  'night light',
  'filter on a part',
  'transformed parent',
  'body zoomed in',
  'body zoomed out',
  'body faded',
  'clipped parent',
  'blended part',
  'popover hint',
  'empty toasts',
  'modeless dialog',
  'modal dialog',
  'animated page',
  'click-through veil',
]

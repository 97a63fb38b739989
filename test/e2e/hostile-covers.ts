import { times } from './hostile-tally.ts'

// Ways in which a page hides what stands over it, so that a click meant for something else lands there.
type Way = (host: HTMLElement) => (() => void) | void

/**
 * Runs in the page: hides the element of this name, and leaves the way back in `globalThis.uncover`. Answers false
 * where the browser does not know the means.
 */
export function cover(name: string, tag: string): boolean {
  const found = document.querySelector<HTMLElement>(tag)
  if (!found) throw new Error(`There is no ${tag} to hide`)
  const root = document.documentElement
  const made = (rules: string, inside: Element | ShadowRoot = root) => {
    const sheet = document.createElement('div')
    sheet.setAttribute('popover', 'manual')
    sheet.style.cssText = `position:fixed;inset:0;width:100vw;height:100vh;border:0;margin:0;padding:0;background:#fff;${rules}`
    sheet.textContent = 'You have won. Press here.'
    inside.append(sheet)
    return sheet
  }
  const style = (on: HTMLElement, rules: Record<string, string>) => {
    const before = on.getAttribute('style')
    for (const [key, value] of Object.entries(rules)) on.style.setProperty(key, value, 'important')
    return () => (before === null ? on.removeAttribute('style') : on.setAttribute('style', before))
  }
  const sheet = (text: string) => {
    const element = document.createElement('style')
    element.textContent = text
    document.head.append(element)
    return () => element.remove()
  }
  const moving = (frames: Record<string, string>) => {
    const animation = found.animate([frames, frames], { duration: 1e9, fill: 'both' })
    return () => animation.cancel()
  }
  const through = 'pointer-events:none'
  const both =
    (...all: ((() => void) | void)[]) =>
    () =>
      all.forEach((undo) => undo?.())
  const ways: Record<string, Way> = {
    'page see-through': () => style(root, { opacity: '.01' }),
    'page filtered': () => style(root, { filter: 'opacity(1%)' }),
    'page blended': () => style(root, { 'mix-blend-mode': 'difference', background: '#fff' }),
    'page clipped': () => style(root, { 'clip-path': 'inset(0 0 99% 0)' }),
    'page tiny': () => style(root, { zoom: '.05' }),
    'host see-through': (host) => style(host, { opacity: '.01' }),
    'host see-through by a sheet': () => sheet(`${tag}{opacity:0!important;filter:opacity(0)!important}`),
    'host animated away': () => moving({ opacity: '0', filter: 'opacity(0)' }),
    'host filtered': (host) => style(host, { filter: 'opacity(1%)' }),
    'host blended': (host) => style(host, { 'mix-blend-mode': 'color' }),
    'host clipped': (host) => style(host, { 'clip-path': 'inset(99% 0 0 0)' }),
    'host clipped of old': (host) => style(host, { clip: 'rect(0,0,0,0)' }),
    'host masked': (host) => style(host, { mask: 'linear-gradient(#0000,#0000)' }),
    'host tiny': (host) => style(host, { transform: 'scale(.02)' }),
    'host tiny by scale': (host) => style(host, { scale: '.02' }),
    'host turned': (host) => style(host, { rotate: 'y 89deg' }),
    'host cut off': (host) => style(host, { overflow: 'hidden', width: '30px', height: '30px' }),
    'host contained': (host) => style(host, { contain: 'strict', 'content-visibility': 'hidden' }),
    'host faded by a backdrop': (host) => style(host, { 'backdrop-filter': 'blur(9px)' }),
    'out of the top layer, page see-through': (host) => {
      host.hidePopover()
      const undo = style(root, { opacity: '.01' })
      return both(undo, () => host.showPopover())
    },
    'no popover any more, covered': (host) => {
      host.removeAttribute('popover')
      const over = document.createElement('div')
      over.style.cssText = `position:fixed;inset:0;background:#fff;z-index:2147483647;${through}`
      root.append(over)
      return both(
        () => over.remove(),
        () => {
          host.setAttribute('popover', 'manual')
          host.showPopover()
        },
      )
    },
    'popover over it': () => {
      const over = made(through)
      over.showPopover()
      return () => over.remove()
    },
    'popover over it, its parts clicked through': () => {
      const over = made(`${through};width:0;height:0;overflow:visible`)
      const part = document.createElement('p')
      part.style.cssText = `position:fixed;inset:0;margin:0;background:#fff;${through}`
      over.append(part)
      over.showPopover()
      return () => over.remove()
    },
    'popover in a closed root over it': () => {
      const host = document.createElement('div')
      root.append(host)
      made(through, host.attachShadow({ mode: 'closed' })).showPopover()
      return () => host.remove()
    },
    'popover with a closed root over it': () => {
      const over = made('width:0;height:0;overflow:visible')
      const inner = over.attachShadow({ mode: 'closed' })
      const part = document.createElement('p')
      part.style.cssText = `position:fixed;inset:0;margin:0;background:#fff;${through}`
      inner.append(part)
      over.showPopover()
      return () => over.remove()
    },
    'dialog over it': () => {
      const over = document.createElement('dialog')
      over.style.cssText = `position:fixed;inset:0;width:100vw;height:100vh;background:#fff;${through}`
      root.append(over)
      over.showModal()
      return () => (over.close(), over.remove())
    },
    'popover on top again in every frame, untold': () => {
      const over = made(through)
      const hush = (event: Event) => event.target === over && event.stopImmediatePropagation()
      for (const one of ['beforetoggle', 'toggle']) addEventListener(one, hush, true)
      let on = true
      const again = () => {
        if (!on) return
        if (over.matches(':popover-open')) over.hidePopover()
        over.showPopover()
        requestAnimationFrame(again)
      }
      again()
      return () => ((on = false), over.remove())
    },
    'a picture of the page before': () => {
      if (!document.startViewTransition) return
      const undo = sheet(
        `::view-transition{${through};background:#fff}::view-transition-group(*){animation-duration:1000s;opacity:0}`,
      )
      const transition = document.startViewTransition(() => undefined)
      return both(undo, () => transition.skipTransition())
    },
    'moved from under the pointer': (host) => {
      const { left, top } = host.getBoundingClientRect()
      return style(host, { left: `${left - 200}px`, top: `${top + 60}px` })
    },
    'host in a see-through parent': (host) => {
      const into = document.createElement('div') as HTMLElement & {
        moveBefore?: (...args: unknown[]) => void
      }
      into.style.cssText = 'opacity:.01'
      root.append(into)
      if (!into.moveBefore) return
      into.moveBefore(host, null)
      return both(
        () => (root as typeof into).moveBefore?.(host, null),
        () => into.remove(),
      )
    },
  }
  const undo = ways[name]?.(found)
  ;(globalThis as { uncover?: () => void }).uncover = () => undo?.()
  return undo !== undefined
}

/** First those that nothing but the defence of one of the browsers keeps out, then the many that one style rule does. */
export const covers = [
  'page filtered',
  'page tiny',
  'out of the top layer, page see-through',
  'no popover any more, covered',
  'popover over it',
  'popover in a closed root over it',
  'popover with a closed root over it',
  'popover on top again in every frame, untold',
  'a picture of the page before',
  'host cut off',
  'host tiny by scale',
  'moved from under the pointer',
  'dialog over it',
  'popover over it, its parts clicked through',
  'page see-through',
  'page blended',
  'page clipped',
  'host see-through',
  'host see-through by a sheet',
  'host animated away',
  'host filtered',
  'host blended',
  'host clipped',
  'host clipped of old',
  'host masked',
  'host tiny',
  'host turned',
  'host contained',
  'host faded by a backdrop',
  'host in a see-through parent',
].slice(0, times > 1 ? undefined : 12)

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Draft } from '../../utils/domain/draft'
import { buildFolder } from '../drive/folders.ts'
import { Hands } from '../drive/hands.ts'
import { browserOfThisRun } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { world } from './setup.ts'

const at = world({ hosts: ['plain.test'] })
const chromium = browserOfThisRun() === 'chromium'

const hitsOf = (mark: string) => at.hits.filter((hit) => hit.includes(mark))

test('the manifest asks for no host, stands on no page and keeps out of private windows', () => {
  const manifest = JSON.parse(
    readFileSync(join(buildFolder(undefined, browserOfThisRun()), 'manifest.json'), 'utf8'),
  ) as Record<string, unknown>
  expect(manifest).toMatchObject({
    manifest_version: 3,
    incognito: 'not_allowed',
    optional_host_permissions: ['https://*/*', 'http://*/*'],
  })
  for (const none of [
    'host_permissions',
    'content_scripts',
    'externally_connectable',
    'optional_permissions',
  ])
    expect(manifest).not.toHaveProperty(none)
  expect(
    (manifest['permissions'] as string[]).filter((one) => /[:*/]|tabs$|history|webRequest|cookies/.test(one)),
  ).toEqual([])
  const policy = String((manifest['content_security_policy'] as { extension_pages: string }).extension_pages)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'none'")
  expect(policy).toContain("form-action 'none'")
  expect(policy).not.toMatch(/https?:|\*|unsafe/)
  const [open] = manifest['web_accessible_resources'] as { resources: string[]; use_dynamic_url?: boolean }[]
  expect(open?.resources).toEqual(['slip.html'])
  if (chromium) expect(open?.use_dynamic_url).toBe(true)
  else {
    expect(manifest['sidebar_action']).toMatchObject({ open_at_install: false })
    expect(manifest['browser_specific_settings']).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    })
  }
})

test('neither the app nor the slip can reach anybody, not even a site that is switched on', async () => {
  const target = at.at('leak', '127.0.0.1')
  const page = await at.open('index.html')
  const app = await at.browser.extensionPage('app.html#/data')
  // The sink hears what does come, so its silence means something.
  await page.open(at.at('plain.html?heard'))
  expect(hitsOf('heard')).toHaveLength(1)
  const again = await at.open('review.html')
  const other = await new Hands(again).clip(again, '#review-8841')
  for (const [name, place] of [
    ['app', app],
    ['slip', other],
  ] as const) {
    const said = await place.evaluate(tryToLeak, `${target}-${name}`)
    expect(said, name).toEqual({
      fetch: 'refused',
      xhr: 'refused',
      socket: 'refused',
      beacon: 'refused',
      image: 'refused',
      frame: 'refused',
      script: 'refused',
      style: 'refused',
    })
    // Firefox refuses aloud; Chromium puts a page in its place that says it was blocked.
    await place.evaluate(submit, `${target}-${name}`).catch(() => undefined)
  }
  // A round trip after all of them: what was on its way would have come by now.
  await at.open(at.at('plain.html?after'))
  expect(hitsOf('leak')).toEqual([])
  await app.close()
})

test('the background can reach nobody', async () => {
  const own = await at.browser.extensionPage('app.html#/data')
  expect(await at.browser.inBackground(tryFromWorker, at.at('leak-worker'))).toEqual({
    fetch: 'refused',
    socket: 'refused',
  })
  await own.close()
  await at.open(at.at('plain.html?after-worker'))
  expect(hitsOf('leak')).toEqual([])
})

test('before a gesture a page can load nothing of ours', async () => {
  const page = await at.open(at.at('plain.html', 'plain.test'))
  const found = await page.evaluate(async (origin: string) => {
    const tried: string[] = []
    for (const path of ['slip.html', 'reader.js', 'overlay.js', 'manifest.json', 'icon/16.png', 'app.html']) {
      const got = await fetch(`${origin}/${path}`).then(
        () => 'got',
        () => 'nothing',
      )
      if (got === 'got') tried.push(path)
    }
    return tried
  }, at.browser.origin)
  // Firefox gives each installation an address of its own, which a page does not know; the test does.
  expect(found).toEqual(
    chromium ? [] : expect.not.arrayContaining(['app.html', 'manifest.json', 'reader.js']),
  )
})

test('a page cannot make the slip show what was drafted elsewhere', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  await hands.clip(page, '#review-8807')
  await hands.press('Escape')
  const [draft] = await until('the draft', async () =>
    (await at.stored<Draft>('drafts')).filter(({ words }) => words.length),
  )
  if (!draft) throw new Error('There is no draft')
  const victim = await at.open(at.at('soft.html?one'))
  const mine = await new Hands(victim).clip(victim, '#said')
  const before = await mine.text('.quote-words')
  const forged = { ...draft, id: draft.id.replace(/.$/, '0') }
  await mine.evaluate(() =>
    addEventListener('message', ({ data }) => data === 'end' && (document.body.dataset['end'] = 'yes')),
  )
  const reached = await victim.evaluate(
    (openings: object[]) => {
      const frames = [window.frames, ...Array.from({ length: window.length }, (_, at) => window.frames[at])]
      for (const opening of openings) {
        for (const frame of frames) {
          if (!frame || frame === window) continue
          frame.postMessage(opening, '*')
          frame.postMessage(opening, '*', [new MessageChannel().port2])
        }
      }
      for (let at = 0; at < window.length; at++) window.frames[at]?.postMessage('end', '*')
      return window.length
    },
    [
      { goodword: 'slip', draft: forged },
      { goodword: 'slip', kept: { id: draft.id, again: false, made: { person: false, company: false } } },
    ],
  )
  // A frame in a closed shadow root is not even among the page's frames; where it is, the last message tells the end.
  if (reached) await mine.waitFor(() => document.body.dataset['end'] === 'yes')
  else await mine.evaluate(postToSelf, forged)
  expect(await mine.text('.quote-words')).toBe(before)
  expect(await mine.text()).not.toContain(draft.words.slice(0, 40))
})

test('forged clicks and keys of the page do nothing', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  await hands.pinAt(page, '#review-8841')
  await page.evaluate(() => {
    const host = document.querySelector('goodword-pin')
    for (let turn = 0; turn < 200; turn++) {
      for (const name of [
        'pointerover',
        'pointerenter',
        'pointerdown',
        'mousedown',
        'pointerup',
        'mouseup',
        'click',
        'focus',
      ]) {
        host?.dispatchEvent(new PointerEvent(name, { bubbles: true, composed: true, clientX: 1, clientY: 1 }))
      }
      ;(host as HTMLElement | null)?.click()
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'G', altKey: true, shiftKey: true, bubbles: true }),
      )
    }
  })
  expect(await page.evaluate(() => document.querySelector('goodword-pin')?.shadowRoot)).toBeNull()
  await hands.pinAt(page, '#review-8822')
  expect(await page.pierce('iframe')).toBeUndefined()
  expect(await at.stored('moments')).toEqual([])
})

test('what is typed in the slip is nowhere in the page', async () => {
  const page = await at.open('review.html')
  const hands = new Hands(page)
  const slip = await hands.clip(page, '#review-8841')
  await slip.click('.slip-more summary')
  await slip.type('.slip-more textarea', 'Quittenkanarienvogel')
  await until('the draft', async () =>
    (await at.stored<Draft>('drafts')).some(({ notes }) => notes === 'Quittenkanarienvogel'),
  )
  const found = await page.evaluate(lookFor, 'Quittenkanarienvogel')
  expect(found).toEqual([])
  await page.evaluate((word: string) => void (document.title = word), 'Quittenkanarienvogel')
  expect(await page.evaluate(lookFor, 'Quittenkanarienvogel')).toContain('markup')
  await hands.press('Escape')
})

/** Runs in the slip: what came from the page itself would look like this, but for its origin. */
async function postToSelf(draft: object) {
  for (const ports of [[], [new MessageChannel().port2]]) postMessage({ goodword: 'slip', draft }, '*', ports)
  await new Promise((done) => setTimeout(done))
}

/** Runs in the page: every way there is to read what is on the screen. */
function lookFor(word: string): string[] {
  const found: string[] = []
  type Find = { find?: (...args: unknown[]) => boolean }
  const selection = getSelection()
  const ways: Record<string, () => boolean | undefined> = {
    find: () => (window as Find).find?.(word, false, false, true, false, true, false),
    selection: () => (
      selection?.selectAllChildren(document.documentElement),
      String(selection).includes(word)
    ),
    modify: () => {
      selection?.collapse(document.documentElement, 0)
      for (let step = 0; step < 400; step++) selection?.modify('extend', 'forward', 'paragraph')
      return String(selection).includes(word)
    },
  }
  for (const [name, way] of Object.entries(ways)) {
    try {
      if (way()) found.push(name)
    } catch {
      // Firefox says “access denied” where a search comes to a frame of ours.
    }
  }
  selection?.removeAllRanges()
  const walk = (node: Node): void => {
    if (node.nodeValue?.includes(word) || (node as Partial<HTMLInputElement>).value === word)
      found.push('node')
    for (const child of node.childNodes) walk(child)
    const inner = (node as Partial<Element>).shadowRoot
    if (inner) walk(inner)
  }
  walk(document.body)
  if (document.documentElement.outerHTML.includes(word)) found.push('markup')
  for (let at = 0; at < window.length; at++) {
    try {
      if (window.frames[at]?.document.body.textContent?.includes(word)) found.push('frame')
    } catch {
      // As it should be.
    }
  }
  return found
}

/** Runs in a page of ours: every way out. */
async function tryToLeak(target: string): Promise<Record<string, string>> {
  const violated = (act: () => void) =>
    new Promise<string>((done) => {
      addEventListener('securitypolicyviolation', () => done('refused'), { once: true })
      act()
    })
  const put = (element: HTMLElement) => violated(() => document.body.append(element))
  const refused = (promise: Promise<unknown>) =>
    promise.then(
      () => 'went out',
      () => 'refused',
    )
  const made = <K extends keyof HTMLElementTagNameMap>(name: K, parts: Partial<HTMLElementTagNameMap[K]>) =>
    Object.assign(document.createElement(name), parts)
  return {
    fetch: await refused(fetch(`${target}-fetch`, { mode: 'no-cors' })),
    xhr: await refused(
      new Promise((ok, fail) => {
        const request = new XMLHttpRequest()
        request.onload = ok
        request.onerror = fail
        request.open('GET', `${target}-xhr`)
        request.send()
      }),
    ),
    socket: await violated(() => {
      try {
        new WebSocket(`${target.replace('http', 'ws')}-socket`).onopen = () => undefined
      } catch {
        dispatchEvent(new Event('securitypolicyviolation'))
      }
    }),
    beacon: await violated(() => void navigator.sendBeacon(`${target}-beacon`, 'x')),
    image: await put(made('img', { src: `${target}-image` })),
    frame: await put(made('iframe', { src: `${target}-frame` })),
    script: await put(made('script', { src: `${target}-script.js` })),
    style: await put(made('link', { rel: 'stylesheet', href: `${target}-style` })),
  }
}

/** Runs in a page of ours: ways out that tell nobody when they are refused. */
function submit(target: string) {
  const form = Object.assign(document.createElement('form'), { action: `${target}-form`, method: 'post' })
  document.body.append(
    form,
    Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${target}-prefetch` }),
  )
  form.submit()
}

/** Runs in the background. */
async function tryFromWorker(target: string): Promise<Record<string, string>> {
  const fetched = await fetch(`${target}-fetch`, { mode: 'no-cors' }).then(
    () => 'went out',
    () => 'refused',
  )
  const socket = await new Promise<string>((done) => {
    try {
      const open = new WebSocket(`${target.replace('http', 'ws')}-socket`)
      open.onopen = () => done('went out')
      open.onerror = () => done('refused')
    } catch {
      done('refused')
    }
  })
  return { fetch: fetched, socket }
}

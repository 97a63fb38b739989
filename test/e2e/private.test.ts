import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Draft } from '../../utils/domain/draft'
import { buildFolder } from '../drive/folders.ts'
import { Hands } from '../drive/hands.ts'
import { browserOfThisRun } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import { lookFor, postToSelf, submit, tryFromWorker, tryToLeak } from './attacks.ts'
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
  const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as object
  // Each is explained in the options, one by one.
  for (const name of manifest['permissions'] as string[]) expect(words).toHaveProperty(`permission_${name}`)
  const policy = String((manifest['content_security_policy'] as { extension_pages: string }).extension_pages)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'none'")
  expect(policy).toContain("form-action 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
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

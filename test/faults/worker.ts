// The background is stopped between a message and its answer, as browsers do whenever they like.
import type { Draft } from '../../utils/domain/draft'
import type { ChromiumPage } from '../drive/chromium/page.ts'
import type { Browser, Page } from '../drive/launch.ts'
import { within } from '../drive/until.ts'
import { chance } from './chance.ts'
import { type Answered, keepOne } from './inside.ts'
import { emptyRow, type Fault, runsOf } from './row.ts'
import { Keeps, pause, Stage } from './stage.ts'
import { draftNo } from './words.ts'

/** Stops it at once; the drivers’ own way opens a tab for it, which takes longer than an answer does. */
async function stopper(browser: Browser, page: Page): Promise<() => Promise<unknown>> {
  if (browser.name === 'firefox') return () => browser.stopWorker()
  const cdp = await (page as ChromiumPage).tab.createCDPSession()
  await cdp.send('ServiceWorker.enable')
  return () => cdp.send('ServiceWorker.stopAllWorkers')
}

const atOnce = 6

const once = (page: Page, draft: Draft): Promise<Answered> =>
  within<Answered>('the answer', page.evaluate(keepOne, draft, false), 8_000).catch(
    (error: unknown): Answered => ({ problem: error instanceof Error ? error.message : String(error) }),
  )

/** Sends the same draft again, up to three times, as a person does who sees no receipt. */
async function insist(page: Page, keeps: Keeps, draft: Draft): Promise<{ made: number; anew: boolean }> {
  for (let made = 1; made <= 3; made++) {
    const answer = await once(page, draft)
    keeps.take(draft, answer)
    if ('id' in answer) return { made, anew: !answer.again }
  }
  return { made: 3, anew: true }
}

export const worker: Fault = async (options) => {
  const row = emptyRow('worker', options.browser)
  const runs = runsOf(options, 20, 200)
  const { next } = chance(options.seed ?? 1)
  const stage = await Stage.open({ browser: options.browser })
  const control = { how: 'sent once, whatever comes back', of: 0, lost: 0 }
  const keeps = new Keeps()
  let [hits, unanswered, most] = [0, 0, 0]
  try {
    const page = await stage.page()
    const stop = await stopper(stage.browser, page)
    // How long an answer takes, from a background that runs and from one that has to start.
    const usual = { warm: 30, cold: 200 }
    for (let run = 0; run < runs; run++) {
      const drafts = Array.from({ length: atOnce }, (_, n) => draftNo('worker', run, n))
      const state = run % 2 ? 'cold' : 'warm'
      if (state === 'cold') await stop()
      const sent = drafts.map((draft) => once(page, draft))
      await pause(next() * usual[state])
      await stop()
      let met = 0
      for (const [n, draft] of drafts.entries()) {
        const answer = (await sent[n]) ?? { problem: 'never answered' }
        keeps.take(draft, answer)
        control.of++
        if ('id' in answer) continue
        keeps.open.set(draft.page.url, draft)
        met++
        const tries = await insist(page, keeps, draft)
        most = Math.max(most, tries.made)
        // Nothing of it had been stored: who does not look at the answer has lost it.
        if (tries.anew) control.lost++
      }
      if (met) hits++
      unanswered += met
      // A background that runs takes this long for as many.
      const start = performance.now()
      await Promise.all(drafts.map((draft) => once(page, draft)))
      usual.warm = (usual.warm * 3 + (performance.now() - start) * 1.2) / 4
      row.runs++
      if (run % 20 === 19) options.say?.(`worker ${run + 1} of ${runs}: ${hits} stops met keeps on their way`)
    }
    for (const { page: at } of keeps.open.values()) row.notes.push(`not kept after three tries: ${at.url}`)
    const found = await keeps.find(page)
    row.acknowledged = keeps.acknowledged.size
    row.lost += found.lost.length
    row.doubled = found.doubled.length + Math.max(0, found.count - keeps.acknowledged.size)
    const said = [...keeps.problems].map(([problem, times]) => `${times} × ${problem}`).join('; ')
    row.notes.push(
      `${hits} of ${runs} stops met keeps on their way, ${unanswered} of them: ${said || 'none'}; at most ${most} tries more were needed`,
    )
    return { ...row, control }
  } finally {
    await stage.browser.close().catch(() => undefined)
  }
}

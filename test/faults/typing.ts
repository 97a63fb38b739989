// The browser is killed, or the extension replaced by a new one, while somebody types in the slip's notes.
import { serveSamples } from '../../samples/server.mjs'
import type { Draft } from '../../utils/domain/draft'
import { Hands } from '../drive/hands.ts'
import type { Page, Place } from '../drive/launch.ts'
import { chance } from './chance.ts'
import { emptyRow, type Fault, runsOf } from './row.ts'
import { folder, pause, Stage } from './stage.ts'

/** Runs in a page of the extension: what the store holds of what is being clipped. */
async function draftNotes(): Promise<string[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((ok, fail) => {
      request.onsuccess = () => ok(request.result)
      request.onerror = () => fail(new Error('The database could not be read'))
    })
  const database = await done<IDBDatabase>(indexedDB.open('goodword'))
  const rows = await done<Draft[]>(database.transaction('drafts').objectStore('drafts').getAll())
  database.close()
  return rows.map(({ notes }) => notes)
}

const remember = (words: string) => localStorage.setItem('typed', words)
const remembered = () => localStorage.getItem('typed') ?? ''

/** Every letter with the time at which the browser had taken it. */
class Typed {
  words = ''
  readonly #times: number[] = []
  stopped = false

  async type(page: Page, words: string): Promise<void> {
    for (const letter of words) {
      if (this.stopped) return
      await page.keyboard.type(letter)
      if (this.stopped) return
      this.words += letter
      this.#times.push(Date.now())
      await page.evaluate(remember, this.words)
    }
  }

  /** What has to be there when it ended at this time: all but the last second's. */
  due = (end: number) => this.words.slice(0, this.#times.filter((at) => at <= end - 1_000).length)
}

async function openNotes(page: Page): Promise<Place> {
  const slip = await new Hands(page).clip(page, '#review-8841')
  const isOpen = await slip.evaluate(() => document.querySelector<HTMLDetailsElement>('.slip-more')?.open)
  if (!isOpen) await slip.click('.slip-more summary')
  await slip.click('.slip-more textarea')
  // Long notes reach under the buttons, where a click in their middle lands.
  await slip.waitFor(() => {
    const notes = document.querySelector<HTMLTextAreaElement>('.slip-more textarea')
    notes?.focus()
    return notes !== null && document.activeElement === notes
  })
  // What stands there from the round before is typed over.
  await page.keyboard.press('Control+a')
  return slip
}

/** What the person saw in the field at the end. */
const fieldOf = (slip: Place) =>
  slip
    .evaluate(() => document.querySelector<HTMLTextAreaElement>('.slip-more textarea')?.value ?? 'no field')
    .then((value) => `; the field said “${value.slice(0, 12)}… ${value.length}”`)
    .catch(() => '; the field could not be read')

export const typing: Fault = async (options) => {
  const row = emptyRow('typing', options.browser)
  const runs = runsOf(options, 4, 50)
  const { between } = chance(options.seed ?? 1)
  const profile = folder('typing')
  const samples = await serveSamples()
  const granted = ['http://127.0.0.1/*']
  const stage = await Stage.open({ browser: options.browser, profileDir: profile.path, granted })
  const control = { how: 'localStorage, written with each letter (kills only)', of: 0, lost: 0 }
  let [letters, missing, worst, reloads] = [0, 0, 0, 0]
  try {
    for (let run = 0; run < runs; run++) {
      const page = await stage.browser.open(`${samples.origin}/review.html`)
      const slip = await openNotes(page)
      const typed = new Typed()
      let inField = ''
      const words = `Round ${run}: ${'call her before Advent, she offered to tell it on a stage. '.repeat(20)}`
      const work = typed.type(page, words).catch(() => undefined)
      await pause(between(1_200, 3_200))
      if (run % 2) {
        reloads++
        await stage.browser.reloadExtension()
        await pause(500)
        typed.stopped = true
        await work
        await pause(1_000)
        inField = await fieldOf(slip)
      } else {
        typed.stopped = true
        inField = await fieldOf(slip)
        await stage.browser.kill()
        await work
      }
      const end = Date.now()
      if (run % 2 === 0) await stage.back()
      const own = await stage.page()
      const all = await own.evaluate(draftNotes)
      const held = all.find((notes) => notes.startsWith(`Round ${run}:`)) ?? ''
      await own.close()
      const due = typed.due(end)
      const isHeld = held.startsWith(due) && words.startsWith(held)
      if (!isHeld) {
        row.lost++
        row.notes.push(
          `round ${run}: “${held.slice(-30)}” was left, “${due.slice(-30)}” was due; the drafts hold ${all.map((notes) => `“${notes.slice(0, 12)}… ${notes.length}”`).join(', ') || 'nothing'}${inField}`,
        )
      }
      letters += typed.words.length
      missing += Math.max(0, typed.words.length - held.length)
      worst = Math.max(worst, typed.words.length - held.length)
      if (run % 2 === 0) {
        const anew = await stage.browser.open(`${samples.origin}/review.html`)
        control.of++
        if (!(await anew.evaluate(remembered)).startsWith(due)) control.lost++
        await anew.evaluate(() => localStorage.clear())
        await anew.close()
      } else await page.close()
      row.runs++
      row.acknowledged++
      options.say?.(`typing ${run + 1} of ${runs}: ${typed.words.length} letters, ${held.length} held`)
    }
    row.notes.push(
      `counted are drafts: ${runs - reloads} kills, ${reloads} reloads; of ${letters} letters ${missing} were missing, at most ${worst} at once`,
    )
    return { ...row, control }
  } finally {
    await stage.browser.close().catch(() => undefined)
    await samples.close()
    profile.remove()
  }
}

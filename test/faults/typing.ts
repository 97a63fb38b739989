// The browser is killed, or the extension replaced by a new one, while somebody types in the slip's notes.
import { serveSamples } from '../../samples/server.mjs'
import { chance } from './chance.ts'
import { fieldOf, openNotes, storedNotes, Typed } from './notes.ts'
import { emptyRow, type Fault, runsOf } from './row.ts'
import { folder, pause, Stage } from './stage.ts'

const remembered = () => localStorage.getItem('typed') ?? ''

export const typing: Fault = async (options) => {
  const row = emptyRow('typing', options.browser)
  const runs = runsOf(options, 4, 50)
  const { between } = chance(options.seed ?? 1)
  const profile = folder('typing')
  const samples = await serveSamples()
  const granted = ['http://127.0.0.1/*']
  const stage = await Stage.open({ browser: options.browser, profileDir: profile.path, granted })
  const control = { how: 'localStorage, written with each letter (kills only)', of: 0, lost: 0 }
  const missed: string[] = []
  let [letters, missing, worst, reloads] = [0, 0, 0, 0]
  try {
    for (let run = 0; run < runs; run++) {
      const page = await stage.browser.open(`${samples.origin}/review.html`)
      const slip = await openNotes(page, missed)
      const typed = new Typed()
      let inField = ''
      let end = 0
      // The first letter stands there already.
      const words = `ound ${run}: ${'call her before Advent, she offered to tell it on a stage. '.repeat(20)}`
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
        end = Date.now()
      } else {
        typed.stopped = true
        inField = await fieldOf(slip)
        // However long it takes to die, nothing is saved after this.
        end = Date.now()
        await stage.browser.kill()
        await work
        await stage.back()
      }
      const own = await stage.page()
      const all = await own.evaluate(storedNotes, 'drafts' as const)
      const held = all.find((notes) => notes && `R${words}`.startsWith(notes)) ?? ''
      await own.close()
      const due = `R${typed.due(end)}`
      const isHeld = held.startsWith(due)
      if (!isHeld) {
        row.lost++
        row.notes.push(
          `round ${run}: “${held.slice(-30)}” was left, “${due.slice(-30)}” was due; the drafts hold ${all.map((notes) => `“${notes.slice(0, 12)}… ${notes.length}”`).join(', ') || 'nothing'}; ${inField}`,
        )
      }
      letters += typed.words.length
      missing += Math.max(0, typed.words.length + 1 - held.length)
      worst = Math.max(worst, typed.words.length + 1 - held.length)
      if (run % 2 === 0) {
        const anew = await stage.browser.open(`${samples.origin}/review.html`)
        control.of++
        if (!(await anew.evaluate(remembered)).startsWith(due.slice(1))) control.lost++
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
    if (missed.length)
      row.notes.push(
        `the notes were gone into anew ${missed.length} times, since before: ${missed.join('; ')}`,
      )
    return { ...row, control }
  } finally {
    await stage.browser.close().catch(() => undefined)
    await samples.close()
    profile.remove()
  }
}

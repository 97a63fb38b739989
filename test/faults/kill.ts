// The browser ends in the middle of everything: a crash, a log-out, a kill from outside.
import { chance } from './chance.ts'
import { naiveKept } from './inside.ts'
import { emptyRow, type Fault, runsOf } from './row.ts'
import { folder, Keeps, pause, Stage } from './stage.ts'
import { draftNo } from './words.ts'

export const kill: Fault = async (options) => {
  const row = emptyRow('kill', options.browser)
  const runs = runsOf(options, 6, options.browser === 'firefox' ? 100 : 200)
  const { between } = chance(options.seed ?? 1)
  const profile = folder('kill')
  const stage = await Stage.open({ browser: options.browser, profileDir: profile.path })
  const control = { how: 'localStorage, written with each receipt', of: 0, lost: 0 }
  let [stored, unanswered] = [0, 0]
  try {
    let page = await stage.page()
    const all: { place: string; id: string }[] = []
    for (let run = 0; run < runs; run++) {
      const keeps = new Keeps(true)
      let n = 0
      // The first answer waits for the background to start; the kill is to hit work.
      await keeps.keep(page, draftNo('kill', run, n++))
      const work = keeps.asFastAsItGoes(page, () => draftNo('kill', run, n++))
      await pause(between(60, 560))
      keeps.stop()
      await stage.browser.kill()
      await work
      await stage.back()
      page = await stage.page()
      const answered = [...keeps.acknowledged.keys()]
      control.of += answered.length
      control.lost += answered.length - (await page.evaluate(naiveKept, answered))
      const first = await keeps.find(page)
      row.lost += first.lost.length
      unanswered += keeps.open.size
      row.acknowledged += answered.length
      const before = first.count
      await keeps.again(page)
      const found = await keeps.find(page)
      stored += keeps.acknowledged.size - answered.length - (found.count - before)
      row.doubled += found.doubled.length
      if (found.lost.length > first.lost.length) row.lost += found.lost.length - first.lost.length
      if (keeps.open.size) row.notes.push(`round ${run}: ${keeps.open.size} refused when sent again`)
      all.push(...keeps.acknowledged.values())
      row.runs++
      options.say?.(`kill ${run + 1} of ${runs}: ${answered.length} acknowledged, ${row.lost} lost so far`)
    }
    const last = new Keeps()
    for (const one of all) last.acknowledged.set(one.place, one)
    const found = await last.find(page)
    row.lost = Math.max(row.lost, found.lost.length)
    row.doubled = Math.max(row.doubled, found.doubled.length)
    row.notes.push(
      `${unanswered} were on their way at the kill, ${stored} of them stored without a receipt; sent again, each is there once`,
      `${stage.late} launches came up only when tried again`,
    )
    return { ...row, control }
  } finally {
    await stage.browser.close().catch(() => undefined)
    profile.remove()
  }
}

// The extension is reloaded, disabled and enabled, or updated while somebody types in the slip's notes; then they keep.
import { serveSamples } from '../../samples/server.mjs'
import { Hands } from '../drive/hands.ts'
import type { Page, Place } from '../drive/launch.ts'
import { until, within } from '../drive/until.ts'
import { chance } from './chance.ts'
import { fieldOf, openNotes, storedNotes, Typed } from './notes.ts'
import { Build, replace, type Way, ways } from './replace.ts'
import { emptyRow, type Fault, runsOf } from './row.ts'
import { folder, pause, Stage } from './stage.ts'

interface Api {
  storage: { local: { set(about: object): Promise<void>; get(key: string): Promise<{ naive?: string }> } }
}
interface World {
  browser?: Api
  chrome: Api
}

/** Runs in the slip: the control, which held the words until it was closed, and writes them where extensions do. */
async function closeNaively(words: string): Promise<boolean> {
  const world = globalThis as unknown as World
  try {
    await (world.browser ?? world.chrome).storage.local.set({ naive: words })
    return true
  } catch {
    return false
  }
}
async function naivelyHeld(): Promise<string> {
  const world = globalThis as unknown as World
  return (await (world.browser ?? world.chrome).storage.local.get('naive')).naive ?? ''
}

const inOwn = async <T>(stage: Stage, ask: (own: Page) => Promise<T>): Promise<T> => {
  const own = await until('a page of the extension', () => stage.page(), 20_000)
  try {
    return await ask(own)
  } finally {
    await own.close()
  }
}

const alive = (slip: Place) =>
  within(
    'the slip',
    slip.evaluate(() => document.querySelector('.slip-more textarea') !== null),
    3_000,
  ).catch(() => false)

/** Goes on as the product offers: in the slip that lives on, or in a new one after the page was loaded again. */
async function keepOn(page: Page, slip: Place): Promise<'in the slip' | 'after a reload'> {
  const hands = new Hands(page)
  if (await alive(slip)) {
    await slip.evaluate(() => document.querySelector<HTMLElement>('.slip-more textarea')?.focus())
    await hands.press('Enter')
    const said = await within('the receipt', hands.receipt(slip)).catch(() => '')
    if (said) return 'in the slip'
  }
  await page.reload()
  const anew = await hands.clip(page, '#review-8841')
  await hands.press('Enter')
  await hands.receipt(anew)
  return 'after a reload'
}

interface Round {
  held: string
  due: string
  kept: string[]
  typed: number
  how: string
  field: string
  naive: boolean
}

interface About {
  stage: Stage
  build: Build
  url: string
  /** Clicks that were meant for the notes and reached something else. */
  missed: string[]
}

async function strike(about: About, way: Way, words: string, wait: number): Promise<Round> {
  const { stage, build, url, missed } = about
  const page = await stage.browser.open(url)
  const slip = await openNotes(page, missed)
  const typed = new Typed(false)
  const work = typed.type(page, words.slice(1)).catch(() => undefined)
  await pause(wait)
  const struck = Date.now()
  await replace(stage.browser, build, way)
  await pause(500)
  typed.stopped = true
  await work
  await pause(1_000)
  const field = await fieldOf(slip)
  const lives = await alive(slip)
  // Where the browser takes the slip away, what is typed after that is seen to go nowhere.
  const due = `R${typed.due(lives ? Date.now() : struck)}`
  const naive = lives && (await slip.evaluate(closeNaively, words))
  const held = (await inOwn(stage, (own) => own.evaluate(storedNotes, 'drafts' as const))).find(
    (notes) => notes && words.startsWith(notes),
  )
  const how = await keepOn(page, slip).catch((error: unknown) => `not kept: ${String(error).slice(0, 160)}`)
  const [kept, there] = await inOwn(stage, async (own) => [
    await own.evaluate(storedNotes, 'moments' as const),
    await own.evaluate(naivelyHeld),
  ])
  // The same words are kept once only, so the next round needs them taken back.
  await page.keyboard.press('z')
  await until('the undo', () =>
    inOwn(stage, async (own) => !(await own.evaluate(storedNotes, 'moments' as const)).length),
  )
  await page.close()
  return {
    held: held ?? '',
    due,
    kept,
    typed: typed.words.length + 1,
    how,
    field,
    naive: naive && there === words,
  }
}

export const reload: Fault = async (options) => {
  const row = emptyRow('reload', options.browser)
  const runs = runsOf(options, 3, 50)
  const { between } = chance(options.seed ?? 1)
  const profile = folder('reload')
  const builds = folder('reload-build')
  const build = new Build(builds.path, options.browser)
  const samples = await serveSamples()
  const granted = ['http://127.0.0.1/*']
  const stage = await Stage.open({
    browser: options.browser,
    build: build.path,
    profileDir: profile.path,
    granted,
  })
  const control = { how: 'the words in the slip, written to storage.local when it closes', of: 0, lost: 0 }
  const hows = new Map<string, number>()
  const missed: string[] = []
  const about = { stage, build, url: `${samples.origin}/review.html`, missed }
  try {
    for (let run = 0; run < runs; run++) {
      const way = ways[run % ways.length] ?? 'reloaded'
      const words = `Round ${run}: ${'call her before Advent, she offered to tell it on a stage. '.repeat(20)}`
      const round = await strike(about, way, words, between(1_200, 3_200))
      const { held, due, kept, typed, how, field, naive } = round
      const mine = kept.filter((notes) => notes && words.startsWith(notes))
      const isHeld = held.startsWith(due)
      const isKept = mine.some((notes) => notes.startsWith(held))
      if (!isHeld || !isKept) {
        row.lost++
        row.notes.push(
          `round ${run}, ${way}: “${held.slice(-30)}” was left, “${due.slice(-30)}” was due, ${mine.length} kept (${how}); ${field}`,
        )
      }
      row.doubled += Math.max(0, mine.length - 1)
      control.of++
      if (!naive) control.lost++
      hows.set(`${way}, kept ${how}`, (hows.get(`${way}, kept ${how}`) ?? 0) + 1)
      row.runs++
      row.acknowledged++
      options.say?.(
        `reload ${run + 1} of ${runs}, ${way}: ${typed} letters, ${held.length} held, kept ${how}`,
      )
    }
    row.notes.push(`counted are drafts: ${[...hows].map(([how, times]) => `${times} × ${how}`).join('; ')}`)
    if (missed.length)
      row.notes.push(
        `the notes were gone into anew ${missed.length} times, since before: ${missed.join('; ')}`,
      )
    return { ...row, control }
  } finally {
    await stage.browser.close().catch(() => undefined)
    await samples.close()
    profile.remove()
    builds.remove()
  }
}

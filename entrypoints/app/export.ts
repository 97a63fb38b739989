import { breath } from '../../components/app/slices'
import { toDay } from '../../components/parts/dates'
import type { Noun } from '../../utils/domain/archive'
import { chosen, forAudience } from '../../utils/domain/choice'
import { mentionsOf } from '../../utils/domain/mentions'
import { problem, type Problem } from '../../utils/domain/problem'
import type { Instant } from '../../utils/domain/schema'
import { type Quote, quoteOf } from '../../utils/domain/quote'
import { formats } from '../../utils/formats'
import type { Format, Outgoing } from '../../utils/formats/define'
import type { Faithful } from '../../utils/formats/faithful'
import { exportAll, inBatches } from '../../utils/store/archive'
import { now } from '../../utils/store/write'
import type { Going, Wish } from '../../components/app/settings/Export'
import { saveBlob } from './files'
import { siteName } from './site-names'

const piece = 1_000_000
const slice = 12

/** Lets the browser answer keys whenever the work has taken a slice of a frame. */
function breathing(): () => Promise<void> | undefined {
  let since = performance.now()
  return () =>
    performance.now() - since < slice ? undefined : breath().then(() => void (since = performance.now()))
}

/** What a wish comes to: the records and words that would go out. Stopped, nothing. */
async function gather(wish: Wish, stop: AbortSignal): Promise<Outgoing | undefined> {
  const at = now()
  const archive = await exportAll()
  const records = chosen(forAudience(archive, wish.audience), wish.choice, toDay)
  const world = {
    people: new Map(archive.people.map((one) => [one.id, one])),
    companies: new Map(archive.companies.map((one) => [one.id, one])),
    dayOf: toDay,
  }
  const mentions = wish.audience === 'public' ? mentionsOf(world) : () => []
  const [quotes, pause]: [Quote[], ReturnType<typeof breathing>] = [[], breathing()]
  for (const moment of records.moments) {
    const quote = quoteOf(moment, world, wish.audience, toDay(at), mentions)
    if (quote) quotes.push(quote)
    await pause()
    if (stop.aborted) return undefined
  }
  return { audience: wish.audience, at, records, quotes, siteName }
}

/** How much would go out, and how openly, before anything does. */
export async function countExport(wish: Wish, stop: AbortSignal): Promise<Going | Problem | undefined> {
  try {
    const out = await gather(wish, stop)
    if (!out) return undefined
    const levels: Going['levels'] = { named: 0, 'role-and-industry': 0, anonymised: 0 }
    for (const { level } of out.quotes) if (level !== 'withheld') levels[level] += 1
    const { moments, people, asks } = out.records
    return {
      moments: moments.length,
      people: people.length,
      asks: asks.length,
      words: out.quotes.length,
      levels,
    }
  } catch (error) {
    return problem('storage-refused', error instanceof Error ? error.name : undefined)
  }
}

// goodword-2026-11-22.json, goodword-markdown-part-public-2026-11-22.md: what it is, of how much, for whom, of which day.
function nameOf({ id, extension }: Format, { choice, audience }: Wish, day: string): string {
  const is = id === extension ? [] : [id]
  const part = Object.keys(choice).length ? ['part'] : []
  const whose = audience === 'mine' ? [] : [audience]
  return `${['goodword', ...is, ...part, ...whose, day].join('-')}.${extension}`
}

/** Text in pieces as one file. What is written already lies with the browser, which puts it on the disk where it has to. */
function collecting() {
  const parts: Blob[] = []
  let text = ''
  const flush = () => {
    parts.push(new Blob([text]))
    text = ''
  }
  return {
    add: (more: string) => {
      text += more
      if (text.length > piece) flush()
    },
    /** All of it, a million letters at the most in each. */
    done: () => {
      flush()
      return parts
    },
  }
}

/**
 * Everything that is kept, in a form that it comes back from, without all of it being in memory; stopped, nothing.
 * @property has the nouns of which there is any
 */
export async function writeEverything(
  { writer }: Faithful,
  at: Instant,
  stop: AbortSignal,
): Promise<{ parts: Blob[]; has: ReadonlySet<Noun> } | undefined> {
  const [file, out] = [collecting(), writer()]
  const has = new Set<Noun>()
  file.add(out.begin(at))
  for await (const [noun, some] of inBatches()) {
    if (stop.aborted) return undefined
    file.add(out.some(noun, some))
    if (some.length) has.add(noun)
  }
  file.add(out.end())
  return { parts: file.done(), has }
}

async function writeChosen(format: Format, wish: Wish, stop: AbortSignal): Promise<Blob[] | undefined> {
  const out = await gather(wish, stop)
  if (!out) return undefined
  const [file, pause] = [collecting(), breathing()]
  for (const more of format.write(out)) {
    file.add(more)
    await pause()
    if (stop.aborted) return undefined
  }
  return file.done()
}

const isEverything = ({ audience, choice }: Wish) => audience === 'mine' && !Object.keys(choice).length

/** Writes the file and hands it over; answers its name, or nothing where it was stopped. */
export async function saveChosen(wish: Wish, stop: AbortSignal): Promise<string | Problem | undefined> {
  const format = formats.find(({ id }) => id === wish.format)
  if (!format) return problem('gone')
  try {
    const at = now()
    const parts =
      isEverything(wish) && 'writer' in format
        ? (await writeEverything(format, at, stop))?.parts
        : await writeChosen(format, wish, stop)
    if (!parts) return undefined
    const name = nameOf(format, wish, toDay(at))
    saveBlob(name, new Blob(parts, { type: format.type }))
    return name
  } catch (error) {
    return problem('storage-refused', error instanceof Error ? error.name : undefined)
  }
}

/** Everything there is, as it goes back in; answers the file's name. */
export async function saveEverything(): Promise<string | Problem> {
  const wish: Wish = { format: 'json', audience: 'mine', choice: {} }
  return (await saveChosen(wish, new AbortController().signal)) ?? problem('gone')
}

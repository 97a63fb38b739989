import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, launch, type LaunchOptions, type Page } from '../drive/launch.ts'
import type { Draft } from '../../utils/domain/draft'
import { type Answered, type Found, keepOne, look } from './inside.ts'
import { placeOf } from './words.ts'

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** A folder that is gone afterwards, beside the profiles of the other tests. */
export function folder(name: string): { path: string; remove: () => void } {
  const parent = resolve('.output', 'drive')
  mkdirSync(parent, { recursive: true })
  const path = mkdtempSync(join(parent, `${name}-`))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) }
}

/** A browser that is killed and comes back, over and over. */
export class Stage {
  /** Launches that did not come up in time and were tried again. */
  late = 0

  private constructor(readonly browser: Browser) {}

  static async open(options: LaunchOptions): Promise<Stage> {
    return new Stage(await launch(options))
  }

  /** A page of the extension that does nothing by itself. */
  page = (): Promise<Page> => this.browser.extensionPage('slip.html')

  /** Brings it back on the same profile. A launch that hangs is counted and tried again. */
  back = (): Promise<void> => this.again(() => this.browser.restart(), 3)

  /** Does it with a browser that may hang or fall over: that is counted, it is killed, and all of it tried again. */
  async again<T>(work: () => Promise<T>, most: number): Promise<T> {
    for (let tried = 1; ; tried++) {
      try {
        return await work()
      } catch (error) {
        this.late++
        await this.browser.kill().catch(() => undefined)
        if (tried === most) throw error
      }
    }
  }
}

/** What was asked for and what was answered. */
export class Keeps {
  readonly acknowledged = new Map<string, { place: string; id: string }>()
  /** Sent, and not answered with a receipt. */
  readonly open = new Map<string, Draft>()
  readonly problems = new Map<string, number>()
  #stopped = false

  constructor(private readonly naive = false) {}

  take(draft: Draft, answer: Answered): void {
    if ('id' in answer) {
      this.open.delete(draft.page.url)
      this.acknowledged.set(draft.page.url, { place: placeOf(draft), id: answer.id })
    } else this.problems.set(answer.problem, (this.problems.get(answer.problem) ?? 0) + 1)
  }

  async keep(page: Page, draft: Draft): Promise<Answered> {
    this.open.set(draft.page.url, draft)
    const answer = await page
      .evaluate(keepOne, draft, this.naive)
      .catch((error: unknown) => ({ problem: `gone: ${error instanceof Error ? error.name : ''}` }))
    if (!this.#stopped) this.take(draft, answer)
    return answer
  }

  /** Keeps what `next` gives, several at a time and as fast as it goes, until `stop`. */
  async asFastAsItGoes(page: Page, next: () => Draft | undefined, atOnce = 6): Promise<void> {
    const one = async () => {
      for (let draft = next(); draft && !this.#stopped; draft = next()) await this.keep(page, draft)
    }
    await Promise.all(Array.from({ length: atOnce }, one))
  }

  /** From now on nothing that comes in is taken for an answer. */
  stop(): void {
    this.#stopped = true
  }

  /** Sends what was not answered again, as the slip does; each must then be there once. */
  async again(page: Page): Promise<void> {
    this.#stopped = false
    // Those that are refused again are put back while this goes on.
    const open = Array.from(this.open.values())
    for (const draft of open) await this.keep(page, draft)
  }

  find = (page: Page): Promise<Found> => page.evaluate(look, [...this.acknowledged.values()])
}

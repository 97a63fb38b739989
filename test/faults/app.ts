import type { Page } from '../drive/launch.ts'
import { until } from '../drive/until.ts'
import type { Stage } from './stage.ts'

/** What a person sees on opening the app. */
export type Seen = 'library' | 'recovery' | 'problem' | 'nothing'

/** Runs in the app. */
function shown(): Seen | false {
  if (document.querySelector('.recover')) return 'recovery'
  if (document.querySelector('.problem')) return 'problem'
  return document.querySelector('.shell-view > *') ? 'library' : false
}

export async function openApp(stage: Stage): Promise<{ app: Page; seen: Seen; says: string }> {
  const app = await stage.browser.extensionPage('app.html#/moments')
  const seen: Seen = await until('the app', () => app.evaluate(shown), 15_000).catch((): Seen => 'nothing')
  // What comes first may be the half of it: the library before it is known that it is another, a problem before it is
  // known what can be done about it. Every record is looked at only after all of them are on show.
  const later = async () => (await app.evaluate(shown)) === 'recovery'
  const recovers = seen === 'recovery' || (await until('the recovery', later, 4_000).catch(() => false))
  if (recovers) return { app, seen: 'recovery', says: await app.text('.recover-title') }
  return { app, seen, says: seen === 'problem' ? await app.text('.problem') : '' }
}

/** Runs in the app: presses the first way back, which is the one that the screen recommends. */
function restore(): boolean {
  const button = document.querySelector<HTMLButtonElement>('.recover-ways button')
  button?.click()
  return button !== null
}

/** Runs in the app: what the way back came to, once it is told. */
const regained = () =>
  [...document.querySelectorAll('.recover-figures dt')]
    .map((name) => `${name.textContent} ${name.nextElementSibling?.textContent}`)
    .join(', ') || document.querySelector('.recover .problem-what')?.textContent

/** Goes the way back that the recovery recommends, and answers what it says in the end. */
export async function regain(app: Page): Promise<string> {
  if (!(await app.evaluate(restore))) return 'there is no way back'
  return until('the report', () => app.evaluate(regained), 15_000).catch(() => 'nothing came of it')
}

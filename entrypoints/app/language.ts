import { toldFrom } from '../../components/parts/told'
import { setWords } from '../../components/parts/words'
import { browser } from '../../utils/browser'

type Messages = Record<string, { message: string }>
type GetMessage = (key: string, subs?: string[]) => string

// Each language is a file of its own, read only by whoever chose it.
const files = import.meta.glob<Messages>('../../public/_locales/*/messages.json', { import: 'default' })
const place = 'language'
const rightToLeft = new Set(['ar', 'he', 'fa', 'ur'])

const codeOf = (path: string) => path.split('/').at(-2) ?? ''

/** The languages there are, by their codes. */
export const languages: readonly string[] = Object.keys(files).map(codeOf)

/** The language somebody chose; nothing where it is the browser's. */
export function languageNow(): string | undefined {
  try {
    return localStorage.getItem(place) ?? undefined
  } catch {
    // A frame may be kept from it; the browser's language is there in any case.
    return undefined
  }
}

/** Chooses a language for all pages of ours; nothing is the browser's own. */
export function setLanguage(code: string | undefined): void {
  if (code === undefined) localStorage.removeItem(place)
  else localStorage.setItem(place, code)
  location.reload()
}

/** Sets the words, the language and the direction of this page, before anything is drawn. */
export async function speak(browsers: GetMessage): Promise<void> {
  const chosen = languageNow()
  const load = Object.entries(files).find(([path]) => codeOf(path) === chosen)?.[1]
  const root = document.documentElement
  if (chosen && load) {
    setWords(toldFrom(await load()), chosen)
    root.lang = chosen
    root.dir = rightToLeft.has(chosen) ? 'rtl' : 'ltr'
    return
  }
  root.lang = browser.i18n.getUILanguage()
  root.dir = browsers('@@bidi_dir')
  setWords(browsers, root.lang)
}

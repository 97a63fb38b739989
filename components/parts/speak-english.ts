import messages from '../../public/_locales/en/messages.json'
import { setWords } from './words'

/** For tests: the shipped English strings, as the browser would hand them out. */
export function speakEnglish(): void {
  const known: Record<string, { message: string } | undefined> = messages
  setWords(
    (key, subs = []) =>
      known[key]?.message.replace(/\$(\d)/g, (_, at: string) => subs[Number(at) - 1] ?? '') ?? '',
    'en',
  )
}

/** Text without the marks that isolate names. */
export const bare = (text: string | null | undefined): string => (text ?? '').replace(/[\u2068\u2069]/g, '')

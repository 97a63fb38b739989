import messages from '../../public/_locales/en/messages.json'
import { toldFrom } from './told'
import { setWords } from './words'

/** For tests: the shipped English strings, as the browser would hand them out. */
export const speakEnglish = (): void => setWords(toldFrom(messages), 'en')

/** Text without the marks that isolate names. */
export const bare = (text: string | null | undefined): string => (text ?? '').replace(/[\u2068\u2069]/g, '')

import { type ComponentChild, render } from 'preact'
import { setWords } from '../../components/parts/words'
import { browser, wordsOf } from '../../utils/browser'
import { followTheme, showTheme } from './theme'
import { useMemory } from '../../utils/memory'

/** What every page of ours does first: words, direction, memory; then it draws. */
export function start(draw: () => ComponentChild): void {
  useMemory()
  showTheme()
  followTheme()
  const language = browser.i18n.getUILanguage()
  setWords(wordsOf, language)
  document.documentElement.lang = language
  document.documentElement.dir = wordsOf('@@bidi_dir')
  const root = document.getElementById('app')
  if (root) render(draw(), root)
}

import { type ComponentChild, render } from 'preact'
import { wordsOf } from '../../utils/browser'
import { useMemory } from '../../utils/memory'
import { catchUp } from '../../utils/store/catch-up'
import { speak } from './language'
import { followTheme, showTheme } from './theme'

/** What every page of ours does first: look, words, direction, memory; then it draws. */
export function start(draw: () => ComponentChild): void {
  useMemory()
  showTheme()
  followTheme()
  void speak(wordsOf).then(() => {
    const root = document.getElementById('app')
    if (root) render(draw(), root)
    void catchUp().catch(() => undefined)
  })
}

import { type ComponentChild, render } from 'preact'
import { breath } from '../../components/app/slices'
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
  // What the scripts do first is a frame's work; the first drawing has one of its own.
  void Promise.all([speak(wordsOf), breath()]).then(() => {
    const root = document.getElementById('app')
    if (root) render(draw(), root)
    void catchUp().catch(() => undefined)
  })
}

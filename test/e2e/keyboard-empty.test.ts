// Empty views, the tabs, the palette and the list of keys, without a mouse.
import { test } from 'vitest'
import { appOf, byKeys, focused, leadsTo, staying } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import { world } from './setup.ts'

const at = world({ reducedMotion: true })
const app = appOf(at)

test('what empty views offer', async () => {
  const page = await app('today')
  await page.find('.empty')
  const led = await staying(page)
  await byKeys(page, [
    ['to the moments', [['to', '.empty a', 'Go through'], 'Enter'], leadsTo('moments')],
    ['the sites', [['to', '.empty a[target]'], 'Enter'], led('options.html')],
    ['a file of before', [['to', '.empty a[href="#/data"]'], 'Enter'], leadsTo('data')],
    ['nothing to sort', ['g', 's', ['to', '.empty a'], 'Enter'], leadsTo('moments')],
    ['an ask', ['g', 't', ['to', '.empty a', 'New ask'], 'Enter'], leadsTo('asks/new')],
    ['the view by its tab', [['to', '.tab'], 'Enter'], focused('.tab')],
    ['the next by an arrow', ['ArrowRight'], leadsTo('gives')],
    ['the palette by its button', [['to', '.shell-palette'], 'Enter'], focused('.palette-input')],
    ['out of it', ['Escape'], focused('.shell-palette')],
    ['the keys', ['?', ['to', 'dialog button'], 'Enter'], focused('.shell-palette')],
  ])
})

allPressed('empty')

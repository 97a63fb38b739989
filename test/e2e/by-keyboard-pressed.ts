// Whether a walk did all it answers for.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { presses } from './by-keyboard.ts'
import { pressed, type Walk } from './keyboard-inventory.ts'

const file = join(import.meta.dirname, '../../public/_locales/en/messages.json')
const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const wild = (text: string, hole: RegExp) => text.split(hole).map(literal).join('.*')

/** Every wording a key has: `*` stands for some part of it, a number may follow it; beside the words stand keys and signs. */
function wordings(key: string): RegExp[] {
  const like = new RegExp(`^${wild(key, /\*/)}(_one|_other)?$`)
  return Object.keys(messages)
    .filter((one) => like.test(one))
    .map((one) => messages[one]?.message ?? '')
    .filter((words) => words.replace(/\$\d/g, '').trim())
    .map((words) => new RegExp(`^.{0,3}${wild(words, /\$\d/)}${words.endsWith(':') ? '' : '.{0,4}$'}`))
}

/** Whether that is what was pressed: by its words, else by how it looks. */
function isThis(name: string, press: string): boolean {
  const [looks = '', ...said] = press.replace(/\s+/g, ' ').split(' ¦ ')
  if (name === '[data-row]') return looks.endsWith(name)
  const words = name.split('|').flatMap(wordings)
  if (words.length) return said.some((text) => words.some((one) => one.test(text.trim())))
  const [tag, look] = name.split('.')
  const [element, ...classes] = looks.split('.')
  return element === (tag === 'label' ? 'input' : tag) && (tag === 'label' || !look || classes.includes(look))
}

/** The last test of a walk. @param except what this browser does not have */
export const allPressed = (walk: Walk, except: readonly string[] = []): void =>
  test('all that this walk answers for was pressed', () => {
    const missing = Object.entries(pressed[walk]).flatMap(([where, names]) =>
      names
        .split(' ')
        .filter((name) => !except.includes(name) && ![...presses].some((press) => isThis(name, press)))
        .map((name) => `${where}: ${name}`),
    )
    expect(missing).toEqual([])
  })

import type { Key } from '../parts/words'
import type { View } from './routes'

/** After `g`, the letter of a view leads there. */
export const letters: Readonly<Record<string, View>> = {
  t: 'today',
  s: 'sort',
  f: 'find',
  m: 'moments',
  p: 'people',
  c: 'companies',
  a: 'asks',
  g: 'gives',
  i: 'impact',
  w: 'wall',
  d: 'data',
}

/** The palette's key is the browser's own modifier with K. */
export const isMac = (): boolean => navigator.platform.startsWith('Mac')

/** One line of the keyboard map: the keys as they stand on the keyboard, and what they do. */
export type KeyLine = readonly [keys: string, does: Key]

/** Every key of ours, by where it is heard. The browser's own bindings stand in the options. */
export const keyMap = (): readonly { where: Key; lines: readonly KeyLine[] }[] => [
  {
    where: 'keys_everywhere',
    lines: [
      [isMac() ? '⌘ K' : 'Ctrl K', 'key_palette'],
      ['?', 'key_help'],
      ['/', 'key_slash'],
      ['Esc', 'key_esc'],
      ['z', 'key_undo'],
      ...Object.entries(letters).map(([letter, view]): KeyLine => [`g ${letter}`, `go_${view}` as Key]),
    ],
  },
  {
    where: 'keys_lists',
    lines: [
      ['j', 'key_j'],
      ['k', 'key_k'],
      ['Enter', 'key_enter'],
      ['x', 'key_select'],
      ['Shift j', 'key_extend'],
      [isMac() ? '⌘ A' : 'Ctrl A', 'key_select_all'],
    ],
  },
  {
    where: 'keys_sort',
    lines: [
      ['1 – 7', 'key_sort_kind'],
      ['s', 'key_sort_side'],
      ['t', 'key_sort_tag'],
      ['p', 'key_sort_person'],
      ['Enter', 'key_sort_next'],
      ['k', 'key_sort_back'],
      ['x', 'key_sort_discard'],
      ['o', 'key_sort_open'],
      ['a', 'key_ask'],
    ],
  },
  {
    where: 'keys_find',
    lines: [
      ['c', 'key_copy_quote'],
      ['a', 'key_ask'],
    ],
  },
  {
    where: 'keys_slip',
    lines: [
      ['Enter', 'key_slip_keep'],
      ['Esc', 'key_slip_leave'],
      ['a', 'key_slip_ask'],
      ['n', 'key_slip_nominate'],
    ],
  },
]

/** WebDriver's code points for keys that write nothing. */
const named: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  F6: '\uE036',
  F10: '\uE03A',
}

type KeyAction = { type: 'keyDown' | 'keyUp'; value: string }

export function chordActions(chord: string): KeyAction[] {
  const keys = chord.split('+').map((key) => named[key] ?? key)
  const down = keys.map((value) => ({ type: 'keyDown' as const, value }))
  const up = keys.toReversed().map((value) => ({ type: 'keyUp' as const, value }))
  return [...down, ...up]
}

export const wordActions = (words: string): KeyAction[] =>
  Array.from(words).flatMap((letter) => chordActions(letter === '\n' ? 'Enter' : letter))

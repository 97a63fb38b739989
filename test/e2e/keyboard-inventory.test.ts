// Everything that can be pressed stands in the inventory of a walk, or says why not; nothing stands there that is gone.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawn, toPress } from './keyboard-code.ts'
import { elsewhere, pressed } from './keyboard-inventory.ts'

const code = drawn(join(import.meta.dirname, '../..'))
const known = [
  ...Object.values(pressed).flatMap((walk) => Object.entries<string>(walk)),
  ...Object.entries(elsewhere).map(([where, [names]]) => [where, names] as const),
].flatMap(([where, names]) => names.split(' ').map((name) => `${where}: ${name}`))

// Words that are put together elsewhere, and links and buttons without a look of their own.
const unnamed = new Set(['*', 'a', 'button', 'input', 'summary', 'label'])

test('everything in the code has a walk', () => {
  const open = [...toPress(code)].flatMap(([where, names]) =>
    [...names].filter((name) => !unnamed.has(name)).map((name) => `${where}: ${name}`),
  )
  expect(open.length).toBeGreaterThan(200)
  expect(open.filter((one) => !known.includes(one))).toEqual([])
})

test('everything in the inventory is in the code', () => {
  const names = toPress(code)
  const gone = known.filter((one) => {
    const [where = '', name = ''] = one.split(': ')
    if (names.get(where)?.has(name)) return false
    // A key that is put together when it runs stands there by its beginning; a look by its class.
    const text = code.get(where) ?? ''
    const beginnings = name.split('_').map((_, at, parts) => `${parts.slice(0, at + 1).join('_')}_\${`)
    return ![name, name.split('.')[1] ?? name, ...beginnings].some((part) => text.includes(part))
  })
  expect(gone).toEqual([])
})

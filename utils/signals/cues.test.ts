import { expect, test } from 'vitest'
import { bookOf } from './cues'

test('a wrapped line reads as if it had never been broken, also within a cue', () => {
  const read = (source: string) => {
    const { words, sets } = bookOf([source], () => true)
    return { words: [...words], sets: [...sets] }
  }
  const whole = '\nset us: me,our\ngood 4: like a charm,well|nicely done,@us hero\nbad 3: awful\n'
  const wrapped = '\nset us: me,\n our\ngood 4: like a charm,\n well|\n nicely done,@us hero\nbad 3: awful\n'
  expect(read(wrapped)).toEqual(read(whole))
  expect(read(wrapped).words).toHaveLength(6)
})

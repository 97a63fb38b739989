import { describe, expect, it, test } from 'vitest'
import { bookOf, cuesAt, inflected, phraseOf } from './cues'
import { de } from './cues/de'
import { en } from './cues/en'
import { es } from './cues/es'
import { fr } from './cues/fr'
import { it as italian } from './cues/it'
import { nl } from './cues/nl'
import { pt } from './cues/pt'
import { tokensOf } from './words'

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

describe('a cue', () => {
  const found = (source: string, text: string) => {
    const book = bookOf([source], () => true)
    const tokens = tokensOf(text)
    const phrases: string[] = []
    for (let at = 0; at < tokens.length; at++)
      cuesAt(book, tokens, at, (one) => phrases.push(phraseOf(book, one, tokens)))
    return phrases
  }

  it('with a star knows the regular endings of a verb', () => {
    expect(inflected('refuse')).toEqual(['refuse', 'refuses', 'refused', 'refusing'])
    expect(inflected('deny')).toEqual(['deny', 'denies', 'denied', 'denying'])
    expect(inflected('stop')).toEqual(expect.arrayContaining(['stops', 'stopped', 'stopping']))
    expect(inflected('crash')).toEqual(['crash', 'crashes', 'crashed', 'crashing'])
    expect(found('bad 1: crash*', 'It crashes. It crashed. A crasher.')).toEqual(['crashes', 'crashed'])
  })

  it('finds its set within a set', () => {
    expect(found('set big: ten\nset some: @big,nine\nbad 1: @some times', 'ten times, two times')).toEqual([
      'ten times',
    ])
  })

  it('may have two filling words between any two of its own, and no other', () => {
    const source = 'set fill: the,my\nbad 1: lost bag'
    expect(found(source, 'They lost the bag. Then lost my the bag. Then lost his bag.')).toEqual([
      'lost … bag',
      'lost … bag',
    ])
    expect(found(source, 'lost my the my bag')).toEqual([])
  })

  it('has three words in a dot, six in two', () => {
    const text = 'waiting one two three four five six refund'
    expect(found('bad 1: waiting.refund', text)).toEqual([])
    expect(found('bad 1: waiting..refund', text)).toEqual(['waiting … refund'])
  })

  it('takes "did not" for "didnt" and "isn’t" for "not"', () => {
    const texts = 'It did not arrive. It didn’t arrive. It didnt arrive. It does not arrive.'
    expect(found('bad 1: didnt arrive', texts)).toEqual(['didnt arrive', 'didnt arrive', 'didnt arrive'])
    expect(found('bad 1: not working', 'It isn’t working. It is not working.')).toHaveLength(2)
    expect(found('bad 1: cant open', 'I cannot open it, can not open it, can’t open it.')).toHaveLength(3)
  })
})

test('words are known in spite of haste', () => {
  const words = (text: string) => tokensOf(text).map(({ word }) => word)
  expect(words('Definately reccomend')).toEqual(['definitely', 'recommend'])
  expect(words('ive, theyre, thats')).toEqual(['i', 'have', ',', 'they', 'are', ',', 'that'])
  expect(words('Ive and hive')).toEqual(['i', 'have', 'and', 'hive'])
  expect(tokensOf('Ive').map(({ at, end }) => [at, end])).toEqual([
    [0, 1],
    [1, 3],
  ])
  expect(tokensOf("I've").map(({ capital }) => capital)).toEqual([true, false])
})

/** Sets that rules look into by name. */
const byRules = 'fill not very little but would past update told rescue kind gush'.split(' ')

test.each(Object.entries({ de, en, es, fr, it: italian, nl, pt }))(
  'in %s each set has its name to itself, is used, and holds single words',
  (_, source) => {
    const text = source.join('\n').replaceAll(/\n +/g, '')
    const sets = [...text.matchAll(/^set (\w+): (.*)$/gm)].map(([, name = '', list = '']) => ({ name, list }))
    const names = sets.map(({ name }) => name)
    const known = [...byRules, ...[...text.matchAll(/@(\w+)/g)].map(([, name = '']) => name)]
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.filter((name) => !known.includes(name))).toEqual([])
    expect(sets.flatMap(({ list }) => list.split(',')).filter((word) => word.trim().includes(' '))).toEqual(
      [],
    )
    expect(known.filter((name) => !byRules.includes(name) && !names.includes(name))).toEqual([])
  },
)

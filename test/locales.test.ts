// Every language says what English says: the same keys, the same gaps, and nothing left in English by oversight.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Messages = Record<string, string>

const folder = 'public/_locales'

function read(locale: string): Messages {
  const file = JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8')) as Record<
    string,
    { message?: string }
  >
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message ?? '']))
}

/** Why a string may be the same as in English; whatever letters are left over want a translation. */
const names = ['Goodword', 'Gmail', 'Outlook', 'LinkedIn', 'G2', 'JSON']
const keyNames = ['Enter', 'Esc', 'Ctrl', 'Tab', 'Shift', 'Alt']
/** Whole strings that are a word of the language itself, or have become one. */
const shared: Record<string, readonly string[]> = {
  de: ['Community', 'Logo', 'Mentoring', 'Name', 'Person', 'Podcast', 'Video', 'Webinar'],
}

const english = read('en')
const keys = Object.keys(english)
const bases = keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -'_one'.length))
const gap = /\$\d?|%s/g

/** The English string that each key of a language says, its plural forms by the language's own rules. */
function wanted(locale: string): Map<string, string> {
  const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions()
  const counted = new Map<string, string>(
    bases.flatMap((base) =>
      ['one', 'other'].map((category): [string, string] => [`${base}_${category}`, base]),
    ),
  )
  return new Map(
    keys.flatMap((key): [string, string][] => {
      const base = counted.get(key)
      if (base === undefined) return [[key, english[key] ?? '']]
      return pluralCategories.map((category) => [`${base}_${category}`, english[`${base}_other`] ?? ''])
    }),
  )
}

const gaps = (text: string) => [...new Set(text.match(gap))].sort()

// A form of its own for one or two may say the number in a word.
const mayLeaveOut = (key: string) =>
  /_(zero|one|two|few|many)$/.test(key) && bases.includes(key.slice(0, key.lastIndexOf('_')))

function gapsWrong(key: string, said: string, meant: string): boolean {
  const has = gaps(said).filter((one) => !mayLeaveOut(key) || one !== '$1')
  const wants = gaps(meant).filter((one) => !mayLeaveOut(key) || one !== '$1')
  return has.join(' ') !== wants.join(' ') || (gaps(said).includes('$1') && !gaps(meant).includes('$1'))
}

/** Nothing but names, key names and signs: every language writes those alike. */
function wordless(text: string): boolean {
  const known = new Set([...names, ...keyNames])
  return (text.replace(gap, ' ').match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => known.has(word))
}

describe('English', () => {
  it('has every singular with its plural', () => {
    const alone = bases.filter((base) => !(`${base}_other` in english)).map((base) => `${base}_one`)
    expect(alone, `without its _other in en: ${alone.join(', ')}`).toEqual([])
  })
})

describe.each(readdirSync(folder).filter((locale) => locale !== 'en'))('%s', (locale) => {
  const messages = read(locale)
  const meant = wanted(locale)
  const said = Object.entries(messages)

  it('has every key of English, with every plural form of its own', () => {
    const lacking = [...meant.keys()].filter((key) => !(key in messages))
    expect(lacking, `lacking in ${locale}: ${lacking.join(', ')}`).toEqual([])
  })

  it('has no key that English has not', () => {
    const more = Object.keys(messages).filter((key) => !meant.has(key))
    expect(more, `in ${locale} but not in English: ${more.join(', ')}`).toEqual([])
  })

  it('has the same gaps as English', () => {
    const wrong = said
      .filter(([key, text]) => meant.has(key) && gapsWrong(key, text, meant.get(key) ?? ''))
      .map(([key, text]) => `${key}: “${text}”, in English “${meant.get(key) ?? ''}”`)
    expect(wrong, `other gaps in ${locale} than in English: ${wrong.join('; ')}`).toEqual([])
  })

  it('says something everywhere', () => {
    const empty = said.filter(([, text]) => !text.trim()).map(([key]) => key)
    expect(empty, `empty in ${locale}: ${empty.join(', ')}`).toEqual([])
  })

  it('holds no markup', () => {
    const marked = said.filter(([, text]) => /<\/?\w|&#?\w+;/.test(text)).map(([key]) => key)
    expect(marked, `markup in ${locale}: ${marked.join(', ')}`).toEqual([])
  })

  it('is the same as English only for a reason', () => {
    const left = said
      .filter(([key, text]) => text === english[key] && !wordless(text))
      .filter(([, text]) => !shared[locale]?.includes(text))
      .map(([key, text]) => `${key} (“${text}”)`)
    expect(left, `still English in ${locale}: ${left.join(', ')}`).toEqual([])
  })
})

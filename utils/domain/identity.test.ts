import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draftOf } from '../../test/support/samples'
import { fingerprint, hash53 } from './fingerprint'
import { makeId } from './id'
import { linkTo } from './page'
import { foldName, identitiesOf, nameOf, personIdentities } from './person'
import { Id, z } from './schema'

const link = (link: string) => identitiesOf({ link })[0]

describe('an id', () => {
  it('is the time, then what is random, with its version and variant', () => {
    const bytes = new Uint8Array([1, 2, 0xff, 4, 5, 6, 7, 8, 9, 0xab])
    const made = makeId(Date.parse('2026-11-21T12:00:00.000Z'), bytes)
    expect(made).toBe('01a1fdfa-4600-7102-bf04-0506070809ab')
    expect(z.safeParse(Id, made).success).toBe(true)
    expect(makeId(1, new Uint8Array([0xfe, 0xdc]))).toBe('00000000-0001-7edc-8000-000000000000')
  })

  it('sorts by its time', () => {
    const bytes = new Uint8Array(10)
    expect(makeId(255, bytes) < makeId(256, bytes)).toBe(true)
  })
})

describe('a fingerprint', () => {
  it('stays what it was when the moment was kept', () => {
    const { moments } = JSON.parse(readFileSync('test/archives/v1.json', 'utf8')) as {
      moments: (Parameters<typeof fingerprint>[0] & { fingerprint: string })[]
    }
    expect(moments[0] && fingerprint(moments[0])).toBe(moments[0]?.fingerprint)
    expect(hash53('', 1)).toHaveLength(14)
  })

  it('names the author by the surest thing known, and the place by the site', () => {
    const of = (about: Parameters<typeof draftOf>[0]) => fingerprint(draftOf(about))
    const who = { name: 'Ida', handle: 'ida', link: 'https://a.example/ida', email: 'ida@a.example' }
    expect(of({ who })).toBe(of({ who: { email: ' IDA@a.example ' } }))
    expect(of({ who: { ...who, email: undefined } })).toBe(of({ who: { link: who.link } }))
    expect(of({ who: { name: 'Ida', handle: 'ida' } })).toBe(of({ who: { handle: 'ida' } }))
    const page = (url: string, site?: string) => ({
      page: { url, title: '', channel: 'page' as const, site },
    })
    expect(of(page('https://a.example/1'))).toBe(of(page('https://a.example/2')))
    expect(of(page('https://a.example/1'))).not.toBe(of(page('https://b.example/1')))
    expect(of(page('https://a.example/1', 'g2'))).toBe(of(page('https://b.example/1', 'g2')))
    expect(of({ words: 'café' })).toBe(of({ words: 'cafe\u0301' }))
  })
})

describe('a profile link', () => {
  it('is the same with or without www, a slash at the end, tracking and capitals in the host', () => {
    for (const same of ['https://WWW.a.example/u/ida//', 'http://a.example/u/ida?utm=1#top'])
      expect(link(same)).toBe('link:a.example/u/ida')
    expect(link('https://awww.example/u')).toBe('link:awww.example/u')
    expect(link('https://a.example/U')).not.toBe(link('https://a.example/u'))
  })

  it('is told by its query where the path is short', () => {
    expect(link('https://a.example/user?id=7')).toBe('link:a.example/user?7')
    expect(link('https://a.example/user?u=8')).toBe('link:a.example/user?8')
    expect(link('https://a.example/user?id=7&u=8')).toBe('link:a.example/user?7')
    expect(link('https://a.example/a/very/long/path/x?id=7')).toBe('link:a.example/a/very/long/path/x?7')
    expect(link('https://a.example/a/very/long/path/xx?id=7')).toBe('link:a.example/a/very/long/path/xx')
    expect(link('no address')).toBeUndefined()
  })
})

describe('a person', () => {
  it('is shown by name, else by address, else by handle', () => {
    const handles = [{ site: 'g2', handle: 'ida' }]
    expect(nameOf({ names: ['Ida', 'I.'], emails: ['a@a.example'], handles })).toBe('Ida')
    expect(nameOf({ names: [], emails: ['a@a.example'], handles })).toBe('a@a.example')
    expect(nameOf({ names: [], emails: [], handles })).toBe('ida')
    expect(nameOf({ names: [], emails: [], handles: [] })).toBe('')
  })

  it('is told by every address and link', () => {
    expect(
      personIdentities({ emails: ['A@a.example', 'none'], links: ['https://a.example/ida', 'x'] }),
    ).toEqual(['mail:a@a.example', 'link:a.example/ida'])
    expect(foldName(' Zoë \n Ångström ')).toBe('zoe angstrom')
  })
})

describe('the way back to the words', () => {
  const to = (quote: string, url = 'https://a.example/p') => linkTo(url, { quote, prefix: '', suffix: '' })
  const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`)

  it('names up to twelve words in full, and more by their ends', () => {
    expect(to(words(12).join(' \n '))).toBe(`https://a.example/p#:~:text=${words(12).join('%20')}`)
    expect(to(words(13).join(' '))).toBe(
      'https://a.example/p#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w8%20w9%20w10%20w11%20w12',
    )
  })

  it('is the plain address where there are no words', () => {
    expect(to('  ')).toBe('https://a.example/p')
    expect(to(' a,b-c ', 'https://a.example/p#:~:text=old')).toBe('https://a.example/p#:~:text=a%2Cb%2Dc')
  })
})

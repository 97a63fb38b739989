import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askKinds } from '../utils/asks'
import { AskKind } from '../utils/domain/ask-kind'
import { GateReason } from '../utils/domain/gate'
import { problemCodes } from '../utils/domain/problem'
import { keysOf } from '../utils/problems'
import { walk } from './support/walk'

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const code = ['components', 'entrypoints', 'utils'].flatMap(walk).filter((path) => /\.tsx?$/.test(path))
const product = code.filter((path) => !isTest(path))
const read = (path: string) => readFileSync(path, 'utf8')
const importsOf = (path: string) =>
  [...read(path).matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, name = '']) => name)
const resolved = (path: string, name: string) =>
  name.startsWith('.') ? normalize(join(dirname(path), name)) : name

/** Who may import whom: the longest folder that fits decides. A type tells nothing about what runs, but counts all the same. */
const may: Record<string, RegExp> = {
  'utils/domain': /^(utils\/domain\/|zod\/(mini|v4\/core)$|@skyra\/jaro-winkler$|@streamparser\/json$)/,
  'utils/asks': /^utils\/(domain|asks)\b/,
  'utils/formats': /^(utils\/(domain|formats)\b|papaparse$)/,
  'utils/imports': /^(utils\/(domain|imports)\b|papaparse$|postal-mime$)/,
  'utils/signals': /^utils\/(domain|signals)\b/,
  'utils/page': /^utils\/(domain|page)\b/,
  'utils/sites': /^utils\/(domain|page|sites)\b/,
  'utils/store': /^(utils\/(domain|store)\b|idb$)/,
  'utils/wire.ts': /^(utils\/(domain\b|browser$)|wxt\/browser$)/,
  'utils/reach.ts': /^utils\/(domain\b|browser$)/,
  'utils/panel.ts': /^utils\/browser$/,
  'utils/ways-out.ts': /^utils\/browser$/,
  'utils/badge.ts': /^utils\/browser$/,
  'utils/memory.ts': /^utils\/(store\/outside$|browser$)/,
  'utils/port.ts': /^utils\/(domain\b|wire$)/,
  'utils/repairs.ts': /^utils\/(domain\b|browser$)/,
  'utils/browser.ts': /^(webextension-polyfill|wxt\/browser)$/,
  'utils/problems.ts': /^utils\/domain\b/,
  'utils/use-live.ts': /^(preact\/hooks|utils\/(domain|store)\b)/,
  'utils/use-records.ts': /^(preact\/hooks|utils\/(domain|store|use-live)\b)/,
  components: /^(preact|lucide-preact|minisearch$|components\/|utils\/domain\b)/,
  'components/parts': /^(preact|lucide-preact|components\/parts\/|utils\/domain\b|public\/_locales\b)/,
}
const ruleFor = (path: string) =>
  Object.keys(may)
    .filter((place) => path === place || path.startsWith(`${place}/`))
    .sort((one, other) => other.length - one.length)[0]

describe('the house', () => {
  it('has the rooms of the plan and no others', () => {
    expect(
      readdirSync('utils')
        .filter((name) => !name.includes('.'))
        .sort(),
    ).toEqual(['asks', 'domain', 'formats', 'imports', 'page', 'signals', 'sites', 'store'])
    expect(readdirSync('components').sort()).toEqual(['app', 'overlay', 'parts'])
  })

  it('has dependencies that point one way', () => {
    const wrong = product.flatMap((path) => {
      const place = ruleFor(path)
      const rule = place === undefined ? undefined : may[place]
      return importsOf(path)
        .map((name) => resolved(path, name))
        .filter((name) => !name.endsWith('.css') && rule && !rule.test(name))
        .map((name) => `${path} imports ${name}, which ${place} may not`)
    })
    expect(wrong).toEqual([])
  })

  it('is entered by the browser only: nothing outside entrypoints imports them', () => {
    const wrong = product
      .filter((path) => !path.startsWith('entrypoints/'))
      .filter((path) => importsOf(path).some((name) => resolved(path, name).startsWith('entrypoints/')))
    expect(wrong).toEqual([])
  })

  it('keeps zod, idb and Preact out of what a page gets', () => {
    const seen = new Set<string>()
    const visit = (path: string): string[] => {
      if (seen.has(path)) return []
      seen.add(path)
      const real = read(path).replace(/^import type .*$/gm, '')
      return [...real.matchAll(/from\s+'([^']+)'/g)].flatMap(([, name = '']) => {
        if (!name.startsWith('.')) return [`${path} → ${name}`]
        const found = ['.ts', '.tsx', '/index.ts', '']
          .map((end) => normalize(join(dirname(path), name)) + end)
          .find((one) => product.includes(one))
        return found ? visit(found) : []
      })
    }
    const outside = [
      'entrypoints/overlay.ts',
      'entrypoints/reader/index.ts',
      ...product.filter((path) => path.startsWith('utils/sites/')),
    ].flatMap(visit)
    expect(outside.filter((edge) => !edge.endsWith('wxt/utils/define-unlisted-script'))).toEqual([])
  })

  it('has short files: none over 250 lines, most under 60', () => {
    const lengths = product.map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
    expect(lengths.filter(({ lines }) => lines < 60).length / lengths.length).toBeGreaterThan(0.5)
  })

  it('names no attic', () => {
    const attics = /^(helpers?|.*manager|.*service|types|constants|common|misc)\.tsx?$/i
    expect(code.filter((path) => attics.test(basename(path)))).toEqual([])
  })
})

describe('the code', () => {
  const none = (pattern: RegExp, allowed: readonly string[] = []) =>
    product
      .filter((path) => !allowed.includes(path))
      .filter((path) => pattern.test(read(path).replace(/\/\/.*$|\/\*[^]*?\*\//gm, '')))

  it('builds elements and never parses markup', () => {
    expect(none(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/)).toEqual([])
  })
  it('has no any', () => expect(none(/\bas any\b|:\s*any\b|<any>/)).toEqual([]))
  it('sends nothing anywhere', () => {
    expect(
      none(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|\beval\(|new Function/,
      ),
    ).toEqual([])
  })
  it('goes nowhere but to its own pages, by one file', () => {
    const ways =
      /\btabs\.create\(|\bwindows\.create\(|\bdownloads\.|\bopen\(\s*['"`](https?|mailto)|\blocation\.(assign|replace)\(|\blocation(\.href)?\s*=[^=]|tabs\.update\([^)]*\burl\b/
    expect(none(ways, ['utils/ways-out.ts'])).toEqual([])
    // The slip's frame leads to the slip and nowhere else.
    expect(none(/\.src\s*=[^=]/, ['entrypoints/reader/slip-frame.ts'])).toEqual([])
  })
  it('touches IndexedDB in the store only', () => {
    expect(
      none(
        /indexedDB|from 'idb'/,
        product.filter((path) => path.startsWith('utils/store/')),
      ),
    ).toEqual([])
  })
  it('keeps browser and document out of domain, asks, formats, imports, signals, sites and page', () => {
    const pure = product.filter((path) =>
      /^utils\/(domain|asks|formats|imports|signals|sites|page)\//.test(path),
    )
    const free =
      /(?<![\w.'"`-])(window|document|location|browser|chrome|globalThis|indexedDB|localStorage)\s*[.(]/
    expect(pure.filter((path) => free.test(read(path).replace(/\/\/.*$|\/\*[^]*?\*\//gm, '')))).toEqual([])
  })
  it('hears keys through one hook, which listens before the first paint', () => {
    const own = product.filter((path) => path.startsWith('components/') || path.endsWith('.tsx'))
    expect(own.filter((path) => /addEventListener\('keydown/.test(read(path)))).toEqual([
      'components/parts/use-keys.ts',
    ])
  })
  it('takes time and randomness as arguments in the domain', () => {
    const domain = product.filter((path) => path.startsWith('utils/domain/'))
    expect(
      domain.filter((path) => /Date\.now\(|new Date\(\)|Math\.random|crypto\./.test(read(path))),
    ).toEqual([])
  })
  it('names colours in one file, and in the pin, which has no style sheet', () => {
    const css = walk('components').filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'))
    const colour = /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|oklch\(/i
    expect(css.filter((path) => colour.test(read(path)))).toEqual([])
    expect(
      product.filter(
        (path) =>
          path.endsWith('.tsx') && colour.test(read(path).replace(/['"`]#\/[^'"`]*|href="#[^"]*"/g, '')),
      ),
    ).toEqual([])
  })
})

describe('the words', () => {
  const messages = JSON.parse(read('public/_locales/en/messages.json')) as Record<string, { message: string }>

  it('say every failure, and what to do next', () => {
    const missing = problemCodes.flatMap((code) =>
      Object.values(keysOf(code)).filter((key) => !messages[key]?.message),
    )
    expect(missing).toEqual([])
  })
  it('say why every gate is shut', () => {
    const missing = GateReason.options.filter((reason) => !messages[`gate_${reason.replaceAll('-', '_')}`])
    expect(missing).toEqual([])
  })
  it('name every kind of ask, each with its own file, benefits and opening', () => {
    expect([...askKinds.keys()]).toEqual([...AskKind.options])
    for (const [kind, { benefits, opening, done }] of askKinds) {
      expect(benefits.length, kind).toBeGreaterThanOrEqual(3)
      for (const key of [
        ...benefits.map(({ key }) => key),
        opening,
        done,
        `ask_kind_${kind.replaceAll('-', '_')}`,
      ])
        expect(messages[key], key).toBeDefined()
    }
  })
  it('are never empty and hold no markup', () => {
    expect(
      Object.entries(messages).filter(([, { message }]) => !message.trim() || /<\w/.test(message)),
    ).toEqual([])
  })
})

describe('spend', () => {
  it('has no place in the domain: whom to ask is never judged by money', () => {
    const money =
      /\b(spend|spent|spending|revenue|contract[ _-]?value|arr|mrr|ltv|lifetime[ _-]?value|deal[ _-]?size|account[ _-]?value)\b/i
    const splitCase = (text: string) => text.replace(/([a-z])([A-Z])/g, '$1 $2')
    const found = code
      .filter((path) => /^utils\/(domain|asks|store)\//.test(path))
      .filter((path) => money.test(splitCase(read(path))))
    expect(found).toEqual([])
  })
})

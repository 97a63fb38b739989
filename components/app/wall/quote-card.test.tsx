import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numRuns } from '../../../test/support/samples'
import {
  altText,
  attributionLines,
  designs,
  drawCard,
  inks,
  type Inks,
  layCard,
  type Size,
  sizes,
} from './quote-card'
import { fit, isRtl } from './quote-layout'

// Every letter as wide as half its size.
const measure = (text: string) => [...new Intl.Segmenter().segment(text)].length / 2
const box = { width: 400, height: 200 }
const range = { largest: 60, smallest: 20, leading: 1.25 }
const fitted = (words: string) => fit(words, box, range, measure)
const colours = Object.fromEntries(inks.map((ink) => [ink, ink])) as Inks
const faces = { serif: 'serif', sans: 'sans-serif' }

/** Writes down what is drawn, in place of a canvas. */
function brush() {
  const texts: { text: string; x: number; y: number; align: string; direction: string; ink: unknown }[] = []
  const own = { fillStyle: '' as unknown, font: '', direction: 'inherit', textAlign: 'start' }
  const nothing = () => undefined
  const canvas = {
    ...own,
    strokeStyle: '',
    lineWidth: 1,
    textBaseline: 'alphabetic',
    fillRect: nothing,
    beginPath: nothing,
    arc: nothing,
    fill: nothing,
    stroke: nothing,
    measureText: (text: string) => ({
      width: measure(text) * Number(/(\d+(?:\.\d+)?)px/.exec(canvas.font)?.[1]),
    }),
    fillText: (text: string, x: number, y: number) =>
      texts.push({ text, x, y, align: canvas.textAlign, direction: canvas.direction, ink: canvas.fillStyle }),
  }
  return { brush: canvas as unknown as Parameters<typeof drawCard>[0], texts }
}

describe('words in a box', () => {
  test('are as large as they fit', () => {
    expect(fitted('Good')).toEqual({ size: 60, lines: ['Good'], cut: false })
    expect(fitted('Your night shift saved the launch').lines).toEqual([
      'Your night',
      'shift saved the',
      'launch',
    ])
    expect(fitted('word '.repeat(30)).size).toBeLessThan(40)
  })

  test('keep their paragraphs, and lose the space around them', () => {
    expect(fitted('  One.\n\n Two.  \n').lines).toEqual(['One.', 'Two.'])
  })

  test('end in “…” where they do not fit, and only there', () => {
    const long = fitted('word '.repeat(400))
    expect(long).toMatchObject({ size: 20, cut: true })
    expect(long.lines.at(-1)).toMatch(/word…$/)
    expect(long.lines).toHaveLength(8)
    expect(fitted('word '.repeat(5_000)).cut).toBe(true)
  })

  test('without spaces are parted between words, and no line begins with a full stop', () => {
    const { lines, cut } = fitted(
      '夜中の二時でも、すぐに返事が来ました。こんなに頼りになるチームは初めてです。',
    )
    expect(cut).toBe(false)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.filter((line) => /^[、。]/.test(line))).toEqual([])
  })

  test('wider than a line are parted between letters as they are read', () => {
    const { lines } = fitted(`${'👩‍🚒'.repeat(60)}`)
    expect(lines.join('')).toBe('👩‍🚒'.repeat(60))
    expect(lines.every((line) => /^(👩‍🚒)+$/u.test(line))).toBe(true)
  })

  test('never lose a letter in silence, and never leave the box', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 500 })
      .filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(words, (text) => {
        const { size, lines, cut } = fitted(text)
        const bare = (some: string) => some.replace(/\s+/g, '')
        if (cut) expect(lines.at(-1)?.endsWith('…')).toBe(true)
        else expect(bare(lines.join(''))).toBe(bare(text))
        expect(lines.length * size * range.leading).toBeLessThanOrEqual(box.height)
        // A letter of its own may be wider than any line.
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(box.width + size)
      }),
      { numRuns: Math.min(numRuns, 300) },
    )
  })
})

describe('a card', () => {
  const quote = {
    words: 'It saved our season.',
    attribution: { name: 'Ana Duarte', role: 'CTO', company: 'Quay' },
  }

  test('says who said it as openly as they allow', () => {
    expect(attributionLines(quote.attribution)).toEqual(['Ana Duarte', 'CTO, Quay'])
    expect(attributionLines({ role: 'CTO', industry: 'Logistics' })).toEqual(['CTO, Logistics'])
    expect(attributionLines({})).toEqual([])
    expect(altText(quote)).toBe('“It saved our season.” — Ana Duarte, CTO, Quay')
    expect(altText({ words: 'Good.', attribution: {} })).toBe('“Good.”')
  })

  test.each(
    designs.flatMap((design) => (Object.keys(sizes) as Size[]).map((size) => [design, size] as const)),
  )('in the design %s, %s, draws every word inside it and in our colours', (design, size) => {
    const { brush: canvas, texts } = brush()
    drawCard(canvas, layCard(quote, design, size, measure), colours, faces)
    expect(
      texts
        .map(({ text }) => text)
        .join(' ')
        .replace('“ ', ''),
    ).toBe(`${quote.words} Ana Duarte CTO, Quay`)
    for (const { x, y, ink } of texts) {
      expect(x).toBeGreaterThan(0)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(sizes[size].height)
      expect(inks).toContain(ink)
    }
  })

  test('of words that run from right to left begins at the right', () => {
    expect([isRtl('  „המערכת'), isRtl('شكرا'), isRtl('Danke'), isRtl('123')]).toEqual([
      true,
      true,
      false,
      false,
    ])
    const { brush: canvas, texts } = brush()
    drawCard(canvas, layCard({ ...quote, words: 'המערכת הצילה' }, 'paper', 'wide', measure), colours, faces)
    expect(texts.every(({ direction, x }) => direction === 'rtl' && x > 1_000)).toBe(true)
    expect(texts[0]?.text).toBe('”')
  })

  test('of a very long name ends it in “…” before it leaves the card', () => {
    const { brush: canvas, texts } = brush()
    const attribution = { name: 'Featherstonehaugh '.repeat(12).trim() }
    drawCard(canvas, layCard({ words: 'Good.', attribution }, 'paper', 'wide', measure), colours, faces)
    expect(texts.at(-1)?.text).toMatch(/…$/)
  })
})

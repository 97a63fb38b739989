import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../test/support/samples'
import { fillFields, openFields } from './merge-fields'

describe('the fields of a message', () => {
  it('are filled in wherever they stand, however spaced', () => {
    expect(fillFields('Dear {{name}}, {{ name }}! {{\tme\n}}', { name: ' Ida ', me: 'Ben' })).toEqual({
      text: 'Dear Ida, Ida! Ben',
      open: [],
    })
  })

  it('stay in sight where nothing is known, and are named once', () => {
    expect(fillFields('{{ name }} {{opening}} {{name}}', { name: '  ', opening: undefined })).toEqual({
      text: '{{ name }} {{opening}} {{name}}',
      open: ['name', 'opening'],
    })
    expect(openFields('{{ name }} {{opening}} {{name}}')).toEqual(['name', 'opening'])
    expect(openFields('{name} }}x{{')).toEqual([])
    // However it is written, it was meant to be filled in.
    expect(openFields('{{}} {{Name}} {{na-me}} {{ first name }}')).toEqual([
      '',
      'Name',
      'na-me',
      'first name',
    ])
    expect(openFields(`{{${'x'.repeat(60)}}} {{${'y'.repeat(61)}}}`)).toEqual(['x'.repeat(60)])
    expect(fillFields('{{Name}}', { name: 'Ana' })).toEqual({ text: 'Ana', open: [] })
  })

  it('are not taken from what every object knows', () => {
    const text = '{{constructor}} {{valueof}}'
    expect(fillFields(text, {})).toEqual({ text, open: ['constructor', 'valueof'] })
  })

  it('are filled in once: a value is never looked at again', () => {
    expect(fillFields('{{me}} {{name}}', { me: '{{name}}', name: '$& {{me}}' })).toEqual({
      text: '{{name}} $& {{me}}',
      open: [],
    })
    const names = ['me', 'name', 'a_b'] as const
    const piece = fc.oneof(
      fc.constantFrom('{{me}}', '{{ name }}', '{{a_b}}', '{{x}}', '{{', '}}', '{', ' ', '$&', 'me'),
      fc.string({ maxLength: 4 }),
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    const fields = fc.record({ me: text, name: text, a_b: text }, { requiredKeys: [] })
    fc.assert(
      fc.property(text, fields, (template, fields) => {
        const filled = fillFields(template, fields)
        const known = (name: string) => fields[name as 'me']?.trim() || undefined
        // By hand: cut the template at its fields and put the values between.
        const parts = template.split(/(\{\{\s*[a-z][a-z_]{0,30}\s*\}\})/)
        const want = parts.map((part, at) => (at % 2 ? (known(part.slice(2, -2).trim()) ?? part) : part))
        expect(filled.text).toBe(want.join(''))
        expect(filled.open).toEqual(openFields(template).filter((name) => !known(name)))
        expect(openFields(filled.text)).toEqual(expect.arrayContaining(filled.open))
        if (names.every((name) => !openFields(template).includes(name))) expect(filled.text).toBe(template)
      }),
      { numRuns },
    )
  }, 30_000)
})

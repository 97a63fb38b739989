import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { oneLine, textOf } from './text'

const read = (html: string, without = {}) =>
  textOf(parseHTML(`<html><body>${html}</body></html>`).document.body, without)

test.each([
  ['a<br>b', 'a\nb'],
  ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['<p>a</p><p>b</p>', 'a\n\nb'],
  ['<ul><li>a</li>\n<li>b</li></ul>', 'a\nb'],
  ['  a \n  b&nbsp; c <b>d</b>e ', 'a b c de'],
  ['<span>a</span> <span>b</span>', 'a b'],
  ['<pre>a\n  b</pre>', 'a\n  b'],
  ['<div style="white-space: pre-wrap">a\nb</div>c\nd', 'a\nb\nc d'],
  [
    'a<style>x</style><script>y</script><template>z</template><button>More</button><span hidden>h</span>',
    'a',
  ],
  ['nice <img alt="👍🏽"> <img alt="a cat"><img alt="5"> 🎉', 'nice 👍🏽 🎉'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['a<br><br><br><br>b', 'a\n\nb'],
])('%s', (html, text) => {
  expect(read(html)).toBe(text)
})

test('drops, marks quotes and cuts', () => {
  const html = 'a<i class="x">b</i><div class="q">c</div>d<p class="end">e</p>f'
  expect(read(html, { drop: '.x', quoted: '.q', cut: '.end' })).toBe('a\n>\nd')
})

test('a page nested a hundred thousand deep is read, not a crash', () => {
  const { document } = parseHTML('<html><body></body></html>')
  let at = document.body as Element
  for (let i = 0; i < 100_000; i++) at = at.appendChild(document.createElement('div'))
  at.textContent = 'deep'
  expect(textOf(document.body)).toBe('deep')
})

test('names lose the marks that only turn text around', () => {
  expect(oneLine('\u202a Mo \u202c\n K.')).toBe('Mo K.')
})

test('line breaks that a style sheet keeps', () => {
  const html = '<p data-text>One  a\n\nTwo<span> b\nc</span></p><p>d\ne</p>'
  expect(read(html, { lines: '[data-text]' })).toBe('One a\n\nTwo b\nc\n\nd e')
})

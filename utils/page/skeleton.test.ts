import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { skeletonOf } from './skeleton'

const bodyOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document.body
const first = (html: string): Element => bodyOf(html).firstElementChild as Element

test('keeps what a repairer needs and no word of the customer', () => {
  const html = `<article class="card by-ines" data-testid="review-by-ines-holm" id="review-88412" data-author="Ines Holm">
    <a class="who" href="/users/ines-holm?ref=1">Ines Holm</a><img alt="4 out of 5 stars" src="https://x.example/ines.png">
    <img alt="Ines on her boat"><time datetime="2026-03-14T10:00:00Z">14. März</time>
    <p class="review-text" style="color:red" onclick="steal()">Never failed us, call 0171 5550199.</p><script>secret</script></article>`
  expect(skeletonOf(first(html), ['Ines Holm', 'ines@holm.example'])).toBe(
    '<article class="card by-xxxx" data-testid="review-by-xxxx-xxxx" id="review-00000" data-author="Xxxx Xxxx">\n' +
      '<a class="who" href="/users/xxxx-xxxx">Xxxx Xxxx</a><img alt="4 out of 5 stars" src="">\n' +
      '<img alt="Xxxx xx xxx xxxx"><time datetime="2026-03-14T10:00:00Z">00. Xxxx</time>\n' +
      '<p class="review-text">Xxxxx xxxxxx xx, xxxx 0000 0000000.</p></article>',
  )
})

test('a name of two letters is one', () => {
  const html = '<div class="by-bo-li row"><i data-testid="li-card">So</i></div>'
  expect(skeletonOf(first(html), ['Bo Li'])).toBe(
    '<div class="by-xx-xx row"><i data-testid="xx-card">Xx</i></div>',
  )
})

test('dates stay dates; numbers of people do not stay', () => {
  const html =
    '<div id="UID_41A6F21AE1E6" class="who_41A6F21AE1E6"><i title="24 de octubre de 2015"></i><i title="Ana, 24 May 2015"></i></div>'
  expect(skeletonOf(first(html))).toBe(
    '<div id="UID_00X0X00XX0X0" class="who_00X0X00XX0X0"><i title="24 de octubre de 2015"></i><i title="Xxx, 00 Xxx 0000"></i></div>',
  )
})

// Letters alone: between ö and ø stands a sign.
const word = fc.stringMatching(/^[a-zà-öø-ž]{4,12}$/)

test('whatever the customer wrote or is called, it is not there', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), word, word, (words, name, company) => {
      const item = bodyOf('<div class="item"><b></b><p></p><a></a><i></i></div>').firstElementChild as Element
      const [b, p, a, i] = [...item.children] as [Element, Element, Element, Element]
      b.textContent = name
      p.textContent = words.join(' ')
      a.textContent = `@${name}`
      a.setAttribute('href', `https://x.example/u/${name}/${words[0]}?q=${company}`)
      i.setAttribute('title', `${name} of ${company}`)
      i.setAttribute('data-testid', `card-${name}`)
      item.setAttribute('data-words', words.join('|'))
      const drawn = skeletonOf(item, [name]).replace(/class="item"|card-|data-testid|data-words|title/g, '')
      for (const secret of [...words, name, company])
        if (!/^(href|div)$/.test(secret)) expect(drawn.toLowerCase()).not.toContain(secret)
    }),
  )
})

test('a page nested or stuffed without end gives a short skeleton', () => {
  const item = bodyOf('<div></div>').firstElementChild as Element
  let at = item
  for (let i = 0; i < 5_000; i++) at = at.appendChild(item.ownerDocument.createElement('div'))
  expect(skeletonOf(item).length).toBeLessThan(10_000)
})

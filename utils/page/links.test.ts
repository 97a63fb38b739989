import { expect, test } from 'vitest'
import { cleanUrl } from './links'

test.each([
  ['https://a.example/r?utm_source=x&id=7&fbclid=1', 'https://a.example/r?id=7'],
  ['https://a.example/t;jsessionid=AB12?id=7&sid=9', 'https://a.example/t?id=7'],
  ['https://me:secret@a.example/', 'https://a.example/'],
  ['https://a.example/p#:~:text=hello', 'https://a.example/p'],
  ['https://a.example/p#note-1', 'https://a.example/p#note-1'],
  [
    'https://www.amazon.com/gp/customer-reviews/R1/ref=cm_cr',
    'https://www.amazon.com/gp/customer-reviews/R1',
  ],
])('%s', (href, plain) => {
  expect(cleanUrl(href)).toBe(plain)
})

test('takes web addresses only, and relative ones against the page', () => {
  expect(cleanUrl('/reviews/1', 'https://a.example/x?y')).toBe('https://a.example/reviews/1')
  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'file:///etc/passwd',
    '',
    undefined,
  ])
    expect(cleanUrl(href, 'https://a.example/')).toBeUndefined()
})

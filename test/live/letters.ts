/** What customers of the invented firm Millrace wrote: the same six threads for every application. */

export const staff = { login: 'tamsin', password: 'Mill-race-5', name: 'Tamsin Rook' }
export const support = 'support@millrace.example'

export interface Letter {
  key: string
  name: string
  email: string
  /** UTC, to the minute. */
  at: string
  title: string
  /** What its author says: exactly this must be read. */
  words: string
  /** What follows in the mail, and is not to be read: signature and quoted mail. */
  tail?: string
  /** The mail's body where it is HTML; holds the words in other clothes. */
  html?: string
  stars: number
  /** Staff's answer, and what the customer says to that. */
  answer?: { at: string; words: string }
  again?: { at: string; title: string; words: string; tail: string }
}

const answered = 'That made our whole week, and it now hangs beside our coffee machine.'

export const praise: Letter = {
  key: 'praise',
  name: 'Henrike Vos',
  email: 'henrike@ovenpost.example',
  at: '2026-03-02T07:40Z',
  title: 'Orders at five in the morning',
  words: `Good morning Tamsin,

since we take our orders with Millrace, nobody comes in at three to copy them by hand.
My youngest baker has slept through a whole week, and she asked me to thank you.

I will gladly tell that to anybody who asks.

Henrike`,
  tail: `

-- 
Henrike Vos
Oven & Post, Zwolle`,
  stars: 5,
  answer: { at: '2026-03-02T09:05Z', words: answered },
  again: {
    at: '2026-03-03T06:15Z',
    title: 'Please do print it',
    words: 'Of course you may print it. Our flour bill fell by a tenth since, by the way.',
    tail: `

On Mon, 2 Mar 2026 at 09:05, Tamsin Rook <${support}> wrote:
> ${answered}`,
  },
}

export const complaint: Letter = {
  key: 'complaint',
  name: 'Bastien Karam',
  email: 'b.karam@levain-karam.example',
  at: '2026-03-03T16:20Z',
  title: 'Saturday’s list was printed twice',
  words: `For the second Saturday in a row your printer queue sent every order twice.
We threw away ninety loaves, and I had to explain that to my father.

I want to know who looks at it, and when.`,
  tail: '\n\nSent from my phone',
  stars: 1,
}

export const mixed: Letter = {
  key: 'mixed',
  name: 'Oluwaseun Bright',
  email: 'seun@brightcrumb.example',
  at: '2026-03-04T11:02Z',
  title: 'Two roses and a thorn',
  words: `The new counter view is a joy, and your people answer like neighbours.
But each export still loses the allergens, so every Friday one of us types them in again.`,
  stars: 3,
}

const noor = ['Your spring letter reached us on delivery day.', 'We opened a third shop in two weeks, and']
const noorBold = 'not one tray went astray'

export const html: Letter = {
  key: 'html',
  name: 'Noor Haidari',
  email: 'noor@saffron-rolls.example',
  at: '2026-03-05T13:30Z',
  title: 'Third shop, no lost trays',
  words: `${noor.join('\n\n')} ${noorBold}.`,
  html: `<html><head><style>.warm { color: #7a3b00 } p { font-size: 15px }</style></head><body>
<p class="warm">${noor[0]}</p><p>${noor[1]} <b>${noorBold}</b>.</p>
<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Noor Haidari<br>Saffron Rolls, Leeds</div>
<div class="gmail_quote"><div class="gmail_attr">On Wed, 4 Mar 2026 at 08:00, Millrace &lt;${support}&gt; wrote:</div>
<blockquote class="gmail_quote"><p>Bakers call this our best spring so far.</p></blockquote></div></body></html>`,
  stars: 5,
}

export const japanese: Letter = {
  key: 'japanese',
  name: '高橋 遥',
  email: 'haruka@asagohan-pan.example',
  at: '2026-03-06T00:45Z',
  title: '毎朝の注文について',
  words: `注文の集計が十分で終わるようになりました。
店の者はみな、朝が楽しくなったと言っています。`,
  stars: 4,
}

export const markup: Letter = {
  key: 'markup',
  name: 'Gwen O’Daly',
  email: 'gwen@tidewheat.example',
  at: '2026-03-07T19:12Z',
  title: 'A loaf called <b>Rye & Sons</b>',
  words: `Somebody named a loaf <b>Rye & Sons</b> and then <script>alert("crust")</script>.
Your list shows both as they were typed, and 5 < 6 as well. Bravo!`,
  stars: 4,
}

export const letters: readonly Letter[] = [praise, complaint, mixed, html, japanese, markup]

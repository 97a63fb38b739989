import type { Reply } from '../../test/drive/drive.ts'

const said = [
  'They answered within the hour, on a Sunday, and stayed until the night shift could print again.',
  'We moved eleven districts over in a week, and nobody had to stay late for it.',
  'The map stays where it was through every restart, which no other planner did for us.',
]

const review = (at: number) => `<article id="r${at}" itemscope itemtype="https://schema.org/Review">
<p itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Person ${at}</b></p>
<time itemprop="datePublished" datetime="2026-10-${String((at % 28) + 1).padStart(2, '0')}">October</time>
<p itemprop="reviewBody">${said[at % said.length]} This is the ${at}th of them.</p></article>`

const paragraph = (at: number) => `<p id="p${at}">${said.join(' ')} ${at}</p>`

const many = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join('')

const html = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>Bench</title><style>article{margin:24px;max-width:40em}</style><main>${body}</main>`

// The feed adds its rows itself when it is told to, as pages do.
const feed = `<script>
addEventListener('go', () => {
  let at = 0
  const add = () => {
    const row = document.createElement('article')
    row.textContent = 'Row ' + at++
    document.querySelector('main').append(row)
    if (document.querySelectorAll('article').length > 50) document.querySelector('article').remove()
  }
  const step = () => {
    for (let row = 0; row < 4; row++) add()
    if (at < 600) requestAnimationFrame(step)
    else document.documentElement.dataset.fed = 'yes'
  }
  step()
})</script>`

const bodies: Record<string, string> = {
  '/article': html(many(200, paragraph)),
  '/reviews': html(many(500, review)),
  '/feed': html(feed),
  '/empty': html(''),
}

/** Where our loader stands, and where it does not. */
export const granted = 'https://granted.example'
export const strange = 'https://strange.example'

export const serve = ({ hostname, pathname }: URL): Reply | undefined =>
  hostname.endsWith('.example')
    ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: bodies[pathname] ?? '' }
    : undefined

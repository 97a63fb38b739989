// What a review site's own script does: it opens, sorts, counts and loads, and changes the page under our feet.
const list = document.querySelector('.reviews')
const numberIn = (element) => Number(element?.getAttribute('content') ?? element?.textContent ?? 0)

document.addEventListener('click', ({ target }) => {
  const card = target.closest('.card')
  if (target.matches('.more')) {
    const open = card.querySelector('.body').classList.toggle('clamp')
    target.textContent = open ? 'Read more' : 'Read less'
    target.setAttribute('aria-expanded', String(!open))
  }
  if (target.matches('.show-original')) {
    const original = card.querySelector('.original')
    original.hidden = !original.hidden
    target.textContent = original.hidden ? 'Show original' : 'Hide original'
  }
  const helpful = target.closest('.helpful')?.querySelector('b')
  if (helpful) helpful.textContent = String(numberIn(helpful) + 1)
  if (target.matches('.load')) {
    list.append(document.querySelector('#older').content.cloneNode(true))
    target.remove()
  }
  if (target.matches('.turn')) {
    const strip = document.querySelector('.strip')
    strip.scrollBy({ left: Number(target.dataset.by) * strip.clientWidth })
  }
})

const orders = {
  new: (card) => -Date.parse(card.querySelector('time').dateTime),
  low: (card) => numberIn(card.querySelector('[itemprop=ratingValue]')),
  help: (card) => -numberIn(card.querySelector('.helpful b')),
}

document.querySelector('select').addEventListener('change', ({ target }) => {
  const rank = orders[target.value]
  // The cards are rebuilt, as frameworks do: references to the old ones go stale.
  const cards = [...list.children]
    .sort((a, b) => rank(a) - rank(b))
    .map((card) => card.cloneNode(true))
  list.replaceChildren(...cards)
})

const find = (selector) => document.querySelector(selector)

function say(words) {
  find('.toast').textContent = words
  find('.toast').hidden = false
}

function compose(title) {
  const composer = find('.composer')
  composer.hidden = false
  composer.querySelector('h2').textContent = title
  composer.querySelector('textarea').focus()
}

const acts = {
  reply: () => compose('Reply to Maren Solheim'),
  comment: () => compose('Comment for colleagues'),
  help: () => find('#keys').showModal(),
  search: () => find('#search').focus(),
  delete: () => {
    document.body.dataset.deleted = 'yes'
    say('Ticket #4127 was deleted.')
  },
}

Object.assign(globalThis.shortcuts, {
  r: acts.reply,
  c: acts.comment,
  '?': acts.help,
  '/': acts.search,
  Delete: acts.delete,
})

document.addEventListener('click', ({ target }) =>
  acts[target.closest('[data-do]')?.dataset.do]?.(),
)

find('.composer').addEventListener('submit', (event) => {
  event.preventDefault()
  find('.composer').hidden = true
  say('Sent (to nobody: this is a sample page).')
})

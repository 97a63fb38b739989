const find = (selector) => document.querySelector(selector)

function say(words) {
  find('.toast').textContent = words
  find('.toast').hidden = false
}

const acts = {
  reply: () => {
    find('.composer').hidden = false
    find('.composer textarea').focus()
  },
  delete: () => {
    find('.list .here')?.remove()
    document.body.dataset.deleted = 'yes'
    say('The message was moved to the bin.')
  },
}

Object.assign(globalThis.shortcuts, { r: acts.reply, Delete: acts.delete })

document.addEventListener('click', ({ target }) =>
  acts[target.closest('[data-do]')?.dataset.do]?.(),
)

find('.composer').addEventListener('submit', (event) => {
  event.preventDefault()
  find('.composer').hidden = true
  say('Sent (to nobody: this is a sample page).')
})

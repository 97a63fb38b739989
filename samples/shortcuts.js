// One-key shortcuts as real help desks and webmails have them: on the window, in the capture phase,
// and deaf only to what looks like a text field from outside. A field in somebody's shadow root does not.
const writes = (target) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]')

globalThis.pressed = []
globalThis.shortcuts = {}

addEventListener(
  'keydown',
  (event) => {
    globalThis.pressed.push(event.key)
    if (writes(event.target) || event.ctrlKey || event.altKey || event.metaKey) return
    const act = globalThis.shortcuts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  },
  true,
)

// The message's frame hands keys to the mailbox around it, as webmails with a reading frame do.
for (const key of ['r', 'Delete']) {
  globalThis.shortcuts[key] = () => parent.shortcuts?.[key]?.()
}

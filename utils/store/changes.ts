import type { StoreName } from './database'

// Signal small, read fresh: other views learn which stores changed and read again.
let channel: BroadcastChannel | undefined
const here = new Set<(stores: readonly StoreName[]) => void>()

const open = () => {
  if (channel) return channel
  channel = new BroadcastChannel('goodword-changes')
  channel.onmessage = (event: MessageEvent<StoreName[]>) => here.forEach((listen) => listen(event.data))
  return channel
}

/** Says which stores changed, to this context and all others of the extension. Only after the commit. */
export function tellChanged(stores: readonly StoreName[]): void {
  open().postMessage(stores)
  here.forEach((listen) => listen(stores))
}

/** Calls back whenever one of the stores changed, until the returned function is called. */
export function onChanged(stores: readonly StoreName[], listen: () => void): () => void {
  open()
  const heard = (changed: readonly StoreName[]) => {
    if (changed.some((store) => stores.includes(store))) listen()
  }
  here.add(heard)
  return () => here.delete(heard)
}

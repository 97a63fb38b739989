import { z } from '../domain/schema'
import type { StoreName } from './database'

/** What was written, store by store: which records, or nothing where it were too many to name. */
export type Changed = Partial<Record<StoreName, readonly string[] | null>>

const Changed = z.record(z.string(), z.nullable(z.array(z.string())))

// Signal small, read fresh: other views learn what changed and read that again.
let channel: BroadcastChannel | undefined
const here = new Set<(changed: Changed) => void>()

const open = () => {
  if (channel) return channel
  channel = new BroadcastChannel('goodword-changes')
  channel.onmessage = ({ data }: MessageEvent) => {
    const heard = Changed.safeParse(data)
    if (heard.success) here.forEach((listen) => listen(heard.data as Changed))
  }
  return channel
}

/** Says what changed, to this context and all others of the extension. Only after the commit. */
export function tellChanged(changed: Changed): void {
  open().postMessage(changed)
  here.forEach((listen) => listen(changed))
}

/** Calls back with the changes of these stores, until the returned function is called. */
export function onChanged(stores: readonly StoreName[], listen: (changed: Changed) => void): () => void {
  open()
  const heard = (changed: Changed) => {
    if (stores.some((store) => changed[store] !== undefined)) listen(changed)
  }
  here.add(heard)
  return () => here.delete(heard)
}

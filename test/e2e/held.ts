// The app as it stands while a large library is not read yet, for as long as a test wants it.

/** What such a page knows of its frame. */
export interface Held {
  frame: HTMLIFrameElement
  /** How often all moments were asked for. */
  held: number
}

/** Runs in a page of ours: the app in a frame, which never gets to read the moments one after the other. */
export async function openHeld(address: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'position:fixed;inset:0;inline-size:100%;block-size:100%;z-index:9'
  frame.src = address
  document.body.append(frame)
  const own: Held = { frame, held: 0 }
  Object.assign(globalThis, { own })
  const inside = () => frame.contentWindow as (Window & typeof globalThis) | null
  while (!inside()?.location.href.includes('app.html')) await new Promise(requestAnimationFrame)
  const prototype = inside()?.IDBObjectStore.prototype ?? IDBObjectStore.prototype
  const real = Reflect.get(prototype, 'getAll') as (...all: unknown[]) => unknown
  Reflect.set(prototype, 'getAll', function (this: IDBObjectStore, ...all: unknown[]) {
    if (this.name !== 'moments') return real.apply(this, all)
    own.held += 1
    return new Promise(() => undefined)
  })
}

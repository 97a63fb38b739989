// A frame has 16 ms; the rest of it belongs to whoever types.
const slice = 8

/** Lets the browser draw and answer keys before going on. */
export async function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(undefined)
  })
}

/**
 * Does long work in steps that no frame has to wait for; answers whether it came to its end.
 * @param isStale asked after each breath: nobody wants the rest any more
 */
export async function inSlices(
  steps: Iterator<unknown>,
  isStale: () => boolean,
  onBreath: () => void = () => undefined,
): Promise<boolean> {
  let began = performance.now()
  while (!steps.next().done) {
    if (performance.now() - began < slice) continue
    await breath()
    if (isStale()) return false
    onBreath()
    began = performance.now()
  }
  return true
}

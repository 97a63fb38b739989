const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Asks until there is an answer; what it throws counts as "not yet" and is told when time is up. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false | 0 | ''>,
  timeout = 20_000,
): Promise<T> {
  const end = Date.now() + timeout
  let trouble: unknown
  while (true) {
    try {
      const answer = await ask()
      if (answer) return answer
      trouble = undefined
    } catch (error) {
      trouble = error
    }
    if (Date.now() > end) break
    await pause(20)
  }
  const because = trouble instanceof Error ? `: ${trouble.message}` : ''
  throw new Error(`Waited ${timeout / 1000} s in vain for ${what}${because}`)
}

/** The answer, or a clear sentence when it does not come in time. */
export async function within<T>(what: string, promise: Promise<T>, ms = 30_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what} took longer than ${ms / 1000} s`)), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

export const matches = (url: string, match: string | RegExp) =>
  typeof match === 'string' ? url.includes(match) : match.test(url)

/** While long work goes on: how far it is, from 0 to 1, and whether it shall stop. */
export interface Going {
  onStep?: ((done: number) => void) | undefined
  stop?: AbortSignal | undefined
}

/** Work that is the part between these two of all that goes on. */
export const partOf = ({ onStep, stop }: Going, from: number, to: number): Going => ({
  stop,
  onStep: (done) => onStep?.(from + done * (to - from)),
})

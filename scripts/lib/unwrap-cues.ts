import type { Plugin } from 'vite'

/** A cue file with its long lines whole again: wrapped they are for readers, and every break is a byte in the slip. */
export const unwrapped = (code: string): string => code.replaceAll(/\n +/g, '')

/** Which files hold cues. */
export const cueFile = /[\\/]signals[\\/]cues[\\/]\w[\w-]*\.ts$/

export const unwrapCues = (): Plugin => ({
  name: 'unwrap-cues',
  enforce: 'pre',
  transform: (code, id) => (cueFile.test(id) ? unwrapped(code) : undefined),
})

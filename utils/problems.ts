import type { Problem, ProblemCode } from './domain/problem'

/** The keys of a failure's sentence and of its next step in `public/_locales`; a test checks that both exist. */
export const keysOf = (code: ProblemCode) => {
  const key = `problem_${code.replaceAll('-', '_')}`
  return { sentence: key, next: `${key}_next` }
}

/** The sentence and the next step, in the person's language. @param say looks a key up: `browser.i18n.getMessage` */
export function explain(found: Problem, say: (key: string, about?: string) => string): string {
  const { sentence, next } = keysOf(found.problem)
  return `${say(sentence, found.about ?? '')} ${say(next)}`.trim()
}

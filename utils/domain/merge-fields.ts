// Whatever stands in double braces was meant to be filled in, however it is written.
const gap = /\{\{\s*([^{}]{0,60}?)\s*\}\}/g

/** A message with its fields filled in, and the names of those that stayed open. */
export interface Filled {
  text: string
  open: string[]
}

/**
 * Fills `{{name}}` and the like in one pass: what is filled in is never looked at again. A field that is not known
 * stays in sight as it is, so that nobody sends “Dear ,”.
 */
export function fillFields(template: string, fields: Readonly<Record<string, string | undefined>>): Filled {
  const open = new Set<string>()
  const text = template.replace(gap, (whole, name: string) => {
    const key = name.toLowerCase()
    const value = Object.hasOwn(fields, key) ? fields[key]?.trim() : undefined
    if (value) return value
    open.add(name)
    return whole
  })
  return { text, open: [...open] }
}

/** The fields that still stand open in a text. */
export const openFields = (text: string): string[] => [
  ...new Set([...text.matchAll(gap)].map(([, name = '']) => name)),
]

/** The text of a function call that answers with JSON. tsx leaves `__name` in functions, which no page knows. */
export function call(fn: (...args: never[]) => unknown, args: unknown[]): string {
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')
  return `(async () => { const __name = (f) => f; return JSON.stringify(await (${fn.toString()})(${list})) })()`
}

export function parse<T>(json: unknown): T {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as T
}

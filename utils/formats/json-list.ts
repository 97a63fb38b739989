/** A JSON list in pieces, a value a line. @param as what stands there for each, made one at a time */
export function* jsonList<T>(values: Iterable<T>, as: (value: T) => unknown, indent = ''): Iterable<string> {
  let between = '\n'
  for (const value of values) {
    yield `${between}${indent}${JSON.stringify(as(value))}`
    between = ',\n'
  }
}

/** A part of a JSON object as it passes: a value of one of its lists, or the name of a list that begins, or a plain member. */
export type Part =
  | { is: 'list'; key: string }
  | { is: 'value'; key: string; value: unknown }
  | { is: 'member'; key: string; value: unknown }

/** Why the text could not be taken apart: whoever reads it whole can say what is wrong with it. */
export class NotPlain extends Error {}

/** So many characters in one piece hold no record of ours. */
export const longest = 20_000_000
const isBlank = (text: string) => /^[\t\n\r ]*$/.test(text)

/** One JSON value, or `NotPlain`. */
export function valueIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new NotPlain()
  }
}

/**
 * Takes one JSON object apart while its text arrives: each value in a list that stands directly in it comes by itself,
 * so that never more than one of them is held. Throws `NotPlain` for whatever is not one JSON object.
 */
export class JsonSplitter {
  #held = ''
  #depth = 0
  #inString = false
  #isEscaped = false
  #key: string | undefined
  #members = 0
  /** In a list: how many of its values have passed. */
  #passed: number | undefined
  #isClosed = false
  #isOver = false

  /** To be called when all of the text has passed. */
  end(): void {
    if (!this.#isOver) throw new NotPlain()
  }

  *push(text: string): Generator<Part> {
    let from = 0
    const signs = /["\\[\]{}:,]/g
    const strings = /["\\]/g
    for (let at = 0; ;) {
      if (this.#isEscaped && at < text.length) {
        this.#isEscaped = false
        at += 1
      }
      const look = this.#inString ? strings : signs
      look.lastIndex = at
      const sign = look.exec(text)
      if (!sign) break
      at = sign.index + 1
      if (sign[0] === '"') this.#inString = !this.#inString
      else if (sign[0] === '\\') {
        if (!this.#inString) throw new NotPlain()
        this.#isEscaped = true
      } else if (this.#divides(sign[0])) {
        const part = this.#meet(sign[0], this.#held + text.slice(from, sign.index))
        this.#held = ''
        from = at
        if (part) yield part
      }
    }
    this.#held += text.slice(from)
    if (this.#held.length > longest || (this.#isOver && !isBlank(this.#held))) throw new NotPlain()
  }

  /** Whether this sign divides parts, and does not stand within one; keeps count of how deep it stands. */
  #divides(sign: string): boolean {
    const outer = this.#passed === undefined ? 1 : 2
    const before = this.#depth
    if (sign === '[' || sign === '{') this.#depth += 1
    if (sign === ']' || sign === '}') this.#depth -= 1
    if (before === 0 || this.#depth < outer) return true
    if (before > outer) return false
    return sign === ',' || (outer === 1 && (sign === ':' || sign === '['))
  }

  #meet(sign: string, text: string): Part | undefined {
    if (this.#isOver) throw new NotPlain()
    if (this.#depth === 1 && sign === '{') {
      if (!isBlank(text)) throw new NotPlain()
      return undefined
    }
    if (this.#passed !== undefined) return this.#meetInList(sign, text)
    if (sign === '[' && this.#key !== undefined && !this.#isClosed && isBlank(text)) {
      this.#passed = 0
      return { is: 'list', key: this.#key }
    }
    if (sign === ':' && this.#key === undefined) {
      const key = valueIn(text)
      if (typeof key !== 'string') throw new NotPlain()
      this.#key = key
      return undefined
    }
    if (sign === ',' || sign === '}') return this.#endMember(sign, text)
    throw new NotPlain()
  }

  #endMember(sign: string, text: string): Part | undefined {
    this.#isOver = sign === '}'
    const [key, isClosed] = [this.#key, this.#isClosed]
    this.#key = undefined
    this.#isClosed = false
    if (key === undefined) {
      // Only an object of nothing ends where a name should stand.
      if (this.#isOver && this.#members === 0 && isBlank(text)) return undefined
      throw new NotPlain()
    }
    this.#members += 1
    if (!isClosed) return { is: 'member', key, value: valueIn(text) }
    if (!isBlank(text)) throw new NotPlain()
    return undefined
  }

  #meetInList(sign: string, text: string): Part | undefined {
    const [key, passed] = [this.#key ?? '', this.#passed ?? 0]
    if (sign !== ',' && sign !== ']') throw new NotPlain()
    this.#isClosed = sign === ']'
    this.#passed = this.#isClosed ? undefined : passed + 1
    if (this.#isClosed && passed === 0 && isBlank(text)) return undefined
    return { is: 'value', key, value: valueIn(text) }
  }
}

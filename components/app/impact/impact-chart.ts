import type { Side } from '../../../utils/domain/moment-kind'
import type { Rows } from '../../../utils/domain/impact-slice'

/** One figure: a name, a number and the records behind it. Its id stands in the address. */
export interface Bar {
  id: string
  label: string
  value: number
  rows: Rows
  /** Only where it is something by a customer for us, or by us for them. */
  side?: Side
  /** Owed or missing: drawn as an outline. */
  hollow?: boolean
  /** The number as it is said where a digit alone would not say of what. */
  said?: string
  /** What the number is made of, each a figure of its own. */
  parts?: Bar[]
  /** The label is a name that somebody typed. */
  named?: boolean
}

/** Some figures that belong together, and the sentence that says them without any picture. */
export interface Chart {
  id: string
  title: string
  said: string
  /** How it is counted, where that is not plain. */
  note?: string
  bars: Bar[]
}

/** A figure of these charts by its id. */
export function figureOf(charts: readonly Chart[], id: string | undefined): Bar | undefined {
  for (const { bars } of charts)
    for (const bar of bars) {
      if (bar.id === id) return bar
      const part = bar.parts?.find((one) => one.id === id)
      // A part is named by what it is a part of as well.
      if (part) return { ...part, label: `${bar.label} · ${part.label}` }
    }
  return undefined
}

import { exactDay, exactSaid, relative } from './dates'

interface Props {
  /** An instant, a day, or a month or year where no more is known. */
  at: string
  /** Both: the exact day and how far it is. Where there is room, nobody should need to hover. */
  both?: boolean
  /** Only the exact day, where "until" stands before it. */
  exact?: boolean
}

/** A date as one says it, with the exact day on pointing; a bare year or month is never made exacter than it is. */
export function When({ at, both, exact: alone }: Props) {
  const rough = at.length < 10
  const exact = rough ? exactSaid(at) : exactDay(at)
  const text = rough || alone ? exact : both ? `${exact} · ${relative(at)}` : relative(at)
  return (
    <time dateTime={at} title={exact}>
      {text}
    </time>
  )
}

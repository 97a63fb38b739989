import { moveAsk, nextMoves } from '../../../utils/domain/ask-moves'
import type { Kind } from '../../../utils/domain/moment-kind'
import { expected, type Part } from '../../../utils/domain/part'
import { putInOrder } from '../../../utils/domain/sorting'
import { withTag, withoutTag } from '../../../utils/domain/tagging'
import type { Ask, Moment } from '../library'

/** Several records of one noun, as they stand in a list. */
export type Many<N extends Part['noun'] = Part['noun']> = {
  noun: N
  records: readonly { id: string; revision: number; tags?: string[] }[]
}

// Only what really changes is written; each part says itself what it does to the record as it is then.
function parts<T extends { id: string; revision: number }>(
  noun: Part['noun'],
  records: readonly T[],
  edit: (one: T) => unknown,
): Part[] {
  return records
    .filter((one) => edit(one) !== one)
    .map((one) => ({ noun, ...expected(one), edit }) as unknown as Part)
}

export const tagAll = ({ noun, records }: Many, tag: string): Part[] =>
  parts(noun, records as { id: string; revision: number; tags: string[] }[], (one) => withTag(one, tag))

export const untagAll = ({ noun, records }: Many, tag: string): Part[] =>
  parts(noun, records as { id: string; revision: number; tags: string[] }[], (one) => withoutTag(one, tag))

export const forgetAll = ({ noun, records }: Many): Part[] =>
  records.map((one) => ({ noun, ...expected(one), forget: true }) as Part)

export const kindAll = (moments: readonly Moment[], kind: Kind): Part[] =>
  parts('moments', moments, (one) => (one.kind === kind ? one : { ...one, kind }))

export const sortAll = (moments: readonly Moment[], now: string): Part[] =>
  parts('moments', moments, (one) => putInOrder(one, now))

/** Those that can still be called off. */
export const cancellable = (asks: readonly Ask[]): Ask[] =>
  asks.filter((ask) => nextMoves(ask).includes('cancel'))

export const cancelAll = (asks: readonly Ask[], now: string): Part[] =>
  cancellable(asks).map((ask) => ({
    noun: 'asks',
    ...expected(ask),
    edit: (one) => moveAsk(one, { does: 'cancel' }, now),
  }))

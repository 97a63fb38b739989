import { noon } from './samples'
import type { Give } from '../../utils/domain/give'
import type { Rows } from '../../utils/domain/impact-slice'
import type { StandResult } from '../../utils/domain/stand'

export const today = '2026-11-21'
export const at = (day: string) => `${day}T12:00:00.000Z`
export const ids = (rows: Rows) => rows.map(({ id }) => id)
export const stand = (result?: StandResult, on = noon): NonNullable<Give['stand']> => ({
  decision: 'd',
  decider: 'd',
  position: 'p',
  forecast: { measure: 'm', amount: 'a', by: today },
  review: today,
  shared: false,
  seconds: [],
  ...(result ? { outcome: { on, result, note: '' } } : {}),
})

import { aGive } from '../examples'
import type { Give } from '../library'

type Stand = NonNullable<Give['stand']>

/** A made-up stand for the tests of the views. */
export const aStand = ({
  stand,
  ...part
}: Omit<Partial<Give>, 'stand'> & { stand?: Partial<Stand> } = {}) => {
  const whole: Stand = {
    decision: 'The small plan ends in March',
    decider: 'Priya, Pricing',
    position: 'Keep the small plan for clinics',
    forecast: { measure: 'Clinics that leave', amount: 'Five more a month', by: '2026-12-31' },
    review: '2026-12-31',
    shared: false,
    seconds: [],
    ...stand,
  }
  return { ...aGive({ kind: 'stand', what: whole.position, ...part }), stand: whole }
}

import { toDay } from '../../components/parts/dates'
import { termsUnder } from '../../utils/asks'
import { instantOf } from '../../utils/domain/day'
import type { World } from '../../utils/domain/gate'
import { standardRules } from '../../utils/domain/rulebook'
import type { Since } from '../../utils/store/open-work'
import type { Around } from '../../utils/store/recall'
import { now } from '../../utils/store/write'

/** What was read, as the gates look at it. */
export function worldFrom({ rules = standardRules, ...found }: Around): World {
  return {
    ...found,
    people: new Map(found.people.map((one) => [one.id, one])),
    companies: new Map(found.companies.map((one) => [one.id, one])),
    rules,
    terms: termsUnder(rules),
    dayOf: toDay,
  }
}

/** How far a look at the day goes back: a day more than anything that is shown as fresh. */
export const lookBack = (at = now()): Since => ({
  today: toDay(at),
  heard: instantOf(Date.parse(at) - 31 * 86_400_000),
})

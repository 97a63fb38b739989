import { toDay } from '../../components/parts/dates'
import { termsUnder } from '../../utils/asks'
import type { World } from '../../utils/domain/gate'
import { standardRules } from '../../utils/domain/rulebook'
import type { Around } from '../../utils/store/recall'

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

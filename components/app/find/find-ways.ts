import type { RankedPerson, RankedQuote } from '../../../utils/domain/proof'
import { hrefOf, type Route } from '../routes'

type Found = RankedQuote | RankedPerson

/** Where an ask starts from what was found. Words that may not go out are asked for as a quote. */
export function askRoute(found: Found): Route {
  const { moment } = found
  const person = 'person' in found ? found.person.id : moment?.person
  const quote = 'quote' in found && found.quote.level === 'withheld'
  return {
    view: 'asks',
    id: 'new',
    filters: {
      ...(moment ? { moment: moment.id } : {}),
      ...(person ? { person } : {}),
      ...(quote ? { kind: 'quote' } : {}),
    },
  }
}

export const askHref = (found: Found): string => hrefOf(askRoute(found))

export const openHref = (found: Found): string =>
  'person' in found
    ? hrefOf({ view: 'people', id: found.person.id })
    : hrefOf({ view: 'moments', id: found.moment.id })

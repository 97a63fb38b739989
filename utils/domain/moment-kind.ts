import { z } from './schema'

/** What kind of moment it is. The first three a customer says for us, the rest wants us to do something for them. */
export const Kind = z.enum(['praise', 'story', 'offer', 'idea', 'need', 'pain', 'question'])
export type Kind = z.infer<typeof Kind>

export type Side = 'by-customer' | 'for-customer'

const byCustomer: ReadonlySet<Kind> = new Set(['praise', 'story', 'offer'])

/** Which side of the coin a kind belongs to: said by a customer for us, or to be done by us for a customer. */
export const sideOf = (kind: Kind): Side => (byCustomer.has(kind) ? 'by-customer' : 'for-customer')

import type { World } from './gate'
import type { Moment } from './moment'
import type { Person } from './person'

const part = /[\p{L}\p{M}\p{N}'’-]+/gu
const spaced = (text: string) => ` ${(text.toLowerCase().match(part) ?? []).join(' ')} `
// “de” and “van” stand in every other sentence. Scripts without capitals are often written without spaces, too.
const isName = /^[\p{Lu}\p{Lt}]./u
const caseless = /^\p{Lo}{2,}/u

/** Whether the words themselves say who spoke: any part of their name, an address, an account, or their company. */
export function namesThem(
  { words, who, company }: Moment,
  person: Person | undefined,
  { companies }: Pick<World, 'companies'>,
): boolean {
  const names = [who.name, ...(person?.names ?? [])].flatMap((name) => name?.match(part) ?? [])
  // Capitals count: a Will is not every will.
  const said = new Set(words.match(part)?.map((word) => word.replace(/['’]s$/, '')))
  const accounts = [who.handle, ...(person?.handles ?? []).map(({ handle }) => handle)]
  const addresses = [who.email, ...(person?.emails ?? [])]
  const firms = [who.company, ...(companies.get(company ?? person?.company ?? '')?.names ?? [])]
  const all = spaced(words)
  return (
    names.some(
      (name) => (isName.test(name) && said.has(name)) || (caseless.test(name) && words.includes(name)),
    ) ||
    addresses.some((one) => one && words.toLowerCase().includes(one.toLowerCase())) ||
    [...accounts, ...firms].some((one) => one && spaced(one).length > 4 && all.includes(spaced(one)))
  )
}

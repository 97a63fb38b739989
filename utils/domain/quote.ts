import type { World } from './gate'
import type { Moment } from './moment'
import { mayTell, quotable, type QuoteLevel } from './quotable'
import { type Anchor, leadsSomewhere } from './page'
import type { Rating } from './rating'
import type { Day } from './schema'

/** For whom something goes out: all of it, what a team may see of each other, or what anybody may see. */
export const audiences = ['mine', 'team', 'public'] as const
export type Audience = (typeof audiences)[number]

/** One moment's words on their way out, with what may be said of them to that audience. */
export interface Quote {
  id: string
  level: QuoteLevel
  words: string
  kind: Moment['kind']
  title?: string
  language?: string
  rating?: Rating
  /** As exactly as the page told. */
  said?: string
  /** The id of the site's file, or nothing where no reader knew it. */
  site?: string
  name?: string
  role?: string
  company?: string
  industry?: string
  email?: string
  link?: string
  anchor?: Anchor
  tags: readonly string[]
  notes: string
}

type Places = Pick<World, 'people' | 'companies' | 'dayOf'>

const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

/** Everything we know of it, for ourselves and for the team. */
function whole(moment: Moment, { people, companies }: Places): Quote {
  const person = people.get(moment.person ?? '')
  const company = companies.get(moment.company ?? person?.company ?? '')
  const { who } = moment
  return {
    ...common(moment),
    level: 'named',
    words: moment.words,
    tags: moment.tags,
    notes: moment.notes,
    anchor: moment.anchor,
    ...given({
      title: moment.title,
      name: person?.names[0] ?? who.name ?? who.handle,
      role: who.role ?? person?.role,
      company: who.company ?? company?.names[0],
      industry: company?.industry,
      email: who.email ?? person?.emails[0],
      link: moment.permalink ?? (leadsSomewhere(moment.page.url) ? moment.page.url : undefined),
    }),
  }
}

const common = (moment: Moment) => ({
  id: moment.id,
  kind: moment.kind,
  ...given({
    language: moment.language,
    rating: moment.rating,
    said: moment.said,
    site: moment.page.site,
  }),
})

/**
 * What may go out of a moment; nothing where it may not.
 * @param mentions finds everybody we know in a text: in public, words that name anybody else stay inside
 */
export function quoteOf(
  moment: Moment,
  world: Places,
  audience: Audience,
  today: Day,
  mentions: (words: string) => readonly string[],
): Quote | undefined {
  if (audience !== 'public') return whole(moment, world)
  const { level, words, attribution, link } = quotable(moment, world, today)
  if (level === 'withheld') return undefined
  const person = world.people.get(moment.person ?? '')
  const firm = world.companies.get(moment.company ?? person?.company ?? '')
  const { name, company } = attribution
  // Where the page itself may be shown, so may what it shows of its author; but nothing that they said no to.
  const [names, firms] = (['name', 'company'] as const).map(
    (use) => (level === 'named' || link !== undefined) && mayTell(person, moment, use, today),
  )
  const shown = new Set<string | undefined>([
    ...(names ? [name, moment.who.name, moment.who.handle, ...(person?.names ?? [])] : []),
    ...(firms ? [company, moment.who.company, ...(firm?.names ?? [])] : []),
  ])
  const title = link || level === 'named' ? moment.title : undefined
  const { industry, role } = attribution
  const said = [words, title, role, industry].join('\n')
  if (mentions(said).some((one) => !shown.has(one))) return undefined
  return {
    ...common(moment),
    level,
    words,
    tags: [],
    notes: '',
    ...given({ title, name, role, company, industry, link }),
  }
}

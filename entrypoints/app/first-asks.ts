import { filterAsks, groupAsks } from '../../components/app/asks/ask-groups'
import { filterGives, groupGives } from '../../components/app/gives/give-groups'
import { rowsAtFirst } from '../../components/app/list/Rows'
import type { Route } from '../../components/app/routes'
import { toDay } from '../../components/parts/dates'
import { joined } from '../../utils/store/last-heard'
import { type Around, around } from '../../utils/store/recall'
import { list, these } from '../../utils/store/records'
import { now } from '../../utils/store/write'

type Known = Around & { known: ReadonlySet<string> }
type Filters = Route['filters']

const none = { people: [], companies: [], moments: [], asks: [], gives: [], rules: undefined }
const ids = (all: readonly (string | undefined)[]) => [...new Set(all)].filter((id) => id !== undefined)
const first = <G, T>(groups: readonly (readonly [G, readonly T[]])[]): T[] =>
  groups.flatMap(([, some]) => some.slice(0, rowsAtFirst))

/**
 * All asks, and the people whom the first ones of each group name; and what is around the one that is open.
 * @property known those of which all is there that a row says
 */
export async function firstAsks(id: string | undefined, filters: Filters): Promise<Known> {
  const asks = await list('asks')
  const one = asks.find((ask) => ask.id === id)
  const shown = first(groupAsks({ people: new Map() }, filterAsks(asks, filters)))
  const [people, moments, beside] = await Promise.all([
    these('people', ids([...shown.map(({ person }) => person), filters['person']])),
    these('moments', one?.moments ?? []),
    around(one?.person),
  ])
  return { ...joined({ ...none, people, moments, asks }, beside), known: new Set(shown.map((ask) => ask.id)) }
}

/** All gives, and whom and which words the first ones of each group name; and the same of the one that is open. */
export async function firstGives(id: string | undefined, filters: Filters): Promise<Known> {
  const gives = await list('gives')
  const one = gives.find((give) => give.id === id)
  const library = { people: new Map(), companies: new Map(), moments: [] }
  const shown = first(groupGives(library, '', toDay(now()), filterGives(gives, filters)))
  const all = one ? [...shown, one] : shown
  const moments = await these(
    'moments',
    ids([...all.map((give) => give.moments[0]), ...(one?.moments ?? [])]),
  )
  const named = [...all, ...moments]
  const people = await these('people', ids(named.map(({ person }) => person)))
  const [companies, { rules }] = await Promise.all([
    these('companies', ids([...named, ...people].map(({ company }) => company))),
    around(undefined),
  ])
  return { people, companies, moments, asks: [], gives, rules, known: new Set(shown.map((give) => give.id)) }
}

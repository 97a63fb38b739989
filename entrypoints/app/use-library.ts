import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Library } from '../../components/app/library'
import { breath } from '../../components/app/slices'
import type { Counts } from '../../components/app/settings/Data'
import { toDay } from '../../components/parts/dates'
import { termsUnder } from '../../utils/asks'
import { rulebookId, standardRules } from '../../utils/domain/rulebook'
import { describe, kept, tallied } from '../../utils/store/database'
import { drafts } from '../../utils/store/drafts'
import { newest } from '../../utils/store/newest'
import { openWork } from '../../utils/store/open-work'
import { companiesHeard, joined, lastHeard } from '../../utils/store/last-heard'
import { type Around, around } from '../../utils/store/recall'
import { get } from '../../utils/store/records'
import { type Live, useLive } from '../../utils/use-live'
import { useRecords } from '../../utils/use-records'
import { firstAsks, firstGives } from './first-asks'
import { lookBack, worldFrom } from './world'

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]))

// The same instants are asked for by every view and gate; somebody's zone hardly changes between two edits.
function remembering(dayOf: Library['dayOf']): Library['dayOf'] {
  const known = new Map<string, string>()
  return (at) => {
    const before = known.get(at)
    if (before) return before
    const day = dayOf(at)
    known.set(at, day)
    return day
  }
}

/** The value, from the moment on at which the browser had time to answer keys after its first coming. */
function useBreath<T>(value: T | undefined): T | undefined {
  const [ready, setReady] = useState(false)
  const there = value !== undefined
  useEffect(() => {
    if (there) void breath().then(() => setReady(true))
  }, [there])
  return ready ? value : undefined
}

/** What a view may show before all is read. */
export type Part = NonNullable<Library['part']>

const first = 200
const firstPeople = 40
const much = 3_000
type Read = Around & Pick<Library, 'known'>
type Filters = Readonly<Record<string, string>>

/** By what the first rows of a list are others; what is looked for stands in no index of theirs. */
const filtered = ['kind', 'group', 'state', 'person'] as const
const parts: Record<Part, (id: string | undefined, filters: Filters) => Promise<Read>> = {
  open: () => openWork(lookBack()),
  newest: (id) => newest(first, id),
  companies: (id) => companiesHeard(firstPeople, id),
  asks: firstAsks,
  gives: firstGives,
  // What is found is read once it is known what somebody looks for.
  find: () => around(undefined),
  people: async (id) => {
    const [heard, one] = await Promise.all([lastHeard(firstPeople), around(id)])
    const known = new Set(heard.people.map((person) => person.id))
    if (one.people.some((person) => person.id === id)) known.add(id ?? '')
    return { ...joined(heard, one), known }
  },
}

/**
 * Of a large library what wants something now, was kept last or was heard last: there long before all of it is read. Of
 * a small one nothing.
 * @param id what is open beside it
 * @param filters of the list
 */
export function usePart(
  part: Part | undefined,
  id?: string,
  filters: Filters = {},
): Live<Library | undefined> {
  const isList = part === 'asks' || part === 'gives'
  const about = isList ? JSON.stringify(filtered.map((name) => filters[name])) : ''
  const live = useLive(
    async (): Promise<Library | undefined> => {
      // What is read whole in a moment is not read twice.
      if (!part || (await describe()).count < much) return undefined
      const [found, waiting] = await Promise.all([parts[part](id, filters), drafts()])
      // To take in what was read is as much as fits into a frame; what is drawn of it has one of its own.
      await breath()
      const { known } = found
      return {
        ...worldFrom(found),
        drafts: waiting,
        dayOf: remembering(toDay),
        part,
        ...(known && { known }),
      }
    },
    [...kept, 'drafts'],
    [part, part === 'open' ? undefined : id, about],
  )
  // While another part is read, the last one stays on show for nobody.
  return live.value?.part === part ? live : { ...live, value: undefined }
}

// Words about how far it is are for people, and they do not read each of many hundreds.
const step = 5_000

/** How many there are of each in a large library, before it is read. Of a small one nothing. */
export function useCounts(asked: boolean): Counts | undefined {
  const { value } = useLive(
    async () => {
      if (!asked || (await describe()).count < much) return undefined
      return tallied(['moments', 'people', 'asks'])
    },
    kept,
    [asked],
  )
  return asked ? value : undefined
}

/**
 * Everything that is kept, store by store.
 * @param begin nothing is read before this holds
 * @property read how many moments were read so far
 */
export function useLibrary(begin = true): Live<Library> & { read: number } {
  const [read, setRead] = useState(0)
  const moments = useRecords('moments', begin, (soFar) => setRead(Math.max(1, soFar - (soFar % step))))
  // The others one after the other beside them: what several stores hand over at once is taken in by one task.
  const people = useRecords('people', begin)
  const companies = useRecords('companies', people.value !== undefined)
  const asks = useRecords('asks', companies.value !== undefined)
  const gives = useRecords('gives', asks.value !== undefined)
  const waiting = useLive(drafts, ['drafts'])
  const rules = useLive(async () => (await get('rules', rulebookId)) ?? standardRules, ['rules'])
  const parts = [moments, people, companies, asks, gives, waiting, rules]
  const known = useMemo(() => people.value && byId(people.value), [people.value])
  const firms = useMemo(() => companies.value && byId(companies.value), [companies.value])
  const value = useMemo((): Library | undefined => {
    if (!moments.value || !known || !firms || !asks.value) return undefined
    if (!gives.value || !waiting.value || !rules.value) return undefined
    return {
      moments: moments.value,
      people: known,
      companies: firms,
      asks: asks.value,
      gives: gives.value,
      drafts: waiting.value,
      rules: rules.value,
      terms: termsUnder(rules.value),
      dayOf: remembering(toDay),
    }
  }, [moments.value, known, firms, asks.value, gives.value, waiting.value, rules.value])
  return {
    read,
    value: useBreath(value),
    problem: parts.find(({ problem }) => problem)?.problem,
    loading: parts.some(({ loading }) => loading),
  }
}

import { useMemo } from 'preact/hooks'
import type { Library } from '../../components/app/library'
import { toDay } from '../../components/parts/dates'
import { termsUnder } from '../../utils/asks'
import { rulebookId, standardRules } from '../../utils/domain/rulebook'
import { drafts } from '../../utils/store/drafts'
import { get, list } from '../../utils/store/records'
import { type Live, useLive } from '../../utils/use-live'

const byId = <T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]))

/** Everything that is kept, store by store, so that one changed record reads one store again. */
export function useLibrary(): Live<Library> {
  const moments = useLive(() => list('moments'), ['moments'])
  const people = useLive(() => list('people'), ['people'])
  const companies = useLive(() => list('companies'), ['companies'])
  const asks = useLive(() => list('asks'), ['asks'])
  const gives = useLive(() => list('gives'), ['gives'])
  const waiting = useLive(drafts, ['drafts'])
  const rules = useLive(async () => (await get('rules', rulebookId)) ?? standardRules, ['rules'])
  const parts = [moments, people, companies, asks, gives, waiting, rules]
  const value = useMemo((): Library | undefined => {
    if (!moments.value || !people.value || !companies.value || !asks.value) return undefined
    if (!gives.value || !waiting.value || !rules.value) return undefined
    return {
      moments: moments.value,
      people: byId(people.value),
      companies: byId(companies.value),
      asks: asks.value,
      gives: gives.value,
      drafts: waiting.value,
      rules: rules.value,
      terms: termsUnder(rules.value),
      dayOf: toDay,
    }
  }, [moments.value, people.value, companies.value, asks.value, gives.value, waiting.value, rules.value])
  return {
    value,
    problem: parts.find(({ problem }) => problem)?.problem,
    loading: parts.some(({ loading }) => loading),
  }
}

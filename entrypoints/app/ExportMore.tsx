import type { Library } from '../../components/app/library'
import { pickedOut } from '../../components/app/list/picked-out'
import { hrefOf, type Route } from '../../components/app/routes'
import { Export } from '../../components/app/settings/Export'
import { count, t } from '../../components/parts/words'
import { nameOf } from '../../utils/domain/person'
import { formats } from '../../utils/formats'
import { countExport, saveChosen } from './export'

/** What the address names: a person, a company, or what was picked in a list. Nothing is everything. */
function partOf({ filters }: Route, library: Library | undefined) {
  const all = hrefOf({ view: 'data' })
  const person = library?.people.get(filters['person'] ?? '')
  if (person) return { name: nameOf(person), choice: { person: person.id }, all }
  const company = library?.companies.get(filters['company'] ?? '')
  if (company) return { name: company.names[0] ?? '', choice: { company: company.id }, all }
  const noun = filters['picked']
  if (!noun) return undefined
  const only = pickedOut(noun)
  return only && { name: count(`count_${only.noun}`, only.ids.length), choice: { only }, all }
}

/** The other ways out, of everything or of a part. */
export function ExportMore({ route, library }: { route: Route; library: Library | undefined }) {
  const { person, company } = route.filters
  // Whose part it is, is known before anything is offered of it.
  if (!library && (person || company)) return null
  const part = partOf(route, library)
  // Whoever picked some must not get everything because the page was opened anew.
  if (route.filters['picked'] && !part)
    return (
      <p>
        {t('export_picked_gone')} <a href={hrefOf({ view: 'data' })}>{t('export_all')}</a>
      </p>
    )
  return <Export formats={formats} onCount={countExport} onSave={saveChosen} part={part} />
}

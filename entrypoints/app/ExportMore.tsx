import type { Library } from '../../components/app/library'
import { hrefOf, type Route } from '../../components/app/routes'
import { Export } from '../../components/app/settings/Export'
import { nameOf } from '../../utils/domain/person'
import { formats } from '../../utils/formats'
import { countExport, saveChosen } from './export'

/** The other ways out, of everything or of the person or company that the address names. */
export function ExportMore({ route: { filters }, library }: { route: Route; library: Library | undefined }) {
  const person = library?.people.get(filters['person'] ?? '')
  const company = library?.companies.get(filters['company'] ?? '')
  const all = hrefOf({ view: 'data' })
  const part = person
    ? { name: nameOf(person), choice: { person: person.id }, all }
    : company && { name: company.names[0] ?? '', choice: { company: company.id }, all }
  // Whose part it is, is known before anything is offered of it.
  if (!library && (filters['person'] || filters['company'])) return null
  return <Export formats={formats} onCount={countExport} onSave={saveChosen} part={part} />
}

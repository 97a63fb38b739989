import { mergeCompanies, mergePeople } from '../../../utils/domain/merge'
import { nameOf } from '../../../utils/domain/person'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { companySides, personSides } from './alike-sides'
import type { Library } from '../library'
import { Pairs } from './Pairs'
import type { Route } from '../routes'
import { useAlike } from './use-alike'

interface Props {
  library: Library
  route: Route
  actions: Actions
}

/** People who may be one, two at a time. */
export function AlikePeople({ library, route, actions }: Props) {
  const { people } = library
  const pairs = useAlike(library, 'people')
  if (!pairs) return null
  return (
    <Pairs
      view="people"
      pairs={pairs}
      of={route.id}
      rules={library.rules}
      actions={actions}
      nameOf={(id) => nameOf(people.get(id) ?? { names: [], emails: [], handles: [] }) || t('somebody')}
      sides={(ids) => personSides(library, ids)}
      merge={(keep, drop) => {
        const [one, other] = [people.get(keep), people.get(drop)]
        return one && other ? mergePeople(one, other, library, actions.now()) : []
      }}
    />
  )
}

/** The same for companies. */
export function AlikeCompanies({ library, route, actions }: Props) {
  const { companies } = library
  const pairs = useAlike(library, 'companies')
  if (!pairs) return null
  return (
    <Pairs
      view="companies"
      pairs={pairs}
      of={route.id}
      rules={library.rules}
      actions={actions}
      nameOf={(id) => companies.get(id)?.names[0] ?? ''}
      sides={(ids) => companySides(library, ids)}
      merge={(keep, drop) => {
        const [one, other] = [companies.get(keep), companies.get(drop)]
        return one && other ? mergeCompanies(one, other, library, actions.now()) : []
      }}
    />
  )
}

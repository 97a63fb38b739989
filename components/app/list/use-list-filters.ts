import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Actions } from '../actions'
import type { Route } from '../routes'

/** What stands in the place of a record's id where something new is made; its filters are the form's own. */
const forms = new Set(['new', 'sample'])

export interface ListFilters {
  filters: Route['filters']
  /** The list as it is filtered, with nothing open. */
  route: Route
  set: (filters: Record<string, string>) => void
}

/** The filters of a list, out of the address. While a form stands beside it, those it had before. */
export function useListFilters(route: Route, actions: Actions): ListFilters {
  const last = useRef<{ filters: Route['filters']; form?: Route['filters'] }>({ filters: {} })
  const form = forms.has(route.id ?? '')
  // Escape leads out of a form with the form's filters in the address.
  const left = route.id === undefined && same(last.current.form, route.filters)
  const filters = form || left ? last.current.filters : route.filters
  useLayoutEffect(() => {
    last.current = { filters, ...(form ? { form: route.filters } : {}) }
    if (left) actions.go({ ...route, filters }, 'replace')
  })
  return {
    filters,
    route: { ...route, filters },
    set: (next) => actions.go({ ...route, ...(form ? { id: undefined } : {}), filters: next }, 'replace'),
  }
}

const same = (one: Route['filters'] | undefined, other: Route['filters']) =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other)

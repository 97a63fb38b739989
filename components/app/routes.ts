const views = [
  'today',
  'sort',
  'find',
  'moments',
  'people',
  'companies',
  'asks',
  'gives',
  'impact',
  'wall',
  'data',
  'draft',
] as const
export type View = (typeof views)[number]

/** Where in the app somebody is. All of it stands in the address, so that reload and back work. */
export interface Route {
  view: View
  id?: string | undefined
  /** Search and filters: `q`, `side`, `kind`, `site`, `person`, `tag`; for a new ask `moment` and `person`. */
  filters: Readonly<Record<string, string>>
}

/** `#/moments/<id>?side=by-customer&q=weekend` → a route; anything unknown leads to today. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?')
  const [name, id] = path.split('/')
  const view = views.find((one) => one === name) ?? 'today'
  const filters = Object.fromEntries([...new URLSearchParams(query)].filter(([, value]) => value))
  return { view, filters, ...(id ? { id } : {}) }
}

/** The address of a route, for links: links can be opened in another tab, callbacks cannot. */
export function hrefOf({
  view,
  id,
  filters,
}: {
  view: View
  id?: string | undefined
  filters?: Route['filters']
}): string {
  const query = new URLSearchParams(Object.entries(filters ?? {}).filter(([, value]) => value)).toString()
  return `#/${view}${id ? `/${id}` : ''}${query ? `?${query}` : ''}`
}

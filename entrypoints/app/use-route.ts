import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import type { Actions } from '../../components/app/actions'
import { hrefOf, readRoute, type Route } from '../../components/app/routes'

/** The route that stands in the address, and how to go to another. */
export function useRoute(): [Route, Actions['go']] {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  useLayoutEffect(() => {
    const read = () => setRoute((now) => (hrefOf(now) === location.hash ? now : readRoute(location.hash)))
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  const go = useCallback<Actions['go']>((next, how) => {
    if (how === 'replace') {
      // Each letter of a search is no step to go back to.
      history.replaceState(null, '', hrefOf(next))
      setRoute(next)
    } else {
      location.hash = hrefOf(next)
      // The browser tells it a moment later; a key that was pressed by then would still go to the view before.
      setRoute(next)
    }
  }, [])
  return [route, go]
}

import * as define from '../../utils/sites/define'
import generic from '../../utils/sites/generic'
import type { Known } from '../../utils/sites/items'

type Made = { exports: { default?: Known['site'] } }
type Craft = (name: string) => unknown

/** What a site's own script leaves for the reader: its id, and how it is made from the craft that is here. */
export type SiteScript = [id: string, make: (craft: Craft, module: Made) => void]

const files = import.meta.glob<object>(
  ['../../utils/page/*.ts', '!../../utils/page/*.test.ts', '!../../utils/page/walls.ts'],
  {
    eager: true,
  },
)

// By the names under which site files import it.
const craft: Craft = (name) => (name === './define' ? define : files[`../../utils${name.slice(2)}.ts`])

/** The site of this page: the one that was brought, else the generic reader. */
export function siteHere(script: SiteScript | undefined): Known {
  const module: Made = { exports: {} }
  script?.[1](craft, module)
  const { default: site } = module.exports
  return script && site ? { id: script[0], site } : { id: 'generic', site: generic }
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeMend, type MendWorld } from './reader/mend'

type Api = { i18n: { getMessage(key: string): string } }

const words = (key: string): string => {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api }
  return (browser ?? chrome)?.i18n.getMessage(key) ?? ''
}

// Brought only when somebody mends a site's reader: pointing at an element, and the repair note.
export default defineUnlistedScript(() => {
  ;(globalThis as MendWorld).goodwordMend = (here) => makeMend(here, words('mend_pointing'))
})

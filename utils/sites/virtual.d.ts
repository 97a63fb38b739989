declare module 'virtual:site-table' {
  import type { SiteRow } from './table'

  /** Written by the build from the site files. */
  export const table: readonly SiteRow[]
}

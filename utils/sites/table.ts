/** What has to be known of a site before its file is brought: one row of the table that the build writes. */
export interface SiteRow {
  id: string
  hosts: readonly string[]
  /** A selector that only this self-hosted software's pages match. */
  recognise?: string | undefined
}

/** Whether one of these host names, `*.` standing for the host and all below it, is the page's. */
export const knows = (hosts: readonly string[], host: string): boolean =>
  hosts.some((known) =>
    known.startsWith('*.') ? host === known.slice(2) || host.endsWith(known.slice(1)) : host === known,
  )

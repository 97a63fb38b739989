import { useState } from 'preact/hooks'
import { foldName } from '../../utils/domain/person'
import type { Channel } from '../../utils/domain/page'
import { t, under } from '../parts/words'
import { SearchField } from './MomentFilters'
import './sites.css'

/** A site as the options list it. */
export interface SiteRow {
  id: string
  name: string
  kind: Channel
  hosts: readonly string[]
  proven: 'seen' | 'second-hand'
  on: boolean
}

interface Props {
  sites: readonly SiteRow[]
  /** Hosts of the user's own that were switched on. */
  own: readonly string[]
  /** Called straight from the click, since the browser asks only then. */
  onSwitch: (site: SiteRow, on: boolean) => void
  onRevoke: (host: string) => void
}

// Some sites have a host for every country.
const named = 3

/** Where Goodword may stand. Nothing is on until it is switched on here or in the panel. */
export function Sites({ sites, own, onSwitch, onRevoke }: Props) {
  const [q, setQ] = useState('')
  const found = sites.filter(({ name, hosts }) => foldName([name, ...hosts].join(' ')).includes(foldName(q)))
  return (
    <div class="form">
      <p class="soft">{t('sites_about')}</p>
      {sites.length > 8 && <SearchField value={q} label={t('search_sites')} onSearch={setQ} />}
      <ul class="sites">
        {found.map((site) => (
          <li key={site.id}>
            <label class="site">
              <input
                type="checkbox"
                role="switch"
                checked={site.on}
                onChange={({ currentTarget }) => onSwitch(site, currentTarget.checked)}
              />
              <span class="site-name">
                <bdi>{site.name}</bdi>
                <bdi class="soft small" title={site.hosts.join(', ')}>
                  {site.hosts.slice(0, named).join(', ')}
                  {site.hosts.length > named && ` ${t('hosts_more', site.hosts.length - named)}`}
                </bdi>
              </span>
              <span class="soft small">
                {t(`channel_${site.kind}`)} · {t(`proven_${under(site.proven)}`)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {own.length > 0 && (
        <>
          <h3 class="box-title">{t('sites_own')}</h3>
          <ul class="sites">
            {own.map((host) => (
              <li key={host}>
                <label class="site">
                  <input type="checkbox" role="switch" checked onChange={() => onRevoke(host)} />
                  <bdi class="site-name">{host}</bdi>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

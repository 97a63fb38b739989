import { useState } from 'preact/hooks'
import { foldName } from '../../../utils/domain/person'
import type { Channel } from '../../../utils/domain/page'
import type { SiteHealth } from '../../../utils/domain/repair'
import { t, under } from '../../parts/words'
import { SearchField } from '../list/SearchField'
import { SiteHealthLine } from './SiteHealthLine'
import './sites.css'

/** A site as the options list it. */
export interface SiteRow {
  id: string
  name: string
  kind: Channel
  hosts: readonly string[]
  proven: 'seen' | 'second-hand'
  on: boolean
  health?: SiteHealth | undefined
}

interface Props {
  sites: readonly SiteRow[]
  /** Hosts of the user's own that were switched on. */
  own: readonly string[]
  /** Called straight from the click, since the browser asks only then. */
  onSwitch: (site: SiteRow, on: boolean) => void
  onRevoke: (host: string) => void
  /** Forgets a place that the user pointed at. */
  onForget: (site: string, field: string) => void
}

// Some sites have a host for every country.
const named = 3

/** Where Goodword may stand. Nothing is on until it is switched on here or in the panel. */
export function Sites({ sites, own, onSwitch, onRevoke, onForget }: Props) {
  const [q, setQ] = useState('')
  const found = sites.filter(({ name, hosts }) => foldName([name, ...hosts].join(' ')).includes(foldName(q)))
  const hosted = found.filter(({ hosts }) => hosts.length === 0)
  const about = ({ kind, proven }: SiteRow) => (
    <span class="soft small">
      {t(`channel_${kind}`)} · {t(`proven_${under(proven)}`)}
    </span>
  )
  const health = ({ id, health: known }: SiteRow) => (
    <SiteHealthLine health={known} onForget={(field) => onForget(id, field)} />
  )
  return (
    <div class="form">
      <p class="soft">{t('sites_about')}</p>
      <p class="soft sites-about">{t('health_unproven')}</p>
      {sites.length > 8 && <SearchField value={q} label={t('search_sites')} onSearch={setQ} />}
      <ul class="sites">
        {found
          .filter(({ hosts }) => hosts.length > 0)
          .map((site) => (
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
                {about(site)}
              </label>
              {health(site)}
            </li>
          ))}
      </ul>
      {hosted.length > 0 && (
        <>
          <h3 class="box-title">{t('sites_hosted')}</h3>
          <p class="soft small">{t('sites_hosted_about')}</p>
          <ul class="sites">
            {hosted.map((site) => (
              <li key={site.id}>
                <div class="site site-hosted">
                  <bdi>{site.name}</bdi>
                  {about(site)}
                </div>
                {health(site)}
              </li>
            ))}
          </ul>
        </>
      )}
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

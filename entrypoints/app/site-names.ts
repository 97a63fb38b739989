import { t } from '../../components/parts/words'
import { sites } from '../../utils/sites'

/** The name of a site we know; a host stays as it is. */
export const siteName = (key: string): string =>
  sites.get(key)?.name ?? (key === 'file' ? t('site_file') : key)

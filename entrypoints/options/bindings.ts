import type { Binding } from '../../components/app/settings/Options'
import { t } from '../../components/parts/words'
import { browser } from '../../utils/browser'

/** The keys as the browser really bound them. */
export const bindingsNow = async (): Promise<Binding[]> =>
  (await browser.commands.getAll()).map(({ name, description, shortcut }) => ({
    name: name ?? '',
    // The one that opens the panel has no words of its own.
    description: description || (name === '_execute_action' ? t('action_title') : (name ?? '')),
    keys: shortcut ?? '',
  }))

import { Button } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { t } from '../../parts/words'

/** The filters leave nothing of the list: the way back to all of it. */
export const NoneFound = ({ onClear }: { onClear: () => void }) => (
  <Empty title={t('none_found')}>
    <Button onClick={onClear}>{t('filters_clear')}</Button>
  </Empty>
)

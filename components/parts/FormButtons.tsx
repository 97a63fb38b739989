import type { ComponentChildren } from 'preact'
import { Button } from './Button'
import { t } from './words'

interface Props {
  /** What the form does. */
  children: ComponentChildren
  /** True while something it needs is missing. */
  closed?: boolean
  onCancel: () => void
}

/** The end of a form: do it, or leave it. */
export function FormButtons({ children, closed, onCancel }: Props) {
  return (
    <div class="buttons">
      <Button look="go" type="submit" {...(closed === undefined ? {} : { closed })}>
        {children}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  )
}

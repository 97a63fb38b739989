import { useState } from 'preact/hooks'
import { BackupPlan } from '../../../utils/domain/backup'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { t } from '../../parts/words'
import { boundsOf } from '../bounds'
import { NumberField } from '../NumberField'
import type { BackingUp, BackupState } from './backing-up'

interface Props {
  state: BackupState
  backing: BackingUp
  /** Does it, shows its problem, and reads again. */
  attempt: (work: Promise<unknown>) => Promise<boolean>
}

const least = 12

/** How often, where to, how many, and under which passphrase. */
export function BackupWhere({ state, backing, attempt }: Props) {
  const [passphrase, setPassphrase] = useState('')
  const { plan, folder, canFolder, sealed } = state
  const put = (edit: Partial<BackupPlan>) =>
    void attempt(backing.setPlan((before) => ({ ...before, ...edit })))
  const choice = <K extends 'every' | 'where'>(field: K, all: readonly BackupPlan[K][]) => (
    <Field label={t(`backup_${field}`)}>
      {(bind) => (
        <select
          {...bind}
          class="input"
          value={plan[field]}
          onChange={({ currentTarget: { value } }) =>
            put({ [field]: all.find((one) => one === value) ?? plan[field] })
          }
        >
          {all.map((one) => (
            <option key={one} value={one}>
              {t(`backup_${field}_${one}` as 'backup_every_day')}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  return (
    <>
      <div class="backup-plan">
        {choice('every', BackupPlan.shape.every.options)}
        {canFolder && choice('where', BackupPlan.shape.where.options)}
        {plan.where === 'folder' && (
          <NumberField
            label={t('backup_keep')}
            value={plan.keep}
            {...boundsOf(BackupPlan.shape.keep)}
            onNumber={(keep) => put({ keep })}
          />
        )}
      </div>
      {plan.where === 'folder' ? (
        <div class="buttons">
          {folder !== undefined && <span>{t('backup_folder', folder)}</span>}
          <Button onClick={() => void attempt(backing.chooseFolder())}>{t('backup_choose')}</Button>
        </div>
      ) : (
        <p class="soft small">{t('backup_downloads_about')}</p>
      )}
      {sealed ? (
        <div class="buttons">
          <span>{t('backup_pass_on')}</span>
          <Button look="quiet" onClick={() => void attempt(backing.setPassphrase(undefined))}>
            {t('backup_pass_off')}
          </Button>
        </div>
      ) : (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            if (passphrase.length < least) return
            void attempt(backing.setPassphrase(passphrase)).then((done) => done && setPassphrase(''))
          }}
        >
          <Field label={t('backup_pass')} hint={t('backup_pass_about')}>
            {(bind) => (
              <input
                {...bind}
                class="input"
                type="password"
                autocomplete="new-password"
                value={passphrase}
                onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
              />
            )}
          </Field>
          <div class="buttons">
            <Button type="submit" closed={passphrase.length < least}>
              {t('backup_pass_set')}
            </Button>
          </div>
        </form>
      )}
    </>
  )
}

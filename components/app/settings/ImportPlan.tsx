import { useState } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { count, say, t } from '../../parts/words'
import type { Clash, Left, Planned } from './importing'
import { ImportReport } from './ImportReport'
import { Running } from './Running'
import { StepTitle } from './StepTitle'

interface Props {
  plan: Planned
  /** How far it is, from 0 to 1, while it is brought in. */
  busy: number | undefined
  onGo: (theirs: ReadonlySet<string>) => void
  onCancel: () => void
  /** It shall end where it is, with nothing brought in. */
  onStop: () => void
}

const shown = 100

const why = ({ why, about }: Left) => say(`import_why_${why.replaceAll('-', '_')}`, about ?? '')

/** What an import would do, line by line where it would not; nothing has happened yet. */
export function ImportPlan({ plan, busy: done, onGo, onCancel, onStop }: Props) {
  const busy = done !== undefined
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  const { left, of, first, clashes, money, ignored } = plan
  const sum = (of: Record<string, number>) => Object.values(of).reduce((all, one) => all + one, 0)
  const isNothing = sum(plan.added) + sum(plan.merged) + clashes.length === 0
  return (
    <div class="import-step">
      <StepTitle>{t('import_plan')}</StepTitle>
      <ImportReport
        report={{ ...plan, ignored: of === 'records' ? ignored : money }}
        caption={t('import_plan_caption')}
      />
      {of === 'lines' && ignored.length > 0 && <p dir="auto">{t('import_without', ignored.join(', '))}</p>}
      {left.length > 0 && (
        <div class="report-left">
          <p class="report-refused">{count('import_left', left.length)}</p>
          <ul class="small">
            {left.slice(0, shown).map((one) => (
              <li key={one.at}>
                {t(of === 'mails' ? 'import_mail' : 'import_line', one.at)}{' '}
                <span class="soft">{why(one)}</span>
              </li>
            ))}
          </ul>
          {left.length > shown && <p class="soft">{t('import_more', left.length - shown)}</p>}
        </div>
      )}
      {clashes.length > 0 && <Clashes clashes={clashes} theirs={theirs} onChoose={setTheirs} />}
      {first.length > 0 && (
        <section class="import-first">
          <h5>{t('import_first')}</h5>
          <ul>
            {first.map(({ words, who }, at) => (
              <li key={at}>
                <q dir="auto">{words}</q>
                <p class="soft small">
                  <bdi>{who}</bdi>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="buttons">
        <Button look="go" closed={busy || isNothing} onClick={() => busy || isNothing || onGo(theirs)}>
          {t('import_go')}
        </Button>
        <Button closed={busy} onClick={() => busy || onCancel()}>
          {t('import_cancel')}
        </Button>
      </div>
      {busy && <Running done={done ?? 0} onStop={onStop} />}
    </div>
  )
}

interface ClashProps {
  clashes: readonly Clash[]
  theirs: ReadonlySet<string>
  onChoose: (theirs: ReadonlySet<string>) => void
}

function Clashes({ clashes, theirs, onChoose }: ClashProps) {
  const choose = (id: string, isTheirs: boolean) => {
    const next = new Set(theirs)
    if (isTheirs) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  return (
    <section class="import-clashes">
      <p>{count('import_clashes', clashes.length)}</p>
      {clashes.length > 1 && (
        <div class="buttons">
          <Button onClick={() => onChoose(new Set())}>{t('import_all_mine')}</Button>
          <Button onClick={() => onChoose(new Set(clashes.map(({ id }) => id)))}>
            {t('import_all_theirs')}
          </Button>
        </div>
      )}
      {clashes.slice(0, shown).map(({ id, noun, name, fields }) => (
        <fieldset key={id} class="import-clash">
          <legend>
            {t(`noun_${noun}`)}: <bdi>{name}</bdi>
          </legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={`clash-${id}`}
                checked={theirs.has(id) === (side === 'theirs')}
                onChange={() => choose(id, side === 'theirs')}
              />{' '}
              <span>
                {t(`import_${side}`)}{' '}
                {fields.map((one) => (
                  <span key={one.field} class="import-value soft" dir="auto">
                    {one[side] || '–'}
                  </span>
                ))}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {clashes.length > shown && <p class="soft">{t('import_more', clashes.length - shown)}</p>}
    </section>
  )
}

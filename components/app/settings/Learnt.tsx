import { useState } from 'preact/hooks'
import {
  type Corrections,
  type Counts,
  forgotten,
  Judged,
  noCorrections,
} from '../../../utils/domain/correction'
import type { Rulebook } from '../../../utils/domain/rulebook'
import { Button } from '../../parts/Button'
import { listOf } from '../../parts/formats'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import { useAttempt } from '../use-attempt'
import './learnt.css'

interface Props extends Pick<Actions, 'setRules'> {
  rules: Rulebook
  siteName: (site: string) => string
}

const sorts = ['phrases', 'sites'] as const

/** A site tells something only from so many corrections on; see `adjust.ts`. */
const fromSite = 3
const few = 20

const kindSaid = (kind: Judged) => (kind === 'neutral' ? t('learnt_neutral') : t(`kind_${kind}`))
const countsSaid = (counts: Counts) =>
  listOf(
    Judged.options.flatMap((kind) => {
      const times = counts[kind]
      return times ? [t('learnt_kind', kindSaid(kind), times)] : []
    }),
  )
const sum = (counts: Counts) => Judged.options.reduce((all, kind) => all + (counts[kind] ?? 0), 0)

/** Where nothing is left, the field goes too: a rulebook that was put back is as it was. */
function withCorrections({ corrections: _, ...rules }: Rulebook, now: Corrections | undefined): Rulebook {
  return now && sorts.some((sort) => Object.keys(now[sort]).length) ? { ...rules, corrections: now } : rules
}

interface Forgotten {
  said: string
  before: Corrections | undefined
}

/** What was learnt from changed suggestions, each to be forgotten, and the last of that to be taken back. */
export function Learnt({ rules, setRules, siteName }: Props) {
  const [problem, attempt] = useAttempt()
  const [gone, setGone] = useState<Forgotten>()
  const [all, setAll] = useState(false)
  const { corrections = noCorrections } = rules
  const rows = sorts.flatMap((sort) =>
    Object.entries(corrections[sort])
      .toSorted((one, other) => sum(other[1]) - sum(one[1]) || one[0].localeCompare(other[0]))
      .map(([name, counts]) =>
        sort === 'sites'
          ? { sort, counts, called: siteName(name), what: { site: name } }
          : { sort, counts, called: name, what: { phrase: name } },
      ),
  )
  const forget = (said: string, edit: (now: Rulebook) => Rulebook) => {
    setGone({ said, before: rules.corrections })
    void attempt(setRules(edit))
  }
  const said = ({ sort, called, counts }: (typeof rows)[number]) =>
    sort === 'phrases'
      ? t('learnt_phrase', called, countsSaid(counts))
      : t(sum(counts) < fromSite ? 'learnt_site_soon' : 'learnt_site', called, countsSaid(counts))
  return (
    <section class="rules-part learnt" aria-labelledby="learnt-title">
      <h3 class="box-title" id="learnt-title">
        {t('learnt')}
      </h3>
      <p class="soft small">{t('learnt_about')}</p>
      {problem && <ProblemNote problem={problem} />}
      {rows.length === 0 && <p>{t('learnt_none')}</p>}
      <ul class="learnt-rows">
        {rows.slice(0, all ? undefined : few).map((row) => (
          <li key={row.sort + row.called}>
            <span dir="auto">{said(row)}</span>
            <Button
              look="quiet"
              onClick={() =>
                forget(t('learnt_forgotten', row.called), (now) =>
                  withCorrections(now, forgotten(now.corrections ?? noCorrections, row.what)),
                )
              }
            >
              {t('learnt_forget', row.called)}
            </Button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        {rows.length > few && !all && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {t('rows_more', rows.length - few)}
          </Button>
        )}
        {rows.length > 0 && (
          <Button onClick={() => forget(t('learnt_forgotten_all'), (now) => withCorrections(now, undefined))}>
            {t('learnt_forget_all')}
          </Button>
        )}
        <span role="status">
          {gone && (
            <>
              {gone.said}{' '}
              <Button
                look="quiet"
                onClick={() => {
                  setGone(undefined)
                  void attempt(setRules((now) => withCorrections(now, gone.before)))
                }}
              >
                {t('undo')}
              </Button>
            </>
          )}
        </span>
      </div>
    </section>
  )
}

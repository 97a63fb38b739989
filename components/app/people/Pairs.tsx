import { ArrowLeft } from 'lucide-preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Alike } from '../../../utils/domain/alike'
import { keptApart } from '../../../utils/domain/merge'
import { expected, type Part } from '../../../utils/domain/part'
import type { Problem } from '../../../utils/domain/problem'
import type { Rulebook } from '../../../utils/domain/rulebook'
import { Button } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import type { SideLine } from './alike-sides'
import { hrefOf } from '../routes'
import { useAttempt } from '../use-attempt'
import { useViewKeys } from '../list/use-view-keys'
import './pairs.css'

interface Props {
  view: 'people' | 'companies'
  pairs: readonly Alike[]
  /** Only those with this one. */
  of: string | undefined
  rules: Rulebook
  actions: Actions
  nameOf: (id: string) => string
  sides: (ids: readonly [string, string]) => readonly SideLine[]
  merge: (keep: string, drop: string) => Part[]
}

/** Two that may be one, side by side, one pair after the other. Nothing is merged but by a press. */
export function Pairs({ view, pairs, of, rules, actions, nameOf, sides, merge }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [problem, attempt] = useAttempt()
  const some = of ? pairs.filter(({ ids }) => ids.includes(of)) : pairs
  const pair = some[Math.min(at, some.length - 1)]
  const stand = () => root.current?.querySelector<HTMLElement>('[data-stand]')?.focus({ preventScroll: true })
  useLayoutEffect(stand, [pair?.ids.join()])
  const join = (keep: string, drop: string) =>
    void attempt(actions.undoable(t('merged', nameOf(drop), nameOf(keep)), merge(keep, drop))).then(
      (well) => well && of === drop && actions.go({ view, id: keep, filters: { merge: '1' } }, 'replace'),
    )
  const keepApart = async ([one, other]: Alike['ids']): Promise<true | Problem> => {
    const said = t('kept_apart')
    const edit = (now: Rulebook) => keptApart(now, one, other)
    const answer = await actions.undoable(said, [{ noun: 'rules', ...expected(rules), edit }])
    // Nobody has settled any rules yet: this makes them.
    if (answer === true || answer.problem !== 'gone') return answer
    return actions.undoable(said, [{ noun: 'rules', add: { ...edit(rules), revision: 1 } }])
  }
  const apart = () => pair && void attempt(keepApart(pair.ids))
  const turn = (by: 1 | -1) =>
    setAt(Math.min(Math.max(Math.min(at, some.length - 1) + by, 0), some.length - 1))
  const hear = useViewKeys(
    {
      ...(pair && {
        1: () => join(...pair.ids),
        2: () => join(pair.ids[1], pair.ids[0]),
        n: apart,
        j: () => turn(1),
        k: () => turn(-1),
      }),
      z: actions.undoLast,
      Escape: () => actions.go({ view, id: of, filters: {} }),
    },
    stand,
  )
  return (
    <div class="pairs" ref={root} onKeyDown={hear}>
      <nav aria-label={t('back')}>
        <a class="pairs-back" href={hrefOf({ view, id: of })}>
          <ArrowLeft size={16} aria-hidden="true" class="flip" />
          {of ? nameOf(of) || t('back') : t(`${view}_tab`)}
        </a>
      </nav>
      {problem && <ProblemNote problem={problem} />}
      {!pair ? (
        <div tabIndex={-1} data-stand class="pairs-end">
          <Empty title={t('alike_none')}>
            <p>{t('alike_none_1')}</p>
          </Empty>
        </div>
      ) : (
        <section tabIndex={-1} data-stand class="pair" aria-label={t('alike_title')}>
          <header class="pair-head">
            <h2>{t(view === 'people' ? 'alike_title' : 'alike_title_company')}</h2>
            <p class="soft">
              {t('sort_progress', some.indexOf(pair) + 1, some.length)} · {t(`alike_${pair.why}`)}
            </p>
          </header>
          <div class="pair-sides">
            {pair.ids.map((id, n) => (
              <a key={id} class={`pair-name pair-${n}`} href={hrefOf({ view, id })}>
                <bdi>{nameOf(id)}</bdi>
              </a>
            ))}
            {sides(pair.ids).map(({ label, values }) => (
              <dl key={label} class="pair-line">
                <dt>{label}</dt>
                {values.map((value, n) => (
                  <dd key={n} dir="auto" class={value ? undefined : 'soft'}>
                    {value || '–'}
                  </dd>
                ))}
              </dl>
            ))}
            {pair.ids.map((id, n) => (
              <Button
                key={id}
                class={`pair-merge pair-${n}`}
                keys={String(n + 1)}
                onClick={() => join(id, pair.ids[n === 0 ? 1 : 0])}
              >
                {t('merge_into')}
              </Button>
            ))}
          </div>
          <p class="soft small">{t('merge_about')}</p>
          <div class="buttons">
            <Button look="plain" keys="n" onClick={apart}>
              {t('alike_apart')}
            </Button>
            {some.length > 1 && (
              <>
                <Button look="quiet" keys="k" onClick={() => turn(-1)}>
                  {t('back')}
                </Button>
                <Button look="quiet" keys="j" onClick={() => turn(1)}>
                  {t('alike_later')}
                </Button>
              </>
            )}
          </div>
        </section>
      )}
    </div>
  )
}

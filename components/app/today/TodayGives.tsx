import type { Today } from '../../../utils/domain/today'
import { When } from '../../parts/When'
import { t, under } from '../../parts/words'
import { whom } from '../gives/give-groups'
import { giveParts } from '../gives/give-moves'
import type { Give, Library } from '../library'
import { hrefOf } from '../routes'
import type { Shared } from './TodayLoops'
import { Due, TodayRow, TodaySection } from './TodayRow'

const hereOf = (give: Give) => hrefOf({ view: 'gives', id: give.id })

function What({ library, give }: { library: Library; give: Give }) {
  const name = whom(library, give)
  return (
    <>
      <span class="row-name">
        <bdi>{give.stand?.decision || give.what || t(`give_${under(give.kind)}`)}</bdi>
      </span>
      <span class="soft">
        {t(`give_${under(give.kind)}`)}
        {name && (
          <>
            {' · '}
            <bdi>{name}</bdi>
          </>
        )}
      </span>
    </>
  )
}

/** What we owe: promises whose day has come, things done that nobody was told of, forecasts to look back on. */
export function TodayGives({
  library,
  actions,
  day,
  attempt,
  keep,
  tell,
  stands,
}: Shared & Pick<Today, 'keep' | 'tell' | 'stands'>) {
  return (
    <>
      <TodaySection title={t('today_keep')} of={keep}>
        {(give) => (
          <TodayRow
            key={give.id}
            id={give.id}
            href={hereOf(give)}
            actions={[
              {
                label: t('today_done'),
                press: () =>
                  attempt(actions.together(giveParts(give, library, { does: 'do' }, actions.now()))),
              },
            ]}
          >
            <What library={library} give={give} />
            {give.due && (
              <span class="soft small">
                <Due at={give.due} today={day} />
              </span>
            )}
          </TodayRow>
        )}
      </TodaySection>
      <TodaySection title={t('today_tell')} of={tell}>
        {(give) => (
          <TodayRow
            key={give.id}
            id={give.id}
            href={hereOf(give)}
            actions={[{ label: t('today_tell_them'), href: hereOf(give) }]}
          >
            <What library={library} give={give} />
            {give.done && (
              <span class="soft small">
                {t('give_state_done')} · <When at={give.done} />
              </span>
            )}
          </TodayRow>
        )}
      </TodaySection>
      <TodaySection title={t('today_stands')} of={stands}>
        {(give) => (
          <TodayRow
            key={give.id}
            id={give.id}
            href={hereOf(give)}
            actions={[{ label: t('today_review'), href: hereOf(give) }]}
          >
            <What library={library} give={give} />
            {give.stand && (
              <span class="soft small">
                <bdi>{`${give.stand.forecast.measure} · ${give.stand.forecast.amount}`}</bdi>
                {' · '}
                <Due at={give.stand.review} today={day} />
              </span>
            )}
          </TodayRow>
        )}
      </TodaySection>
    </>
  )
}

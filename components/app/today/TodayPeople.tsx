import { nameOf } from '../../../utils/domain/person'
import type { Today } from '../../../utils/domain/today'
import { Quote } from '../../parts/Quote'
import { signsSaid } from '../../parts/reasons'
import { t } from '../../parts/words'
import { When } from '../../parts/When'
import { companyOf, momentSide } from '../library'
import { hrefOf } from '../routes'
import type { Shared } from './TodayLoops'
import { TodayRow, TodaySection } from './TodayRow'
import type { WorthAsking } from './today-worth'

/** Whose yes is about to end. */
export function TodayConsents({ day, consents }: Shared & Pick<Today, 'consents'>) {
  return (
    <TodaySection title={t('today_consents')} of={consents}>
      {({ person, use, expires }) => {
        const href = hrefOf({ view: 'people', id: person.id })
        return (
          <TodayRow
            key={person.id + use}
            id={person.id + use}
            href={href}
            actions={[{ label: t('today_renew'), href }]}
          >
            <span class="row-name">
              {t(`use_${use}`)} · <bdi>{nameOf(person) || t('somebody')}</bdi>
            </span>
            <span class="soft small">
              {expires < day ? t('today_ended') : t('today_ends')} <When at={expires} both />
            </span>
          </TodayRow>
        )
      }}
    </TodaySection>
  )
}

/** Good words of people whom nobody has asked yet. */
export function TodayWorth({ library, worth }: Shared & { worth: readonly WorthAsking[] }) {
  return (
    <TodaySection title={t('today_worth')} of={worth} about={t('today_worth_about')}>
      {({ moment, person, signs }) => (
        <TodayRow
          key={moment.id}
          id={moment.id}
          href={hrefOf({ view: 'moments', id: moment.id })}
          actions={[
            {
              label: t('ask'),
              href: hrefOf({
                view: 'asks',
                id: 'new',
                filters: { moment: moment.id, person: person.id },
              }),
            },
          ]}
        >
          <Quote words={moment.words} side={momentSide(moment)} lang={moment.language} />
          <span class="row-meta">
            <span class="row-who">
              <bdi>{[nameOf(person), companyOf(library, moment)].filter(Boolean).join(', ')}</bdi>
            </span>
            <When at={moment.heard} />
            {signs.length > 0 && <span class="today-signs">{signsSaid(signs)}</span>}
          </span>
        </TodayRow>
      )}
    </TodaySection>
  )
}

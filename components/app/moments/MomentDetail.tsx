import { ExternalLink, Trash2 } from 'lucide-preact'
import { useMemo } from 'preact/hooks'
import { Journey } from '../../../utils/domain/moment'
import { Kind } from '../../../utils/domain/moment-kind'
import { leadsSomewhere, linkTo } from '../../../utils/domain/page'
import { Button } from '../../parts/Button'
import { Coin } from '../../parts/Coin'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { Quote } from '../../parts/Quote'
import { marksOf } from '../../parts/reasons'
import { Stars } from '../../parts/Stars'
import { When } from '../../parts/When'
import { t, under } from '../../parts/words'
import type { Actions } from '../actions'
import { AutoText } from '../AutoText'
import { InfluenceBox } from './InfluenceBox'
import { companyOf, type Library, type Moment, momentSide, sayer, shortName } from '../library'
import { Listening } from './Listening'
import { MomentNames } from './MomentNames'
import { Reading } from '../Reading'
import { Provenance } from './Provenance'
import { hrefOf } from '../routes'
import { useAttempt } from '../use-attempt'
import './moment-detail.css'

interface Props {
  library: Library
  moment: Moment
  site: string
  actions: Actions
}

export function MomentDetail({ library, moment, site, actions }: Props) {
  const [problem, attempt] = useAttempt()
  const edit = (part: Partial<Moment>) => actions.change('moments', moment, (one) => ({ ...one, ...part }))
  const marks = useMemo(() => marksOf(moment.kind, actions.reasonsOf(moment)), [moment, library.rules])
  const who = sayer(library, moment)
  const role = [moment.who.role, companyOf(library, moment)].filter(Boolean).join(', ')
  const person = moment.person ? library.people.get(moment.person) : undefined
  const page = moment.permalink ?? moment.page.url
  const asking = { moment: moment.id, ...(person ? { person: person.id } : {}) }
  // It is our turn: what they want from us comes before what we want from them.
  const ours = momentSide(moment) === 'for-customer'
  return (
    <article class="moment">
      <h2 class="unseen">{t('moment_by', who || t('somebody'))}</h2>
      <Quote
        words={moment.words}
        title={moment.title}
        side={momentSide(moment)}
        lang={moment.language}
        size="full"
        {...marks}
      />
      <div class="moment-by">
        <p>
          {person ? (
            <a href={hrefOf({ view: 'people', id: person.id })}>
              <bdi>{who}</bdi>
            </a>
          ) : (
            <bdi>{who || t('somebody')}</bdi>
          )}
          {role && (
            <span class="soft">
              {' · '}
              <bdi>{role}</bdi>
            </span>
          )}
        </p>
        {moment.rating && <Stars rating={moment.rating} />}
        <p class="soft">
          <bdi>{site}</bdi> ·{' '}
          {moment.said ? <When at={moment.said} both /> : (moment.saidAs ?? <When at={moment.heard} both />)}
        </p>
      </div>
      <div class="buttons moment-do">
        <a
          class={`button button-${ours ? 'plain' : 'go'}`}
          href={hrefOf({ view: 'asks', id: 'new', filters: asking })}
        >
          {person ? t('ask_somebody', shortName(who)) : t('ask')}
        </a>
        {leadsSomewhere(page) && (
          <a
            class="button button-plain"
            href={linkTo(page, moment.anchor)}
            target="_blank"
            rel="noreferrer noopener"
          >
            {t('open_page')} <ExternalLink size={14} aria-hidden="true" />
          </a>
        )}
        <Button look="quiet" onClick={() => void attempt(actions.forget('moments', moment))}>
          <Trash2 size={14} aria-hidden="true" /> {t('delete')}
        </Button>
      </div>
      {problem && <ProblemNote problem={problem} />}
      {/* What was promised and done about it is not looked for among all that ever was. */}
      {ours && library.part && <Reading read={0} />}
      {ours && !library.part && <Listening library={library} moment={moment} actions={actions} />}
      <div class="moment-more">
        <Field
          label={
            <>
              {t('filter_kind')} <Coin side={momentSide(moment)} />
            </>
          }
        >
          {(bind) => (
            <select
              {...bind}
              class="input"
              value={moment.kind}
              onChange={({ currentTarget }) =>
                void attempt(
                  edit({ kind: Kind.options.find((kind) => kind === currentTarget.value) ?? moment.kind }),
                )
              }
            >
              {Kind.options.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kind_${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('journey_stage')}>
          {(bind) => (
            <select
              {...bind}
              class="input"
              value={moment.journey ?? ''}
              onChange={({ currentTarget: { value } }) =>
                void attempt(edit({ journey: Journey.options.find((stage) => stage === value) }))
              }
            >
              <option value="">{t('journey_unknown')}</option>
              {Journey.options.map((stage) => (
                <option key={stage} value={stage}>
                  {t(`journey_${under(stage)}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <MomentNames library={library} moment={moment} onEdit={(part) => void attempt(edit(part))} />
        <AutoText
          label={t('notes')}
          hint={t('notes_hint')}
          value={moment.notes}
          onSave={(notes, revision) =>
            actions.change('moments', { ...moment, revision }, (one) => ({ ...one, notes }))
          }
          revision={moment.revision}
        />
        {!ours && <InfluenceBox noun="moments" record={moment} actions={actions} />}
        <Provenance moment={moment} />
      </div>
    </article>
  )
}

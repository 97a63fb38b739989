import { Download } from 'lucide-preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Choice } from '../../../utils/domain/choice'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { type Audience, audiences } from '../../../utils/domain/quote'
import type { QuoteLevel } from '../../../utils/domain/quotable'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { Field } from '../../parts/Field'
import { ProblemNote } from '../../parts/ProblemNote'
import { count, say, t } from '../../parts/words'
import './export.css'

/** What a file shall hold, in which form, for whom. */
export interface Wish {
  format: string
  audience: Audience
  choice: Choice
}

/** What would go out. */
export interface Going {
  moments: number
  people: number
  asks: number
  /** Words that may be shown to this audience, and how openly. */
  words: number
  levels: Record<Exclude<QuoteLevel, 'withheld'>, number>
}

/** A format as it is offered. */
export interface Offer {
  id: string
  extension: string
  faithful: boolean
  audiences: readonly Audience[]
}

export interface Exporting {
  formats: readonly Offer[]
  /** Counts what would go out; nothing once it was stopped. */
  onCount: (wish: Wish, stop: AbortSignal) => Promise<Going | Problem | undefined>
  /** Writes the file; answers its name, or nothing once it was stopped. */
  onSave: (wish: Wish, stop: AbortSignal) => Promise<string | Problem | undefined>
}

interface Props extends Exporting {
  /** Whose part of everything it is about, from the address: their name, and the way to everything. */
  part?: { name: string; choice: Choice; all: string } | undefined
}

const key = (id: string) => id.replaceAll('-', '_')

/** Another form, for others than oneself, or a part of everything; it says what will be in it before it is written. */
export function Export({ formats, onCount, onSave, part }: Props) {
  const [format, setFormat] = useState(formats[0]?.id ?? '')
  const [audience, setAudience] = useState<Audience>('mine')
  const [choice, setChoice] = useState<Choice>({})
  const [going, setGoing] = useState<Going | Problem>()
  const [saved, setSaved] = useState<string | Problem>()
  const running = useRef<AbortController>()
  const [busy, setBusy] = useState(false)
  const [open, setOpen] = useState(part !== undefined)
  const offer = formats.find(({ id }) => id === format)
  const wish: Wish = { format, audience, choice: { ...choice, ...part?.choice } }
  const { format: _, ...counted } = wish
  useEffect(() => setSaved(undefined), [JSON.stringify(wish)])
  // To count is to read everything: only for whoever looks, and not anew for another form of the same.
  useEffect(() => {
    if (!open) return undefined
    const stop = new AbortController()
    void onCount(wish, stop.signal).then((found) => {
      if (!stop.signal.aborted) setGoing(found)
    })
    return () => stop.abort()
  }, [open, JSON.stringify(counted)])
  const save = async () => {
    running.current = new AbortController()
    setBusy(true)
    setSaved(await onSave(wish, running.current.signal))
    setBusy(false)
  }
  const pick = (id: string) => {
    setFormat(id)
    const next = formats.find((one) => one.id === id)
    if (next && !next.audiences.includes(audience)) setAudience('mine')
  }
  const address = (whom: Audience) => {
    setAudience(whom)
    // What somebody lacks or suffers is theirs to tell to all the world.
    if (whom === 'public') setChoice({ ...choice, good: true })
  }
  const day = (which: 'from' | 'to') => (
    <Field label={t(`export_${which}`)}>
      {(bind) => (
        <input
          {...bind}
          class="input"
          type="date"
          value={choice[which] ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { [which]: _, ...rest } = choice
            setChoice(value ? { ...rest, [which]: value } : rest)
          }}
        />
      )}
    </Field>
  )
  return (
    <details class="export" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('export_more')}</summary>
      <div class="export-form">
        {part && (
          <p>
            <Chip>{part.name}</Chip> <a href={part.all}>{t('export_all')}</a>
          </p>
        )}
        <div class="export-wish">
          <Field label={t('export_format')} hint={say(`format_about_${key(format)}`)}>
            {(bind) => (
              <select
                {...bind}
                class="input"
                value={format}
                onChange={({ currentTarget }) => pick(currentTarget.value)}
              >
                {formats.map(({ id }) => (
                  <option key={id} value={id}>
                    {say(`format_${key(id)}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('export_audience')} hint={t(`audience_about_${audience}`)}>
            {(bind) => (
              <select
                {...bind}
                class="input"
                value={audience}
                onChange={({ currentTarget: { value } }) =>
                  address(audiences.find((one) => one === value) ?? 'mine')
                }
              >
                {offer?.audiences.map((one) => (
                  <option key={one} value={one}>
                    {t(`audience_${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {day('from')}
          {day('to')}
        </div>
        <label class="export-good">
          <input
            type="checkbox"
            checked={choice.good ?? false}
            onChange={({ currentTarget: { checked } }) => {
              const { good: _, ...rest } = choice
              setChoice(checked ? { ...rest, good: true } : rest)
            }}
          />{' '}
          {t('export_good')}
        </label>
        <p class="export-going">{going && !isProblem(going) && toSay(going, audience)}</p>
        {offer && <p class="soft small">{t(offer.faithful ? 'export_faithful' : 'export_view')}</p>}
        <div class="buttons">
          <Button onClick={() => (busy ? running.current?.abort() : void save())}>
            <Download size={16} aria-hidden="true" />{' '}
            {busy ? t('export_stop') : t('export_save', `.${offer?.extension ?? ''}`)}
          </Button>
        </div>
        <p role="status">{typeof saved === 'string' && t('exported', saved)}</p>
        {[going, saved].map((one) => isProblem(one) && <ProblemNote key={one.problem} problem={one} />)}
      </div>
    </details>
  )
}

function toSay({ moments, people, asks, words, levels }: Going, audience: Audience): string {
  const all = t(
    'export_holds',
    count('count_moments', moments),
    count('count_people', people),
    count('count_asks', asks),
  )
  if (audience !== 'public') return all
  return [
    t('export_public', words, moments),
    ...(words ? [t('export_levels', levels.named, levels['role-and-industry'], levels.anonymised)] : []),
    ...(words < moments ? [t('export_inside')] : []),
  ].join(' ')
}

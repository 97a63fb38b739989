import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Noun } from '../../../utils/domain/archive'
import type { EraseReceipt, EraseWish } from '../../../utils/domain/erase'
import { isProblem, type Problem } from '../../../utils/domain/problem'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { count, plain, t } from '../../parts/words'
import type { Library } from '../library'
import { PickPerson } from '../people/PickPerson'
import { EraseForm } from './EraseForm'
import './erase.css'

interface Props {
  library: Library
  /** From the address: whom. */
  chosen: string | undefined
  onErase: (wish: EraseWish) => Promise<EraseReceipt | Problem>
  onSave: (name: string, file: Blob) => void
}

const nouns: readonly Noun[] = ['people', 'moments', 'asks', 'gives', 'drafts']

/** What was done, without a word that tells of whom. */
function receiptText({ on, gone, changed, marks }: EraseReceipt): string {
  const lines = nouns.map((noun) => `${plain(`noun_${noun}`)}: ${gone[noun]}`)
  const rest = [
    `${plain('erase_receipt_changed')}: ${changed}`,
    `${plain('erase_receipt_marks')}: ${marks.join(' ')}`,
  ]
  return [
    `Goodword – ${plain('erase_receipt_title')}`,
    on,
    '',
    ...lines,
    ...rest,
    '',
    plain('erase_files'),
    '',
  ].join('\n')
}

/** Somebody asked for it: everything of theirs goes for good. */
export function Erase({ library, chosen, onErase, onSave }: Props) {
  const [picked, setPicked] = useState<string | undefined>(chosen)
  const [done, setDone] = useState<EraseReceipt | Problem>()
  const [open, setOpen] = useState(chosen !== undefined)
  // It stands far down: whoever comes from a person is led there.
  const title = useRef<HTMLElement>(null)
  useEffect(() => {
    const [here, view] = [title.current, title.current?.closest('.data')]
    if (chosen === undefined || !here || !view) return undefined
    here.focus()
    // What stands above it is still being read, and pushes it away.
    const watch = new ResizeObserver(
      () => document.activeElement === here && here.scrollIntoView({ block: 'start' }),
    )
    watch.observe(view)
    here.addEventListener('blur', () => watch.disconnect(), { once: true })
    return () => watch.disconnect()
  }, [])
  const { moments, people, companies, asks, gives, drafts, rules } = library
  const records = useMemo(
    () => ({
      moments: [...moments],
      people: [...people.values()],
      companies: [...companies.values()],
      asks: [...asks],
      gives: [...gives],
      drafts: [...drafts],
      rules: [rules],
    }),
    [moments, people, companies, asks, gives, drafts, rules],
  )
  const person = people.get(picked ?? '')
  return (
    <details
      class="data-part erase"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary ref={title}>
        <h3 class="box-title">{t('erase_title')}</h3>
      </summary>
      <p class="soft">{t('erase_about')}</p>
      {open && (
        <PickPerson
          library={library}
          label={t('erase_title')}
          value={person?.id}
          onPerson={(id) => {
            setPicked(id)
            setDone(undefined)
          }}
        />
      )}
      {open && person && (
        <EraseForm
          key={person.id}
          records={records}
          person={person}
          onErase={async (wish) => setDone(await onErase(wish))}
        />
      )}
      <div role="status">
        {done && !isProblem(done) && (
          <div class="erase-done">
            <p>
              <strong>{t('erase_done')}</strong>{' '}
              {nouns
                .filter((noun) => done.gone[noun] > 0)
                .map((noun) => `${t(`noun_${noun}`)}: ${done.gone[noun]}`)
                .join(' · ')}
            </p>
            {done.changed > 0 && <p>{count('erase_changed', done.changed)}</p>}
            {!done.copied && <p>{t('erase_copy_late')}</p>}
            <p>{t('erase_files')}</p>
            <Button
              onClick={() =>
                onSave(
                  `goodword-erasure-${done.on.slice(0, 10)}.txt`,
                  new Blob([receiptText(done)], { type: 'text/plain' }),
                )
              }
            >
              {t('erase_receipt')}
            </Button>
          </div>
        )}
      </div>
      {isProblem(done) && <ProblemNote problem={done} />}
    </details>
  )
}

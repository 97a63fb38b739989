import { Download, Trash2, X } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Picked } from '../../../utils/domain/choice'
import type { Part } from '../../../utils/domain/part'
import { Button } from '../../parts/Button'
import { ProblemNote } from '../../parts/ProblemNote'
import { count, t } from '../../parts/words'
import type { Actions } from '../actions'
import { forgetAll, type Many, tagAll, untagAll } from './bulk'
import { ChooseAll } from './ChooseAll'
import { tally } from '../moments/search'
import { pickOut } from './picked-out'
import { TagAll } from './TagAll'
import { useAttempt } from '../use-attempt'
import type { Selection } from './use-selection'
import './row-pick.css'

/** Does all of it in one transaction, with one way back. */
export type DoAll = (said: string, parts: readonly Part[]) => Promise<void>

const most = 24

interface Props {
  selection: Selection
  /** What is picked. */
  many: Many<Picked['noun']>
  /** Tags used in this list, where its records have tags. */
  known?: readonly string[]
  actions: Actions
  /** What else can be done to all of these. */
  children?: (run: DoAll) => ComponentChildren
}

/** What is picked, and what can be done to all of it at once. */
export const SelectionBar = (props: Props) => (props.many.records.length ? <Bar {...props} /> : null)

function Bar({ selection, many, known, actions, children }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const [tagging, setTagging] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, attempt] = useAttempt()
  const { records } = many
  // With nothing picked any more the bar goes; whoever was in it goes on in the list.
  useLayoutEffect(
    () => () => {
      const list = bar.current?.contains(document.activeElement) && bar.current.closest('.picks')
      if (list) list.querySelector<HTMLElement>('[data-row]')?.focus()
    },
    [],
  )
  const run: DoAll = async (said, parts) => {
    if (busy || !parts.length) return
    setBusy(true)
    await attempt(actions.undoable(said, parts))
    setBusy(false)
  }
  const tags = known ? tally(records.flatMap((one) => one.tags ?? [])) : []
  const save = () => {
    pickOut({ noun: many.noun, ids: records.map(({ id }) => id) })
    actions.go({ view: 'data', filters: { picked: many.noun } })
  }
  const forget = () => run(count('picked_deleted', records.length), forgetAll(many))
  return (
    <div ref={bar} class="selection-bar" role="group" aria-label={t('picked_do')} aria-busy={busy}>
      {problem && <ProblemNote problem={problem} />}
      <div class="selection-tools">
        <span class="selection-count" role="status">
          {count('picked', records.length)}
        </span>
        {known && (
          <Button data-key="t" keys="t" closed={busy} onClick={() => setTagging(true)}>
            {t('picked_tag')}
          </Button>
        )}
        {tags.length > 0 && (
          <ChooseAll
            label={t('picked_untag')}
            options={tags.slice(0, most).map((tag) => [tag, tag])}
            onValue={(tag) => void run(t('picked_untagged', tag), untagAll(many, tag))}
          />
        )}
        {children?.(run)}
        <Button look="quiet" onClick={save}>
          <Download size={14} aria-hidden="true" /> {t('export_part')}
        </Button>
        <Button look="quiet" data-key="Delete" keys="Del" closed={busy} onClick={() => void forget()}>
          <Trash2 size={14} aria-hidden="true" /> {t('delete')}
        </Button>
        <Button look="quiet" keys="Esc" onClick={selection.clear}>
          <X size={14} aria-hidden="true" /> {t('picked_clear')}
        </Button>
      </div>
      {tagging && known && (
        <TagAll
          known={known}
          onTag={(tag) => void run(count('picked_tagged', records.length, tag), tagAll(many, tag))}
          onClose={() => setTagging(false)}
        />
      )}
    </div>
  )
}

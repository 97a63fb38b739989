import { useMemo, useState } from 'preact/hooks'
import type { Actions } from '../../components/app/actions'
import type { Library } from '../../components/app/library'
import type { Undoable } from '../../components/app/UndoBar'
import { t } from '../../components/parts/words'
import { foldName } from '../../utils/domain/person'
import { isProblem, problem } from '../../utils/domain/problem'
import { dropDraft, saveDraft } from '../../utils/store/drafts'
import { add, forget, restore } from '../../utils/store/records'
import { freshId, now } from '../../utils/store/write'
import { edit, editTogether, setRules, undoTogether } from './edits'
import { remind } from './remind'
import { fillReply } from './fill-reply'

/** The views' callbacks with the store behind them, and what can be taken back at the moment. */
export function useActions(go: Actions['go'], library: { current: Library | undefined }) {
  const [undo, setUndo] = useState<Undoable>()
  const actions = useMemo((): Actions => {
    const offer = (what: string, back?: () => Promise<unknown>) =>
      setUndo({
        id: freshId(),
        what,
        ...(back
          ? {
              undo: () =>
                void back().then((answer) =>
                  offer(isProblem(answer) ? t('undo_failed') : t('undo_restored')),
                ),
            }
          : {}),
      })
    return {
      go,
      change: edit,
      add,
      together: async (parts) => {
        const changes = await editTogether(parts)
        return isProblem(changes) || (true as const)
      },
      undoable: async (said, parts) => {
        const changes = await editTogether(parts)
        if (isProblem(changes)) return changes
        offer(said, () => undoTogether(changes))
        return true
      },
      setRules,
      forget: async (noun, record) => {
        const gone = await forget(noun, record.id)
        if (isProblem(gone)) return gone
        offer(t('undo_deleted'), () => restore(noun, gone))
        go({ view: noun, filters: {} }, 'replace')
        return true
      },
      dropDraft: async (draft) => {
        const gone = await dropDraft(draft.id)
        if (gone === true) offer(t('undo_dropped'), () => saveDraft(draft))
        return gone
      },
      companyNamed: async (name) => {
        const folded = foldName(name)
        const known = [...(library.current?.companies.values() ?? [])].find(({ names }) =>
          names.some((one) => foldName(one) === folded),
        )
        if (known) return known.id
        const made = await add('companies', {
          id: freshId(),
          revision: 1,
          names: [name],
          domains: [],
          since: now(),
          tags: [],
          notes: '',
        })
        return isProblem(made) ? made : made.id
      },
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true as const,
          () => problem('not-allowed'),
        ),
      fillReply,
      remind: (ask) => remind(ask, library.current),
      freshId,
      now,
    }
  }, [go])
  return { actions, undo, undone: () => setUndo(undefined) }
}

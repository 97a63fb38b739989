import { useMemo } from 'preact/hooks'
import type { Actions } from '../../components/app/actions'
import type { Library } from '../../components/app/library'
import { count, t } from '../../components/parts/words'
import { browser } from '../../utils/browser'
import { isProblem, problem } from '../../utils/domain/problem'
import { dropDraft, saveDraft } from '../../utils/store/drafts'
import { companyNamed } from '../../utils/store/recall'
import { add, forget, restore } from '../../utils/store/records'
import { putBack, tidy } from '../../utils/store/tidy'
import { freshId, now } from '../../utils/store/write'
import { edit, editTogether, setRules, undoTogether } from './edits'
import { saveBlob } from './files'
import { judging } from './judging'
import { remind } from './remind'
import { fillReply } from './fill-reply'
import { saveSubject } from './subject'
import { setTheme } from './theme'
import { openOwn } from '../../utils/ways-out'
import { useUndo } from './use-undo'

/** The views' callbacks with the store behind them, and what can be taken back at the moment. */
export function useActions(go: Actions['go'], library: { current: Library | undefined }) {
  const { offer, undoLast, during, shown, hide } = useUndo()
  const actions = useMemo((): Actions => {
    return {
      go,
      change: edit,
      add,
      together: async (parts) => {
        const changes = await editTogether(parts)
        return isProblem(changes) || (true as const)
      },
      undoable: (said, parts) =>
        during(
          editTogether(parts).then((changes) => {
            if (isProblem(changes)) return changes
            offer(said, () => undoTogether(changes))
            return true as const
          }),
        ),
      undoLast,
      setRules,
      forget: async (noun, record) => {
        const gone = await forget(noun, record.id)
        if (isProblem(gone)) return gone
        offer(t('undo_deleted'), () => restore(noun, gone))
        go({ view: noun, filters: {} }, 'replace')
        return true
      },
      tidy: async (old) => {
        const gone = await tidy(old)
        if (isProblem(gone)) return gone
        offer(count('retention_done', gone.length), () => putBack(gone))
        return true
      },
      dropDraft: async (draft) => {
        const gone = await dropDraft(draft.id)
        if (gone === true) offer(t('undo_dropped'), () => saveDraft(draft))
        return gone
      },
      companyNamed: async (name) => {
        // Not all of them need be read yet.
        const known = await companyNamed(name)
        if (known) return known
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
      copyImage: (picture) =>
        navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]).then(
          () => true as const,
          () => problem('not-allowed'),
        ),
      saveFile: saveBlob,
      saveSubject,
      fillReply,
      ...judging(library),
      remind: (ask) => remind(ask, library.current),
      openOptions: () => void browser.runtime.openOptionsPage(),
      openWelcome: () => void openOwn('/welcome.html'),
      setTheme,
      freshId,
      now,
    }
  }, [go])
  return { actions, undo: shown, undone: hide }
}

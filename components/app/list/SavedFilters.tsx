import { Bookmark, Pencil, Trash2 } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { expected } from '../../../utils/domain/part'
import type { SavedFilter } from '../../../utils/domain/rulebook'
import { ProblemNote } from '../../parts/ProblemNote'
import { t } from '../../parts/words'
import type { Actions } from '../actions'
import type { Library } from '../library'
import { hrefOf, type Route, type View } from '../routes'
import { SaveFilter } from './SaveFilter'
import { useAttempt } from '../use-attempt'

interface Props {
  library: Library
  view: View
  filters: Route['filters']
  actions: Actions
  /** What stands in the same line. */
  children?: ComponentChildren
}

const said = (filters: Route['filters']) =>
  JSON.stringify(
    Object.entries(filters)
      .filter(([, value]) => value)
      .toSorted(([one], [other]) => one.localeCompare(other)),
  )

/** Filters that were given a name: one press applies them. The one that is applied can be renamed and deleted. */
export function SavedFilters({ library, view, filters, actions, children }: Props) {
  const [naming, setNaming] = useState<'save' | 'rename'>()
  const [problem, attempt] = useAttempt()
  const saved = library.rules.saved ?? []
  const here = saved.filter((one) => one.view === view)
  const now = said(filters)
  const applied = here.find((one) => said(one.filters) === now)
  const any = now !== said({})
  const isOne = (one: SavedFilter, name?: string) => one.view === view && one.name === name
  const save = (name: string) => {
    const mine: SavedFilter = { name, view, filters: { ...filters } }
    const old = naming === 'rename' ? applied?.name : name
    void attempt(
      actions.setRules((rules) => {
        const all = rules.saved ?? []
        const at = all.findIndex((one) => isOne(one, old))
        const rest = all.filter((one) => !isOne(one, old) && !isOne(one, name))
        return { ...rules, saved: at < 0 ? [...rest, mine] : rest.toSpliced(at, 0, mine) }
      }),
    ).then((well) => well && setNaming(undefined))
  }
  const forget = (gone: SavedFilter) =>
    void attempt(
      actions.undoable(t('saved_deleted', gone.name), [
        {
          noun: 'rules',
          ...expected(library.rules),
          edit: (rules) => ({ ...rules, saved: (rules.saved ?? []).filter((one) => !isOne(one, gone.name)) }),
        },
      ]),
    )
  if (!here.length && !any && !children) return null
  return (
    <div class="saved">
      {here.length > 0 && (
        <ul class="saved-list" aria-label={t('saved')}>
          {here.map((one) => (
            <li key={one.name}>
              <a
                class="saved-link"
                href={hrefOf({ view, filters: one.filters })}
                aria-current={one === applied ? 'true' : undefined}
              >
                <bdi>{one.name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      {!naming && applied && (
        <>
          <button type="button" class="saved-do" onClick={() => setNaming('rename')}>
            <Pencil size={14} aria-hidden="true" /> <span>{t('saved_rename')}</span>
          </button>
          <button type="button" class="saved-do" onClick={() => forget(applied)}>
            <Trash2 size={14} aria-hidden="true" /> <span>{t('saved_delete')}</span>
          </button>
        </>
      )}
      {!naming && any && !applied && (
        <button type="button" class="saved-do" onClick={() => setNaming('save')}>
          <Bookmark size={14} aria-hidden="true" /> <span>{t('saved_save')}</span>
        </button>
      )}
      {naming && (
        <SaveFilter
          name={naming === 'rename' ? (applied?.name ?? '') : ''}
          onSave={save}
          onClose={() => setNaming(undefined)}
        />
      )}
      {!naming && children}
      {problem && <ProblemNote problem={problem} />}
    </div>
  )
}

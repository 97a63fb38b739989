import type { JSX } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Dialog } from '../parts/Dialog'
import { t } from '../parts/words'
import type { Actions } from './actions'
import { type Command, commandsFor } from './commands'
import type { Library } from './library'
import './palette.css'

interface Props {
  library: Library | undefined
  actions: Actions
  onKeys: () => void
  onClose: () => void
}

/** Everything by its name: views, deeds, people, companies and words. */
export function Palette({ library, actions, onKeys, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const found = commandsFor(typed, library, actions, onKeys)
  const chosen = Math.min(at, found.length - 1)
  const run = (command: Command | undefined) => {
    if (!command) return
    onClose()
    command.run()
  }
  const press = (event: JSX.TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step) {
      event.preventDefault()
      setAt((chosen + step + found.length) % Math.max(found.length, 1))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      run(found[chosen])
    }
  }
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, typed])
  const groups = [...new Set(found.map(({ group }) => group))]
  return (
    <Dialog label={t('palette')} onClose={onClose}>
      <div class="palette">
        <input
          class="palette-input"
          role="combobox"
          aria-label={t('palette_hint')}
          aria-expanded="true"
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={found[chosen] ? `${id}-${found[chosen].id}` : undefined}
          placeholder={t('palette_hint')}
          dir="auto"
          autofocus
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
        <div class="palette-list" id={id} role="listbox" aria-label={t('palette')} tabIndex={-1} ref={list}>
          {groups.map((group) => (
            <div key={group} role="group" aria-label={group}>
              <p class="palette-group" aria-hidden="true">
                {group}
              </p>
              {found.map(
                (command, index) =>
                  command.group === group && (
                    <div
                      key={command.id}
                      id={`${id}-${command.id}`}
                      class="palette-option"
                      role="option"
                      aria-selected={index === chosen}
                      onPointerMove={() => setAt(index)}
                      onClick={() => run(command)}
                    >
                      <span>
                        <bdi>{command.label}</bdi>
                        {command.about && (
                          <>
                            {' '}
                            <bdi class="soft small">{command.about}</bdi>
                          </>
                        )}
                      </span>
                      {command.keys && (
                        <span class="palette-keys">
                          {command.keys.split(' ').map((key) => (
                            <kbd key={key}>{key}</kbd>
                          ))}
                        </span>
                      )}
                    </div>
                  ),
              )}
            </div>
          ))}
        </div>
        {!found.length && <p class="palette-none soft">{t('palette_none')}</p>}
      </div>
    </Dialog>
  )
}

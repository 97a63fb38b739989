import { GiveKind } from '../../../utils/domain/give-kind'
import { OwnKind } from '../../../utils/domain/rulebook'
import { Button } from '../../parts/Button'
import { t, under } from '../../parts/words'
import { AddLine } from '../gives/AddLine'
import { boundsOf } from '../bounds'
import { NumberField } from '../NumberField'
import { TextField } from '../TextField'

const numbers = ['burden', 'minutes', 'rest', 'lead'] as const

const fresh = (name: string): OwnKind => ({
  name,
  burden: 10,
  minutes: 15,
  rest: 60,
  lead: 0,
  gives: ['thanks'],
  benefits: [],
  opening: '',
  done: '',
})

interface Props {
  kinds: readonly OwnKind[]
  onKinds: (edit: (kinds: OwnKind[]) => OwnKind[]) => void
}

/** Kinds of ask that a team made for itself; told apart by name. */
export function OwnKinds({ kinds, onKinds }: Props) {
  const taken = (name: string) => kinds.some((one) => one.name === name)
  return (
    <>
      {kinds.map((kind, at) => (
        <Kind
          key={at}
          kind={kind}
          taken={taken}
          onKind={(part) =>
            onKinds((all) => all.map((one, here) => (here === at ? { ...one, ...part } : one)))
          }
          onRemove={() => onKinds((all) => all.filter((_, here) => here !== at))}
        />
      ))}
      <AddLine
        label={t('rules_kind_new')}
        add={t('rules_kind_add')}
        refused={(name) => (taken(name) ? t('rules_kind_taken') : undefined)}
        onAdd={(name) => onKinds((all) => [...all, fresh(name)])}
      />
    </>
  )
}

interface KindProps {
  kind: OwnKind
  taken: (name: string) => boolean
  onKind: (part: Partial<OwnKind>) => void
  onRemove: () => void
}

function Kind({ kind, taken, onKind, onRemove }: KindProps) {
  const flip = (give: GiveKind) =>
    kind.gives.includes(give) ? kind.gives.filter((one) => one !== give) : [...kind.gives, give]
  return (
    <details class="rules-kind">
      <summary>
        <bdi>{kind.name}</bdi>
      </summary>
      <TextField
        label={t('rules_kind_name')}
        value={kind.name}
        onText={(text) => {
          const name = text.trim()
          if (name && !taken(name)) onKind({ name })
        }}
      />
      <div class="rules-numbers">
        {numbers.map((field) => (
          <NumberField
            key={field}
            label={t(`rules_kind_${field}`)}
            value={kind[field]}
            {...boundsOf(OwnKind.shape[field])}
            onNumber={(value) => onKind({ [field]: value })}
          />
        ))}
      </div>
      <fieldset>
        <legend class="field-label">{t('rules_kind_gives')}</legend>
        <div class="checks">
          {GiveKind.options.map((give) => (
            <label key={give} class="check">
              <input
                type="checkbox"
                checked={kind.gives.includes(give)}
                onChange={() => onKind({ gives: flip(give) })}
              />
              {t(`give_${under(give)}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        long
        label={t('rules_kind_benefits')}
        hint={t('rules_kind_benefits_hint')}
        value={kind.benefits.join('\n')}
        onText={(text) =>
          onKind({
            benefits: text
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean),
          })
        }
      />
      {(['opening', 'done'] as const).map((field) => (
        <TextField
          key={field}
          long
          label={t(`rules_kind_${field}`)}
          value={kind[field]}
          onText={(text) => onKind({ [field]: text.trim() })}
        />
      ))}
      <div class="buttons">
        <Button look="quiet" onClick={onRemove}>
          {t('rules_remove', kind.name)}
        </Button>
      </div>
    </details>
  )
}

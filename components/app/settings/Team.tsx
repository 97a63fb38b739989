import type { Teammate } from '../../../utils/domain/rulebook'
import { foldName } from '../../../utils/domain/person'
import { Button } from '../../parts/Button'
import { t } from '../../parts/words'
import { AddLine } from '../gives/AddLine'
import { TextField } from '../TextField'
import './team.css'

interface Props {
  team: readonly Teammate[]
  onTeam: (edit: (team: readonly Teammate[]) => Teammate[]) => void
}

/** Colleagues and the part of the company they work in, so that credit can be said by function. */
export function Team({ team, onTeam }: Props) {
  const put = (at: number, part: Partial<Teammate>) =>
    onTeam((all) => all.map((one, here) => (here === at ? { ...one, ...part } : one)))
  return (
    <>
      {team.length > 0 && (
        <ul class="team">
          {team.map((mate, at) => (
            <li key={at} class="team-row">
              <TextField
                label={t('team_name')}
                value={mate.name}
                onText={(name) => name.trim() && put(at, { name: name.trim() })}
              />
              <TextField
                label={t('team_function')}
                value={mate.function}
                onText={(part) => put(at, { function: part.trim() })}
              />
              <Button
                look="quiet"
                aria-label={t('rules_remove', mate.name)}
                onClick={() => onTeam((all) => all.filter((_, here) => here !== at))}
              >
                {t('delete')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddLine
        label={t('team_new')}
        add={t('team_add')}
        refused={(name) =>
          team.some((one) => foldName(one.name) === foldName(name)) ? t('team_taken') : undefined
        }
        onAdd={(name) => onTeam((all) => [...all, { name, function: '' }])}
      />
    </>
  )
}

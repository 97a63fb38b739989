import { useMemo } from 'preact/hooks'
import { t } from '../../parts/words'
import type { Library, Moment } from '../library'
import { tally } from './search'
import { TagField } from '../TagField'

interface Props {
  library: Library
  moment: Moment
  onEdit: (part: Partial<Moment>) => void
}

/** The names under which these words are found again: tags, and for a seller what they use us for and which doubts they answer. */
export function MomentNames({ library: { moments }, moment, onEdit }: Props) {
  const known = useMemo(
    () => ({
      tags: tally(moments.flatMap(({ tags }) => tags)),
      useCases: tally(moments.flatMap(({ useCases }) => useCases ?? [])),
      objections: tally(moments.flatMap(({ objections }) => objections ?? [])),
    }),
    [moments],
  )
  return (
    <>
      <TagField tags={moment.tags} known={known.tags} onTags={(tags) => onEdit({ tags })} />
      <TagField
        label={t('use_cases')}
        placeholder={t('use_cases_add')}
        tags={moment.useCases ?? []}
        known={known.useCases}
        onTags={(useCases) => onEdit({ useCases })}
      />
      <TagField
        label={t('objections')}
        placeholder={t('objections_add')}
        hint={t('use_cases_hint')}
        tags={moment.objections ?? []}
        known={known.objections}
        onTags={(objections) => onEdit({ objections })}
      />
    </>
  )
}

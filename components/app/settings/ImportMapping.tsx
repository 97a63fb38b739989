import { useState } from 'preact/hooks'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { When } from '../../parts/When'
import { count, say, t } from '../../parts/words'
import type { Column, Mapping, Sheet } from './importing'
import { StepTitle } from './StepTitle'

interface Props {
  sheet: Sheet
  onLook: (mapping: Mapping) => void
  onCancel: () => void
}

const names: Record<string, string> = {
  goodword: 'Goodword',
  senja: 'Senja',
  testimonial: 'Testimonial.to',
  trustpilot: 'Trustpilot',
  hubspot: 'HubSpot',
  g2: 'G2',
  capterra: 'Capterra',
}
const scales = [5, 10, 20, 100]
const isDay = (said: string) => /^\d{4}-\d\d-\d\d/.test(said)

const labelOf = ({ heading }: Column, at: number) => heading || t('import_column', at + 1)

/** What each column of a table is taken for, as proposed; a person changes what is not right. */
export function ImportMapping({ sheet, onLook, onCancel }: Props) {
  const [mapping, setMapping] = useState(sheet.mapping)
  const { columns, fields } = sheet
  const isDateAsked = sheet.mustAsk(mapping)
  const wasDateAsked = sheet.mustAsk({ fields: mapping.fields })
  const take = (at: number, field: string) =>
    setMapping({
      ...mapping,
      fields: mapping.fields.map((one, place) => (place === at ? field || undefined : one)),
    })
  return (
    <div class="import-step">
      <StepTitle>{t('import_columns')}</StepTitle>
      {sheet.shape && <p>{t('import_shape', names[sheet.shape] ?? sheet.shape)}</p>}
      <p class="soft">{count('import_columns_about', sheet.rows)}</p>
      <ul class="import-columns">
        {columns.map((column, at) => (
          <li key={at}>
            {column.money ? (
              <>
                <bdi class="field-label">{labelOf(column, at)}</bdi>
                <p class="soft">{t('import_money')}</p>
              </>
            ) : (
              <Field
                label={<bdi>{labelOf(column, at)}</bdi>}
                hint={column.samples[0] === undefined ? undefined : column.samples[0].slice(0, 120)}
              >
                {(bind) => (
                  <select
                    {...bind}
                    class="input"
                    value={mapping.fields[at] ?? ''}
                    onChange={({ currentTarget }) => take(at, currentTarget.value)}
                  >
                    <option value="">{t('import_field_none')}</option>
                    {fields.map((field) => (
                      <option key={field} value={field}>
                        {say(`import_field_${field.replaceAll('-', '_')}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            )}
          </li>
        ))}
      </ul>
      {(wasDateAsked || sheet.hasScale(mapping)) && (
        <div class="import-columns">
          {wasDateAsked && (
            <Field label={t('import_order')}>
              {(bind) => (
                <select
                  {...bind}
                  class="input"
                  value={mapping.order ?? ''}
                  onChange={({ currentTarget: { value } }) => {
                    const { order: _, ...rest } = mapping
                    setMapping(value === 'dmy' || value === 'mdy' ? { ...rest, order: value } : rest)
                  }}
                >
                  <option value="">{t('import_order_choose')}</option>
                  <option value="dmy">{t('import_order_dmy')}</option>
                  <option value="mdy">{t('import_order_mdy')}</option>
                </select>
              )}
            </Field>
          )}
          {sheet.hasScale(mapping) && (
            <Field label={t('import_scale')}>
              {(bind) => (
                <select
                  {...bind}
                  class="input"
                  value={mapping.scale ?? 5}
                  onChange={({ currentTarget }) =>
                    setMapping({ ...mapping, scale: Number(currentTarget.value) })
                  }
                >
                  {scales.map((scale) => (
                    <option key={scale} value={scale}>
                      {scale}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
        </div>
      )}
      <section class="import-first">
        <h5>{t('import_first')}</h5>
        <ul>
          {sheet.preview(mapping).map(({ words, who, said }, at) => (
            <li key={at}>
              {words && <q dir="auto">{words}</q>}
              <p class="soft small">
                <bdi>{who}</bdi> {said && (isDay(said) ? <When at={said} exact /> : <bdi>{said}</bdi>)}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {isDateAsked && <p role="status">{t('import_must_ask')}</p>}
      <div class="buttons">
        <Button look="go" closed={isDateAsked} onClick={() => !isDateAsked && onLook(mapping)}>
          {t('import_look')}
        </Button>
        <Button onClick={onCancel}>{t('import_cancel')}</Button>
      </div>
    </div>
  )
}

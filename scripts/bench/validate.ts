// What a record costs to be checked, where it is checked: in a page under our policy.
import { median, type Row } from './row.ts'
import type { Stage } from './stage.ts'
import type { Validated } from './validating.ts'

export async function validate(stage: Stage): Promise<Row[]> {
  const page = await stage.browser.open(`${stage.nothing}/validate.html`)
  const text = await page.waitFor(() => document.documentElement.dataset['validated'])
  await page.close()
  const { count, schema, parse } = JSON.parse(text ?? '') as Validated
  return [
    {
      name: 'validate',
      what: `${count.toLocaleString('en')} records through the schema, under our policy`,
      unit: 'ms',
      ours: median(schema),
      baseline: { what: 'ms, JSON.parse of each', value: median(parse) },
      // At least 0.7 times as many in the same time.
      target: { of: 'ratio', most: 1 / 0.7 },
    },
  ]
}

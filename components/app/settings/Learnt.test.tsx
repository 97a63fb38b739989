// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { type Rulebook, standardRules } from '../../../utils/domain/rulebook'
import { bare, speakEnglish } from '../../parts/speak-english'
import { Learnt } from './Learnt'

const corrections = {
  sites: { g2: { need: 3 }, trustpilot: { praise: 1 } },
  phrases: { steep: { need: 2, neutral: 1 }, slow: { praise: 1 } },
}
let rules: Rulebook = standardRules
const draw = () =>
  render(
    <Learnt
      rules={rules}
      siteName={(site) => (site === 'g2' ? 'G2' : 'Trustpilot')}
      setRules={(edit) => {
        rules = edit(rules)
        return Promise.resolve(rules)
      }}
    />,
    document.body,
  )
const press = (name: string) =>
  act(() =>
    [...document.querySelectorAll('button')].find((one) => bare(one.textContent) === name)?.click(),
  ).then(() => act(draw))
const rows = () => [...document.querySelectorAll('.learnt-rows li span')].map((one) => bare(one.textContent))

beforeEach(async () => {
  speakEnglish()
  rules = { ...standardRules, me: 'Robin', corrections }
  await act(() => render(null, document.body))
  await act(draw)
})

test('what was learnt is said, phrase by phrase and site by site, what was learnt most first', () => {
  expect(rows()).toEqual([
    '“steep” counts more for: Need (2×) and none of these (1×)',
    '“slow” counts more for: Praise (1×)',
    'On G2 words count more for: Need (3×)',
    'On Trustpilot you put us right; from the third time on it counts: Praise (1×)',
  ])
})

test('each is forgotten by itself, and comes back with an undo', async () => {
  await press('Forget “steep”')
  expect(rules.corrections).toEqual({ ...corrections, phrases: { slow: { praise: 1 } } })
  expect(bare(document.querySelector('[role="status"]')?.textContent)).toContain('“steep” counts as before.')
  await press('Undo')
  expect(rules.corrections).toEqual(corrections)
  await press('Forget “G2”')
  expect(rules.corrections?.sites).toEqual({ trustpilot: { praise: 1 } })
})

test('all of it goes at once and leaves the rules as if nothing had been learnt', async () => {
  await press('Forget all of it')
  expect(rules).toEqual({ ...standardRules, me: 'Robin' })
  expect(rows()).toEqual([])
  expect(document.body.textContent).toContain('Nothing so far')
  await press('Undo')
  expect(rules).toEqual({ ...standardRules, me: 'Robin', corrections })
})

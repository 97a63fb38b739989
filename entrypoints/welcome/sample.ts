import { t } from '../../components/parts/words'
import { expected } from '../../utils/domain/part'
import type { Draft } from '../../utils/domain/draft'
import { fingerprint } from '../../utils/domain/fingerprint'
import type { Problem } from '../../utils/domain/problem'
import { dropDraft } from '../../utils/store/drafts'
import { acquaintance, keptAs } from '../../utils/store/recall'
import { get, together } from '../../utils/store/records'
import { freshId, now } from '../../utils/store/write'

/** The words of the first steps, as if a page had been read. */
export const sampleDraft = (): Draft => ({
  id: freshId(),
  at: now(),
  page: {
    url: 'https://goodword.example/first-steps',
    title: t('welcome_title'),
    site: 'generic',
    channel: 'page',
  },
  words: t('welcome_sample'),
  who: { name: t('welcome_sample_who'), role: t('welcome_sample_role') },
  anchor: { quote: '', prefix: '', suffix: '' },
  how: { words: 'reader', name: 'reader', role: 'reader' },
  missing: [],
  tags: [t('welcome_sample_tag')],
  notes: '',
})

/** The sample as it is kept, or nothing. */
export const keptSample = (draft: Draft) => keptAs(fingerprint(draft))

/** Takes the sample out again, and the person that only it had made. */
export async function forgetSample(draft: Draft): Promise<true | Problem> {
  await dropDraft(draft.id)
  const moment = await keptSample(draft)
  if (!moment) return true
  const person = moment.person ? await get('people', moment.person) : undefined
  const known = person && (await acquaintance(person.id))
  const alone = known?.moments.length === 1 && !known.asks.length && !known.gives.length
  const answer = await together([
    { noun: 'moments', forget: true, ...expected(moment) },
    ...(person && alone ? [{ noun: 'people' as const, forget: true as const, ...expected(person) }] : []),
  ])
  return Array.isArray(answer) || answer
}

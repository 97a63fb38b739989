import { type Context, type Judged, judged } from './judgement'
import { type Feeling, feelings, type Weighed } from './weigh'

export type Sums = Record<Feeling, number>

/** How much was found for each feeling. */
export function sumsOf(findings: readonly Weighed[]): Sums {
  const sums = Object.fromEntries(feelings.map((feeling) => [feeling, 0])) as Sums
  for (const { feeling, weight } of findings) sums[feeling] += weight
  return sums
}

// Ten of a sort do not say five times what two say.
const f = (sum: number) => 3 * Math.log1p(sum / 3)

type Place = 'review' | 'ticket' | 'mail' | 'social' | 'page'

// What a message in each sort of place is before anything is read: a review without a good word complains, or says little; mail is business.
const before: Record<Place, Record<Judged, number>> = {
  review: { praise: 0.2, pain: 0.5, need: -0.3, neutral: 0 },
  ticket: { praise: -0.6, pain: 0, need: 0.2, neutral: 0.9 },
  mail: { praise: -1.2, pain: -0.5, need: -1, neutral: 1.8 },
  social: { praise: 0, pain: 0, need: -1.5, neutral: 1.2 },
  page: { praise: 0, pain: 0, need: 0, neutral: 1 },
}

/** How much a feeling counts in a place: "please" and "Monday" are no news in mail, and thanks no praise in a ticket. */
const counts: Record<
  Place,
  { drag: number; ask: number; calm: number; wish: number; thanks: number; trouble: number }
> = {
  review: { drag: 0.25, ask: 0.3, calm: 0.15, wish: 1, thanks: 0.6, trouble: 1 },
  ticket: { drag: 0.05, ask: 1, calm: 0.8, wish: 1, thanks: 0, trouble: 1 },
  mail: { drag: 0.05, ask: 1, calm: 1, wish: 0.6, thanks: 0, trouble: 0.6 },
  social: { drag: 0.2, ask: 1, calm: 0.8, wish: 0.8, thanks: 0.3, trouble: 1 },
  page: { drag: 0.1, ask: 1, calm: 0.8, wish: 1, thanks: 0.2, trouble: 1 },
}

/** What is counted without understanding it: words, question marks, "my" and "me". */
export interface Shape {
  length: number
  questions: number
  mine: number
}

/** How much speaks for each kind. Every number here was set by hand, from what such messages are like. */
export function scoresOf(
  sums: Sums,
  { length, questions, mine }: Shape,
  context: Context,
): Record<Judged, number> {
  const place = context.channel ?? 'page'
  const base = before[place]
  const count = counts[place]
  const open = place === 'review' || place === 'social'
  // Who mocks means none of the good words beside it.
  const meant = sums.mock > 0 ? 0.4 : 1
  const good = f(meant * sums.good + count.thanks * Math.min(4, sums.thanks) + 0.6 * sums.mend)
  // Trouble that was mended, in a text with good words, is how the praise begins.
  const left = sums.mend > 0 && sums.good > 3 ? 0.5 : 1
  const bad = f(left * (sums.bad + count.trouble * sums.trouble) + count.drag * sums.drag + 1.2 * sums.mock)
  // "I would like to" wishes for a change in a review; in a ticket that speaks of my card it asks for service.
  const errand = open || place === 'page' ? 0 : mine > 0 ? 1 : 0.4
  // In a long review a wish is an aside.
  const aside = place === 'review' && length > 40 ? Math.sqrt(40 / length) : 1
  const wish = f((sums.wish * count.wish + (1 - errand) * sums.want) * aside)
  const asks = f(
    (sums.ask + errand * sums.want) * count.ask + (place === 'review' ? 1 : 3) * Math.min(2, questions),
  )
  const calm = f(sums.calm * count.calm)
  const mid = f(sums.mid)
  const over = f(Math.max(0, sums.good - sums.wish))
  // A ticket that neither asks nor thanks, and speaks of nothing of the writer's own, says what the product should be.
  const told = place === 'ticket' && !questions && !mine && sums.ask + sums.thanks + sums.calm === 0 ? 0.8 : 0
  const rated = context.rating ? (context.rating.value / context.rating.best - 0.6) * 8 : 0
  return {
    praise:
      base.praise +
      good -
      0.85 * bad -
      0.5 * wish -
      0.3 * f(sums.mock) -
      0.35 * calm -
      0.3 * mid -
      (open ? 0 : 0.3 * asks) +
      rated,
    pain: base.pain + bad - 0.8 * good - 0.45 * wish - 0.3 * mid - (open ? 0 : 0.2 * asks) - rated,
    need: base.need + told + 1.3 * wish - 0.35 * bad - 0.2 * good - 0.3 * over - (open ? 0 : 0.5 * asks),
    neutral:
      base.neutral +
      mid +
      0.5 * calm +
      0.5 * asks -
      0.5 * bad -
      0.35 * good -
      0.4 * wish +
      0.2 * f(sums.thanks),
  }
}

/** The kind that most speaks for, and how sure each is. */
export function settle(scores: Readonly<Record<Judged, number>>): {
  kind: Judged
  sure: Record<Judged, number>
} {
  const top = Math.max(...judged.map((kind) => scores[kind]))
  const powers = judged.map((kind) => Math.exp(scores[kind] - top))
  const sum = powers.reduce((one, other) => one + other, 0)
  const sure = Object.fromEntries(judged.map((kind, i) => [kind, powers[i]! / sum])) as Record<Judged, number>
  return { kind: judged.find((kind) => scores[kind] === top) ?? 'neutral', sure }
}

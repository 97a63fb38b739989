import { z } from './schema'

/** What we may do for somebody. */
export const GiveKind = z.enum([
  'thanks',
  'recognition',
  'fix',
  'exception',
  'stand',
  'introduction',
  'visibility',
  'access',
  'early-access',
  'award',
  'donation',
  'gift',
  'credit',
])
export type GiveKind = z.infer<typeof GiveKind>

/**
 * Points that a told give counts in the ledger, on the scale of an ask's burden. Gift and award are a published
 * score; the others are set between those two by what they cost us in work and courage.
 */
export const giveWeight: Readonly<Record<GiveKind, number>> = {
  thanks: 5,
  gift: 10,
  donation: 10,
  credit: 10,
  access: 15,
  'early-access': 15,
  recognition: 15,
  fix: 20,
  visibility: 20,
  introduction: 25,
  exception: 30,
  award: 40,
  stand: 40,
}

// Thanks, credit and being heard are what a review site lets one give; what has a price is an incentive.
const rewards: ReadonlySet<GiveKind> = new Set([
  'gift',
  'donation',
  'award',
  'access',
  'early-access',
  'exception',
  'introduction',
  'visibility',
])

/** Whether review sites and the law would call it an incentive. */
export const isReward = (kind: GiveKind): boolean => rewards.has(kind)

import type { GiveKind } from '../domain/give-kind'

/** The suggested sentences on what the customer gets, and what kind of give each is. */
export const benefitGives = {
  benefit_introduction: 'introduction',
  benefit_network: 'introduction',
  benefit_recognition: 'recognition',
  benefit_portfolio: 'visibility',
  benefit_visibility: 'visibility',
  benefit_credit: 'credit',
  benefit_heard: 'thanks',
  benefit_peers_choose: 'thanks',
  benefit_recognition_none: 'thanks',
  benefit_thanks_in_person: 'thanks',
  benefit_donation: 'donation',
  benefit_stage: 'visibility',
  benefit_travel_paid: 'access',
  benefit_roadmap: 'access',
  benefit_early_access: 'early-access',
  benefit_findings: 'access',
} as const satisfies Record<string, GiveKind>

export type Benefit = keyof typeof benefitGives

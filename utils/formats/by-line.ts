import type { Quote } from '../domain/quote'

/** “Ida, Head of nursing, Fernhill Clinics”; by role and industry where the name stays inside; else nothing. */
export const byLine = ({ name, role, company, industry, level }: Quote): string =>
  [name, role, company ?? (level === 'named' ? undefined : industry)].filter(Boolean).join(', ')

/** “4.5 / 5”, as the page had it. */
export const ratingLine = ({ rating }: Quote): string => (rating ? `${rating.value} / ${rating.best}` : '')

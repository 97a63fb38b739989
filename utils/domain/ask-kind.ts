import { z } from './schema'

/** What we may ask of somebody. */
export const AskKind = z.enum([
  'reference-call',
  'case-study',
  'quote',
  'testimonial',
  'video',
  'review',
  'referral',
  'speaking',
  'webinar',
  'podcast',
  'panel',
  'event',
  'advisory-board',
  'beta',
  'research',
  'survey',
  'logo',
  'press',
  'analyst-call',
  'award',
  'blog-post',
  'social-post',
  'community',
  'mentoring',
  'introduction',
  'site-visit',
  'custom',
])
export type AskKind = z.infer<typeof AskKind>

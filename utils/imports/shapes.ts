import { type Field, foldHeading } from './words-for'

/** A table whose headings tell where it comes from. */
export interface Shape {
  id: 'goodword' | 'senja' | 'testimonial' | 'trustpilot' | 'hubspot' | 'g2' | 'capterra'
  /** Headings, folded, that only this one has together. */
  marks: readonly string[]
  /** What its columns are, where the general words would not tell. */
  fields: Readonly<Record<string, Field>>
  /** The scale of its ratings. */
  scale?: number
  /** Our site that its words stood on, where a link of theirs leads there. */
  site?: string
}

const shape = (one: Shape): Shape => one

// Only a first guess: each column can be changed before anything comes in.
export const shapes: readonly Shape[] = [
  shape({
    id: 'goodword',
    marks: ['words', 'rating best', 'attribution'],
    fields: { words: 'words', said: 'date', site: 'source', kind: 'kind' },
  }),
  shape({
    id: 'senja',
    marks: ['customer name', 'customer email', 'customer tagline'],
    fields: { url: 'link', 'customer tagline': 'role', integration: 'source' },
    scale: 5,
  }),
  shape({
    id: 'testimonial',
    marks: ['testimonial', 'star rating'],
    fields: { testimonial: 'words', 'star rating': 'rating', url: 'link', tagline: 'role', title: 'role' },
    scale: 5,
  }),
  shape({
    id: 'trustpilot',
    marks: ['review id', 'review stars', 'review content'],
    fields: {
      'consumer name': 'name',
      'review username': 'name',
      'review user name': 'name',
      'review user email': 'email',
    },
    scale: 5,
    site: 'trustpilot',
  }),
  shape({
    id: 'g2',
    marks: ['what do you like best', 'what do you dislike'],
    fields: {
      'what do you like best': 'words',
      'what do you dislike': 'words',
      'recommendations to others': 'words',
      'what problems is the product solving and how is that benefiting you': 'words',
    },
    site: 'g2',
  }),
  shape({
    id: 'capterra',
    marks: ['pros', 'cons', 'overall rating'],
    fields: {
      pros: 'words',
      cons: 'words',
      overall: 'words',
      'overall comments': 'words',
      'overall rating': 'rating',
    },
    scale: 5,
    site: 'capterra',
  }),
  shape({
    id: 'hubspot',
    marks: ['email', 'first name', 'last name'],
    fields: { 'company name': 'company', 'associated company': 'company', 'job title': 'role' },
  }),
]

/** Which of them a table with these headings is. */
export function shapeOf(headings: readonly string[]): Shape | undefined {
  const all = new Set(headings.map(foldHeading))
  return shapes.find(({ marks }) => marks.every((mark) => all.has(foldHeading(mark))))
}

import type { Audience, Quote } from '../domain/quote'
import { defineFormat } from './define'
import { jsonList } from './json-list'

function annotation({ id, words, link, anchor, notes, tags, language }: Quote, audience: Audience): object {
  // What stands around the words on the page is somebody else's.
  const around = audience === 'public' ? {} : { prefix: anchor?.prefix, suffix: anchor?.suffix }
  const body = [
    ...(notes ? [{ type: 'TextualBody', value: notes, purpose: 'commenting' }] : []),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
  ]
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: notes ? 'commenting' : 'highlighting',
    ...(body.length ? { body } : {}),
    target: {
      source: link,
      ...(language ? { language } : {}),
      selector: { type: 'TextQuoteSelector', exact: words, ...around },
    },
  }
}

/** W3C Web Annotations: each of the words at its place on the web. What has no public place is left out. */
export default defineFormat({
  id: 'annotations',
  extension: 'jsonld',
  type: 'application/ld+json',
  faithful: false,
  audiences: ['mine', 'team', 'public'],
  *write({ quotes, audience }) {
    yield '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":['
    const placed = quotes.filter(({ link }) => link)
    yield* jsonList(placed, (quote) => annotation(quote, audience))
    yield '\n]}\n'
  },
})

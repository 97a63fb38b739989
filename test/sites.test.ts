// Every fixture in test/sites: an invented page in a site's layout, its expectations in its first comment.
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { Reading } from '../utils/domain/draft'
import { fixtureFiles as files, parse, readFixture, told } from './support/fixtures.ts'
import { itemAt, missing, readPage, readSelection, siteOf, sites } from '../utils/sites'

describe.each(files)('%s', (file) => {
  const { expected, html } = readFixture(file)
  const document = parse(html)
  const known = siteOf(expected.url, document)
  const page = readPage(known, document, expected.url)

  test('is read as expected, no more and no less', () => {
    expect(known.id).toBe(expected.site)
    expect(file.startsWith(`${expected.site}-`)).toBe(true)
    expect(page.moments.map(told)).toEqual(expected.moments)
    expect(page.missing).toEqual(expected.missing ?? [])
    expect(page.blocked).toBe(expected.blocked ?? false)
  })

  test('gives readings that may be kept', () => {
    for (const moment of page.moments) {
      expect(Reading.parse(moment)).toEqual(moment)
      expect(moment.missing).toEqual(missing(known.site, moment))
      expect(moment.words.startsWith(moment.anchor.quote)).toBe(true)
      for (const field of Object.keys(moment.how)) expect({ ...moment, ...moment.who }).toHaveProperty(field)
    }
  })

  test('leaves out what others said', () => {
    for (const words of expected.never ?? []) {
      expect(document.documentElement.textContent).toContain(words)
      expect(JSON.stringify(page.moments.map(told))).not.toContain(words)
    }
  })

  test('takes a selection for its author only where that is certain', () => {
    for (const { element, text, name, ours } of expected.selections ?? []) {
      const found = document.querySelector(element)
      if (!found) throw new Error(`${file} has no ${element}`)
      const reading = readSelection(known, document, expected.url, {
        text,
        element: found,
        prefix: '',
        suffix: '',
      })
      expect(Reading.parse(reading)).toEqual(reading)
      expect([reading.words, reading.how.words, reading.who.name, reading.ours]).toEqual([
        text,
        'selection',
        name,
        ours,
      ])
    }
  })

  test('finds the item under the pointer', () => {
    const hits = new Set<Element>()
    for (const element of document.querySelectorAll('p,span,div,td,a,pre')) {
      const item = itemAt(known, document, element)
      if (item) hits.add(item)
    }
    expect(hits.size).toBeGreaterThanOrEqual(expected.moments.length)
  })
})

const asked = {
  review:
    'g2 capterra software-advice trustradius trustpilot google-maps google-play app-store chrome-web-store amazon yelp tripadvisor product-hunt glassdoor shopify wordpress-org appexchange steam',
  ticket:
    'zendesk freshdesk intercom help-scout jira jira-portal salesforce servicenow zammad osticket fossil freescout chatwoot github gitlab redmine rt bugzilla',
  mail: 'gmail outlook yahoo-mail proton-mail fastmail roundcube snappymail sogo hyperkitty zoho-mail',
  social: 'x linkedin reddit bluesky hacker-news stack-exchange xenforo youtube discourse',
}
/** Of these nobody could say for certain where the words stand: the generic reader and the selection serve them. */
const unknown = 'getapp gartner atlassian-marketplace vs-marketplace hubspot front'.split(' ')

test('the sites that people work on have a file, but for those of which nothing is known', () => {
  for (const [kind, ids] of Object.entries(asked))
    for (const id of ids.split(' ')) expect([id, sites.get(id)?.kind]).toEqual([id, kind])
  for (const id of unknown) expect(sites.has(id)).toBe(false)
})

test('every site file has a fixture', () => {
  for (const id of sites.keys()) expect(files.some((file) => file.startsWith(`${id}-`))).toBe(true)
})

test('site files say how far they can be trusted and use valid selectors', () => {
  const { document } = parseHTML('<html><body></body></html>')
  for (const [id, site] of sites) {
    expect(['seen', 'second-hand'], id).toContain(site.proven)
    if (typeof site.item === 'string') document.querySelector(site.item)
    for (const selector of [site.drop, site.quoted, site.cut, site.foreign])
      if (selector) document.querySelector(selector)
    expect(site.hosts.length > 0 || site.recognise !== undefined || id === 'generic', id).toBe(true)
  }
})

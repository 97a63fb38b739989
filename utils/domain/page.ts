import { HttpUrl, Line, z } from './schema'

/** What sort of place it was said in. */
export const Channel = z.enum(['review', 'ticket', 'mail', 'social', 'page'])
export type Channel = z.infer<typeof Channel>

/** The page on which the words stood; `site` is the id of the site file that read it. */
export const Page = z.strictObject({
  url: HttpUrl,
  title: Line,
  site: z.optional(Line),
  channel: Channel,
})
export type Page = z.infer<typeof Page>

/** The way back to the words: the start of the quote and what stands around it, as on the page. */
export const Anchor = z.strictObject({
  quote: z.string().check(z.maxLength(300)),
  prefix: z.string().check(z.maxLength(64)),
  suffix: z.string().check(z.maxLength(64)),
})
export type Anchor = z.infer<typeof Anchor>

/** Where words from a file stand: on no page. The name is kept free for that, and no browser finds it (RFC 2606). */
export const nowhere = 'https://file.invalid/'

/** Whether the address may be a link: it can be opened at all, and by http or https only, whatever was in the database. */
export const leadsSomewhere = (url: string): boolean =>
  /^https?:\/\//i.test(url) && URL.canParse(url) && !url.startsWith(nowhere)

const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')

/**
 * The address that opens the page at the words (a text fragment); the plain address where there is no quote.
 * Long quotes are named by their first and last words, as the fragment grammar wants.
 */
export function linkTo(url: string, anchor: Anchor | undefined): string {
  const quote = anchor?.quote.replace(/\s+/g, ' ').trim()
  if (!quote) return url
  const words = quote.split(' ')
  const span =
    words.length > 12
      ? `${encode(words.slice(0, 6).join(' '))},${encode(words.slice(-5).join(' '))}`
      : encode(quote)
  const base = url.split(':~:')[0] ?? url
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${span}`
}

// The shapes that every noun is made of. zod/mini without generated code: the extension's policy forbids eval.
import * as z from 'zod/mini'

z.config({ jitless: true })

const text = (most: number) => z.string().check(z.maxLength(most))

/** UUID version 7: sorts by the time it was made. */
export const Id = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))
export type Id = z.infer<typeof Id>

/** A moment in time, ISO 8601 in UTC: `2026-11-21T09:30:00.000Z`. */
export const Instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/),
  // The 99th month would stop every view that wants to say when it was.
  z.refine((text) => !Number.isNaN(Date.parse(text))),
)
export type Instant = z.infer<typeof Instant>

/** A calendar day without a zone: `2026-11-21`. Due days are days, so no clock change moves them. */
export const Day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
export type Day = z.infer<typeof Day>

/** When a customer said something, as exactly as the page tells: a year, a month, a day or an instant. */
export const Said = z
  .string()
  .check(z.regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/))

/** An absolute http or https address; nothing else may become a link. */
export const HttpUrl = text(4_000).check(
  z.regex(/^https?:\/\/[^\s]+$/i),
  // What no browser can open would stop whoever asks it for its host.
  z.refine((url) => URL.canParse(url)),
)

/** One line: a name, a role, a title. At most 500 characters. */
export const Line = text(500)

/** A customer's words or our notes, verbatim, line breaks kept. At most 200,000 characters. */
export const Words = text(200_000)

/** How a field came to be known. */
export const How = z.enum(['structured', 'reader', 'selection', 'typed', 'file'])
export type How = z.infer<typeof How>

/** Which number a record's edit was based on; an edit with an old number is refused. */
export const Revision = z.int().check(z.minimum(1))

export const Tags = z.array(text(60)).check(z.maxLength(100))

export { z }

import PostalMime from 'postal-mime'
import { type Candidate, hasSigns, type Left, limits } from './candidate'
import { ownWords, textOf } from './plain-text'

/** One mail as a candidate: what its writer said in it, without what they answer to. @param at its place among the mails */
export async function fromMail(bytes: Uint8Array, at: number): Promise<Candidate | Left> {
  if (bytes.length > limits.oneMail) return { at, why: 'long' }
  try {
    const { from, subject, date, text, html } = await PostalMime.parse(bytes)
    const words = ownWords(text?.trim() ? text : textOf(html ?? ''))
    const email = from?.address?.trim()
    const name = from?.name?.trim()
    if (!email && !name) return { at, why: 'mail' }
    if (!words) return { at, why: 'no-words' }
    if (words.length > limits.cell) return { at, why: 'long' }
    if (hasSigns(words)) return { at, why: 'signs' }
    const said = date && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : undefined
    const title = subject?.trim().slice(0, 500)
    return {
      at,
      words,
      who: { ...(name ? { name } : {}), ...(email ? { email } : {}) },
      channel: 'mail',
      tags: [],
      notes: '',
      ...(title ? { title } : {}),
      ...(said ? { said } : {}),
    }
  } catch {
    // What is no mail at all, or one that breaks the rules so far that nobody can say what is in it.
    return { at, why: 'mail' }
  }
}

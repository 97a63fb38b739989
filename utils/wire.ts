import type { Browser } from 'wxt/browser'
import { browser } from './browser'
import { Draft } from './domain/draft'
import { isProblem, problem, type Problem } from './domain/problem'
import { HttpUrl, Id, Revision, z } from './domain/schema'

/** What came of keeping a draft. */
export const Kept = z.strictObject({
  id: Id,
  person: z.optional(Id),
  again: z.boolean(),
  made: z.strictObject({ person: z.boolean(), company: z.boolean() }),
})
const nothing = z.strictObject({})

/**
 * Every message to the background: who may send it, what goes in, what comes out. `page` is a page script of ours
 * in a granted page, `own` an extension page; a page may only add, never read or delete.
 */
export const wire = {
  /** Brings the reader into the frame that was reached for. */
  reach: { from: ['page'], in: nothing, out: z.boolean() },
  /** Brings the tools with which a person mends the site's reader into the sender's frame. */
  mend: { from: ['page'], in: nothing, out: z.boolean() },
  /**
   * The fingerprints of what is kept from the sender's own page, and nothing else. The page says its address itself:
   * the browser names the one that was loaded, which a soft navigation leaves behind.
   */
  recall: { from: ['page'], in: z.strictObject({ url: HttpUrl }), out: z.array(z.string()) },
  /** Keeps a draft at once. */
  keep: { from: ['page', 'own'], in: z.strictObject({ draft: Draft }), out: Kept },
  /** Shows the slip for a draft from a frame too small for it, or that holds no frame of ours. */
  show: { from: ['page'], in: z.strictObject({ draft: Draft }), out: z.boolean() },
  /** The panel's button: clip the selection of the tab at hand, or what the pin is on. */
  clip: { from: ['own'], in: z.strictObject({ tab: z.int() }), out: z.boolean() },
  /** Holds and frees what is queued, as the day has it; answers those that changed, as they were before. */
  settle: {
    from: ['own'],
    in: nothing,
    out: z.array(z.strictObject({ id: Id, revision: Revision })),
  },
  /** Takes back what the sender kept, where the slip itself is refused the database. */
  forget: { from: ['own'], in: z.strictObject({ receipt: Kept, draft: Draft }), out: z.boolean() },
} as const

export type Name = keyof typeof wire
type In<N extends Name> = z.infer<(typeof wire)[N]['in']>
type Out<N extends Name> = z.infer<(typeof wire)[N]['out']>
export type Sender = Browser.runtime.MessageSender
export type Answers = {
  [N in Name]: (message: In<N>, sender: Sender) => Promise<Out<N> | Problem> | Out<N> | Problem
}

/** The envelope: an answer that is not exactly this is a failure, since a dying worker may answer `undefined`. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem }

/** Whether the sender is an extension page, a page script, or somebody who has no business here. */
export function senderKind(sender: Sender, self: { id: string; origin: string }): 'own' | 'page' | undefined {
  if (sender.id !== self.id) return undefined
  const origin = sender.origin ?? (sender.url ? new URL(sender.url).origin : undefined)
  if (origin === self.origin || sender.url?.startsWith(`${self.origin}/`)) return 'own'
  const fromWeb = sender.tab !== undefined && /^https?:/.test(sender.url ?? '')
  // A sandboxed frame has the origin "null" whatever its address says; about: and data: frames are refused too.
  return fromWeb && origin !== 'null' ? 'page' : undefined
}

/** Checks sender, name and shape, and answers; a stranger or a misshapen message gets a problem and no effect. */
export async function dispatch(
  answers: Answers,
  message: unknown,
  sender: Sender,
  self: { id: string; origin: string },
): Promise<Answer<unknown>> {
  const name = (message as { name?: unknown } | null)?.name
  const kind = senderKind(sender, self)
  if (typeof name !== 'string' || !Object.hasOwn(wire, name) || !kind) {
    return { ok: false, problem: problem('not-allowed') }
  }
  const rule = wire[name as Name]
  if (!(rule.from as readonly string[]).includes(kind))
    return { ok: false, problem: problem('not-allowed', name) }
  const checked = z.safeParse(rule.in as z.ZodMiniType, (message as { body?: unknown }).body ?? {})
  if (!checked.success)
    return { ok: false, problem: problem('record-refused', checked.error.issues[0]?.path.join('.')) }
  const answer = answers[name as Name] as (body: unknown, sender: Sender) => unknown
  const value = await answer(checked.data, sender)
  return isProblem(value) ? { ok: false, problem: value } : { ok: true, value }
}

/** Listens in the background. */
export function listen(answers: Answers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
      const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin }
      dispatch(answers, message, sender, self).then(respond, (error: unknown) =>
        respond({
          ok: false,
          problem: problem('storage-refused', error instanceof Error ? error.name : undefined),
        }),
      )
      return true
    },
  )
}

/** Sends from an extension page. Anything but an explicit answer is a problem, never a success. */
export async function send<N extends Name>(name: N, body: In<N>): Promise<Out<N> | Problem> {
  try {
    const answer = (await browser.runtime.sendMessage({ name, body })) as Answer<unknown> | undefined
    if (!answer) return problem('extension-updated')
    if (!answer.ok) return answer.problem
    const checked = z.safeParse(wire[name].out as z.ZodMiniType, answer.value)
    return checked.success ? (checked.data as Out<N>) : problem('extension-updated')
  } catch {
    return problem('extension-updated')
  }
}

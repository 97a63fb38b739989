import { type Advocate, AdvocateStatus } from './advocate'
import type { Company } from './company'
import { type Consent, Publication } from './consent'
import { type Answer, type Fit, fitParts } from './fit'
import { foldName, identitiesOf, type Person } from './person'
import { tagsOfBoth } from './tagging'

/** Both texts, each once. */
export const bothTexts = (one: string, other: string): string =>
  !other.trim() || one.includes(other.trim()) ? one : one.trim() ? `${one}\n\n${other}` : other

function once<T>(all: readonly T[], key: (one: T) => string): T[] {
  const seen = new Set<string>()
  return all.filter((one) => !seen.has(key(one)) && seen.add(key(one)))
}

const same = (one: unknown) => JSON.stringify(one)

/** Without the keys that say nothing. */
export const told = <T extends object>(thing: T): T =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as T

type Approval = Company['approval']

/** The one that takes longer. */
export const slower = (one: Approval, other: Approval): Approval =>
  !one || (other && other.days > one.days) ? (other ?? one) : one

/** The names of both, each once however it is written. */
export const bothNames = (one: readonly string[], other: readonly string[]): string[] =>
  once([...one, ...other], foldName)

export const earlier = (one: string, other: string): string => (other < one ? other : one)

/** Notes of both, and the tags for which there was no room. */
export function bothNotes(keep: Tagged, drop: Tagged): { tags: string[]; notes: string } {
  const { tags, over } = tagsOfBoth(keep, drop)
  return { tags, notes: bothTexts(bothTexts(keep.notes, drop.notes), over.join(', ')) }
}
interface Tagged {
  tags: string[]
  notes: string
}

// Of two answers for one use in the same instant the no counts: the last of them is the one that is looked at.
const isYes = ({ status }: Consent) => status === 'given' || status === 'renewed'
const bothConsents = (one: readonly Consent[], other: readonly Consent[]) =>
  once([...one, ...other], same).toSorted(
    (a, b) => a.on.localeCompare(b.on) || Number(isYes(b)) - Number(isYes(a)),
  )

const identity = (who: Parameters<typeof identitiesOf>[0], text: string) => identitiesOf(who)[0] ?? text

/** One part of the fit, or one answer, of both: the lower grade, with both notes. */
function lower<T extends { grade: number; note: string }>(one: T | undefined, other: T | undefined) {
  if (!one || !other) return one ?? other
  return { ...one, grade: Math.min(one.grade, other.grade), note: bothTexts(one.note, other.note) }
}

function bothFits(one: Fit, other: Fit): Fit {
  return Object.fromEntries(
    fitParts.flatMap((part) => {
      const grade = lower(one[part], other[part])
      return grade ? [[part, grade]] : []
    }),
  )
}

function bothAnswers(one: readonly Answer[] = [], other: readonly Answer[] = []): Answer[] | undefined {
  const answers = once([...one, ...other], ({ question }) => question).map(
    (answer) =>
      lower(
        one.find(({ question }) => question === answer.question),
        other.find(({ question }) => question === answer.question),
      ) ?? answer,
  )
  return answers.length ? answers : undefined
}

// Who rests or has left keeps doing so; short of that, who is further on.
const strictness = ({ status }: Advocate) => AdvocateStatus.options.indexOf(status)

// A rest that began later ends later; anything else began with the first of them.
const sinceOfBoth = ({ status, since }: Advocate, other: Advocate) =>
  (earlier(since, other.since) === since) === (status === 'resting') ? other.since : since

/** The advocate part of both: nothing they never do, no cap and no veto is lost, and what they are willing to do yields to it. */
export function mergeAdvocates(keep: Advocate | undefined, drop: Advocate | undefined): Advocate | undefined {
  if (!keep || !drop) return keep ?? drop
  const standing = strictness(drop) > strictness(keep) ? drop : keep
  const never = [...new Set([...keep.never, ...drop.never])]
  const ended = bothTexts(keep.ended ?? '', drop.ended ?? '')
  return told({
    status: standing.status,
    since: keep.status === drop.status ? sinceOfBoth(keep, drop) : standing.since,
    reason: bothTexts(keep.reason, drop.reason),
    nominatedBy: keep.nominatedBy ?? drop.nominatedBy,
    willing: [...new Set([...keep.willing, ...drop.willing])].filter((kind) => !never.includes(kind)),
    never,
    caps: once([...keep.caps, ...drop.caps], same),
    fit: bothFits(keep.fit, drop.fit),
    answers: bothAnswers(keep.answers, drop.answers),
    ended: ended || undefined,
  })
}

// Somebody left the company that the other says they are at: they left. Another company's leaver says nothing of this one.
function leaving(keep: Person, drop: Person) {
  const company = keep.company ?? drop.company
  const lefts = [keep, drop].flatMap((one) => (one.left && one.company === company ? [one.left] : []))
  const left = lefts.length ? lefts.reduce(earlier) : keep.left
  return { company, left }
}

/**
 * One person made of two: all that is known of both, and where they differ what binds us more. The first keeps its id,
 * its name in front and its own words first.
 */
export function mergePerson(keep: Person, drop: Person): Person {
  const publication = Publication.options.find((one) => one === keep.publication || one === drop.publication)
  return told({
    ...keep,
    ...bothNotes(keep, drop),
    names: bothNames(keep.names, drop.names),
    emails: once([...keep.emails, ...drop.emails], (email) => identity({ email }, email)),
    handles: once([...keep.handles, ...drop.handles], ({ site, handle }) => `${site} ${handle}`),
    links: once([...keep.links, ...drop.links], (link) => identity({ link }, link)),
    role: keep.role ?? drop.role,
    location: keep.location ?? drop.location,
    ...leaving(keep, drop),
    relation: keep.relation ?? drop.relation,
    workingWith: bothTexts(keep.workingWith ?? '', drop.workingWith ?? '') || undefined,
    approval: slower(keep.approval, drop.approval),
    publication: publication ?? keep.publication,
    consent: bothConsents(keep.consent, drop.consent),
    declines: once([...keep.declines, ...drop.declines], same).toSorted((one, other) =>
      one.on.localeCompare(other.on),
    ),
    advocate: mergeAdvocates(keep.advocate, drop.advocate),
    since: earlier(keep.since, drop.since),
  })
}

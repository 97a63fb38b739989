import { kindName } from '../../components/app/asks/AskRow'
import type { Ask, Library } from '../../components/app/library'
import { toDay } from '../../components/parts/dates'
import { plain } from '../../components/parts/words'
import { addDays } from '../../utils/domain/day'
import { nameOf } from '../../utils/domain/person'
import ics from '../../utils/formats/ics'
import { now } from '../../utils/store/write'
import { saveFile } from './files'

// Where nobody said by when it is needed, one looks again in a week.
const week = 7

/** A reminder of an ask, as a file for a calendar. It names the person and holds no word of theirs. */
export function remind(ask: Ask, library: Library | undefined): void {
  const person = ask.person ? library?.people.get(ask.person) : undefined
  const title = plain('remind_title', kindName(ask), person ? nameOf(person) : '').replace(/: $/, '')
  const day = ask.due ?? addDays(toDay(now()), week)
  const text = ics.write({ id: ask.id, day, title, words: ask.benefit }, now())
  saveFile(`goodword-${day}.${ics.extension}`, ics.type, text)
}

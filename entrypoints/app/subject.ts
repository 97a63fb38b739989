import { exactDay, toDay } from '../../components/parts/dates'
import { plain } from '../../components/parts/words'
import { nameOf, type Person } from '../../utils/domain/person'
import { problem, type Problem } from '../../utils/domain/problem'
import { subjectOf } from '../../utils/domain/subject'
import { subjectHtml } from '../../utils/formats/subject-html'
import { subjectJson } from '../../utils/formats/subject-json'
import { exportAll } from '../../utils/store/archive'
import { now } from '../../utils/store/write'
import { saveBlob } from './files'

const piece = 1_000_000

/** The text in a few large pieces, each with the browser as soon as it is whole. */
function blobOf(text: Iterable<string>, type: string): Blob {
  const parts: Blob[] = []
  let some = ''
  for (const more of text) {
    some += more
    if (some.length < piece) continue
    parts.push(new Blob([some]))
    some = ''
  }
  return new Blob([...parts, some], { type })
}

/** Hands over everything about one person, to be given to them; answers the file's name. */
export async function saveSubject({ id }: Person, form: 'html' | 'json'): Promise<string | Problem> {
  try {
    const archive = await exportAll()
    const person = archive.people.find((one) => one.id === id)
    if (!person) return problem('gone')
    const subject = subjectOf(archive, person, now())
    const name = `goodword-about-a-person-${toDay(subject.made)}.${form}`
    const words = {
      title: plain('subject_page', nameOf(person)),
      about: plain('subject_page_about', exactDay(subject.made)),
      headings: {
        person: plain('subject_person'),
        moments: plain('noun_moments'),
        asks: plain('noun_asks'),
        gives: plain('noun_gives'),
        drafts: plain('noun_drafts'),
        elsewhere: plain('subject_elsewhere'),
      },
      none: plain('subject_none'),
    }
    const [text, type] =
      form === 'html'
        ? [subjectHtml(subject, words), 'text/html']
        : [subjectJson(subject), 'application/json']
    saveBlob(name, blobOf(text, type))
    return name
  } catch (error) {
    return problem('storage-refused', error instanceof Error ? error.name : undefined)
  }
}

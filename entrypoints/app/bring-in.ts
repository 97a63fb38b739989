import { breath } from '../../components/app/slices'
import type { Going, Importing, Left, Planned, Sheet } from '../../components/app/settings/importing'
import { beginning } from '../../utils/domain/beginning'
import { isProblem, problem, type Problem } from '../../utils/domain/problem'
import { type Candidate, limits } from '../../utils/imports/candidate'
import { readTable } from '../../utils/imports/csv'
import { fromMail } from '../../utils/imports/eml'
import { fromRow } from '../../utils/imports/from-table'
import { gather } from '../../utils/imports/gather'
import { type Mapping, mustAsk, proposal, scaleIn } from '../../utils/imports/mapping'
import { isMailbox, mailsIn, type Pieces } from '../../utils/imports/mbox'
import { type Field, fields } from '../../utils/imports/words-for'
import { onErased } from '../../utils/store/erased-lists'
import { dropImports, pastImports, undoImport } from '../../utils/store/imports'
import { isSealed } from '../../utils/store/sealed'
import { freshId, now } from '../../utils/store/write'
import { aidsFor } from './import-aids'
import { breathing, failed, openArchive, planned } from './plan-import'

type Row = Candidate | Left

async function gathered(rows: Iterable<Row>, file: string, go: Going, of: number) {
  const pause = breathing()
  const steps = gather(rows as Iterable<Candidate>, { file, now: now(), freshId })
  for (let count = 0; ; count++) {
    const step = steps.next()
    if (step.done) return step.value
    go.onStep(Math.min(1, count / of))
    await pause()
    if (go.stop.aborted) return undefined
  }
}

const known = (mapping: { fields: readonly (string | undefined)[] }): Mapping => ({
  ...mapping,
  fields: mapping.fields.map((one) => fields.find((field): field is Field => field === one)),
})

async function openTable(file: File, go: Going): Promise<Sheet | Problem | undefined> {
  if (file.size > limits.table) return problem('file-too-large')
  const pause = breathing()
  const table = await readTable(new Uint8Array(await file.arrayBuffer()), {
    stop: go.stop,
    onStep: async (done) => {
      go.onStep(done)
      await (pause() ?? breath())
    },
  })
  if (!table || isProblem(table)) return table
  const { columns, body, mapping, shape } = proposal(table)
  if (!body.length && !table.left.length) return problem('file-no-rows')
  const aids = aidsFor(file.name)
  const first = body.slice(0, 3)
  return {
    file: file.name,
    ...(shape ? { shape: shape.id } : {}),
    rows: body.length + table.left.length,
    columns,
    fields,
    mapping,
    mustAsk: (one) => mustAsk(body, known(one)),
    hasScale: (one) => scaleIn(body, known(one).fields) !== undefined,
    preview: (one) =>
      first.flatMap((row) => {
        const made = fromRow(row, known(one), columns, aids)
        if ('why' in made) return []
        const { words = '', who, said, saidAs } = made
        const by = [who.name ?? who.email, who.role, who.company].filter(Boolean).join(', ')
        return [{ words: beginning(words, 160), who: by, said: said ?? saidAs ?? '' }]
      }),
    plan: async (one, going) => {
      const way = known(one)
      const rows = function* () {
        for (const row of body) yield fromRow(row, way, columns, aids)
      }
      const made = await gathered(rows(), file.name, going, body.length)
      if (!made) return undefined
      const left = [...table.left, ...made.left].toSorted((a, b) => a.at - b.at)
      const out = columns.filter(({ heading, money }, at) => !money && !way.fields[at] && heading)
      const money = columns.filter((column) => column.money).map(({ heading }) => heading)
      const read = { ...made.read, ignored: out.map(({ heading }) => heading.slice(0, 60)) }
      return planned(read, false, { file: file.name, left, of: 'lines', money }, going)
    },
  }
}

async function* piecesOf(file: File, { stop, onStep }: Going): Pieces {
  const size = 1_000_000
  for (let at = 0; at < file.size && !stop.aborted; at += size) {
    onStep(at / file.size)
    yield new Uint8Array(await file.slice(at, at + size).arrayBuffer())
    await breath()
  }
}

async function openMail(file: File, go: Going): Promise<Planned | Problem | undefined> {
  if (file.size > limits.mail) return problem('file-too-large')
  const rows: Row[] = []
  const isBox = isMailbox(new Uint8Array(await file.slice(0, 8).arrayBuffer()))
  if (!isBox)
    rows.push(await fromMail(new Uint8Array(await file.slice(0, limits.oneMail + 1).arrayBuffer()), 1))
  else
    for await (const mail of mailsIn(piecesOf(file, go))) {
      rows.push('why' in mail ? mail : await fromMail(mail, rows.length + 1))
      if (rows.length > limits.mails) return problem('file-too-many', String(limits.mails))
    }
  if (go.stop.aborted) return undefined
  const made = await gathered(rows, file.name, go, rows.length)
  return made && planned(made.read, false, { file: file.name, left: made.left, of: 'mails', money: [] }, go)
}

const isArchive = (start: string, name: string) => /^\ufeff?\s*[{[]/.test(start) || /\.jsonl?$/i.test(name)
const isMail = (start: string, name: string) =>
  /\.(eml|mbox|mbx)$/i.test(name) ||
  start.startsWith('From ') ||
  /^(return-path|received|delivered-to|message-id): /i.test(start)

// What an import could bring back must not be somebody who asked to be gone.
onErased(() => void dropImports())

/** Ways to bring a file in, whatever it is: first looked at, then, on a person's word, taken in whole. */
export const importing: Importing = {
  open: async (file, go) => {
    try {
      if (await isSealed(file)) return problem('backup-sealed')
      const start = await file.slice(0, 200).text()
      if (isArchive(start, file.name)) return await openArchive(file, go)
      return isMail(start, file.name) ? await openMail(file, go) : await openTable(file, go)
    } catch (error) {
      return failed(error)
    }
  },
  past: () => pastImports().catch(failed),
  undo: undoImport,
}

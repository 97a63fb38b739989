import { into, type Row, type Rows, type Slice } from './impact-slice'
import { foldName } from './person'

/** What a colleague, or a part of the company, did: asks that went out, gives that were told, people put forward. */
export interface Credit {
  name: string
  asks: Rows
  gives: Rows
  people: Rows
}

export interface Credits {
  mates: (Credit & { function: string | undefined })[]
  /** By function of the company; the last, without a name, are those whose function nobody said. */
  functions: (Omit<Credit, 'name'> & { name: string | undefined })[]
}

interface Deed {
  by: string
  row: Row
}

const of = (deeds: readonly Deed[], noun: Row['noun']): Rows =>
  deeds.filter(({ row }) => row.noun === noun).map(({ row }) => row)

const credited = (deeds: readonly Deed[]) => ({
  asks: of(deeds, 'asks'),
  gives: of(deeds, 'gives'),
  people: of(deeds, 'people'),
})

const much = ({ asks, gives, people }: Omit<Credit, 'name'>) => asks.length + gives.length + people.length
const most = (one: Omit<Credit, 'name'>, other: Omit<Credit, 'name'>) => much(other) - much(one)

export function creditsOf({ world, inside }: Slice): Credits {
  const deeds: Deed[] = []
  const add = (name: string | undefined, noun: Row['noun'], id: string) => {
    const by = name?.trim()
    if (by) deeds.push({ by, row: { noun, id } })
  }
  for (const { id, by, history } of world.asks)
    if (history.some(({ to, on }) => to === 'sent' && inside(on))) add(by, 'asks', id)
  for (const { id, by, told } of world.gives) if (inside(told?.on)) add(by, 'gives', id)
  for (const { id, advocate } of world.people.values())
    if (inside(advocate?.since)) add(advocate?.nominatedBy, 'people', id)

  const team = new Map((world.rules.team ?? []).map((mate) => [foldName(mate.name), mate]))
  const functionOf = (name: string) => team.get(foldName(name))?.function.trim() || undefined
  const mates = new Map<string, Deed[]>()
  const functions = new Map<string, Deed[]>()
  const names = new Map<string, string>()
  for (const deed of deeds) {
    into(mates, foldName(deed.by), deed)
    const part = functionOf(deed.by)
    // Two spellings of one function are one; a name keeps the spelling that came first.
    if (part && !names.has(foldName(part))) names.set(foldName(part), part)
    into(functions, part ? foldName(part) : '', deed)
  }
  const said = [...functions].filter(([part]) => part)
  const unsaid = functions.get('')
  return {
    mates: [...mates]
      .flatMap(([folded, done]) => {
        const name = team.get(folded)?.name ?? done[0]?.by ?? ''
        return [{ name, function: functionOf(name), ...credited(done) }]
      })
      .toSorted(most),
    functions: [
      ...said.map(([part, done]) => ({ name: names.get(part), ...credited(done) })).toSorted(most),
      ...(unsaid ? [{ name: undefined, ...credited(unsaid) }] : []),
    ],
  }
}

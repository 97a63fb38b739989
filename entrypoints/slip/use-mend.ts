import { useLayoutEffect, useState } from 'preact/hooks'
import type { Pointed } from '../../components/overlay/SlipMend'
import type { Draft, Reading } from '../../utils/domain/draft'
import { noteText } from '../../utils/domain/repair'
import { browser } from '../../utils/browser'
import { isMendable, patchesOf, savePatch } from '../../utils/repairs'
import type { MendSays, SlipSays } from '../../utils/port'

/** The reader in the page behind the slip: what it is asked for, and what it answers. */
export interface Behind {
  say: (message: SlipSays) => void
  /** Calls back for each answer; answers how to stop. */
  hear: (then: (message: MendSays) => void) => () => void
}

const people = ['name', 'handle', 'email', 'link', 'role', 'company', 'location'] as const

/** The draft with one field as the page now tells it; what a person typed meanwhile stays. */
function withField(draft: Draft, field: string, reading: Reading): Draft {
  const how = { ...draft.how, [field]: 'reader' as const }
  const missing = draft.missing.filter((one) => one !== field)
  const who = people.find((one) => one === field)
  if (who) return { ...draft, who: { ...draft.who, [who]: reading.who[who] }, how, missing }
  if (field === 'words') return { ...draft, words: reading.words, anchor: reading.anchor, how, missing }
  const { said, saidAs, rating, title, permalink } = { ...draft, ...reading }
  const read = { said, saidAs, rating, title, permalink }
  return { ...draft, ...compact(read), how, missing }
}

const compact = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const valueOf = (reading: Reading, field: string): string | undefined => {
  const { who, rating, said, saidAs, title, permalink } = reading
  const all: Record<string, string | undefined> = {
    ...who,
    words: reading.words.slice(0, 80),
    rating: rating && `${rating.value}/${rating.best}`,
    said: said ?? saidAs,
    title,
    permalink,
  }
  return all[field]
}

/** Pointing at what the site's reader has lost, and the repair note. */
export function useMend(draft: Draft, edit: (next: Draft) => void, behind: Behind | undefined) {
  const [pointed, setPointed] = useState<Pointed>()
  const [note, setNote] = useState<string>()
  const { site } = draft.page

  useLayoutEffect(() =>
    behind?.hear((message) => {
      if (!site) return
      if (message.say === 'skeleton') {
        void patchesOf(site).then((patches) =>
          setNote(
            noteText({
              site,
              version: browser.runtime.getManifest().version,
              page: message.page,
              missing: draft.missing,
              patches,
              skeleton: message.skeleton,
            }),
          ),
        )
        return
      }
      const { field, patch, reading } = message
      if (!patch) return setPointed(undefined)
      const found = reading && !reading.missing.includes(field) ? valueOf(reading, field) : undefined
      setPointed({ field, found })
      if (!found || !reading) return
      void savePatch(site, field, patch)
      edit(withField(draft, field, reading))
    }),
  )

  return {
    /** Only where the page is behind us and a site's file has read it. */
    can: behind !== undefined && site !== undefined && isMendable(site) && draft.how['words'] === 'reader',
    pointed,
    note,
    point: (field: string) => behind?.say({ say: 'point', field }),
    askNote: () => behind?.say({ say: 'note' }),
  }
}

import { useEffect, useState } from 'preact/hooks'
import type { Actions } from '../../components/app/actions'
import type { Library } from '../../components/app/library'
import type { Route } from '../../components/app/routes'
import { Backup } from '../../components/app/settings/Backup'
import { Erase } from '../../components/app/settings/Erase'
import { Readmit } from '../../components/app/settings/Readmit'
import { Retention } from '../../components/app/settings/Retention'
import type { EraseWish } from '../../utils/domain/erase'
import { marksNamed } from '../../utils/domain/marks'
import { isProblem } from '../../utils/domain/problem'
import { setPlan } from '../../utils/store/backup-place'
import { erasePerson } from '../../utils/store/erase'
import { isAnyErased, readmit } from '../../utils/store/erased'
import { sites } from '../../utils/sites'
import { backing } from './backup'
import { failed } from './plan-import'

interface Props {
  library: Library
  route: Route
  actions: Actions
}

/** The files that were made before still hold them: that is said where backups are. */
async function erase(wish: EraseWish) {
  const done = await erasePerson(wish)
  if (!isProblem(done)) await setPlan((plan) => ({ ...plan, erased: done.on })).catch(() => undefined)
  return done
}

/** How long things stay and where else they lie: what belongs to data beside the ways in and out. */
export function Keeping({ library, route: { filters }, actions }: Props) {
  const whom = filters['erase']
  const [erased, setErased] = useState(0)
  const [isAny, setAny] = useState(false)
  useEffect(() => void isAnyErased().then(setAny), [erased])
  return (
    <>
      <Backup key={erased} backing={backing} />
      <Retention library={library} actions={actions} />
      <Erase
        key={whom}
        library={library}
        chosen={whom}
        onErase={(wish) => erase(wish).finally(() => setErased((times) => times + 1))}
        onSave={actions.saveFile}
      />
      {isAny && <Readmit onReadmit={(known) => readmit(marksNamed(known, sites.keys())).catch(failed)} />}
    </>
  )
}

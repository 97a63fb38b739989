import { AskKind } from '../domain/ask-kind'
import type { AskKindFile } from './define'

const files = import.meta.glob<AskKindFile>(['./*.ts', '!./define.ts', '!./index.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
})

/** Every kind of ask, in the order of the domain's list. */
export const askKinds: ReadonlyMap<AskKind, AskKindFile> = new Map(
  AskKind.options.flatMap((kind) => {
    const file = files[`./${kind}.ts`]
    return file ? [[kind, file] as const] : []
  }),
)

/** Points that an ask of this kind takes; for the ledger. */
export const burdenOf = (kind: AskKind): number => askKinds.get(kind)?.burden ?? 25

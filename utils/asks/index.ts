import { AskKind } from '../domain/ask-kind'
import type { AskSort, AskTerms } from '../domain/ask-terms'
import { type Rulebook, termsOf } from '../domain/rulebook'
import custom from './custom'
import type { AskKindFile } from './define'

// Stryker disable all: the bundler reads this call as it stands
const files = import.meta.glob<AskKindFile>(
  ['./*.ts', '!./define.ts', '!./benefits.ts', '!./index.ts', '!./*.test.ts'],
  { eager: true, import: 'default' },
)
// Stryker restore all

/** Every kind of ask, in the order of the domain's list. */
export const askKinds: ReadonlyMap<AskKind, AskKindFile> = new Map(
  AskKind.options.flatMap((kind) => {
    const file = files[`./${kind}.ts`]
    return file ? [[kind, file] as const] : []
  }),
)

/** The terms of any ask under these rules: of a kind of the user's own, or of one of ours. */
export const termsUnder =
  (rules: Rulebook) =>
  (sort: AskSort): AskTerms =>
    termsOf(rules, sort, askKinds.get(sort.kind) ?? custom)

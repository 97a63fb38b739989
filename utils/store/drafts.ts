import type { Draft } from '../domain/draft'
import type { Problem } from '../domain/problem'
import { database } from './database'
import { write } from './write'

/** Keeps a draft as it stands, so that nothing typed is lost with its slip. */
export const saveDraft = (draft: Draft): Promise<true | Problem> =>
  write(['drafts'], async ({ put }) => {
    put('drafts', draft)
    return true as const
  })

export const dropDraft = (id: string): Promise<true | Problem> =>
  write(['drafts'], async ({ remove }) => {
    remove('drafts', id)
    return true as const
  })

/** All drafts, newest first. */
export const drafts = async (): Promise<Draft[]> =>
  (await (await database()).getAllFromIndex('drafts', 'at')).reverse()

export const draft = async (id: string): Promise<Draft | undefined> => (await database()).get('drafts', id)

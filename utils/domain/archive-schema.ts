import { toJSONSchema } from 'zod/v4/core'
import { Archive } from './archive'

/** The published JSON Schema (2020-12) of the archive. For the build and the tests; the product checks with zod. */
export const archiveSchema = (): object => ({
  $id: 'urn:goodword:archive:v2',
  title: 'Goodword archive, version 2',
  ...toJSONSchema(Archive, { target: 'draft-2020-12' }),
})

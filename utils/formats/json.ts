import type { Archive } from '../domain/archive'

/** Everything, exactly as it is kept: what comes out goes back in unchanged. */
export default {
  id: 'json',
  name: 'JSON',
  extension: 'json',
  type: 'application/json',
  write: (archive: Archive): string => `${JSON.stringify(archive, null, 2)}\n`,
}

import type { Report } from '../../components/app/settings/ImportReport'
import { isProblem, problem, type Problem } from '../../utils/domain/problem'
import { readArchive } from '../../utils/domain/read-archive'
import { importArchive } from '../../utils/store/archive'

let last = ''

/** Hands a file over for download. */
export function saveBlob(name: string, file: Blob): void {
  // The address must outlive the click by an unknown while, so it is let go with the next file.
  URL.revokeObjectURL(last)
  last = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = last
  link.download = name
  link.click()
}

/** The same for a text. */
export const saveFile = (name: string, type: string, text: string): void =>
  saveBlob(name, new Blob([text], { type }))

const largest = 500_000_000

/** Reads a file and takes in what is good in it. */
export async function takeFile(file: File): Promise<Report | Problem> {
  if (file.size > largest) return problem('file-too-large')
  const read = readArchive(await file.text())
  return isProblem(read) ? read : importArchive(read)
}

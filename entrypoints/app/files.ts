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

/** The beginning of what somebody said, on one line, cut between two words. @param most letters at the most */
export const beginning = (words: string, most = 80): string => {
  const flat = words.replace(/\s+/g, ' ').trim()
  return flat.length <= most ? flat : `${flat.slice(0, most).replace(/\s+\S*$/, '')}…`
}

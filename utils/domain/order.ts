/**
 * Which of two days, instants or ids comes first. They are made of plain letters and digits, so nobody's alphabet has a
 * say, and a thousand of them are put in order in no time.
 */
export const ordered = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

import { browserOfThisRun } from '../drive/launch.ts'

/** One way of attack: how often it was tried, how often it did something, and the same where nothing stands against it. */
interface Row {
  vector: string
  tried: number
  through: number
  /** What the control, which has no such defence, let through; empty where the vector needs none. */
  control?: number | string
}

/** As often as somebody asks for who has the time: `HOSTILE=20` tries twenty times as much. */
export const times = Number(process.env['HOSTILE'] ?? 1)

/** Says what was tried, one line each. */
export function tell(...rows: Row[]): void {
  for (const { vector, tried, through, control = '–' } of rows)
    console.log(`${vector} | ${browserOfThisRun()} | ${tried} | ${through} | ${control}`)
}

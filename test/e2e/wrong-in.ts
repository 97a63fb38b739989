import axe from 'axe-core'
import type { Place } from '../drive/launch.ts'

interface Axe {
  run(about: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** What axe finds wrong in a document of ours, each with the element it was found at. */
export async function wrongIn(place: Place): Promise<string[]> {
  return place.evaluate(async (code: string) => {
    // Run in the page's own world by the debugger, which the extension's policy does not bind.
    // oxlint-disable-next-line no-eval -- it is the only way in: axe comes as one script
    if (!('axe' in globalThis)) (0, eval)(code)
    const checker = (globalThis as unknown as { axe: Axe }).axe
    const { violations } = await checker.run({ resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  }, axe.source)
}

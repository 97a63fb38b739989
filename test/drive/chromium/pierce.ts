import type { CDPSession, Protocol } from 'puppeteer-core'
import type { Pierced } from '../drive.ts'

type Node = Protocol.DOM.Node

function* shadowRoots(node: Node): Generator<Node> {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType !== 'user-agent') yield root
    yield* shadowRoots(root)
  }
  for (const child of node.children ?? []) yield* shadowRoots(child)
  if (node.contentDocument) yield* shadowRoots(node.contentDocument)
}

/** Looks into every shadow root of the page, closed ones too, through the debugger. */
export async function pierce(cdp: CDPSession, selector: string): Promise<Pierced | undefined> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  for (const shadow of shadowRoots(root)) {
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: shadow.nodeId, selector })
    if (nodeId) return describe(cdp, nodeId)
  }
  return undefined
}

async function describe(cdp: CDPSession, nodeId: number): Promise<Pierced> {
  const { attributes } = await cdp.send('DOM.getAttributes', { nodeId })
  const pairs: [string, string][] = []
  for (let i = 0; i < attributes.length; i += 2)
    pairs.push([attributes[i] ?? '', attributes[i + 1] ?? ''])
  const { object } = await cdp.send('DOM.resolveNode', { nodeId })
  const text = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return this.innerText ?? this.textContent }',
    returnByValue: true,
  })
  return {
    ...(await rect(cdp, nodeId)),
    text: String(text.result.value ?? '').trim(),
    attributes: Object.fromEntries(pairs),
  }
}

/** Something without a box (not drawn) has no size. */
async function rect(cdp: CDPSession, nodeId: number) {
  try {
    const { model } = await cdp.send('DOM.getBoxModel', { nodeId })
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border
    return { x, y, width: right - x, height: bottom - y }
  } catch {
    return { x: 0, y: 0, width: 0, height: 0 }
  }
}

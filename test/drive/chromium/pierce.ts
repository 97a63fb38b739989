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
  for (const { backendNodeId } of shadowRoots(root)) {
    const objectId = await firstIn(cdp, backendNodeId, selector)
    if (objectId) return describe(cdp, objectId)
  }
  return undefined
}

/** A root may be gone again by now; then nothing is in it. */
async function firstIn(cdp: CDPSession, backendNodeId: number, selector: string) {
  try {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId })
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function (selector) { return this.querySelector(selector) }',
      arguments: [{ value: selector }],
    })
    return result.objectId
  } catch {
    return undefined
  }
}

const tell = `function () {
  const attributes = Object.fromEntries([...this.attributes].map((a) => [a.name, a.value]))
  return { text: (this.innerText ?? this.textContent).trim(), attributes }
}`

async function describe(cdp: CDPSession, objectId: string): Promise<Pierced> {
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: tell,
    returnByValue: true,
  })
  return {
    ...(await rect(cdp, objectId)),
    ...(result.value as Pick<Pierced, 'text' | 'attributes'>),
  }
}

/** Something without a box (not drawn) has no size. */
async function rect(cdp: CDPSession, objectId: string) {
  try {
    const { model } = await cdp.send('DOM.getBoxModel', { objectId })
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border
    return { x, y, width: right - x, height: bottom - y }
  } catch {
    return { x: 0, y: 0, width: 0, height: 0 }
  }
}

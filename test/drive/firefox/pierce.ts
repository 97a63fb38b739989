import type { Pierced } from '../drive.ts'
import type { Bidi } from './bidi.ts'

type Shared = { sharedId: string }
type Serialized = Shared & { value?: { shadowRoot?: Shared | null } }
type Called<T> = { type: string; result: T }

// Where an overlay can hang: at the top, in an element of an invented name, or in another overlay.
const hosts = `function (root) {
  const from = root ?? document
  const near = root ? [...root.children] : [...document.documentElement.children, ...document.body?.children ?? []]
  return [...new Set([...near, ...[...from.querySelectorAll('*')].filter((e) => e.localName.includes('-'))])]
}`

const describe = `function (root, selector) {
  const found = root.querySelector(selector)
  if (!found) return null
  const { x, y, width, height } = found.getBoundingClientRect()
  const attributes = Object.fromEntries([...found.attributes].map((a) => [a.name, a.value]))
  return JSON.stringify({ x, y, width, height, text: (found.innerText ?? found.textContent).trim(), attributes })
}`

async function call<T>(bidi: Bidi, context: string, body: string, args: object[], depth = 0) {
  const answer = await bidi.send<Called<T>>('script.callFunction', {
    functionDeclaration: body,
    arguments: args,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxObjectDepth: 1, maxDomDepth: depth, includeShadowTree: 'all' },
  })
  if (answer.type !== 'success') throw new Error(`Looking into ${context} failed`)
  return answer.result
}

/** BiDi hands out closed shadow roots by reference; a reference can be searched like any node. */
export async function pierce(
  bidi: Bidi,
  context: string,
  selector: string,
  below?: Shared,
): Promise<Pierced | undefined> {
  const args = below ? [{ sharedId: below.sharedId }] : []
  const list = await call<{ value?: Serialized[] }>(bidi, context, hosts, args)
  for (const { value } of list.value ?? []) {
    const root = value?.shadowRoot
    if (!root) continue
    const search = [{ sharedId: root.sharedId }, { type: 'string', value: selector }]
    const answer = await call<{ value?: string }>(bidi, context, describe, search)
    if (answer.value) return JSON.parse(answer.value) as Pierced
    const deeper = await pierce(bidi, context, selector, root)
    if (deeper) return deeper
  }
  return undefined
}

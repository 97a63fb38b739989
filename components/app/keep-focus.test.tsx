// @vitest-environment happy-dom
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { useKeptFocus } from './keep-focus'

interface Props {
  view?: string
  rows?: readonly string[]
  form?: boolean
  dialog?: boolean
  detail?: boolean
}

function Frame({ view = 'asks', rows = [], form, dialog, detail }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  useKeptFocus(frame, view)
  return (
    <div class="shell" ref={frame}>
      <div id="view" tabIndex={-1}>
        <div key={view} class={detail ? 'split-open' : ''}>
          <input data-search />
          <ul>
            {rows.map((row) => (
              <li key={row}>
                <a href="#/" data-row={row}>
                  {row}
                </a>
              </li>
            ))}
          </ul>
          {detail && <section class="split-detail" tabIndex={-1} />}
          <section>
            {form ? (
              <form>
                <textarea />
                <button>Save</button>
              </form>
            ) : (
              <div>
                <button>Hold…</button>
                <button>Send…</button>
              </div>
            )}
          </section>
        </div>
      </div>
      {dialog && (
        <dialog>
          <input />
        </dialog>
      )}
    </div>
  )
}

const draw = (props: Props) =>
  act(async () => {
    render(<Frame {...props} />, document.body)
    await new Promise((done) => setTimeout(done))
  })
const go = (selector: string) => act(() => document.querySelector<HTMLElement>(selector)?.focus())
const has = () => document.activeElement

beforeEach(() => act(() => render(null, document.body)))

test('a row that goes hands the focus on to the next, the last to the one before, all to the search', async () => {
  await draw({ rows: ['a', 'b', 'c', 'd'] })
  await go('[data-row="b"]')
  await draw({ rows: ['a', 'c', 'd'] })
  expect(has()?.textContent).toBe('c')
  await draw({ rows: ['a', 'd'] })
  expect(has()?.textContent).toBe('d')
  await draw({ rows: ['a'] })
  expect(has()?.textContent).toBe('a')
  await draw({ rows: [] })
  expect(has()?.hasAttribute('data-search')).toBe(true)
})

test('several that go together are stepped over', async () => {
  await draw({ rows: ['a', 'b', 'c', 'd', 'e'] })
  await go('[data-row="b"]')
  await draw({ rows: ['a', 'd', 'e'] })
  expect(has()?.textContent).toBe('d')
})

test('a form that opens has the focus in its first field; one that closes gives it back to what opened it', async () => {
  await draw({})
  await go('button:last-of-type')
  await draw({ form: true })
  expect(has()?.localName).toBe('textarea')
  await go('form button')
  await draw({})
  expect(has()?.textContent).toBe('Send…')
})

test('a dialog gives the focus back to where it was', async () => {
  await draw({ rows: ['a'] })
  await go('[data-row]')
  await draw({ rows: ['a'], dialog: true })
  await go('dialog input')
  await draw({ rows: ['a'] })
  expect(has()?.textContent).toBe('a')
})

test('another view has the focus as a whole, or what is open in it', async () => {
  await draw({ rows: ['a'] })
  await go('[data-row]')
  await draw({ view: 'people', rows: ['b'] })
  expect(has()?.id).toBe('view')
  await go('[data-row]')
  await draw({ view: 'moments', rows: ['c'], detail: true })
  expect(has()?.className).toBe('split-detail')
})

test('what is left on purpose is left', async () => {
  await draw({ rows: ['a', 'b'] })
  await go('[data-row="a"]')
  await act(() => document.querySelector<HTMLElement>('[data-row="a"]')?.blur())
  await draw({ rows: ['b'] })
  expect(has()).toBe(document.body)
})

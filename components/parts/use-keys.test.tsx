// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { useKeys } from './use-keys'

const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }))

test('a key is heard as soon as something is drawn, and by what is drawn now', () => {
  const heard: string[] = []
  const Listener = ({ name }: { name: string }) => {
    useKeys(({ key }) => heard.push(`${name} ${key}`))
    return <p>{name}</p>
  }
  render(<Listener name="slip" />, document.body)
  press('Enter')
  render(<Listener name="receipt" />, document.body)
  press('z')
  render(null, document.body)
  press('a')
  expect(heard).toEqual(['slip Enter', 'receipt z'])
})

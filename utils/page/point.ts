// From an element that somebody pointed at to a selector that finds it again, in the other items too.

// A class with a digit or capitals inside is most often a build's.
const MADE = /\d|[a-z][A-Z]|^[a-z]{1,2}$|.{28,}/
const MEANT =
  /^(itemprop|rel|role|data-test-?id|data-test|data-hook|data-qa|data-cy|data-automation|data-element|property)$/
const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`

/** Ways to name one element, the ones that outlive a redesign first. */
export function namesOf(element: Element): string[] {
  const tag = element.localName
  const marks = [...element.attributes].flatMap(({ name, value }) => {
    if (MEANT.test(name) && value && value.length < 60 && !/\d{3}/.test(value))
      return [`[${name}=${quoted(value)}]`]
    return /^data-[a-z-]+$/.test(name) ? [`[${name}]`] : []
  })
  const link = /^(?:https?:\/\/[^/]+)?(\/[a-z-]{2,20}\/)[^/]/.exec(element.getAttribute('href') ?? '')?.[1]
  const classes = (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((token) => /^[a-zA-Z][\w-]*$/.test(token) && !MADE.test(token))
  return [
    ...marks,
    ...(/-|^time$/.test(tag) ? [tag] : []),
    ...(link ? [`${tag}[href*=${quoted(link)}]`] : []),
    ...classes.map((token) => `.${token}`),
  ]
}

/** The steps from the scope down, by place: found again only while the layout stands. */
function stepsTo(element: Element, scope: Element): string {
  const steps: string[] = []
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement) {
    const { localName, parentElement } = at
    const alike = [...(parentElement?.children ?? [])].filter((one) => one.localName === localName)
    steps.unshift(alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(at) + 1})` : localName)
  }
  return `:scope > ${steps.join(' > ')}`
}

/**
 * A selector whose first match in `scope` is `element`. One that also finds something in one of the `others` goes first:
 * what is the same in two items is the site's, not the author's.
 */
export function selectorFor(element: Element, scope: Element, others: readonly Element[] = []): string {
  const parents: Element[] = []
  for (let at = element.parentElement; at && at !== scope && parents.length < 4; at = at.parentElement)
    parents.push(at)
  const own = namesOf(element)
  const tries = [
    ...own,
    ...parents.flatMap((parent) =>
      namesOf(parent).flatMap((outer) => [...own, element.localName].map((inner) => `${outer} ${inner}`)),
    ),
  ]
  const right = tries.filter((selector) => scope.querySelector(selector) === element)
  return (
    right.find((selector) => others.some((other) => other.querySelector(selector))) ??
    right[0] ??
    stepsTo(element, scope)
  )
}

import { beforeAll, expect, test } from 'vitest'
import { Hands } from '../drive/hands.ts'
import { wordpress } from './apps/wordpress.ts'
import { letters } from './letters.ts'
import { keep, shown, signIn, stage, start } from './stage.ts'

const at = stage(wordpress)
beforeAll(async () => {
  const page = await at.open(`${wordpress.url}/wp-login.php`)
  // The page itself puts the cursor there, a moment after it has loaded.
  await page.waitFor(() => document.activeElement?.id === 'user_login')
  await signIn(page, '#user_login', '#user_pass', '#wpadminbar')
})

test.each(letters)('$name: $title', async (letter) => {
  const page = await at.open(`${wordpress.url}/?name=reviews`)
  const hands = new Hands(page)
  const slip = await hands.clip(page, '.comment-content', start(letter))
  // WordPress shows straight quotation marks as round ones.
  const words = letter.words.replace(/"(\w+)"/g, '“$1”')
  expect(await shown(slip)).toEqual({ words, name: letter.name, notices: [] })
  expect(await keep(at, hands, slip)).toMatchObject({
    words,
    title: letter.title,
    who: { name: letter.name },
    rating: { value: letter.stars, best: 5 },
    said: letter.at.slice(0, 10),
    how: { name: 'structured', rating: 'structured' },
    page: { site: 'generic', channel: 'page' },
    permalink: expect.stringMatching(/#div-comment-\d+$/),
  })
})

// Takes the README's picture from the real extension on the sample review page: npm run picture
import { mkdirSync } from 'node:fs'
import { serveSamples } from '../samples/server.mjs'
import { Hands } from '../test/drive/hands.ts'
import { launch } from '../test/drive/launch.ts'

mkdirSync('docs', { recursive: true })
const samples = await serveSamples()
const browser = await launch({ browser: 'chromium', granted: ['http://127.0.0.1/*'] })
try {
  const page = await browser.open(`${samples.origin}/ticket.html`)
  await page.setViewport(1200, 760)
  const hands = new Hands(page)
  const first = await hands.clip(page, '#message-4 .text p')
  await hands.press('Enter')
  await hands.receipt(first)
  await page.keyboard.press('Escape')
  const slip = await hands.clip(page, '#message-7 .text p')
  await slip.waitFor(() => document.querySelector('.person-card'))
  await page.screenshot('docs/goodword.png')
  console.log('docs/goodword.png')
} finally {
  await browser.close()
  await samples.close()
}

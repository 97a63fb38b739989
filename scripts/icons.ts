// Draws the icons from one drawing of our own: a coin with two sides. Run by hand when the drawing changes.
import { mkdir, writeFile } from 'node:fs/promises'
import puppeteer from 'puppeteer-core'

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">
<path d="M60 6a58 58 0 0 0 0 116z" fill="#00807a"/><path d="M68 6.1a58 58 0 0 1 0 115.8z" fill="#c97a08"/></svg>`

const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
await mkdir('public/icon', { recursive: true })
await writeFile('public/icon/coin.svg', `${drawing}\n`)
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  )
  await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }))
}
await browser.close()

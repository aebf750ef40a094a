/** Takes the screenshots of docs/pictures from the demo itself: Hari ini, a case file with its circle, the plan, at three widths. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { children } from '#server/demo/children.ts'
import { accountId } from '#server/demo/network.ts'
import { fileId } from '#server/demo/step.ts'
import { openBrowser } from '#test/support/browser.ts'
import { newDevice } from '#test/support/device.ts'
import { startProgram } from '#test/support/running.ts'

const folder = process.env.PICTURES ?? fileURLToPath(new URL('../docs/pictures/', import.meta.url))
mkdirSync(folder, { recursive: true })

const kenari = children.find((child) => child.codeName === 'KENARI')
if (!kenari) throw new Error('KENARI is missing')
const pages = [
  ['hari-ini', '/'],
  ['berkas', `/anak/${fileId(kenari)}`],
  ['rencana', `/anak/${fileId(kenari)}/rencana`]
] as const
const widths = [
  [360, 780],
  [768, 1024],
  [1280, 900]
] as const

const program = await startProgram(3140)
const browser = await openBrowser()
for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of widths) {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: width < 500 ? 2 : 1,
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta'
    })
    await context.request.post(`${program.origin}/api/demo/sign-in`, {
      headers: { 'x-lingkar': '1' },
      data: { accountId: accountId('medan', 'R01'), deviceKey: newDevice().deviceKey }
    })
    const page = await context.newPage()
    for (const [name, path] of pages) {
      await page.goto(program.origin + path)
      await page.waitForSelector('h1')
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({
        path: join(folder, `${name}-${width}${theme === 'dark' ? '-dark' : ''}.png`),
        fullPage: name !== 'hari-ini' && process.env.FULL === '1'
      })
    }
    await context.close()
  }
}
await browser.close()
await program.stop()
process.exit(0)

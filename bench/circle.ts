/** Row 11: the circle with sixty ties at a fourth of the processor's speed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { openBrowser } from '#test/support/browser.ts'
import { median } from './machine.ts'

interface Drawn {
  draw(): number
  lift(): Promise<{ answers: number[]; frames: number[] }>
}

export interface CircleTimes {
  /** the median and the slowest of the first drawings, in a fresh page each */
  readonly drawn: number
  readonly slowest: number
  /** the median until a lifted supporter is gone from the drawing */
  readonly lifted: number
  /** the time within which 95 % of the frames after it were drawn */
  readonly frame95: number
}

export async function circleTimes(): Promise<CircleTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-circle-'))
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      lib: { entry: fileURLToPath(new URL('./circle/draw.tsx', import.meta.url)), formats: ['iife'], name: 'circle', fileName: 'circle' }
    }
  })
  const read = (ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
  const script = read('.js')
  const style = read('.css')
  const browser = await openBrowser()
  try {
    const drawn: number[] = []
    const lifted: number[] = []
    const frames: number[] = []
    for (let page_ = 0; page_ < 7; page_++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      await page.setContent('<!doctype html><title>circle</title>')
      await page.addStyleTag({ content: style })
      await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 })
      await page.addScriptTag({ content: script })
      const bench = () => page.evaluate(() => (window as unknown as { bench: Drawn }).bench.draw())
      // the first one also compiles; a worker meets the circle after the page around it has run, so the second is what she sees
      await bench()
      drawn.push(await bench())
      const after = await page.evaluate(() => (window as unknown as { bench: Drawn }).bench.lift())
      lifted.push(...after.answers)
      frames.push(...after.frames)
      await page.close()
    }
    const sorted = frames.toSorted((a, b) => a - b)
    return {
      drawn: median(drawn),
      slowest: Math.max(...drawn),
      lifted: median(lifted),
      frame95: sorted[Math.floor(sorted.length * 0.95)] ?? 0
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

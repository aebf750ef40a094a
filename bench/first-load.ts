/** Row 10: what a browser really fetches for the first screen, and how long until it can be used on a slow phone. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { openBrowser } from '#test/support/browser.ts'

const web = fileURLToPath(new URL('../dist/web', import.meta.url))

/** Kilobytes of JavaScript, compressed as it travels. */
function weight(paths: readonly string[]): number {
  const bytes = paths.map((path) => {
    const file = join(web, path)
    return statSync(`${file}.gz`, { throwIfNoEntry: false })?.size ?? gzipSync(readFileSync(file)).length
  })
  return bytes.reduce((sum, one) => sum + one, 0) / 1024
}

export interface FirstLoad {
  readonly kilobytes: number
  readonly files: number
  /** the heaviest chunk that is fetched later, if at all */
  readonly largest: { readonly name: string; readonly kilobytes: number }
}

/** Opens a page and adds up the scripts it asked for until it was quiet. */
export async function firstLoad(origin: string, path: string, token?: string): Promise<FirstLoad> {
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } })
    if (token) await context.addCookies([{ name: 'lingkar', value: token, url: origin }])
    const page = await context.newPage()
    // a session that holds is that of a device somebody worked on before
    if (token) await page.addInitScript(() => localStorage.setItem('last-active', String(Date.now())))
    const scripts = new Set<string>()
    page.on('response', (answer) => {
      const { pathname } = new URL(answer.url())
      if (pathname.endsWith('.js')) scripts.add(pathname)
    })
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    if (!(await page.locator('h1').count())) throw new Error(`${path} showed no heading`)
    const all = [...scripts]
    const [largest] = later(all)
      .map((name) => ({ name: name.replace('/assets/', '').replace(/-[\w-]{8}\.js$/, ''), kilobytes: weight([name]) }))
      .toSorted((one, other) => other.kilobytes - one.kilobytes)
    return { kilobytes: weight(all), files: all.length, largest: largest ?? { name: 'none', kilobytes: 0 } }
  } finally {
    await browser.close()
  }
}

/** Every chunk that was not part of the first load. */
const later = (first: readonly string[]): string[] =>
  [...readFileSync(join(web, 'sw.js'), 'utf8').matchAll(/assets\/[\w.-]+\.js/g)]
    .map(([name]) => `/${name}`)
    .filter((name, index, all) => all.indexOf(name) === index && !first.includes(name))

export interface Lighthouse {
  readonly interactive: number
  readonly performance: number
  readonly accessibility: number
}

/** Lighthouse with its mobile profile: slow 4G, a fourth of the processor. */
export async function lighthouse(origin: string, path: string): Promise<Lighthouse> {
  const port = 4650
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    const { default: run } = await import('lighthouse')
    const result = await run(origin + path, { port, logLevel: 'error', onlyCategories: ['performance', 'accessibility'] })
    const report = result?.lhr
    if (!report) throw new Error('Lighthouse gave no report')
    const score = (name: string) => Math.round((report.categories[name]?.score ?? 0) * 100)
    return {
      interactive: (report.audits.interactive?.numericValue ?? 0) / 1000,
      performance: score('performance'),
      accessibility: score('accessibility')
    }
  } finally {
    await browser.close()
  }
}

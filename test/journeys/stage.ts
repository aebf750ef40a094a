/** The stage of the journeys: the whole demo, a real browser, and one page for each person. Everything is found by the words a person sees. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { children } from '#server/demo/children.ts'
import { accountId } from '#server/demo/network.ts'
import { fileId } from '#server/demo/step.ts'
import type { Transaction } from '#server/database/database.ts'
import { openPglite } from '#server/database/pglite.ts'
import { start } from '#server/main.ts'
import { openBrowser } from '#test/support/browser.ts'
import { followTraffic } from './at-rest.ts'

export interface Stage {
  readonly origin: string
  /** A fresh browser of nobody, at the sign-in page. */
  open(options?: BrowserContextOptions): Promise<Page>
  /** A fresh browser in which this person of the demo is signed in. */
  as(area: string, role: string, options?: BrowserContextOptions): Promise<Page>
  /** Days pass while nobody looks: the program ends, what they brought is laid down as the owner of the data would, and it starts again. Everybody signs in anew. */
  meanwhile(what: (owner: Transaction) => Promise<unknown>): Promise<void>
  /** Ends the program and the browser, then asks its database; the last thing a journey does. */
  asked<T extends object>(sql: string): Promise<T[]>
  /** The folder of the built web application that was served. */
  readonly web: string
  /** What went wrong unseen on any page so far: errors of the page, policy violations, requests to another host. */
  readonly faults: string[]
  close(): Promise<void>
}

/** Milliseconds after which something that was awaited counts as never coming: another journey runs beside this one. */
export const patience = 60_000

/** Two journeys run side by side: each begins to look for a free port at its own place, or both would find the same one. */
const portOfWorker = 4810 + 20 * Number(process.env.VITEST_POOL_ID ?? 1)

/** `prepare` lays down what stands before the story begins, as the owner of the data would. */
export async function openStage(prepare?: (owner: Transaction) => Promise<void>): Promise<Stage> {
  const seed = inject('journeySeed')
  const folder = mkdtempSync(join(tmpdir(), 'lingkar-stage-'))
  cpSync(join(seed, 'program'), folder, { recursive: true })
  if (prepare) {
    const database = await openPglite(join(folder, 'database'))
    await database.transaction(prepare).finally(() => database.close())
  }
  const began = await Promise.all([start({ folder, port: portOfWorker, web: join(seed, 'web') }), openBrowser()])
  const browser = began[1]
  let program = began[0]
  const faults: string[] = []

  async function enter(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...options
    })
    context.setDefaultTimeout(patience)
    context.on('page', (page) => watch(page, program.origin, faults))
    return context
  }
  let hasEnded = false
  const end = async () => {
    if (hasEnded) return
    hasEnded = true
    await picture(browser)
    await browser.close()
    await program.stop()
  }
  return {
    get origin() {
      return program.origin
    },
    faults,
    web: join(seed, 'web'),
    async open(options) {
      const page = await (await enter(options)).newPage()
      await page.goto(program.origin)
      return page
    },
    async as(area, role, options) {
      const page = await (await enter(options)).newPage()
      await page.goto(program.origin)
      // In the page itself, because the key of its device stays there and every renewal of the session needs it.
      await page
        .locator(`button[data-account="${accountId(area, role)}"]`)
        .first()
        .click()
      await page.getByRole('button', { name: /^Akun / }).waitFor()
      await page.goto('about:blank')
      return page
    },
    async meanwhile(what) {
      await Promise.all(browser.contexts().map((context) => context.close()))
      await program.stop()
      const database = await openPglite(join(folder, 'database'))
      await database.transaction(what).finally(() => database.close())
      program = await start({ folder, port: portOfWorker, web: join(seed, 'web') })
    },
    async asked<T extends object>(sql: string) {
      await end()
      const database = await openPglite(join(folder, 'database'))
      try {
        return (await database.rows(sql)) as T[]
      } finally {
        await database.close()
      }
    },
    async close() {
      await end()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** With JOURNEY_PICTURES=<folder> each page leaves a picture of how it stood at the end: where a failed journey stopped. */
async function picture(browser: Browser): Promise<void> {
  const folder = process.env.JOURNEY_PICTURES
  if (!folder) return
  const pages = browser.contexts().flatMap((context) => context.pages())
  for (const [index, page] of pages.entries()) await page.screenshot({ path: join(folder, `${index}.png`), fullPage: true })
}

/** While the network is cut on purpose, the browser says so in the console: that is no fault of the page. */
const expected = /net::ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_CLOSED)/

function watch(page: Page, origin: string, faults: string[]): void {
  followTraffic(page)
  const where = () => page.url().replace(origin, '')
  page.on('pageerror', (error) => faults.push(`${where()}: ${error.message}`))
  page.on(
    'console',
    (message) => message.type() === 'error' && !expected.test(message.text()) && faults.push(`${where()}: ${message.text()}`)
  )
  page.on(
    'request',
    (request) => /^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== origin && faults.push(`asked ${request.url()}`)
  )
}

export const childNamed = (codeName: string) => {
  const child = children.find((one) => one.codeName === codeName)
  if (!child) throw new Error(`the demo has no ${codeName}`)
  return { ...child, id: fileId(child), path: `/anak/${fileId(child)}` }
}

export const sees = (where: Page | Locator, words: string | RegExp): Promise<void> =>
  where.getByText(words).filter({ visible: true }).first().waitFor()
export const button = (where: Page | Locator, name: string | RegExp): Locator => where.getByRole('button', { name, exact: true })
export const press = (where: Page | Locator, name: string | RegExp): Promise<void> => button(where, name).click()
/** Presses the words beside a radio button, a check box or a chip, as a finger would. */
export const choose = (where: Page | Locator, group: string | RegExp, ...words: readonly string[]): Promise<void> =>
  words.reduce((before, one) => before.then(() => groupOf(where, group).getByText(one, { exact: true }).click()), Promise.resolve())
export const pick = async (where: Page | Locator, label: string, words: string): Promise<void> =>
  void (await where.getByLabel(label).selectOption({ label: words }))

const groupOf = (where: Page | Locator, name: string | RegExp): Locator =>
  where.getByRole('radiogroup', { name }).or(where.getByRole('group', { name })).first()
export const dialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name })

/** Opens a section of a page unless it stands open. */
export async function unfold(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { name: title, exact: true })
  await heading.waitFor()
  const isOpen = await heading.evaluate((element) => element.closest('details')?.open ?? true)
  if (!isOpen) await heading.click()
}

/** Asks the server as the person of this page. */
export async function ask<T>(page: Page, path: string): Promise<T> {
  const answer = await page.context().request.get(new URL(path, page.url()).href, { headers: { 'x-lingkar': '1' } })
  expect(answer.status(), path).toBe(200)
  return (await answer.json()) as T
}

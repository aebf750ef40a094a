/** What several journeys do with a referral, by what a person sees; and a child whose road in the network has not begun. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Transaction } from '#server/database/database.ts'
import { button, choose, dialog, pick, press, sees, type Stage } from './stage.ts'

interface Child {
  readonly id: string
  readonly codeName: string
  readonly path: string
}

/** However far the demonstration has led this child: no referral, no consent for one, no stay and no legal matter stand. */
export async function beginAtTheBeginning(owner: Transaction, { id }: Child): Promise<void> {
  // whole roads are taken away at once, so that nothing is left that another row would miss
  await owner.query('set local session_replication_role = replica')
  const grants = '(select grant_id from casework.referral where case_file_id = $1 and grant_id is not null)'
  await owner.query(`delete from casework.standing where access_grant_id in ${grants}`, [id])
  await owner.query(`delete from casework.access_grant where id in ${grants}`, [id])
  for (const table of [
    ...['referral_packet', 'referral_question', 'referral_step', 'referral', 'shelter_step', 'shelter_note', 'shelter_review'],
    ...['shelter_stay', 'legal_step', 'legal_duty', 'legal_accompaniment', 'legal_right', 'legal_reference', 'legal_money', 'running_clock']
  ])
    await owner.query(`delete from casework.${table} where case_file_id = $1`, [id])
  await owner.query("delete from casework.consent where case_file_id = $1 and purpose in ('CS03', 'CS04')", [id])
  await owner.query("delete from casework.best_interest where case_file_id = $1 and question = 'BQ2'", [id])
}

/** A section of the child's file as it stands now, opened. */
export async function section(page: Page, stage: Stage, child: Child, id: string): Promise<Locator> {
  await page.goto(stage.origin + child.path)
  const details = page.locator(`details#${id}`)
  await details.waitFor()
  if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open))) await details.locator('summary').first().click()
  return details
}

interface Asked {
  /** a step of the plan, or the need and the service of it */
  readonly step?: string
  readonly need?: string
  readonly service?: string
  readonly urgency: string
  readonly needed?: readonly string[]
  /** the unit that is chosen among those found */
  readonly unit: string
  readonly message?: string
}

/** From the file's own page to a referral that is drawn up and not sent; where it stands. */
export async function drawUp(page: Page, stage: Stage, child: Child, asked: Asked, chosen?: () => Promise<void>): Promise<string> {
  const referrals = await section(page, stage, child, 'rujukan')
  await referrals.getByRole('link', { name: 'Rujuk ke layanan' }).click()
  if (asked.step) await page.getByLabel('Langkah RTL').selectOption({ label: asked.step })
  if (asked.need) await choose(page, 'Kebutuhan', asked.need)
  if (asked.service) await page.getByLabel('Layanan', { exact: true }).selectOption({ label: asked.service })
  await choose(page, 'Perlu kapan', asked.urgency)
  if (asked.needed) await choose(page, /^Yang dibutuhkan anak/, ...asked.needed)
  await press(page, 'Lanjut')
  await chooseUnit(page, asked.unit)
  await chosen?.()
  return keep(page, asked.message)
}

export const found = (page: Page, unit: string) => page.getByRole('listitem').filter({ hasText: unit })
export const chooseUnit = (page: Page, unit: string): Promise<void> =>
  found(page, unit)
    .getByRole('button', { name: /^Pilih / })
    .click()

export async function keep(page: Page, message?: string): Promise<string> {
  await sees(page, 'Yang ikut')
  if (message) await page.getByRole('textbox', { name: /^Pesan untuk penerima/ }).fill(message)
  await press(page, 'Simpan rujukan')
  await sees(page, 'Tanyakan kepada anak')
  return page.url()
}

/** Presses the button of a form and waits until the server has answered: somebody else may look at once. */
export async function saved(form: Locator, name = 'Simpan'): Promise<void> {
  const answered = form.page().waitForResponse((one) => one.request().method() === 'POST' && one.url().includes('/api/commands/'))
  await press(form, name)
  await Promise.all([answered, form.waitFor({ state: 'detached' })])
}

/** Where nobody at home can be asked: what is best for the child, weighed by two and with the child's own words (C5). */
export async function assess(page: Page, stage: Stage, child: Child, question: string, words: string): Promise<void> {
  await press(await section(page, stage, child, 'persetujuan'), 'Buat penilaian')
  const form = dialog(page, 'Penilaian kepentingan terbaik')
  await pick(form, 'Yang harus diputuskan', question)
  await choose(form, 'Pilihan yang ditimbang', 'Melakukannya dengan pengaman tambahan', 'Tidak melakukannya')
  await choose(form, 'Terbaik bagi anak', 'Melakukannya dengan pengaman tambahan')
  await form.getByRole('textbox', { name: /^Pendapat anak/ }).fill(words)
  await form.getByRole('textbox', { name: /^Alasan/ }).fill('Anak memerlukan bantuan sekarang. Hanya yang perlu yang ikut.')
  await choose(form, 'Dasar hukum', 'Kepentingan vital anak')
  await saved(form, 'Simpan dan tanda tangani')
}

export async function sign(page: Page, stage: Stage, child: Child): Promise<void> {
  await press(await section(page, stage, child, 'persetujuan'), 'Tanda tangani')
  await button(page, 'Tanda tangani').waitFor({ state: 'detached' })
  await sees(page, /^Semua terkirim/)
}

/** The child's own yes, for one agency where the purpose asks for one. */
export async function agree(page: Page, stage: Stage, child: Child, purpose: string, to?: string): Promise<void> {
  await press(await section(page, stage, child, 'persetujuan'), 'Catat persetujuan')
  const form = dialog(page, 'Catat persetujuan')
  await pick(form, 'Untuk apa', purpose)
  await choose(form, 'Jawaban anak', 'Setuju, setelah memahami')
  await choose(form, 'Hasilnya', 'Disetujui')
  if (to) await form.getByRole('textbox', { name: /^Kepada siapa/ }).fill(to)
  await saved(form, 'Simpan persetujuan')
}
export const sharing = 'Berbagi data, per lembaga dan per tujuan'

export async function send(page: Page, url: string, basis?: string): Promise<void> {
  if (page.url() !== url) await page.goto(url)
  if (basis) await choose(page, 'Dasarnya', basis)
  await press(page, 'Kirim rujukan')
  await page.getByRole('list', { name: 'Perjalanan rujukan' }).waitFor()
}

/** The one referral in somebody's box, found by its own address: others may stand beside it. */
export const inBox = (page: Page, url: string) => page.locator(`a[href*="${new URL(url).pathname}"]`).first()

export async function accept(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('radiogroup', { name: 'Waktu janji temu' }).locator('label').first().click()
  await press(page, 'Terima rujukan')
  await page.getByRole('heading', { name: 'Langkah berikutnya' }).waitFor()
}

/** The child came, was helped, and word goes back. */
export async function helpAndReferBack(page: Page, outcome: string, summary: string): Promise<void> {
  for (const told of ['Datang', 'Catat layanan']) {
    await press(page, told)
    await saved(dialog(page, told))
  }
  await press(page, 'Tulis rujuk balik')
  const form = dialog(page, 'Tulis rujuk balik')
  await choose(form, 'Hasil', outcome)
  await form.getByRole('textbox', { name: /^Ringkasan/ }).fill(summary)
  await saved(form, 'Kirim rujuk balik')
  await sees(page, 'Menunggu pendamping menutup rujukan.')
}

export async function closeLoop(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await press(page, 'Tutup rujukan')
  await sees(page, 'Rujukan selesai.')
}

export const textOf = async (page: Page): Promise<string> => (await page.locator('body').textContent()) ?? ''
export const statusOf = async (page: Page, stage: Stage, path: string): Promise<number> =>
  (await page.context().request.get(stage.origin + path, { headers: { 'x-lingkar': '1' } })).status()

/** What stands behind the file is shut to this person: asked of the server itself. */
export async function isShut(page: Page, stage: Stage, { id }: Child, also: readonly string[] = []): Promise<void> {
  for (const path of ['', '/work', '/people', '/timeline', '/safety', '/identity?purpose=refer', ...also])
    expect(await statusOf(page, stage, `/api/case-files/${id}${path}`), path).toBe(404)
}

/** Everything this person was ever told: the words of each page and the answers behind them. */
export function listenTo(page: Page): { readonly told: () => Promise<string> } {
  const bodies: Promise<string>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/api/')) bodies.push(response.text().catch(() => ''))
  })
  return { told: async () => [...(await Promise.all(bodies)), await textOf(page)].join('\n') }
}

/** None of these words, and no code of what happened, of risk or of a need (B3, G-05). */
export function neverTold(told: string, words: readonly string[]): void {
  expect(words.filter((one) => told.includes(one))).toEqual([])
  expect(told).not.toMatch(/"(EX\d\d|RK\d|DS\d|N[1-7]|RF\d|LV\d+)"/)
}

/** An institution records what it did in the legal track; `moment` where limits of hours count from it. */
export async function recordStep(page: Page, stageName: string, moment?: string): Promise<void> {
  await press(page, 'Catat langkah')
  const form = dialog(page, 'Catat langkah hukum')
  await pick(form, 'Tahap', stageName)
  if (moment) await form.getByLabel('Hari dan jam').fill(moment)
  await saved(form)
}

export async function recordMoney(page: Page, kind: string, amount: string): Promise<void> {
  await press(page, 'Catat restitusi')
  const form = dialog(page, 'Catat restitusi')
  await choose(form, 'Apa yang dicatat', kind)
  await form.getByLabel('Jumlah').fill(amount)
  await saved(form)
}

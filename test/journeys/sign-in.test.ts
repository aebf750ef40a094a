/** Coming in, and what never shows: the demo says that it is one, addresses and titles tell nothing, a real name opens only on purpose. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId } from '#server/demo/network.ts'
import { ask, childNamed, choose, dialog, openStage, press, sees, type Stage } from './stage.ts'

let stage: Stage
const kenari = childNamed('KENARI')

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

it('lets somebody add a passkey, sign out, and come in again with it', async () => {
  const page = await stage.as('medan', 'R03')
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true
    }
  })
  await page.goto(`${stage.origin}/akun`)
  await sees(page, 'Belum ada kunci sandi.')
  await press(page, 'Tambah kunci sandi')
  // whoever adds a way in shows first who he is; then it goes on by itself
  await press(dialog(page, 'Pastikan ini Anda'), 'Ya, ini saya')
  await sees(page, 'Kunci sandi sudah ditambahkan.')
  await sees(page, '1 kunci sandi terpasang.')
  // the browser writes down each refusal of the server, also the one that asked for the proof
  expect(stage.faults.splice(0).filter((fault) => !/status of 403/.test(fault))).toEqual([])

  await press(page, /^Akun /)
  await press(page, 'Keluar')
  await sees(page, 'Coba sebagai siapa?')
  // The demo offers its invented people at the door; production offers the passkey. Only this word of the answer is changed.
  await page.route('**/api/session', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), mode: 'production' } })
  })
  await page.reload()
  await press(page, 'Masuk dengan kunci sandi')
  await sees(page, /^Selamat .*, Togar/)
  expect(await ask<{ account: { displayName: string } }>(page, '/api/session')).toMatchObject({ account: { displayName: 'Togar Ombak' } })
})

/** Nothing but these words and ids may stand in an address. */
const neutral = /^\/((anak|laporan|ponsel|akun|baru|rencana|tidak-ada|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?)*$/

it('says on every page that this is sample data, and lets neither title nor address tell what it is about', async () => {
  const door = await stage.open()
  await saysSample(door)
  const page = await stage.as('medan', 'R01')
  const [report] = await reportsOf(page)
  for (const path of [
    '/',
    '/anak',
    kenari.path,
    `${kenari.path}/rencana`,
    '/laporan',
    '/laporan/baru',
    `/laporan/${report?.id}`,
    '/ponsel',
    '/akun',
    '/tidak-ada'
  ]) {
    await page.goto(stage.origin + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await saysSample(page)
    const { pathname, search, hash } = new URL(page.url())
    expect(pathname).toMatch(neutral)
    expect(search + hash).toBe('')
  }
  const manifest = (await (await page.request.get(`${stage.origin}/manifest.webmanifest`)).json()) as {
    name: string
    short_name: string
    description?: string
  }
  expect([manifest.name, manifest.short_name, manifest.description]).toEqual(['Lingkar', 'Lingkar', 'Lingkar'])
})

const reportsOf = async (page: Page) => {
  await page.goto(stage.origin)
  return ask<{ id: string }[]>(page, '/api/reports')
}

async function saysSample(page: Page): Promise<void> {
  const strip = page.getByRole('complementary').filter({ hasText: 'DATA CONTOH — jangan masukkan data anak' })
  await strip.waitFor()
  expect(await strip.getByRole('button').or(strip.getByRole('link')).count(), 'nothing to switch it off with').toBe(0)
  await page.emulateMedia({ media: 'print' })
  expect(await strip.isVisible(), 'on paper too').toBe(true)
  await page.emulateMedia({ media: null })
  expect(await page.title()).toBe('Lingkar')
}

it('opens a real name only on purpose, says so, covers it again, and keeps a line of it', async () => {
  const page = await stage.as('medan', 'R01')
  const heard: Promise<string>[] = []
  page.on('response', (response) => response.url().includes('/api/') && heard.push(response.text().catch(() => '')))
  await page.goto(stage.origin + kenari.path)
  await page.getByRole('img', { name: /^Peta dukungan KENARI:/ }).waitFor()
  await press(page, 'Buka nama sungguhan')
  await choose(page, 'Untuk apa nama ini dibuka?', 'mendampingi anak')
  await sees(page, /^Pembukaan ini dicatat: siapa, kapan, dan untuk apa/)
  const before = (await Promise.all(heard.splice(0))).join('\n')
  await press(page, 'Buka dan catat')
  const shown = page.getByRole('region', { name: 'Nama sungguhan' })
  await sees(shown, /^Menutup sendiri dalam \d+ detik/)
  const name = (await shown.getByRole('definition').first().textContent()) ?? ''
  expect(name.length).toBeGreaterThan(3)
  expect(before, 'nothing sent before it was opened holds the name').not.toContain(name)
  expect(await page.title()).toBe('Lingkar')
  await press(page, 'Tutup sekarang')
  await shown.waitFor({ state: 'hidden' })
  expect(await page.getByText(name).count()).toBe(0)

  expect(stage.faults).toEqual([])
  const lines = await stage.asked<{ account: string; purpose: string; outcome: string }>(
    `select account_id as account, purpose, outcome from audit.line where action = 'case-file.read-identity' and subject_id = '${kenari.id}'`
  )
  expect(lines).toEqual([{ account: accountId('medan', 'R01'), purpose: 'accompany', outcome: 'shown' }])
})

/** Without a network: what is recorded stays on the telephone, is seen as such, arrives by itself, and arrives once. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, childNamed, choose, dialog, openStage, pick, press, sees, type Stage, unfold } from './stage.ts'

let stage: Stage
const kenari = childNamed('KENARI')

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

interface Map {
  readonly supporters: readonly { readonly id: string; readonly label: string }[]
  readonly ties: readonly { readonly supporterId: string }[]
}

const labelsOnServer = async (page: Page): Promise<string[]> => {
  const { supporters, ties } = await ask<Map>(page, `/api/case-files/${kenari.id}`)
  return ties.map((tie) => supporters.find((one) => one.id === tie.supporterId)?.label ?? '')
}

async function recordSupport(page: Page, label: string): Promise<void> {
  await press(page, 'Tambah dukungan')
  const form = dialog(page, 'Tambah dukungan')
  await pick(form, 'Siapa yang mendukung', 'Orang atau lembaga baru')
  await choose(form, 'Berdiri di gelang mana', 'Komunitas')
  await pick(form, 'Siapa dia bagi anak', 'Relawan')
  await form.getByLabel('Nama di lingkar').fill(label)
  await choose(form, 'Seberapa kuat', 'kuat')
  await choose(form, 'Seberapa tetap', 'sering')
  await choose(form, 'Aman bagi anak', 'aman')
  await press(form, 'Simpan dukungan')
  await form.waitFor({ state: 'hidden' })
}

describe('with the network cut', () => {
  it('keeps a tie on the telephone, also over a reload, and delivers it once the network is back', async () => {
    const page = await stage.as('medan', 'R01', { serviceWorkers: 'allow' })
    await page.goto(stage.origin + kenari.path)
    await sees(page, 'KENARI')
    // The shell is on the device from the first visit on.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.reload()
    await page.getByRole('img', { name: /^Peta dukungan KENARI:/ }).waitFor()

    await page.context().setOffline(true)
    await recordSupport(page, 'Kak Relawan')
    await sees(page, /di ponsel, belum terkirim/)

    await page.reload()
    await page.getByRole('button', { name: /^Kak Relawan, Komunitas/ }).waitFor()
    await unfold(page, 'Dukungan satu per satu')
    await sees(page, 'di ponsel, belum terkirim')
    await page.getByRole('link', { name: '1 di ponsel, belum terkirim' }).click()
    await sees(page, 'Di ponsel, belum terkirim')

    await page.context().setOffline(false)
    await sees(page, 'Diterima')
    expect((await labelsOnServer(page)).filter((label) => label === 'Kak Relawan')).toHaveLength(1)
  })

  it('applies a command once when its answer was lost after the server had taken it', async () => {
    const page = await stage.as('medan', 'R01')
    await page.goto(stage.origin + kenari.path)
    await page.getByRole('img', { name: /^Peta dukungan KENARI:/ }).waitFor()
    let lost = 0
    await page.route('**/api/commands/support-map.record-tie', async (route) => {
      const answer = await route.fetch()
      if (lost++ === 0) return route.abort('connectionclosed')
      await route.fulfill({ response: answer })
    })
    await recordSupport(page, 'Kak Pelatih')
    await page.goto(`${stage.origin}/ponsel`)
    await sees(page, 'Diterima')
    expect(lost).toBeGreaterThan(1)
    expect((await labelsOnServer(page)).filter((label) => label === 'Kak Pelatih')).toHaveLength(1)
    expect(stage.faults).toEqual([])
  })

  it('keeps somebody signed out who signed out without a network, also on the server', async () => {
    const page = await stage.as('solo', 'R01', { serviceWorkers: 'allow' })
    await page.goto(stage.origin)
    await sees(page, /^Selamat /)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.reload()
    await sees(page, /^Selamat /)
    await page.context().setOffline(true)
    await press(page, /^Akun /)
    await press(page, 'Keluar')
    await sees(page, /^Belum ada jaringan/)
    await page.context().setOffline(false)
    await page.getByRole('button', { name: /^Laras Bening/ }).waitFor()
    await expect.poll(() => ask<{ account: unknown }>(page, '/api/session')).toMatchObject({ account: null })
    await page.reload()
    await page.getByRole('heading', { name: 'Coba sebagai siapa?' }).waitFor()
  })
})

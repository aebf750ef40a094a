/** Proving who is there: the question in between, the session that renews itself, the codes on paper. In both languages. */
import { createPublicKey, verify } from 'node:crypto'
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '#server/demo/network.ts'
import { childNamed, dialog, openStage, patience, press, sees, type Stage, unfold } from './stage.ts'
import { canBeUsed } from './usable.ts'

let stage: Stage
const kenari = childNamed('KENARI')

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

const answer = (route: Route, status: number, json: object) => route.fulfill({ status, json })
const stepUpNeeded = { problem: { kind: 'step-up-needed' } }
/** The server refuses until a proof was given; everything else about it is real. */
async function demandProof(page: Page, path: string): Promise<{ asked(): number }> {
  let proven = false
  let asked = 0
  await page.route('**/api/step-up', async (route) => {
    const real = await route.fetch()
    proven ||= real.status() === 200
    await route.fulfill({ response: real })
  })
  await page.route(path, (route) => {
    asked++
    return proven ? route.continue() : answer(route, 403, stepUpNeeded)
  })
  return { asked: () => asked }
}

const question = 'Pastikan ini Anda'
const yes = 'Ya, ini saya'

async function writeNote(page: Page, text: string): Promise<void> {
  await page.goto(stage.origin + kenari.path)
  await unfold(page, 'Catatan')
  await press(page, 'Tulis catatan')
  const form = dialog(page, 'Tulis catatan')
    .or(page.locator('form').filter({ hasText: 'Catatan' }))
    .first()
  await form.getByRole('textbox').last().fill(text)
  await form.locator('button[type=submit]').click()
}

describe('the question in between', () => {
  it('a change that needs a proof waits for the person, goes on by itself once it is given, and is sent once', async () => {
    const page = await stage.as('medan', 'R01')
    const demanded = await demandProof(page, '**/api/commands/case-file.write-note')
    await writeNote(page, 'Kunjungan sore di rumah nenek.')
    const asking = dialog(page, question)
    await asking.waitFor()
    expect(await page.getByRole('dialog', { name: question }).count(), 'one question').toBe(1)
    await canBeUsed(page)
    await page.keyboard.press('Escape')
    await asking.waitFor({ state: 'hidden' })

    await page.goto(`${stage.origin}/ponsel`)
    await sees(page, 'Menunggu Anda')
    expect(await asking.isVisible(), 'it does not ask again by itself').toBe(false)
    expect(demanded.asked()).toBe(1)
    await press(page, 'Pastikan ini Anda')
    await press(asking, yes)
    await sees(page, 'Diterima')
    expect(demanded.asked()).toBe(2)
    expect(stage.faults.splice(0).filter((fault) => !/403/.test(fault))).toEqual([])
  })

  it('a reading that needs a proof stays shut when it is not given, and opens by itself when it is', async () => {
    const page = await stage.as('medan', 'R02')
    await demandProof(page, '**/api/today')
    await page.goto(`${stage.origin}/anak`)
    const asking = dialog(page, question)
    await asking.waitFor()
    await page.keyboard.press('Escape')
    await sees(page, 'Masih tertutup')
    expect(await page.getByText('KENARI').count()).toBe(0)
    await press(page, 'Pastikan dan buka')
    await press(asking, yes)
    await page
      .getByRole('link', { name: /KENARI/ })
      .first()
      .waitFor()
    expect(stage.faults.splice(0).filter((fault) => !/403/.test(fault))).toEqual([])
  })
})

it('T8 renews its session with the key of the device, unnoticed, and never shows that key', async () => {
  const page = await stage.open()
  let deviceKey = ''
  page.on('request', (request) => {
    if (request.url().endsWith('/api/demo/sign-in')) deviceKey = (request.postDataJSON() as { deviceKey: string }).deviceKey
  })
  await page.locator(`button[data-account="${accountId('batam', 'R01')}"]`).click()
  await sees(page, /^Selamat /)
  expect(deviceKey.length).toBeGreaterThan(100)
  expect(
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('lingkar')
          opening.onsuccess = () => {
            const asked = opening.result.transaction('keys').objectStore('keys').get('sign')
            asked.onsuccess = () =>
              crypto.subtle.exportKey('pkcs8', asked.result as CryptoKey).then(
                () => resolve('readable'),
                (error: Error) => resolve(error.name)
              )
          }
        })
    ),
    'the private half cannot be taken out'
  ).toBe('InvalidAccessError')

  const session = '0190f3c2-7c1e-7aaa-8bbb-0123456789ab'
  const nonce = '0190f3c2-7c1e-7aaa-8bbb-ba9876543210'
  let renewed = 0
  await page.route('**/api/session/refresh', async (route) => {
    const body = route.request().postDataJSON() as { nonce: string; signature: string }
    const key = createPublicKey({ key: Buffer.from(deviceKey, 'base64url'), format: 'der', type: 'spki' })
    const text = Buffer.from(`lingkar renew session\n${session}\n${nonce}`)
    const good = verify('sha256', text, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(body.signature, 'base64url'))
    if (good && body.nonce === nonce) renewed++
    await answer(route, 200, { ok: true })
  })
  for (const path of ['**/api/case-files', '**/api/today'])
    await page.route(path, (route) =>
      renewed ? route.continue() : answer(route, 401, { problem: { kind: 'refresh-needed', session, nonce } })
    )
  await page.getByRole('link', { name: 'Anak', exact: true }).first().click()
  await expect.poll(() => renewed, { timeout: patience }).toBe(1)
  await page.getByRole('heading', { level: 1, name: 'Anak' }).waitFor()
  await page
    .getByRole('link', { name: /KEPODANG/ })
    .first()
    .waitFor()
  expect(await page.getByText('Belum bisa diambil').count()).toBe(0)
  expect(stage.faults.splice(0).filter((fault) => !/401/.test(fault))).toEqual([])
})

it('makes ten codes for paper after a proof, shows them once, and says how many are left', async () => {
  const page = await stage.as('solo', 'R03')
  await page.goto(`${stage.origin}/akun`)
  await press(page, 'Buat kode cadangan')
  await press(dialog(page, question), yes)
  const codes = page.getByRole('list', { name: 'Kode cadangan Anda' })
  await codes.waitFor()
  expect(await codes.getByRole('listitem').allInnerTexts()).toHaveLength(10)
  const [first = ''] = await codes.getByRole('listitem').allInnerTexts()
  expect(first.trim()).toMatch(/^(\w{4}-){3}\w{4}$/)
  await canBeUsed(page)
  await press(page, 'Sudah saya simpan')
  await sees(page, 'Masih ada 10 kode cadangan.')
  expect(await page.getByText(first).count()).toBe(0)
  await page.reload()
  await sees(page, 'Masih ada 10 kode cadangan.')
  expect(stage.faults.splice(0).filter((fault) => !/403/.test(fault))).toEqual([])
})

describe.each(['id', 'en'] as const)('signing in with a code on paper, in %s', (language) => {
  const w =
    language === 'id'
      ? {
          name: 'Nama pengguna',
          password: 'Kata sandi',
          submit: 'Masuk',
          lost: 'Ponsel hilang? Pakai kode cadangan',
          code: 'Satu kode dari kertas Anda',
          wrong: /^Kode cadangan tidak cocok/
        }
      : {
          name: 'User name',
          password: 'Password',
          submit: 'Sign in',
          lost: 'Lost the phone? Use a recovery code',
          code: 'One code from your paper',
          wrong: /^The recovery code does not fit/
        }
  it('takes it in place of the code of the telephone', async () => {
    const page = await stage.open()
    await page.addInitScript((chosen) => localStorage.setItem('language', chosen), language)
    await page.route('**/api/session', async (route) => {
      const real = await route.fetch()
      await route.fulfill({ response: real, json: { ...((await real.json()) as object), mode: 'production' } })
    })
    const sent: Record<string, unknown>[] = []
    await page.route('**/api/sign-in', async (route) => {
      const body = route.request().postDataJSON() as Record<string, unknown>
      sent.push(body)
      await (body.recovery ? answer(route, 401, { problem: { kind: 'recovery-wrong' } }) : answer(route, 200, { need: 'totp' }))
    })
    await page.reload()
    await page.getByLabel(w.name).fill('sari.rembulan')
    await page.getByLabel(w.password, { exact: true }).fill('payung merah di teras')
    await press(page, w.submit)
    await press(page, w.lost)
    await page.getByLabel(w.code).fill('abcd-efgh-jkmn-pqrs')
    await canBeUsed(page)
    await press(page, w.submit)
    await sees(page, w.wrong)
    expect(sent.at(-1)).toMatchObject({ recovery: 'abcd-efgh-jkmn-pqrs', deviceKey: expect.stringMatching(/^[\w-]{100,}$/) })
    expect(stage.faults.splice(0).filter((fault) => !/401/.test(fault))).toEqual([])
  })
})

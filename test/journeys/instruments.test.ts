/** A child answers on the handed-over telephone, a worker ticks a checklist, a psychologist enters a screening: each sees what is hers. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId, postId } from '#server/demo/network.ts'
import { checkPack, installPack, trustedKeys, trustKey } from '#server/instrument/pack-file.ts'
import { inventedPack, newPublisher } from '#test/support/invented-pack.ts'
import { randomUUID } from 'node:crypto'
import { button, childNamed, choose, dialog, openStage, press, sees, type Stage, unfold } from './stage.ts'
import { canBeUsed } from './usable.ts'

let stage: Stage
const kenari = childNamed('KENARI')
const cendet = childNamed('CENDET')
const phone = { viewport: { width: 360, height: 780 } }

beforeAll(async () => {
  stage = await openStage(async (owner) => {
    // the administrator trusted a publisher and installed its signed pack; a psychologist was given the psychological notes of KENARI
    const publisher = newPublisher()
    await trustKey(owner, publisher.pem, inventedPack.publisher)
    const checked = checkPack(JSON.stringify(publisher.signed(inventedPack)), await trustedKeys(owner))
    if (!checked.ok) throw new Error(checked.sentence)
    await installPack(owner, checked)
    await owner.query(
      "insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() - interval '1 hour', now() + interval '90 days')",
      [randomUUID(), postId('medan', 'psikolog'), accountId('surabaya', 'R01')]
    )
    await owner.query(
      `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by)
       values ($1, $2, 'recipient', now() - interval '1 hour', now() + interval '30 days', '{K6}', 'refer', 'consent', $3)`,
      [kenari.id, postId('medan', 'psikolog'), accountId('medan', 'R01')]
    )
  })
})
afterAll(() => stage.close())

const instrument = (page: Awaited<ReturnType<Stage['as']>>, title: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

it('E4 G-12 a child answers alone on the telephone, passes over what it likes, and nothing of the staff’s is within reach', async () => {
  const sari = await stage.as('medan', 'R01', phone)
  await sari.goto(`${stage.origin}${kenari.path}#instrumen`)
  const support = instrument(sari, 'Dukungan yang dirasakan')
  await sees(support, /2 kali diisi/)
  await support.getByRole('link', { name: 'Tanyakan kepada anak' }).click()
  await choose(sari, 'Bagaimana anak mengisi?', 'Dibacakan petugas')
  await canBeUsed(sari)
  await sari.setViewportSize(phone.viewport)
  await press(sari, 'Berikan kepada anak')
  await sees(sari, 'Ini bukan ujian. Tidak ada jawaban yang salah.')
  // neither a reload, nor another address, nor going back leads into the file
  await sari.goto(`${stage.origin}/anak`)
  await sees(sari, 'Halo!')
  expect(await sari.getByText('KENARI').count()).toBe(0)
  await sari.goto(`${stage.origin}${kenari.path}/tanya/SDL12`)
  await press(sari, 'Mulai')
  await sees(sari, '1 dari 12')
  for (let place = 1; place <= 11; place++) {
    await sees(sari, `${place} dari 12`)
    if (place === 3) await press(sari, 'Lewati')
    else await sari.locator('.ask-answer').nth(3).click()
  }
  await sees(sari, '12 dari 12')
  await press(sari, 'Berhenti')
  await sees(sari, 'Boleh. Jawaban yang sudah kamu beri bisa disimpan, atau dihapus. Kamu yang memilih.')
  await press(sari, 'Lanjut mengisi')
  await sari.locator('.ask-answer').nth(4).click()
  await sees(sari, 'Kamu menjawab 11 dari 12. Mau disimpan?')
  await canBeUsed(sari)
  await sari.setViewportSize(phone.viewport)
  await press(sari, 'Simpan')
  await sees(sari, 'Jawabanmu sudah tersimpan.')
  await press(sari, 'Saya petugas')
  await sari.locator('.cover').waitFor()
  await press(sari, 'Ya, ini saya')
  await sari.locator('.cover').waitFor({ state: 'detached' })
  await sees(support, /3 kali diisi/)
  // an earlier time beside the new one, as a picture and in numbers; too much passed over gives no number
  const family = support.getByRole('row').filter({ hasText: 'Keluarga' })
  await sees(family, '4 dari 5')
  await sees(family, /^sebelumnya /)
  expect(await family.locator('.instrument-picture svg').count()).toBe(1)
  expect(stage.faults.splice(0)).toEqual([])
})

it('E6 S97 a worker sees what a checklist amounts to while she ticks it, and the earlier time beside it', async () => {
  const sari = await stage.as('medan', 'R01')
  await sari.goto(`${stage.origin}${cendet.path}#instrumen`)
  await sees(instrument(sari, 'Kesiapan keluarga'), 'Syarat pulang terpenuhi. Putuskan bersama anak dan supervisor.')
  await press(sari, 'Isi: Kesiapan keluarga')
  const form = dialog(sari, 'Kesiapan keluarga')
  await sees(form, 'Belum cukup dijawab untuk menimbang kepulangan.')
  const items = form.locator('.instrument-item')
  const count = await items.count()
  for (let place = 0; place < count; place++) await items.nth(place).getByText('ya', { exact: true }).click()
  await sees(form, 'Jawaban “ya”: 10 dari 10')
  await sees(form, 'Syarat pulang terpenuhi. Putuskan bersama anak dan supervisor.')
  await items.nth(0).getByText('tidak', { exact: true }).click()
  await sees(form, 'Jawaban “ya”: 9 dari 10')
  await sees(form, 'Belum siap: jalannya pengasuhan pengganti dulu, sambil keluarga disiapkan.')
  await press(form, 'Simpan')
  await form.waitFor({ state: 'detached' })
  const family = instrument(sari, 'Kesiapan keluarga')
  await sees(family, /Yang wajib dan belum “ya”: /)
  await sees(family, /3 kali diisi/)
  await sees(family, '9 dari 10')
  await sees(family, 'sebelumnya 10')

  await press(sari, 'Isi: Peka trauma')
  const trauma = dialog(sari, 'Peka trauma')
  await trauma.locator('.instrument-item').first().getByText('ya', { exact: true }).click()
  await sees(trauma, /1 dari \d+ dijawab/)
  await canBeUsed(sari)
  expect(stage.faults.splice(0)).toEqual([])
})

it('E0 S7 the psychologist alone enters a screening; the team sees one band that is no diagnosis, the companion nothing', async () => {
  const psychologist = await stage.as('surabaya', 'R01', phone)
  await psychologist.goto(`${stage.origin}${kenari.path}/skrining`)
  await sees(psychologist, 'Contoh empat butir')
  await sees(psychologist, 'CC BY 4.0 · Penerbit contoh')
  await press(psychologist, 'Isi: Contoh empat butir')
  const form = dialog(psychologist, 'Contoh empat butir')
  for (const [place, step] of ['ya', 'tidak', 'ya', 'agak'].entries())
    await form.locator('.instrument-item').nth(place).getByText(step, { exact: true }).click()
  await press(form, 'Simpan isian')
  await form.waitFor({ state: 'detached' })
  await sees(psychologist, /perlu bicara lebih lanjut/)
  await sees(psychologist, 'bukan diagnosis')
  await canBeUsed(psychologist)

  const sari = await stage.as('medan', 'R01')
  await sari.goto(`${stage.origin}${kenari.path}#instrumen`)
  const result = sari.getByRole('listitem').filter({ hasText: 'Contoh empat butir' }).first()
  await sees(result, 'perlu bicara lebih lanjut')
  await sees(result, 'bukan diagnosis')
  expect(await sari.getByText('Contoh butir tentang').count(), 'no question and no answer of hers').toBe(0)
  await sari.goto(`${stage.origin}${kenari.path}/skrining`)
  await sees(sari, /Halaman ini untuk psikolog|tidak terbuka|tidak ada/)
  expect(await button(sari, /^Isi: Contoh/).count()).toBe(0)

  const ratna = await stage.as('medan', 'R02')
  await ratna.goto(`${stage.origin}${kenari.path}`)
  await unfold(ratna, 'Instrumen')
  await sees(ratna, 'perlu bicara lebih lanjut')
  expect(stage.faults.splice(0).filter((fault) => !/40[34]/.test(fault))).toEqual([])
})

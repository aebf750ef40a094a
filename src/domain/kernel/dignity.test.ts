/** The words of dignity hold where they must and stay silent over ordinary social-work sentences. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { dignifiedText, dignitySentence, longestText, wordsToReplace } from './dignity.ts'
import { dignityRules } from './dignity-words.ts'

const harmless = [
  'Anak mau kembali ke sekolah minggu depan.',
  'Anak memang mau bertemu psikolog lagi.',
  'Anak mau diajak mengobrol setelah makan siang.',
  'Puskesmas melayani anak pukul 08.00-12.00 setiap hari kerja.',
  'Petugas diminta melayani anak dengan ramah dan sabar.',
  'Klinik ramah anak melayani tanpa antre.',
  'Kunjungan rumah 2026-11-22 sampai 2026-12-01 berjalan baik.',
  'Nenek tidak keberatan anak tinggal bersamanya.',
  'Anak tidak keberatan ibu ikut dalam pertemuan.',
  'Jenis kelamin petugas yang diminta: perempuan.',
  'Wali kelas menyambut anak dan menyiapkan tempat duduk.',
  'Rujukan ke SAPA 129 sudah dijawab, WhatsApp 08111-129-129.',
  'Eksploitasi anak dalam pelacuran sudah dicatat dengan kode.',
  'Anak yang dilacurkan adalah istilah lama; kini dipakai istilah korban eksploitasi.',
  'Ibu membuka warung dengan modal Rp1.500.000 dari Dinas Sosial.',
  'Biaya transportasi Rp50.000 per kunjungan ditanggung UPTD PPA.',
  'Berkas LP/B/123/XI/2026 sudah dilimpahkan ke jaksa.',
  'Sidang ditunda ke 14 Januari 2027 pukul 09.30.',
  'Ayah belajar mendengarkan tanpa memotong pembicaraan.',
  'Tetangga menyapa anak dan mengajak ikut kerja bakti.',
  'Anak memilih kursus menjahit dan ingin punya tabungan.',
  'Psikolog menyarankan delapan sesi konseling.',
  'Keluarga masih ragu menerima anak pulang karena takut omongan tetangga.',
  'Kader PATBM menjelaskan risiko kepada ketua RT.',
  'Anak berjalan telanjang kaki saat tiba, sepatu sudah diberikan.',
  'Kepala sekolah menyetujui rencana anti-stigma.',
  'Anak meminta pendamping perempuan saat pemeriksaan.',
  'Anak tampak lebih tenang dan tidur lebih nyenyak.',
  'Kata sandi ponsel diganti bersama anak.',
  'LPSK memeriksa permohonan dalam tujuh hari.',
  'Pelaku masih tinggal dekat rumah; rencana keselamatan ditinjau.',
  'Bibi bersedia mengantar anak ke sekolah setiap pagi.',
  'Mainan anak rusak dan diganti oleh relawan.',
  'Adik sering menggoda kakaknya saat belajar; ibu melerai dengan sabar.',
  'Kekerasan seksual berbasis elektronik dilaporkan ke polisi.',
  'Materi kekerasan seksual anak dilaporkan ke platform, nomor rujukan CR-2026-118.',
  'Anak ingin melanjutkan Paket B di PKBM terdekat.',
  'Perawat memberi informasi kesehatan reproduksi remaja.',
  'Kanal aduan dibuka kembali; analisis kebutuhan selesai.',
  'Manusia yang baik hati: bapak penjaga sekolah memanggil anak dengan namanya.',
  'Anak memanusiakan dirinya lewat hobi menggambar.',
  'Forum Anak merencanakan kegiatan 12-15 Desember 2026.'
]

const wrong: readonly (readonly [string, string | null])[] = [
  ['Ia seorang PSK anak di kota itu', 'anak korban eksploitasi'],
  ['mantan pelacur', 'anak korban eksploitasi'],
  ['anak itu menjual diri', 'dieksploitasi secara seksual'],
  ['video porno anak tersebar', 'materi kekerasan seksual anak'],
  ['Pornografi Anak', 'materi kekerasan seksual anak'],
  ['wisata seks anak', 'eksploitasi dalam perjalanan dan pariwisata'],
  ['kliennya datang lagi', 'pelaku'],
  ['para pelanggan', 'pelaku'],
  ['anak dipaksa melayani tamu', 'dieksploitasi oleh pelaku'],
  ['katanya suka sama suka', null],
  ['kata ayah, anaknya juga mau.', null],
  ['anak tidak merasa keberatan.', null],
  ['anak itu sudah tidak perawan', null],
  ['salah anak sendiri', null],
  ['tarif per malam', null]
]

describe('words of dignity', () => {
  it('has at least 40 ordinary sentences to be silent over', () => expect(harmless.length).toBeGreaterThanOrEqual(40))
  it.each(harmless)('G-01 leaves alone: %s', (sentence) => expect(wordsToReplace(sentence)).toEqual([]))
  it.each(wrong)('G-01 S58 asks to change: %s', (text, use) => {
    const [word] = wordsToReplace(text)
    expect(word?.kind).toBe('word')
    expect(word?.use).toBe(use)
  })

  it('G-03 stops words that tell the act or the body, and sends them to the reference number', () => {
    const [word] = wordsToReplace('hasil pemeriksaan payudara')
    expect(word).toMatchObject({ found: 'payudara', use: null, kind: 'graphic' })
  })

  it('lets the law be quoted, but only in quotation marks beside its article', () => {
    expect(wordsToReplace('Dakwaan memakai istilah “pornografi anak” menurut UU 44/2008.')).toEqual([])
    expect(wordsToReplace('Pasal 81 menyebut "persetubuhan" sebagai unsur.')).toEqual([])
    expect(wordsToReplace('Menurut UU 44/2008 ini pornografi anak.')).toHaveLength(1)
    expect(wordsToReplace('Ayah menyebut “pornografi anak” berkali-kali.')).toHaveLength(1)
    expect(wordsToReplace('Menurut UU ia “PSK”.')).toHaveLength(1)
  })

  it('G-14 finds numbers and addresses that belong in a sealed field, and never repeats them whole', () => {
    const kinds = (text: string) => wordsToReplace(text).map((word) => word.kind)
    expect(kinds('NIK 3212345678901234 milik ibu')).toEqual(['nik'])
    expect(kinds('NIK 321234 567890 1234')).toEqual(['nik'])
    expect(kinds('telepon 0812-3456-7890')).toEqual(['phone'])
    expect(kinds('WA +62 812 3456 7890')).toEqual(['phone'])
    expect(kinds('rumah (021) 5551234')).toEqual(['phone'])
    expect(kinds('lihat https://contoh.id/a?b=1')).toEqual(['link'])
    expect(kinds('lihat contoh.com/foto')).toEqual(['link'])
    expect(kinds('surel ibu@contoh.id')).toEqual(['link'])
    expect(kinds('akun @burungkecil')).toEqual(['link'])
    for (const text of ['3212345678901234', '0812-3456-7890', 'https://contoh.id/rahasia'])
      expect(JSON.stringify(wordsToReplace(text))).not.toContain(text.slice(5))
  })

  it('gives the same kind sentence with each issue', () => {
    const parsed = dignifiedText().safeParse('Kliennya datang')
    expect(parsed.success).toBe(false)
    const issue = parsed.error?.issues[0]
    expect([issue?.message]).toEqual(wordsToReplace('Kliennya datang').map((word) => dignitySentence(word)))
    expect(issue?.message).toContain('Mohon ganti “Kliennya” dengan “pelaku”')
    expect(issue).toMatchObject({ code: 'custom', params: { found: 'Kliennya', use: 'pelaku' } })
  })

  it('keeps the length for the counter of the form, and can be optional', () => {
    expect(dignifiedText().maxLength).toBe(longestText)
    expect(dignifiedText(120).safeParse('a'.repeat(121)).success).toBe(false)
    expect(z.strictObject({ note: dignifiedText(80).min(1).optional() }).safeParse({}).success).toBe(true)
    expect(dignifiedText(80).parse('  aman  ')).toBe('aman')
  })

  it('never proposes words that it would refuse itself', () => {
    for (const { use } of dignityRules) if (use !== null) expect(wordsToReplace(use)).toEqual([])
    for (const { reason } of dignityRules) expect(wordsToReplace(`${reason.id} ${reason.en}`)).toEqual([])
  })

  it('property: putting the proposed words in place of the found ones leaves nothing more to replace', () => {
    const replaceable = wrong.filter(([, use]) => use !== null).map(([text]) => text)
    fc.assert(
      fc.property(fc.constantFrom(...harmless), fc.constantFrom(...replaceable), fc.boolean(), (before, bad, loud) => {
        let text = `${before} ${loud ? bad.toUpperCase() : bad}`
        for (const word of wordsToReplace(text)) text = text.replaceAll(word.found, word.use ?? '')
        expect(wordsToReplace(text)).toEqual([])
      })
    )
  })

  it('property: a blocked word is found wherever it stands and however it is written, and harmless neighbours stay out of it', () => {
    const put = (word: string, upper: boolean) => (upper ? word.toUpperCase() : word)
    fc.assert(
      fc.property(
        fc.constantFrom(...harmless),
        fc.constantFrom('PSK', 'pelacur', 'klien', 'suka  sama\nsuka', 'suka-sama-suka'),
        fc.boolean(),
        (sentence, word, upper) => {
          expect(wordsToReplace(`${sentence} ${put(word, upper)}, ${sentence}`)).toHaveLength(1)
        }
      )
    )
  })

  it('property: any text is answered, long ones quickly', () => {
    fc.assert(fc.property(fc.string({ maxLength: longestText }), (text) => Array.isArray(wordsToReplace(text))))
  })
})

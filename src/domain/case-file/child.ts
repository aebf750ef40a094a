/** The few things a file says about a child: sex as stated, age band, living, family, functioning (domain.md D4, D27). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Gender identity is recorded only if the child offers it, in K2; never asked here. */
export const sexes = vocabulary([
  { code: 'P', id: 'Perempuan', en: 'Female' },
  { code: 'L', id: 'Laki-laki', en: 'Male' },
  { code: 'X', id: 'Tidak disebutkan', en: 'Not stated' }
])
export const Sex = sexes.schema
export type Sex = (typeof sexes.codes)[number]

/** `until` is the last full year of age in the band; first contact is always before 18. */
export const ageBands = vocabulary([
  { code: '0-5', id: '0–5 tahun', en: '0–5 years', from: 0, until: 5 },
  { code: '6-11', id: '6–11 tahun', en: '6–11 years', from: 6, until: 11 },
  { code: '12-14', id: '12–14 tahun', en: '12–14 years', from: 12, until: 14 },
  { code: '15-17', id: '15–17 tahun', en: '15–17 years', from: 15, until: 17 },
  { code: '18+', id: '18 tahun ke atas', en: '18 years and over', from: 18, until: 200 }
])
export const AgeBand = ageBands.schema
export type AgeBand = (typeof ageBands.codes)[number]

/** The band of an age in full years. */
export const ageBandOf = (age: number): AgeBand =>
  age >= 18 ? '18+' : age >= 15 ? '15-17' : age >= 12 ? '12-14' : age >= 6 ? '6-11' : '0-5'

export const livings = vocabulary([
  { code: 'LV1', id: 'Dua orang tua', en: 'Both parents' },
  { code: 'LV2', id: 'Satu orang tua', en: 'One parent' },
  { code: 'LV3', id: 'Kerabat', en: 'Kin' },
  { code: 'LV4', id: 'Keluarga pengganti', en: 'Substitute family' },
  { code: 'LV5', id: 'Rumah aman (shelter)', en: 'Shelter' },
  { code: 'LV6', id: 'LKSA, balai', en: 'Residential care' },
  { code: 'LV7', id: 'Mandiri, kos', en: 'On their own' },
  { code: 'LV8', id: 'Bersama pasangan', en: 'With a partner' },
  { code: 'LV9', id: 'Jalanan', en: 'Street' },
  { code: 'LV10', id: 'Tempat kerja', en: 'Workplace' },
  { code: 'LV99', id: 'Lain', en: 'Other' }
])

/** FS5 takes the consent role and all access from that family at once (D4, C5). */
export const familyStatuses = vocabulary([
  {
    code: 'FS1',
    id: 'Menerima',
    en: 'Accepts',
    hint: { id: 'Tinggal bersama atau menghubungi anak tanpa menyalahkan.', en: 'Lives with or contacts the child without blame.' }
  },
  { code: 'FS2', id: 'Menerima bersyarat', en: 'Accepts with conditions', hint: null },
  { code: 'FS3', id: 'Ragu', en: 'Undecided', hint: null },
  { code: 'FS4', id: 'Menolak', en: 'Refuses', hint: null },
  {
    code: 'FS5',
    id: 'Diduga terlibat',
    en: 'Suspected of involvement',
    hint: { id: 'Akses dan hak memberi persetujuan tertutup.', en: 'Access and the right to consent are blocked.' }
  },
  { code: 'FS6', id: 'Tidak terlacak', en: 'Not traced', hint: null },
  { code: 'FS7', id: 'Tidak ada keluarga', en: 'No family', hint: null }
])

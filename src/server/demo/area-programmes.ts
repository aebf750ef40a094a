/** Programmes of the demo's offices, and the meetings at which two areas talked about their plan. */
import type { Funding, Service } from '#domain/plan/services.ts'

export interface DemoProgramme {
  readonly area: string
  readonly region: string
  readonly name: string
  readonly institution: string
  readonly services: readonly Service[]
  readonly sinceDaysAgo: number
  readonly money: readonly [Funding, number | null]
  readonly decree: readonly [string, number | null] | null
  readonly by: string
}

export const programmes: readonly DemoProgramme[] = [
  {
    area: 'batam',
    region: '21.71',
    name: 'Rumah aman bersama',
    institution: 'Dinas PPPA Kota Batam (contoh)',
    services: ['SV40', 'SV43'],
    sinceDaysAgo: 900,
    money: ['FU-D', 38],
    decree: ['SK Wali Kota contoh No. 12', 400],
    by: 'dp3a'
  },
  {
    area: 'batam',
    region: '21.71',
    name: 'Layanan visum ramah anak',
    institution: 'Puskesmas Kota Batam (contoh)',
    services: ['SV21', 'SV22'],
    sinceDaysAgo: 500,
    money: ['FU-B', 220],
    decree: null,
    by: 'puskesmas'
  },
  {
    area: 'jakarta-barat',
    region: '31.73',
    name: 'Pos konseling keluarga',
    institution: 'Dinas PPPA Jakarta Barat (contoh)',
    services: ['SV32', 'SV35'],
    sinceDaysAgo: 700,
    money: ['FU-C', 110],
    decree: ['SK Kepala Dinas contoh No. 7', 48],
    by: 'dp3a'
  },
  {
    area: 'medan',
    region: '12.71',
    name: 'Kejar paket untuk anak yang kembali belajar',
    institution: 'Dinas Pendidikan Kota Medan (contoh)',
    services: ['SV61', 'SV62', 'SV63'],
    sinceDaysAgo: 620,
    money: ['FU-L', 52],
    decree: ['Peraturan Wali Kota contoh No. 31', null],
    by: 'dikbud'
  }
]

/** A meeting of the area: days ago, who came, what was decided about which promise (by its place), days until the next. */
export const areaMeetings: readonly {
  readonly area: string
  readonly region: string
  readonly daysAgo: number
  readonly came: readonly string[]
  readonly outside: readonly string[]
  readonly decisions: readonly (readonly [words: string, promise: number | null])[]
  readonly nextInDays: number
}[] = [
  {
    area: 'batam',
    region: '21.71',
    daysAgo: 30,
    came: ['R04', 'dp3a', 'dinsos', 'polisi', 'lbh'],
    outside: ['Bappeda Kota Batam (contoh)'],
    decisions: [
      ['Kontrak juru bahasa masuk usulan APBD perubahan.', 0],
      ['Kursus bahasa isyarat dilanjutkan dengan angkatan kedua.', 1]
    ],
    nextInDays: 32
  },
  {
    area: 'jakarta-barat',
    region: '31.73',
    daysAgo: 18,
    came: ['R04', 'dp3a', 'dikbud', 'lsm'],
    outside: [],
    decisions: [['Lembar jawaban laporan warga disepakati satu halaman.', 1]],
    nextInDays: 45
  }
]

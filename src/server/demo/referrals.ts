/** Where the demo children were referred to and what came of it (domain.md H): each at another point of the road, for the commands of referral-steps.ts. */

import { came, closed, type DemoReferral, helped, warm } from './demo-referral.ts'
import { batamReferrals } from './referrals-batam.ts'

export const referrals: Readonly<Record<string, readonly DemoReferral[]>> = {
  ...batamReferrals,
  KENARI: [
    {
      key: 'psychologist',
      to: ['medan', 'psikolog'],
      service: 'SV32',
      need: 'N2',
      for: 'konseling',
      urgency: 'U3',
      fields: [...warm, 'needs', 'child-words'],
      needed: ['AC1', 'AC7'],
      message: 'Ia lebih tenang bila bibinya menunggu di luar ruangan.',
      on: [36, 0],
      told: [
        [36, 6, { what: 'accept', meet: 3, place: 'MP1' }],
        [33, 2, came],
        [33, 3, helped],
        [
          27,
          2,
          { what: 'back', outcome: 'RO2', summary: 'Pertemuan pertama berjalan baik. Ia memilih melanjutkan setiap tiga minggu.', next: 15 }
        ],
        [26, 1, closed]
      ]
    },
    {
      key: 'education office',
      to: ['medan', 'dikbud'],
      service: 'SV65',
      need: 'N4',
      for: 'rencana anti-ejekan',
      urgency: 'U3',
      fields: ['grade', 'message'],
      message: 'Mohon pertemuan dengan wali kelas. Bibi dan pendamping ikut hadir.',
      on: [21, 0],
      told: [
        [20, 1, { what: 'ask', words: 'Apakah keluarga setuju wali kelas ikut dalam pertemuan?' }],
        [20, 3, { what: 'answer', words: 'Ya, asal wali kelas saja.' }],
        [19, 1, { what: 'accept', meet: 5, place: 'MP1' }],
        [14, 2, came],
        [8, 2, helped],
        [1, 2, { what: 'back', outcome: 'RO1', summary: 'Kesepakatan kelas berlaku dan ditinjau setiap bulan.', next: 29 }]
      ]
    },
    {
      key: 'social office',
      to: ['medan', 'dinsos'],
      service: 'SV76',
      need: 'N4',
      for: 'bantuan biaya sekolah',
      urgency: 'U3',
      fields: ['called', 'age', 'message'],
      message: 'Mohon bantuan seragam dan uang sekolah sebelum semester baru.',
      // three days have passed without an answer
      on: [4, 0]
    },
    {
      key: 'health centre',
      to: ['medan', 'puskesmas'],
      service: 'SV23',
      need: 'N1',
      for: 'pemeriksaan kesehatan remaja',
      urgency: 'U3',
      fields: warm,
      needed: ['AC1'],
      message: 'Mohon petugas perempuan.',
      on: [1, 2]
    }
  ],
  PIPIT: [
    {
      key: 'mentor',
      to: ['surabaya', 'lsm'],
      service: 'SV82',
      need: 'N5',
      for: 'mentor dari koperasi perempuan',
      urgency: 'U3',
      fields: ['called', 'accommodation', 'message'],
      needed: ['AC1'],
      message: 'Ia ingin belajar menjahit dan mengatur uang sendiri.',
      on: [30, 1],
      told: [
        [27, 2, { what: 'accept', meet: 3, place: 'MP2' }],
        [24, 3, came],
        [24, 4, helped],
        [18, 2, { what: 'back', outcome: 'RO2', summary: 'Bertemu setiap minggu. Ia sudah membuka tabungan.', next: 20 }],
        [17, 1, closed]
      ]
    },
    {
      key: 'course',
      to: ['surabaya', 'dinsos'],
      service: 'SV70',
      need: 'N5',
      for: 'kursus menjahit',
      urgency: 'U3',
      fields: warm,
      needed: ['AC1'],
      message: 'Ia memilih kursus menjahit.',
      on: [9, 1],
      told: [
        [8, 2, { what: 'accept', meet: 4, place: 'MP1' }],
        [4, 3, came]
      ]
    },
    {
      key: 'counselling',
      to: ['surabaya', 'psikolog'],
      service: 'SV32',
      need: 'N2',
      for: 'konseling',
      urgency: 'U3',
      fields: [...warm, 'needs'],
      needed: ['AC1'],
      message: 'Ia ingin bertemu sesudah jam kursus.',
      on: [5, 1],
      told: [[3, 2, { what: 'decline', reason: 'RJ10' }]]
    }
  ],
  JALAK: [
    {
      key: 'health centre',
      to: ['denpasar', 'puskesmas'],
      service: 'SV22',
      need: 'N1',
      for: 'kesehatan remaja',
      urgency: 'U2',
      fields: [...warm, 'language'],
      needed: ['AC1', 'AC4'],
      message: 'Ia lebih lancar berbahasa Sasak.',
      on: [19, 1],
      told: [
        [19, 5, { what: 'accept', meet: 1, place: 'MP1' }],
        [18, 3, came],
        [18, 4, helped],
        [14, 1, { what: 'back', outcome: 'RO1', summary: 'Sudah diperiksa dan sehat. Tidak perlu kontrol.', next: null }],
        [13, 1, closed]
      ]
    }
  ],
  // a letter is on its way: the unit has no account
  CENDET: [
    {
      key: 'mentor',
      to: ['solo', 'lsm'],
      service: 'SV82',
      need: 'N7',
      for: 'mentor sebaya',
      urgency: 'U3',
      fields: ['called', 'message'],
      message: 'Ia suka bermain bola dan ingin punya teman baru.',
      on: [2, 1]
    }
  ],
  // nobody answered the letter: it lapsed by itself
  MURAI: [
    {
      key: 'legal aid',
      to: ['lombok', 'lbh'],
      service: 'SV53',
      need: 'N6',
      for: 'bantuan hukum',
      urgency: 'U3',
      fields: ['called', 'message'],
      message: 'Mohon pendamping hukum perempuan.',
      on: [16, 1]
    }
  ],
  KUTILANG: [
    {
      key: 'counselling',
      to: ['jakarta-barat', 'psikolog'],
      service: 'SV32',
      need: 'N2',
      for: 'konseling',
      urgency: 'U3',
      fields: ['called', 'accommodation', 'message'],
      needed: ['AC1'],
      message: 'Sebaiknya sesudah jam sekolah.',
      on: [2, 1],
      until: 'asked'
    }
  ]
}

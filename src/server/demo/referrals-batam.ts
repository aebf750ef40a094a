/** MERPATI and KEPODANG among the institutions of Batam: a full house and the next one, a clinic that cannot and one that can (domain.md H 2, 10). */
import { came, closed, type DemoReferral, helped, warm } from './demo-referral.ts'

export const batamReferrals: Readonly<Record<string, readonly DemoReferral[]>> = {
  MERPATI: [
    {
      key: 'shelter A',
      to: ['batam', 'rumah-aman'],
      service: 'SV40',
      need: 'N3',
      for: 'tempat tinggal sementara yang aman',
      urgency: 'U1',
      fields: warm,
      needed: ['AC1', 'AC7'],
      message: 'Butuh tempat malam ini. Pendamping mengantar sampai ke pintu.',
      on: [9, 0],
      told: [[9, 1, { what: 'decline', reason: 'RJ1' }]]
    },
    {
      key: 'shelter B',
      to: ['batam', 'rumah-aman-2'],
      service: 'SV40',
      need: 'N3',
      for: 'tempat tinggal sementara yang aman',
      urgency: 'U1',
      fields: warm,
      needed: ['AC1', 'AC7'],
      message: 'Butuh tempat malam ini. Pendamping mengantar sampai ke pintu.',
      after: 'shelter A',
      on: [9, 2],
      told: [
        [9, 3, { what: 'accept', meet: 0, place: 'MP1' }],
        [9, 9, came],
        [8, 1, helped],
        [2, 2, { what: 'back', outcome: 'RO2', summary: 'Ia tinggal di sini dan tidur lebih baik. Ia ikut kelas menggambar.', next: 5 }]
      ]
    },
    {
      key: 'hospital',
      to: ['batam', 'puskesmas'],
      service: 'SV20',
      need: 'N1',
      for: 'perawatan kesehatan',
      urgency: 'U2',
      fields: warm,
      needed: ['AC1'],
      message: 'Mohon dokter perempuan dan pintu masuk yang tenang.',
      on: [8, 3],
      told: [
        [8, 5, { what: 'accept', meet: 1, place: 'MP1' }],
        [7, 3, came],
        [7, 4, helped],
        [6, 2, { what: 'back', outcome: 'RO1', summary: 'Sudah diperiksa dan dirawat. Kontrol dua minggu lagi.', next: 14 }],
        [5, 1, closed]
      ]
    },
    {
      key: 'legal aid',
      to: ['batam', 'lbh'],
      service: 'SV53',
      need: 'N6',
      for: 'pendampingan hukum',
      urgency: 'U3',
      fields: warm,
      needed: ['AC1'],
      message: 'Ia ingin satu pendamping yang sama di setiap pertemuan.',
      action: 2,
      on: [2, 3],
      told: [[1, 2, { what: 'accept', meet: 3, place: 'MP2' }]]
    },
    {
      key: 'counselling',
      to: ['batam', 'psikolog'],
      service: 'SV32',
      need: 'N2',
      for: 'konseling',
      urgency: 'U3',
      fields: [...warm, 'needs'],
      needed: ['AC1', 'AC7'],
      message: 'Ia suka menggambar; mulailah dari sana.',
      on: [1, 1],
      told: [[1, 5, { what: 'ask', words: 'Apakah pertemuan bisa di rumah tempat ia tinggal sekarang?' }]]
    }
  ],
  KEPODANG: [
    {
      key: 'first clinic',
      to: ['batam', 'puskesmas'],
      service: 'SV23',
      need: 'N1',
      for: 'pemeriksaan kesehatan',
      urgency: 'U3',
      fields: warm,
      needed: ['AC3', 'AC6'],
      message: 'Ia Tuli dan memakai bahasa isyarat. Juru bahasa dibutuhkan di setiap pertemuan.',
      action: 2,
      on: [16, 1],
      told: [[15, 2, { what: 'decline', reason: 'RJ4' }]]
    },
    {
      key: 'second clinic',
      to: ['batam', 'klinik'],
      service: 'SV23',
      need: 'N1',
      for: 'pemeriksaan kesehatan',
      urgency: 'U3',
      fields: warm,
      needed: ['AC3', 'AC6'],
      message: 'Ia Tuli dan memakai bahasa isyarat. Juru bahasa dibutuhkan di setiap pertemuan.',
      action: 2,
      after: 'first clinic',
      on: [15, 4],
      told: [
        [14, 1, { what: 'accept', meet: 1, place: 'MP1' }],
        [13, 1, { what: 'missed' }],
        [12, 3, came],
        [12, 4, helped],
        [10, 1, { what: 'back', outcome: 'RO1', summary: 'Juru bahasa isyarat hadir. Ia mengerti semua yang dijelaskan.', next: 16 }],
        [9, 1, closed]
      ]
    },
    {
      key: 'legal aid',
      to: ['batam', 'lbh'],
      service: 'SV53',
      need: 'N6',
      for: 'bantuan hukum',
      urgency: 'U3',
      fields: warm,
      needed: ['AC3', 'AC6'],
      message: 'Mohon juru bahasa isyarat yang sama di setiap pertemuan.',
      on: [8, 1],
      told: [
        [7, 3, { what: 'accept', meet: 2, place: 'MP2' }],
        [5, 4, came],
        [5, 5, helped]
      ]
    },
    {
      key: 'course',
      to: ['batam', 'dinsos'],
      service: 'SV70',
      need: 'N5',
      for: 'kursus keterampilan',
      urgency: 'U3',
      fields: warm,
      needed: ['AC3'],
      message: 'Ia ingin belajar di bengkel.',
      on: [1, 3]
    }
  ]
}

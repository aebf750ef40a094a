/** The ten fictional children of domain.md H as far as today's features reach, each at a different point of the road. No event is told. */
import type { Need } from '#domain/assessment/need.ts'
import type { Key, Level } from '#domain/support-map/tie.ts'

export interface DemoAction {
  readonly goal: number
  readonly key: Key
  readonly need: Need
  readonly level: Level
  readonly service: string
  readonly what: string | null
  readonly role: 'FACILITATOR' | 'BROKER' | 'ADVOCATE'
  /** an agency's post around the unit, or `worker`, or words for somebody outside the network */
  readonly owner: string
  readonly dueInDays: number
  readonly times?: number
  readonly cost?: number
  readonly funding?: string
  readonly funded?: boolean
  readonly duty?: string
  /** progress recorded lately: status and count */
  readonly progress?: readonly ['DOING' | 'DONE' | 'BLOCKED', number]
}

export interface DemoPlan {
  readonly goals: readonly (readonly [Need, string])[]
  readonly actions: readonly DemoAction[]
  /** how far it has come */
  readonly until: 'draft' | 'submitted' | 'approved'
  readonly view: string
  readonly daysAgo: number
  /** the last review: the next edition was drawn up with the child and approved */
  readonly reviewedDaysAgo?: number
  /** severe gaps that wait for the next review, `need/key` */
  readonly putOff?: readonly string[]
}

export interface DemoChild {
  readonly codeName: string
  readonly area: string
  readonly age: number
  readonly sex: 'P' | 'L'
  readonly openedDaysAgo: number
  readonly report: {
    readonly source: string
    readonly channel: string
    readonly forms: readonly string[]
    readonly setting: string | null
    readonly recruitment: string | null
    readonly residence: string
    readonly incident: string
    readonly service: string
    readonly dangerSigns: readonly string[]
    readonly risk: 'RK1' | 'RK2' | 'RK3'
    readonly safe: boolean
  }
  readonly carer: 'safe' | 'suspected' | 'absent'
  /** a second report of the same child, joined to the file */
  readonly secondReportFrom?: string
  readonly assessedDaysAgo: number | null
  readonly childWords: string
  readonly protective: readonly string[]
  readonly safetyPlanDaysAgo: number | null
  readonly notes: readonly (readonly ['contact' | 'visit' | 'observation' | 'promise', number, string])[]
  readonly plan: DemoPlan | null
  /** what the supervisor signed the risk down to, with days ago */
  readonly riskLowered?: readonly (readonly [string, number])[]
  /** states reached after the plan ran, with days ago */
  readonly moves?: readonly (readonly [string, number])[]
  /** days ago the file went to another worker of the unit (the companion's post) */
  readonly handedOverDaysAgo?: number
}

export const children: readonly DemoChild[] = [
  {
    codeName: 'KENARI',
    area: 'medan',
    age: 15,
    sex: 'P',
    openedDaysAgo: 91,
    carer: 'safe',
    report: {
      source: 'SR05',
      channel: 'CH07',
      forms: ['EX02'],
      setting: 'PL-C1',
      recruitment: 'RC4',
      residence: '12.71',
      incident: '12.71',
      service: '12.71',
      dangerSigns: [],
      risk: 'RK2',
      safe: true
    },
    assessedDaysAgo: 86,
    childWords: 'Aku mau sekolah lagi tanpa diejek.',
    protective: ['PF1', 'PF2', 'PF6'],
    safetyPlanDaysAgo: 62,
    notes: [
      ['visit', 40, 'Kunjungan rumah bersama bibi. Suasana hangat, anak ikut menyiapkan makan.'],
      ['promise', 12, 'Menemani pertemuan dengan wali kelas minggu ini.']
    ],
    plan: {
      until: 'approved',
      daysAgo: 80,
      reviewedDaysAgo: 19,
      view: 'Aku setuju, asal Ibu ikut dan wali kelas tidak banyak tanya.',
      goals: [
        ['N4', 'Aku mau sekolah lagi tanpa diejek.'],
        ['N2', 'Aku mau ngobrol dengan Ibu tanpa saling marah.']
      ],
      actions: [
        {
          goal: 0,
          need: 'N4',
          key: 'ACC',
          level: 'MEZ',
          service: 'SV65',
          what: 'Rencana anti-ejekan di kelas',
          role: 'BROKER',
          owner: 'Wali kelas, SMP contoh',
          dueInDays: -3,
          duty: 'DU2',
          progress: ['DOING', 0]
        },
        {
          goal: 0,
          need: 'N4',
          key: 'EMP',
          level: 'MAC',
          service: 'SV63',
          what: 'Bimbingan belajar',
          role: 'BROKER',
          owner: 'dikbud',
          dueInDays: 25,
          times: 12,
          cost: 1_200_000,
          funding: 'FU-D',
          funded: true,
          progress: ['DOING', 5]
        },
        {
          goal: 0,
          need: 'N4',
          key: 'EMP',
          level: 'MAC',
          service: 'SV64',
          what: 'Kembalikan hak PIP dan seragam',
          role: 'ADVOCATE',
          owner: 'dinsos',
          dueInDays: 18,
          cost: 750_000,
          funding: 'FU-L',
          funded: false,
          duty: 'DU3',
          progress: ['BLOCKED', 0]
        },
        {
          goal: 0,
          need: 'N4',
          key: 'PRO',
          level: 'MEZ',
          service: 'SV60',
          what: 'Temui wali kelas tentang jalan pulang yang aman',
          role: 'FACILITATOR',
          owner: 'worker',
          dueInDays: 2
        },
        {
          goal: 1,
          need: 'N2',
          key: 'ACC',
          level: 'MIC',
          service: 'SV74',
          what: 'Kursus komunikasi untuk Ibu dan Bibi',
          role: 'FACILITATOR',
          owner: 'PUSPAGA kota',
          dueInDays: 12,
          times: 4,
          cost: 500_000,
          funding: 'FU-D',
          funded: true,
          progress: ['DOING', 2]
        },
        {
          goal: 1,
          need: 'N2',
          key: 'PRO',
          level: 'MAC',
          service: 'SV32',
          what: 'Konseling',
          role: 'BROKER',
          owner: 'psikolog',
          dueInDays: -11,
          times: 8,
          cost: 2_400_000,
          funding: 'FU-B',
          funded: true,
          duty: 'DU1',
          progress: ['DONE', 8]
        }
      ]
    }
  },
  {
    codeName: 'MERPATI',
    area: 'medan',
    age: 16,
    sex: 'P',
    openedDaysAgo: 9,
    carer: 'absent',
    report: {
      source: 'SR07',
      channel: 'CH07',
      forms: ['EX03'],
      setting: 'PL-A1',
      recruitment: 'RC5',
      residence: '12.12',
      incident: '21.71',
      service: '21.71',
      dangerSigns: ['DS1', 'DS2'],
      risk: 'RK3',
      safe: true
    },
    assessedDaysAgo: 6,
    childWords: 'Aku mau tempat tidur yang tenang dan kabar tentang kakak.',
    protective: ['PF12'],
    safetyPlanDaysAgo: 9,
    notes: [['contact', 1, 'Anak tidur lebih baik. Ia minta buku gambar.']],
    plan: {
      putOff: ['N1/ACC', 'N1/EMP', 'N3/EMP'],
      until: 'approved',
      daysAgo: 3,
      view: 'Aku mau tinggal di sini dulu. Tolong jangan beri tahu siapa pun.',
      goals: [
        ['N3', 'Aku mau tidur di tempat yang aman.'],
        ['N6', 'Aku mau ada yang menemani waktu ditanya.']
      ],
      actions: [
        {
          goal: 0,
          need: 'N3',
          key: 'PRO',
          level: 'MAC',
          service: 'SV40',
          what: null,
          role: 'BROKER',
          owner: 'rumah-aman',
          dueInDays: 0,
          duty: 'DU1',
          progress: ['DOING', 0]
        },
        {
          goal: 1,
          need: 'N6',
          key: 'PRO',
          level: 'MAC',
          service: 'SV56',
          what: null,
          role: 'ADVOCATE',
          owner: 'LPSK',
          dueInDays: 4,
          duty: 'DU4',
          progress: ['DOING', 0]
        },
        {
          goal: 1,
          need: 'N6',
          key: 'ACC',
          level: 'MAC',
          service: 'SV52',
          what: 'Menemani setiap pemeriksaan',
          role: 'FACILITATOR',
          owner: 'lbh',
          dueInDays: 6
        }
      ]
    }
  },
  {
    codeName: 'KUTILANG',
    area: 'medan',
    age: 13,
    sex: 'P',
    openedDaysAgo: 16,
    carer: 'safe',
    secondReportFrom: 'SR10',
    report: {
      source: 'SR12',
      channel: 'CH02',
      forms: ['EX06', 'EX02'],
      setting: 'PL-C1',
      recruitment: 'RC4',
      residence: '31.73',
      incident: '31.73',
      service: '31.73',
      dangerSigns: [],
      risk: 'RK2',
      safe: true
    },
    assessedDaysAgo: 8,
    childWords: 'Aku mau cerita satu kali saja.',
    protective: ['PF1', 'PF2'],
    safetyPlanDaysAgo: 14,
    notes: [['observation', 5, 'Anak tenang saat ditemani nenek, gelisah bila ditanya orang baru.']],
    plan: null
  },
  {
    codeName: 'CENDET',
    area: 'medan',
    riskLowered: [
      ['RK2', 60],
      ['RK1', 40]
    ],
    moves: [
      ['ST10', 25],
      ['ST14', 24]
    ],
    age: 14,
    sex: 'L',
    openedDaysAgo: 130,
    carer: 'safe',
    report: {
      source: 'SR01',
      channel: 'CH05',
      forms: ['EX06', 'EX07'],
      setting: 'PL-C3',
      recruitment: 'RC4',
      residence: '33.72',
      incident: '33.72',
      service: '33.72',
      dangerSigns: ['DS5'],
      risk: 'RK3',
      safe: true
    },
    assessedDaysAgo: 124,
    childWords: 'Aku mau main bola lagi.',
    protective: ['PF2', 'PF5', 'PF10', 'PF11'],
    safetyPlanDaysAgo: 60,
    notes: [['contact', 7, 'Dihubungi pada jam yang disepakati. Kata sandi cocok.']],
    plan: {
      putOff: ['N2/ACC', 'N7/ACC'],
      until: 'approved',
      daysAgo: 112,
      reviewedDaysAgo: 26,
      view: 'Oke. Ayah sudah tahu dan tidak marah.',
      goals: [
        ['N7', 'Aku mau pakai ponsel tanpa takut.'],
        ['N2', 'Aku mau bisa tidur.']
      ],
      actions: [
        {
          goal: 0,
          need: 'N7',
          key: 'PRO',
          level: 'MIC',
          service: 'SV81',
          what: 'Keamanan ponsel bersama Ayah',
          role: 'FACILITATOR',
          owner: 'worker',
          dueInDays: -80,
          duty: 'DU2',
          progress: ['DONE', 0]
        },
        {
          goal: 0,
          need: 'N7',
          key: 'EMP',
          level: 'MEZ',
          service: 'SV83',
          what: 'Kembali latihan sepak bola',
          role: 'BROKER',
          owner: 'Pelatih klub',
          dueInDays: 9,
          progress: ['DOING', 0]
        },
        {
          goal: 1,
          need: 'N2',
          key: 'EMP',
          level: 'MAC',
          service: 'SV32',
          what: null,
          role: 'BROKER',
          owner: 'psikolog',
          dueInDays: 20,
          times: 10,
          cost: 3_000_000,
          funding: 'FU-B',
          funded: true,
          duty: 'DU1',
          progress: ['DOING', 8]
        }
      ]
    }
  },
  {
    codeName: 'PIPIT',
    area: 'medan',
    age: 17,
    sex: 'P',
    openedDaysAgo: 48,
    carer: 'absent',
    report: {
      source: 'SR15',
      channel: 'CH07',
      forms: ['EX01'],
      setting: 'PL-A2',
      recruitment: 'RC3',
      residence: '35.78',
      incident: '35.78',
      service: '35.78',
      dangerSigns: [],
      risk: 'RK2',
      safe: true
    },
    assessedDaysAgo: 42,
    childWords: 'Aku mau kerja yang layak dan kamar sendiri.',
    protective: ['PF9', 'PF11'],
    safetyPlanDaysAgo: 45,
    notes: [
      ['visit', 10, 'Anak dan ibu asuh menata kamar bersama.'],
      ['promise', 20, 'Menemani mengurus KTP sebelum ulang tahun ke-18.']
    ],
    plan: {
      putOff: ['N2/EMP', 'N3/EMP', 'N5/PRO'],
      until: 'submitted',
      daysAgo: 2,
      view: 'Aku mau kursus menjahit, bukan yang lain.',
      goals: [
        ['N5', 'Aku mau punya penghasilan sendiri.'],
        ['N3', 'Aku mau tinggal dengan orang yang tidak pergi.']
      ],
      actions: [
        {
          goal: 0,
          need: 'N5',
          key: 'EMP',
          level: 'MAC',
          service: 'SV70',
          what: 'Kursus menjahit',
          role: 'BROKER',
          owner: 'BLK kota',
          dueInDays: 40,
          times: 24,
          cost: 2_000_000,
          funding: 'FU-E',
          funded: true
        },
        {
          goal: 1,
          need: 'N3',
          key: 'PRO',
          level: 'MIC',
          service: 'SV42',
          what: null,
          role: 'FACILITATOR',
          owner: 'dinsos',
          dueInDays: 14,
          duty: 'DU3'
        },
        {
          goal: 0,
          need: 'N2',
          key: 'ACC',
          level: 'MAC',
          service: 'SV32',
          what: null,
          role: 'BROKER',
          owner: 'psikolog',
          dueInDays: 21,
          times: 6,
          cost: 1_800_000,
          funding: 'FU-B',
          funded: false,
          duty: 'DU1'
        }
      ]
    }
  },
  {
    codeName: 'JALAK',
    area: 'medan',
    age: 15,
    sex: 'P',
    openedDaysAgo: 22,
    carer: 'safe',
    report: {
      source: 'SR17',
      channel: 'CH02',
      forms: ['EX08'],
      setting: 'PL-A6',
      recruitment: 'RC6',
      residence: '52.03',
      incident: '51.71',
      service: '51.71',
      dangerSigns: ['DS6'],
      risk: 'RK3',
      safe: true
    },
    assessedDaysAgo: 18,
    childWords: 'Aku mau pulang, tapi tidak sendirian.',
    protective: ['PF2', 'PF7'],
    safetyPlanDaysAgo: 20,
    notes: [['contact', 3, 'Panggilan bersama calon pendamping di daerah asal berjalan baik.']],
    plan: {
      until: 'draft',
      daysAgo: 4,
      view: '',
      goals: [['N3', 'Aku mau pulang ke rumah Ibu.']],
      actions: [
        {
          goal: 0,
          need: 'N3',
          key: 'PRO',
          level: 'MAC',
          service: 'SV06',
          what: 'Perjalanan pulang dengan pendamping pilihan anak',
          role: 'BROKER',
          owner: 'dinsos',
          dueInDays: 6,
          cost: 3_500_000,
          funding: 'FU-B',
          funded: true
        }
      ]
    }
  },
  {
    codeName: 'GELATIK',
    area: 'medan',
    age: 14,
    sex: 'P',
    openedDaysAgo: 1,
    carer: 'safe',
    report: {
      source: 'SR05',
      channel: 'CH02',
      forms: ['EX12', 'EX07'],
      setting: 'PL-C2',
      recruitment: 'RC1',
      residence: '31.75',
      incident: '31.75',
      service: '31.75',
      dangerSigns: ['DS1', 'DS5'],
      risk: 'RK3',
      safe: false
    },
    assessedDaysAgo: 0,
    childWords: 'Aku mau ada yang percaya.',
    protective: ['PF1'],
    safetyPlanDaysAgo: null,
    notes: [],
    plan: null
  },
  {
    codeName: 'MURAI',
    area: 'lombok',
    age: 12,
    sex: 'P',
    openedDaysAgo: 20,
    carer: 'suspected',
    report: {
      source: 'SR09',
      channel: 'CH07',
      forms: ['EX09'],
      setting: 'PL-A8',
      recruitment: 'RC2',
      residence: '52.02',
      incident: '52.02',
      service: '52.02',
      dangerSigns: ['DS7'],
      risk: 'RK3',
      safe: true
    },
    assessedDaysAgo: 15,
    childWords: 'Aku mau tetap sekolah.',
    protective: ['PF6', 'PF8'],
    safetyPlanDaysAgo: 19,
    notes: [['visit', 8, 'Anak tinggal bersama nenek. Jarak ke sekolah dekat.']],
    plan: {
      putOff: ['N3/EMP'],
      until: 'approved',
      daysAgo: 10,
      view: 'Aku mau sekolah dan tinggal dengan Nenek.',
      goals: [
        ['N4', 'Aku mau tetap sekolah.'],
        ['N6', 'Aku mau ada yang membela aku.']
      ],
      actions: [
        {
          goal: 0,
          need: 'N4',
          key: 'PRO',
          level: 'MAC',
          service: 'SV61',
          what: 'Pindah sekolah tanpa diketahui orang lain',
          role: 'ADVOCATE',
          owner: 'dikbud',
          dueInDays: 3
        },
        {
          goal: 1,
          need: 'N6',
          key: 'PRO',
          level: 'MAC',
          service: 'SV53',
          what: null,
          role: 'BROKER',
          owner: 'lbh',
          dueInDays: 8,
          duty: 'DU4',
          progress: ['DOING', 0]
        },
        {
          goal: 0,
          need: 'N3',
          key: 'ACC',
          level: 'MIC',
          service: 'SV74',
          what: 'Pendampingan pengasuhan untuk Nenek',
          role: 'FACILITATOR',
          owner: 'worker',
          dueInDays: 12,
          duty: 'DU2'
        }
      ]
    }
  },
  {
    codeName: 'PERKUTUT',
    area: 'indramayu',
    moves: [['ST10', 2]],
    age: 16,
    sex: 'P',
    openedDaysAgo: 75,
    carer: 'safe',
    handedOverDaysAgo: 15,
    report: {
      source: 'SR08',
      channel: 'CH01',
      forms: ['EX11'],
      setting: 'PL-B2',
      recruitment: 'RC5',
      residence: '32.12',
      incident: '32.12',
      service: '32.12',
      dangerSigns: [],
      risk: 'RK2',
      safe: true
    },
    assessedDaysAgo: 70,
    childWords: 'Aku mau lulus paket dan menjaga warung Nenek.',
    protective: ['PF9', 'PF11', 'PF13'],
    safetyPlanDaysAgo: 50,
    notes: [
      ['promise', 60, 'Mengurus kartu pelajar PKBM.'],
      ['promise', 30, 'Menelepon setiap Jumat sore.'],
      ['visit', 14, 'Kunjungan bersama: pekerja lama memperkenalkan pekerja baru kepada anak.']
    ],
    plan: {
      putOff: ['N5/ACC'],
      until: 'approved',
      daysAgo: 60,
      reviewedDaysAgo: 16,
      view: 'Aku mau lulus dulu, kerja nanti.',
      goals: [
        ['N4', 'Aku mau lulus paket.'],
        ['N5', 'Aku mau warung Nenek ramai.']
      ],
      actions: [
        {
          goal: 0,
          need: 'N4',
          key: 'EMP',
          level: 'MAC',
          service: 'SV62',
          what: null,
          role: 'BROKER',
          owner: 'dikbud',
          dueInDays: 30,
          times: 20,
          cost: 1_500_000,
          funding: 'FU-L',
          funded: true,
          progress: ['DOING', 9]
        },
        {
          goal: 1,
          need: 'N5',
          key: 'EMP',
          level: 'MIC',
          service: 'SV75',
          what: 'Modal kecil untuk warung Nenek',
          role: 'BROKER',
          owner: 'dinsos',
          dueInDays: 5,
          cost: 2_500_000,
          funding: 'FU-K',
          funded: true,
          duty: 'DU3',
          progress: ['DOING', 0]
        },
        {
          goal: 0,
          need: 'N7',
          key: 'PRO',
          level: 'MEZ',
          service: 'SV82',
          what: null,
          role: 'FACILITATOR',
          owner: 'patbm',
          dueInDays: 16,
          duty: 'DU2'
        }
      ]
    }
  },
  {
    codeName: 'KEPODANG',
    area: 'batam',
    age: 17,
    sex: 'L',
    openedDaysAgo: 30,
    carer: 'safe',
    report: {
      source: 'SR06',
      channel: 'CH07',
      forms: ['EX01'],
      setting: 'PL-A2',
      recruitment: 'RC3',
      residence: '21.71',
      incident: '21.71',
      service: '21.71',
      dangerSigns: [],
      risk: 'RK2',
      safe: true
    },
    assessedDaysAgo: 25,
    childWords: 'Aku mau juru bahasa isyarat yang sama setiap kali.',
    protective: ['PF5', 'PF10', 'PF12'],
    safetyPlanDaysAgo: 28,
    notes: [['contact', 6, 'Pertemuan dengan juru bahasa isyarat. Anak bertanya tentang bengkel kerja.']],
    plan: {
      until: 'approved',
      daysAgo: 17,
      view: 'Aku setuju kalau juru bahasanya selalu ada.',
      goals: [
        ['N6', 'Aku mau mengerti setiap kata di persidangan.'],
        ['N5', 'Aku mau kerja di bengkel.']
      ],
      actions: [
        {
          goal: 0,
          need: 'N6',
          key: 'ACC',
          level: 'MAC',
          service: 'SV07',
          what: 'Juru bahasa isyarat untuk setiap pertemuan',
          role: 'ADVOCATE',
          owner: 'worker',
          dueInDays: 7,
          times: 10,
          cost: 5_000_000,
          funding: 'FU-B',
          funded: false,
          duty: 'DU4',
          progress: ['DOING', 2]
        },
        {
          goal: 1,
          need: 'N5',
          key: 'PRO',
          level: 'MEZ',
          service: 'SV71',
          what: 'Magang di bengkel yang ramah Tuli',
          role: 'BROKER',
          owner: 'Perkumpulan Tuli',
          dueInDays: 24
        },
        {
          goal: 1,
          need: 'N1',
          key: 'PRO',
          level: 'MAC',
          service: 'SV25',
          what: null,
          role: 'BROKER',
          owner: 'puskesmas',
          dueInDays: 12,
          duty: 'DU1'
        }
      ]
    }
  }
]

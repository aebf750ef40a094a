/** What the institutions of a demo area give, all invented: the same in each area but for a few that differ where a child's story needs it. */
import type { Functioning } from '#domain/directory/functioning.ts'
import type { RoomKind } from '#domain/directory/room.ts'
import type { CostKind } from '#domain/directory/service.ts'
import type { Service } from '#domain/plan/services.ts'

export interface DemoService {
  /** key of the unit in its area; the UPTD's own without one */
  readonly unit?: string
  readonly code: Service
  readonly name: string
  readonly description?: string
  readonly ages?: readonly [from: number | null, to: number | null]
  readonly prepared?: readonly Functioning[]
  readonly sign?: boolean
  readonly cost?: readonly [CostKind, string?]
  readonly papers?: readonly string[]
  readonly hours?: 'office' | 'always' | 'market' | null
  readonly phone?: string
  readonly country?: boolean
  readonly paused?: boolean
  /** how long ago somebody last looked */
  readonly daysAgo: number
  readonly rooms?: readonly (readonly [kind: RoomKind, total: number, free: number])[]
  readonly roomsDaysAgo?: number
}

/** Each area of the demonstration with the region its units stand in. */
export const serviceAreas: readonly (readonly [area: string, region: string])[] = [
  ['medan', '12.71'],
  ['batam', '21.71'],
  ['jakarta-barat', '31.73'],
  ['jakarta-timur', '31.75'],
  ['solo', '33.72'],
  ['surabaya', '35.78'],
  ['denpasar', '51.71'],
  ['lombok', '52.02'],
  ['lombok-timur', '52.03'],
  ['indramayu', '32.12']
]

const noted = ['Kartu identitas anak bila ada'] as const
const everywhere: readonly DemoService[] = [
  { code: 'SV01', name: 'Pengaduan 24 jam (contoh)', hours: 'always', phone: '129', daysAgo: 20 },
  { code: 'SV04', name: 'Pendampingan anak (contoh)', description: 'Menemani anak ke layanan dan sidang.', daysAgo: 20 },
  { unit: 'polisi', code: 'SV51', name: 'Laporan polisi, Unit PPA (contoh)', hours: 'always', phone: '110', daysAgo: 64 },
  {
    unit: 'puskesmas',
    code: 'SV23',
    name: 'Rawat jalan ramah remaja (contoh)',
    cost: ['insured', 'Dengan jaminan kesehatan; tanpa kartu tetap dilayani'],
    papers: ['Kartu jaminan kesehatan bila ada'],
    daysAgo: 88
  },
  { unit: 'puskesmas', code: 'SV20', name: 'Gawat darurat (contoh)', hours: 'always', daysAgo: 88 },
  {
    unit: 'psikolog',
    code: 'SV32',
    name: 'Konseling anak dan remaja (contoh)',
    description: 'Percakapan berdua, delapan kali pertemuan.',
    ages: [6, 17],
    rooms: [['places', 12, 3]],
    roomsDaysAgo: 4,
    daysAgo: 40
  },
  {
    unit: 'lbh',
    code: 'SV53',
    name: 'Bantuan hukum untuk anak korban (contoh)',
    ages: [null, 17],
    papers: ['Surat kuasa, dibuat di kantor'],
    daysAgo: 52
  },
  { unit: 'dikbud', code: 'SV61', name: 'Daftar ulang dan pindah sekolah (contoh)', ages: [6, 18], papers: noted, daysAgo: 70 },
  { unit: 'dinsos', code: 'SV76', name: 'Bantuan sosial anak (contoh)', papers: ['Kartu keluarga'], daysAgo: 95 },
  { unit: 'lsm', code: 'SV82', name: 'Mentor sebaya (contoh)', ages: [12, 17], hours: 'market', daysAgo: 110 }
]

const shelter = (name: string): Pick<DemoService, 'code' | 'name' | 'hours' | 'description' | 'ages'> => ({
  code: 'SV40',
  name,
  description: 'Tempat tinggal sementara yang aman, dijaga 24 jam.',
  hours: 'always',
  ages: [null, 17]
})

const perArea: Readonly<Record<string, readonly DemoService[]>> = {
  batam: [
    // MERPATI: the first shelter is full, the second has beds
    {
      ...shelter('Penampungan sementara A (contoh)'),
      unit: 'rumah-aman',
      daysAgo: 33,
      rooms: [
        ['girls', 6, 0],
        ['boys', 2, 0],
        ['family', 1, 0],
        ['accessible', 1, 0]
      ],
      roomsDaysAgo: 9
    },
    {
      ...shelter('Penampungan sementara B (contoh)'),
      unit: 'rumah-aman-2',
      daysAgo: 18,
      rooms: [
        ['girls', 8, 3],
        ['boys', 4, 1],
        ['accessible', 2, 1]
      ],
      roomsDaysAgo: 1
    },
    // KEPODANG: a clinic prepared for a deaf young person, where the health centre is not
    {
      unit: 'klinik',
      code: 'SV23',
      name: 'Klinik ramah disabilitas (contoh)',
      description: 'Ada juru bahasa isyarat; ruang periksa mudah dijangkau.',
      prepared: ['DF1', 'DF2', 'DF3', 'DF6'],
      sign: true,
      cost: ['insured'],
      daysAgo: 26
    },
    { unit: 'dinsos', code: 'SV70', name: 'Kursus keterampilan (contoh)', ages: [15, 24], daysAgo: 175 }
  ],
  medan: [
    { ...shelter('Penampungan sementara (contoh)'), unit: 'rumah-aman', daysAgo: 30, rooms: [['girls', 6, 2]], roomsDaysAgo: 2 },
    { unit: 'dikbud', code: 'SV65', name: 'Rencana anti-ejekan di sekolah (contoh)', ages: [6, 18], daysAgo: 45 },
    { unit: 'psikolog', code: 'SV33', name: 'Terapi (contoh)', ages: [6, 17], cost: ['part', 'Sesuai kemampuan'], daysAgo: 172 }
  ],
  surabaya: [
    { ...shelter('Penampungan sementara (contoh)'), unit: 'rumah-aman', daysAgo: 41, rooms: [['girls', 8, 4]], roomsDaysAgo: 3 },
    { unit: 'dinsos', code: 'SV42', name: 'Keluarga pengganti (contoh)', ages: [null, 17], daysAgo: 60 },
    { unit: 'dinsos', code: 'SV70', name: 'Kursus keterampilan (contoh)', ages: [15, 24], daysAgo: 60 },
    { unit: 'lsm', code: 'SV85', name: 'Kelompok dukungan remaja (contoh)', ages: [12, 17], paused: true, daysAgo: 60 }
  ],
  denpasar: [
    { ...shelter('Penampungan sementara (contoh)'), unit: 'rumah-aman', daysAgo: 22, rooms: [['girls', 5, 1]], roomsDaysAgo: 2 },
    { unit: 'puskesmas', code: 'SV22', name: 'Kesehatan remaja (contoh)', ages: [10, 18], daysAgo: 37 }
  ],
  'lombok-timur': [{ unit: 'dikbud', code: 'SV62', name: 'Kejar paket (contoh)', ages: [13, 24], daysAgo: 49 }],
  lombok: [{ unit: 'dikbud', code: 'SV62', name: 'Kejar paket (contoh)', ages: [13, 24], daysAgo: 49 }],
  indramayu: [{ unit: 'dikbud', code: 'SV62', name: 'Kejar paket (contoh)', ages: [13, 24], paused: true, daysAgo: 140 }],
  'jakarta-barat': [{ unit: 'puskesmas', code: 'SV34', name: 'Rujukan psikiatri (contoh)', daysAgo: 57 }]
}

export const nationalService: DemoService = {
  code: 'SV56',
  name: 'Pelindungan saksi dan korban (contoh)',
  description: 'Permohonan dapat diajukan oleh pendamping, anak, atau walinya.',
  papers: ['Nomor laporan polisi bila ada'],
  country: true,
  daysAgo: 28
}

/** What is given in one area, each once. */
export const servicesOf = (area: string): readonly DemoService[] => [...everywhere, ...(perArea[area] ?? [])]

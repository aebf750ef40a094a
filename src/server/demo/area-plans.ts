/** What nine demo areas promised: short, invented, about offices and services, never about a child (domain.md C4, H; S135, S139). */
import type { Driver } from '#domain/area-plan/driver.ts'
import type { Origin } from '#domain/area-plan/area-plan.ts'
import type { IndicatorUnit } from '#domain/area-plan/commitment.ts'
import type { ActionStatus, Funding } from '#domain/plan/services.ts'

export interface DemoPromise {
  readonly what: string
  readonly by: string
  readonly with?: readonly string[]
  readonly outside?: readonly string[]
  readonly dueInDays: number
  readonly money?: readonly [amount: number, funding: Funding | null, there: boolean]
  readonly measure: readonly [words: string, unit: IndicatorUnit, baseline: number, target: number]
  /** days ago, status, measured value, reason */
  readonly progress?: readonly (readonly [daysAgo: number, status: ActionStatus, value: number | null, reason?: string])[]
}
export interface DemoAreaPlan {
  readonly area: string
  readonly region: string
  readonly daysAgo: number
  readonly driver: Driver
  readonly problem: string
  readonly origin: readonly [Origin, string]
  readonly promises: readonly DemoPromise[]
}

export const areaPlans: readonly DemoAreaPlan[] = [
  {
    area: 'batam',
    region: '21.71',
    daysAgo: 120,
    driver: 'DR15',
    problem: 'Anak tuli menunggu terlalu lama karena daerah belum punya juru bahasa isyarat.',
    origin: ['conference', 'Pertemuan layanan: kebutuhan juru bahasa belum dianggarkan.'],
    promises: [
      {
        what: 'Kontrak setahun dengan juru bahasa isyarat untuk semua layanan anak.',
        by: 'dp3a',
        with: ['dinsos', 'lbh'],
        outside: ['Bappeda Kota Batam (contoh)'],
        dueInDays: 45,
        money: [96_000_000, 'FU-D', false],
        measure: ['Hari menunggu juru bahasa', 'days', 14, 2],
        progress: [
          [90, 'DOING', 12],
          [30, 'DOING', 9]
        ]
      },
      {
        what: 'Dua petugas tiap layanan ikut kursus dasar bahasa isyarat.',
        by: 'R04',
        with: ['polisi', 'puskesmas', 'rumah-aman'],
        dueInDays: 20,
        money: [18_500_000, 'FU-B', true],
        measure: ['Petugas yang selesai kursus', 'people', 0, 8],
        progress: [
          [60, 'DOING', 3],
          [14, 'DOING', 6]
        ]
      }
    ]
  },
  {
    area: 'jakarta-barat',
    region: '31.73',
    daysAgo: 75,
    driver: 'DR9',
    problem: 'Laporan warga dijawab “tidak ada kasus” tanpa pemeriksaan bersama.',
    origin: ['finding', 'Temuan daerah derajat bukti B; survei lanjutan direncanakan.'],
    promises: [
      {
        what: 'Survei lanjutan bersama di tiga kecamatan, hasilnya dibahas terbuka.',
        by: 'dp3a',
        with: ['lsm', 'dikbud'],
        outside: ['Perguruan tinggi setempat (contoh)'],
        dueInDays: 60,
        money: [64_000_000, null, false],
        measure: ['Kecamatan yang selesai disurvei', 'places', 0, 3],
        progress: [[20, 'DOING', 1]]
      },
      {
        what: 'Setiap laporan warga dijawab tertulis dalam tujuh hari.',
        by: 'R04',
        with: ['dinsos'],
        dueInDays: 15,
        measure: ['Laporan yang dijawab tepat waktu', 'percent', 35, 90],
        progress: [
          [50, 'DOING', 48],
          [10, 'DOING', 71]
        ]
      }
    ]
  },
  {
    area: 'medan',
    region: '12.71',
    daysAgo: 60,
    driver: 'DR10',
    problem: 'Sebagian sekolah ragu menerima kembali anak yang sempat berhenti.',
    origin: ['training', 'Pelatihan modul 8: reintegrasi pendidikan.'],
    promises: [
      {
        what: 'Surat edaran penerimaan kembali dan jadwal kunjungan ke sekolah.',
        by: 'dikbud',
        with: ['R04'],
        dueInDays: -5,
        measure: ['Sekolah yang menandatangani', 'offices', 2, 20],
        progress: [[12, 'BLOCKED', 11, 'Menunggu tanda tangan kepala dinas yang baru.']]
      },
      {
        what: 'Kader tiap kecamatan dilatih menolak stigma di kampung.',
        by: 'patbm',
        dueInDays: 50,
        money: [27_000_000, 'FU-K', true],
        measure: ['Kader terlatih', 'people', 12, 60],
        progress: [[8, 'DOING', 34]]
      }
    ]
  },
  {
    area: 'jakarta-timur',
    region: '31.75',
    daysAgo: 40,
    driver: 'DR12',
    problem: 'Bujukan lewat gawai meningkat, sedangkan orang tua belum tahu ke mana bertanya.',
    origin: ['training', 'Pelatihan TM13: konten daring.'],
    promises: [
      {
        what: 'Kelas keamanan digital untuk orang tua di dua puluh RW.',
        by: 'dikbud',
        with: ['patbm'],
        dueInDays: 80,
        money: [32_000_000, 'FU-N', false],
        measure: ['RW yang selesai', 'places', 0, 20],
        progress: [[9, 'DOING', 4]]
      }
    ]
  },
  {
    area: 'solo',
    region: '33.72',
    daysAgo: 150,
    driver: 'DR8',
    problem: 'Anak laki-laki jarang dilaporkan dan jarang mencari bantuan.',
    origin: ['training', 'Pelatihan modul 5: layanan psikologis.'],
    promises: [
      {
        what: 'Jam konseling sore yang ramah anak laki-laki.',
        by: 'psikolog',
        with: ['puskesmas'],
        dueInDays: -30,
        money: [14_400_000, 'FU-J', true],
        measure: ['Jam layanan tiap pekan', 'hours', 0, 6],
        progress: [
          [100, 'DOING', 2],
          [40, 'DONE', 6]
        ]
      }
    ]
  },
  {
    area: 'surabaya',
    region: '35.78',
    daysAgo: 55,
    driver: 'DR5',
    problem: 'Pengawasan tempat hiburan belum melibatkan layanan anak.',
    origin: ['meeting', 'Rapat koordinasi triwulan.'],
    promises: [
      {
        what: 'Kunjungan bersama tiap bulan dengan daftar periksa perlindungan anak.',
        by: 'polisi',
        with: ['dinsos', 'R04'],
        outside: ['Satpol PP (contoh)'],
        dueInDays: 35,
        money: [9_600_000, 'FU-D', true],
        measure: ['Kunjungan bersama', 'times', 0, 12],
        progress: [[5, 'DOING', 2]]
      }
    ]
  },
  {
    area: 'denpasar',
    region: '51.71',
    daysAgo: 90,
    driver: 'DR4',
    problem: 'Hotel dan pemandu belum seragam menanggapi anak yang perlu bantuan.',
    origin: ['meeting', 'Rapat dengan pelaku pariwisata.'],
    promises: [
      {
        what: 'Pelatihan staf hotel dan nomor lapor di lobi.',
        by: 'dinsos',
        with: ['lsm'],
        outside: ['Asosiasi hotel (contoh)'],
        dueInDays: 70,
        money: [45_000_000, 'FU-N', true],
        measure: ['Hotel yang ikut', 'offices', 4, 40],
        progress: [
          [50, 'DOING', 9],
          [7, 'DOING', 17]
        ]
      }
    ]
  },
  {
    area: 'lombok',
    region: '52.02',
    daysAgo: 100,
    driver: 'DR11',
    problem: 'Perkawinan usia anak masih dianggap jalan keluar keluarga.',
    origin: ['training', 'Pelatihan modul 7: rehabilitasi sosial.'],
    promises: [
      {
        what: 'Kesepakatan desa mencegah perkawinan anak, dengan tokoh agama.',
        by: 'patbm',
        with: ['dikbud', 'dinsos'],
        dueInDays: 25,
        money: [22_000_000, 'FU-K', true],
        measure: ['Desa yang sepakat', 'places', 1, 12],
        progress: [
          [60, 'DOING', 4],
          [11, 'DOING', 7]
        ]
      }
    ]
  },
  {
    area: 'indramayu',
    region: '32.12',
    daysAgo: 65,
    driver: 'DR14',
    problem: 'Keluarga yang orang tuanya merantau kekurangan pengasuh dan penghasilan.',
    origin: ['training', 'Pelatihan modul 9: penganggaran.'],
    promises: [
      {
        what: 'Pinjaman usaha dan kelas pengasuhan untuk kakek-nenek pengasuh.',
        by: 'dinsos',
        with: ['patbm'],
        dueInDays: 40,
        money: [55_000_000, 'FU-E', false],
        measure: ['Keluarga yang terbantu', 'people', 0, 40],
        progress: [[15, 'DOING', 12]]
      }
    ]
  }
]

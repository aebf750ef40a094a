/** The register of time limits: what holds, where it comes from, how sure that is. */
import { words } from './words.tsx'

export const clockWords = words({
  id: {
    title: 'Tenggat',
    under:
      'Batas waktu yang dipakai Lingkar, dari mana asalnya, dan seberapa pasti. Daerah dapat menetapkan tenggatnya sendiri; keduanya tetap terlihat.',
    groups: { report: 'Laporan dan keselamatan', law: 'Perkara dan hak korban', care: 'Pendampingan', staff: 'Petugas' },
    national: 'Nasional',
    forRisk: { RK1: 'risiko rendah', RK2: 'risiko sedang', RK3: 'risiko tinggi' },
    units: {
      hour: (value: number) => (value === 0 ? 'segera' : `${value} jam`),
      day: (value: number) => `${value} hari`,
      'working-day': (value: number) => `${value} hari kerja`,
      month: (value: number) => `${value} bulan`,
      'case-files': (value: number) => `${value} berkas`,
      workers: (value: number) => `${value} pekerja`
    },
    unitNames: { hour: 'jam', day: 'hari', 'working-day': 'hari kerja', month: 'bulan', 'case-files': 'berkas', workers: 'pekerja' },
    source: (source: string) => `Sumber: ${source}`,
    certainty: {
      read: 'naskahnya dibaca',
      secondary: 'menurut keterangan kedua',
      unread: 'dikenal, naskahnya belum dibaca',
      local: 'standar satu daerah',
      default: 'bawaan Lingkar'
    },
    setBy: (name: string, title: string, day: string) => `Ditetapkan ${name}, ${title}, ${day}`,
    earlier: 'Sebelumnya',
    set: 'Atur untuk daerah',
    change: 'Ubah',
    form: {
      title: (region: string) => `Tenggat untuk ${region}`,
      value: 'Nilai',
      unit: 'Satuan',
      source: 'Sumber',
      sourceHint: 'Nomor dan nama peraturan, keputusan, atau standar yang menetapkannya.',
      certainty: 'Kepastian',
      unitOf: 'Unit',
      national: (value: string) => `Secara nasional: ${value}.`,
      law: 'Tenggat ini dari undang-undang: boleh lebih cepat, tidak boleh lebih lama.',
      save: 'Simpan tenggat',
      cancel: 'Batal'
    }
  },
  en: {
    title: 'Time limits',
    under: 'The limits Lingkar uses, where they come from, and how sure that is. A region can set its own; both stay visible.',
    groups: { report: 'Reports and safety', law: 'Proceedings and rights', care: 'Accompanying', staff: 'Staff' },
    national: 'National',
    forRisk: { RK1: 'low risk', RK2: 'medium risk', RK3: 'high risk' },
    units: {
      hour: (value) => (value === 0 ? 'at once' : value === 1 ? '1 hour' : `${value} hours`),
      day: (value) => (value === 1 ? '1 day' : `${value} days`),
      'working-day': (value) => (value === 1 ? '1 working day' : `${value} working days`),
      month: (value) => (value === 1 ? '1 month' : `${value} months`),
      'case-files': (value) => `${value} files`,
      workers: (value) => `${value} workers`
    },
    unitNames: { hour: 'hours', day: 'days', 'working-day': 'working days', month: 'months', 'case-files': 'files', workers: 'workers' },
    source: (source) => `Source: ${source}`,
    certainty: {
      read: 'wording read',
      secondary: 'reported at second hand',
      unread: 'well known, wording not read yet',
      local: 'standard of one region',
      default: 'Lingkar’s own default'
    },
    setBy: (name, title, day) => `Set by ${name}, ${title}, ${day}`,
    earlier: 'Before',
    set: 'Set for the region',
    change: 'Change',
    form: {
      title: (region) => `Limit for ${region}`,
      value: 'Value',
      unit: 'Unit',
      source: 'Source',
      sourceHint: 'Number and name of the regulation, decree or standard that sets it.',
      certainty: 'Certainty',
      unitOf: 'Office',
      national: (value) => `Nationally: ${value}.`,
      law: 'This limit comes from a law: it may be quicker, never slower.',
      save: 'Save the limit',
      cancel: 'Cancel'
    }
  }
})

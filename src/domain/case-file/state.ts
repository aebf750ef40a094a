/** Where a case file stands and how it may move, why it closes or opens again (domain.md C1, C2, C7, C8, D12). */
import type { Risk } from '#domain/intake/danger.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const states = vocabulary([
  { code: 'ST01', id: 'Laporan diterima', en: 'Report received' },
  { code: 'ST02', id: 'Triase', en: 'Triage' },
  { code: 'ST03', id: 'Penjangkauan', en: 'Outreach' },
  { code: 'ST04', id: 'Registrasi & persetujuan', en: 'Registration and consent' },
  { code: 'ST05', id: 'Layanan darurat', en: 'Emergency service' },
  { code: 'ST06', id: 'Asesmen biopsikososial', en: 'Biopsychosocial assessment' },
  { code: 'ST07', id: 'Konferensi kasus', en: 'Case conference' },
  { code: 'ST08', id: 'RTL disetujui', en: 'Plan agreed' },
  { code: 'ST09', id: 'Pelaksanaan & rujukan', en: 'Action and referral' },
  { code: 'ST10', id: 'Tinjauan berkala', en: 'Regular review' },
  { code: 'ST11', id: 'Persiapan reintegrasi', en: 'Preparing reintegration' },
  { code: 'ST12', id: 'Reunifikasi / penempatan alternatif', en: 'Reunification or alternative placement' },
  { code: 'ST13', id: 'Reintegrasi pendidikan', en: 'Return to education' },
  { code: 'ST14', id: 'Pemantauan pascalayanan', en: 'Monitoring after services' },
  { code: 'ST15', id: 'Ditutup', en: 'Closed' },
  { code: 'ST16', id: 'Dibuka kembali', en: 'Reopened' },
  { code: 'ST17', id: 'Dipindah (antardaerah/lembaga)', en: 'Transferred' },
  { code: 'ST18', id: 'Tidak ditangani / luar kewenangan', en: 'Not handled / outside authority' }
])
export const State = states.schema
export type State = (typeof states.codes)[number]

/** The ordinary road. Danger (below) and transfer are added by `mayMove`, so that no row can forget them. */
const road: Readonly<Record<State, readonly State[]>> = {
  ST01: ['ST02'],
  ST02: ['ST03', 'ST04', 'ST05', 'ST18'],
  // Outreach may find that the report lies outside our authority after all.
  ST03: ['ST04', 'ST05', 'ST18'],
  ST04: ['ST05', 'ST06'],
  ST05: ['ST04', 'ST06', 'ST08', 'ST09', 'ST10'],
  ST06: ['ST07', 'ST08'],
  ST07: ['ST06', 'ST08', 'ST09', 'ST10', 'ST11'],
  ST08: ['ST09'],
  ST09: ['ST07', 'ST10'],
  ST10: ['ST06', 'ST07', 'ST08', 'ST09', 'ST11', 'ST13', 'ST14', 'ST15'],
  ST11: ['ST07', 'ST10', 'ST12'],
  ST12: ['ST09', 'ST10', 'ST13', 'ST14'],
  ST13: ['ST09', 'ST10', 'ST14'],
  ST14: ['ST10', 'ST13', 'ST15'],
  // A closed file moves only by opening again, which begins a new episode.
  ST15: ['ST16'],
  ST16: ['ST06'],
  // The receiver accepts (closed here) or gives the file back.
  ST17: ['ST09', 'ST10', 'ST15'],
  ST18: ['ST15']
}

const dangerStates: readonly State[] = ['ST03', 'ST05']
/** From registration to monitoring a child may move house, change agency or turn 18. */
const transferable: readonly State[] = ['ST04', 'ST05', 'ST06', 'ST07', 'ST08', 'ST09', 'ST10', 'ST11', 'ST12', 'ST13', 'ST14']

/**
 * Whether a file may go from one state to the next. New danger opens outreach and emergency service from everywhere,
 * except from a closed file: that opens again first (C2, C8).
 */
export const mayMove = (from: State, to: State): boolean => {
  if (from === to) return false
  if (dangerStates.includes(to) && from !== 'ST15') return true
  if (to === 'ST17') return transferable.includes(from)
  return road[from].includes(to)
}

export const nextStates = (from: State): readonly State[] => states.codes.filter((to) => mayMove(from, to))

/** Nobody works on these any more; every other state needs an owner and a next date (G-17). */
export const isClosed = (state: State): boolean => state === 'ST15'

/** Days until the next regular review (ST10). */
export const reviewEveryDays: Readonly<Record<Risk, number>> = { RK3: 14, RK2: 30, RK1: 60 }

export const closureReasons = vocabulary([
  { code: 'CL01', id: 'Tujuan tercapai', en: 'Goals met', hint: null },
  { code: 'CL02', id: 'Dialihkan ke lembaga lain', en: 'Handed to another agency', hint: null },
  { code: 'CL03', id: 'Pindah wilayah', en: 'Moved away', hint: null },
  { code: 'CL04', id: 'Usia 18, alih layanan dewasa', en: 'Aged out with adult services', hint: null },
  {
    code: 'CL05',
    id: 'Anak memilih berhenti',
    en: 'The child chooses to stop',
    hint: { id: 'Hanya usia 15–17, setelah penilaian kepentingan terbaik (BIA).', en: 'Only ages 15–17, after a best-interest assessment.' }
  },
  {
    code: 'CL06',
    id: 'Tidak dapat dihubungi',
    en: 'Lost contact',
    hint: {
      id: 'Setelah 3 upaya dalam 90 hari; keselamatan anak diperiksa lebih dahulu.',
      en: 'After 3 tries in 90 days; a safety check comes first.'
    }
  },
  { code: 'CL07', id: 'Di luar kriteria', en: 'Outside the criteria', hint: null },
  { code: 'CL08', id: 'Duplikat digabung', en: 'Duplicate merged', hint: null },
  {
    code: 'CL09',
    id: 'Meninggal dunia',
    en: 'Deceased',
    hint: { id: 'Terbatas; dengan persetujuan supervisor.', en: 'Restricted; with the consent of the supervisor.' }
  },
  {
    code: 'CL10',
    id: 'Ditutup, pendampingan hukum berjalan',
    en: 'Closed, legal accompaniment goes on',
    hint: {
      id: 'Perkara masih berjalan; harus ada penanggung jawab pendampingan.',
      en: 'The trial is open; someone must own the accompaniment.'
    }
  }
])

/** The child keeps the same file; each reopening begins a new episode (C8). */
export const reopenReasons = vocabulary([
  { code: 'RO01', id: 'Laporan baru tentang anak yang sama', en: 'New report on the same child' },
  { code: 'RO02', id: 'Tanda peringatan dini', en: 'Early-warning signs' },
  {
    code: 'RO03',
    id: 'Kontak dari terduga pelaku atau pemberitahuan pembebasan',
    en: 'Contact by the alleged offender, or a release notice'
  },
  { code: 'RO04', id: 'Penempatan tidak berlanjut', en: 'Placement broke down' },
  { code: 'RO05', id: 'Putus sekolah', en: 'School dropout' },
  { code: 'RO06', id: 'Cakupan dukungan di bawah 0,40 saat pemantauan', en: 'Support coverage below 0.40 at monitoring' },
  { code: 'RO07', id: 'Anak atau pengasuh meminta', en: 'The child or carer asks' },
  { code: 'RO08', id: 'Sidang dilanjutkan', en: 'The trial resumes' },
  { code: 'RO09', id: 'Restitusi belum dibayar, atau pembayaran membawa masalah', en: 'Restitution unpaid, or its payment brings harm' }
])

/** What special protection must contain (UU 35/2014 art. 59A): the plan is checked for all four. */
export const duties = vocabulary([
  {
    code: 'DU1',
    id: 'Penanganan cepat',
    en: 'Rapid handling',
    hint: {
      id: 'Pengobatan dan rehabilitasi fisik, psikis, dan sosial.',
      en: 'Treatment and physical, psychological and social rehabilitation.'
    }
  },
  {
    code: 'DU2',
    id: 'Pendampingan psikososial',
    en: 'Psychosocial accompaniment',
    hint: { id: 'Dari pengobatan sampai pulih.', en: 'From treatment until recovery.' }
  },
  {
    code: 'DU3',
    id: 'Bantuan sosial',
    en: 'Social aid',
    hint: { id: 'Bagi anak dari keluarga tidak mampu.', en: 'For a child whose family is poor.' }
  },
  {
    code: 'DU4',
    id: 'Pelindungan dan pendampingan dalam peradilan',
    en: 'Protection and accompaniment in proceedings',
    hint: { id: 'Pada setiap tahap proses peradilan.', en: 'In every step before the courts.' }
  }
])
export const Duty = duties.schema
export type Duty = (typeof duties.codes)[number]

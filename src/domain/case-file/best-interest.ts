/** A best-interest assessment: the question, the ways that were weighed, the law it rests on (domain.md C5, DC11). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const bestInterestQuestions = vocabulary([
  {
    code: 'BQ1',
    id: 'Memulai layanan dan mencatat data tanpa persetujuan wali',
    en: 'Begin services and record data without the carer’s consent'
  },
  { code: 'BQ2', id: 'Berbagi data dengan lembaga lain', en: 'Share data with another agency' },
  { code: 'BQ3', id: 'Pemeriksaan kesehatan', en: 'Medical examination' },
  { code: 'BQ4', id: 'Laporan polisi walau anak belum ingin', en: 'Police report although the child does not want it yet' },
  { code: 'BQ5', id: 'Tempat tinggal sementara', en: 'A temporary place to stay' },
  { code: 'BQ6', id: 'Menghubungi keluarga', en: 'Contact with the family' },
  { code: 'BQ7', id: 'Kembali ke keluarga atau ditempatkan pada pengganti', en: 'Return to the family, or placement with substitutes' },
  {
    code: 'BQ8',
    id: 'Menutup berkas sebelum anak siap, atau karena anak memilih berhenti',
    en: 'Closing before the child is ready, or because the child chooses to stop'
  },
  { code: 'BQ9', id: 'Pertanyaan lain', en: 'Another question' }
])

export const bestInterestOptions = vocabulary([
  { code: 'BO1', id: 'Menunggu sampai anak siap', en: 'Wait until the child is ready' },
  { code: 'BO2', id: 'Melakukannya dengan persetujuan anak', en: 'Do it with the child’s consent' },
  { code: 'BO3', id: 'Melakukannya dengan pengaman tambahan', en: 'Do it with added safeguards' },
  { code: 'BO4', id: 'Meminta kerabat lain yang aman', en: 'Ask another safe relative' },
  { code: 'BO5', id: 'Memakai tempat atau lembaga lain', en: 'Use another place or agency' },
  { code: 'BO6', id: 'Tidak melakukannya', en: 'Not do it' }
])

/** The grounds beside consent; which one holds in a case is a question for counsel (domain.md C5 [~]). */
export const legalBases = vocabulary([
  { code: 'LB1', id: 'Kewajiban hukum', en: 'Legal duty' },
  { code: 'LB2', id: 'Kepentingan vital anak', en: 'Vital interest of the child' },
  { code: 'LB3', id: 'Tugas pelayanan publik', en: 'Public task' }
])

export const viewReasons = vocabulary([
  { code: 'VR1', id: 'Anak masih terlalu kecil', en: 'The child is too young' },
  { code: 'VR2', id: 'Belum aman untuk ditanya', en: 'Not safe to ask yet' },
  { code: 'VR3', id: 'Anak memilih tidak menjawab', en: 'The child chose not to answer' },
  { code: 'VR4', id: 'Anak belum dapat ditemui', en: 'The child could not be met yet' }
])

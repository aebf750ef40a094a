/** Why a file closes or opens again (domain.md C7, C8, D12). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

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

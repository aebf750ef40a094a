/** What each of the seven needs is made of, and the services that usually answer it (domain.md D6; S62–S68). */
import type { Need } from './need.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Service } from '#domain/plan/services.ts'

type SubNeedTerm<Code extends string> = {
  readonly code: Code
  readonly need: Need
  readonly id: string
  readonly en: string
  readonly services: readonly Service[]
}

/** The need stands in the code: N1a belongs to N1. */
const row = <const Code extends `${Need}${string}`>(
  code: Code,
  id: string,
  en: string,
  ...services: readonly Service[]
): SubNeedTerm<Code> => ({ code, need: code.slice(0, 2) as Need, id, en, services })

export const subNeeds = vocabulary([
  row('N1a', 'Perawatan gawat darurat', 'Emergency care', 'SV20'),
  row('N1b', 'IMS, HIV, atau kehamilan (dengan persetujuan)', 'STI, HIV or pregnancy-related care (with consent)', 'SV22', 'SV21'),
  row('N1c', 'Luka atau cedera', 'Injury', 'SV23', 'SV20'),
  row('N1d', 'Gizi', 'Nutrition', 'SV24'),
  row('N1e', 'Gigi', 'Dental', 'SV25', 'SV23'),
  row('N1f', 'Kesehatan remaja', 'Adolescent health', 'SV22', 'SV23'),

  row('N2a', 'Dukungan psikologis awal', 'Psychological first aid', 'SV30'),
  row('N2b', 'Skrining', 'Screening', 'SV31'),
  row('N2c', 'Konseling', 'Counselling', 'SV32', 'SV33'),
  row('N2d', 'Perawatan psikiatri', 'Psychiatric care', 'SV34'),
  row('N2e', 'Bantuan untuk penggunaan zat', 'Help with substance use', 'SV33', 'SV34'),
  row('N2f', 'Cara tidur dan meredakan tekanan', 'Sleep and stress skills', 'SV32', 'SV35'),

  row('N3a', 'Tempat aman darurat', 'Emergency shelter', 'SV40', 'SV41'),
  row('N3b', 'Tinggal bersama kerabat', 'Kin care', 'SV42', 'SV43'),
  row('N3c', 'Keluarga pengganti', 'Substitute family', 'SV42'),
  row('N3d', 'Pulang ke rumah', 'Return home', 'SV43', 'SV42'),
  row('N3e', 'Hidup mandiri dengan pendamping', 'Supervised independent living', 'SV44'),

  row('N4a', 'Tetap bersekolah', 'Stay in school', 'SV60', 'SV66'),
  row('N4b', 'Daftar ulang', 'Re-enrol', 'SV61', 'SV60'),
  row('N4c', 'Pindah sekolah', 'Transfer school', 'SV61'),
  row('N4d', 'Paket A/B/C, PKBM', 'Equivalency programme', 'SV62'),
  row('N4e', 'Mengejar pelajaran', 'Catch up', 'SV63'),
  row('N4f', 'Biaya, seragam, transportasi', 'Fees, uniform, transport', 'SV64'),
  row('N4g', 'Rencana anti-stigma', 'Anti-stigma plan', 'SV65', 'SV66'),

  row('N5a', 'Pelatihan vokasi', 'Vocational training', 'SV70'),
  row('N5b', 'Sertifikat', 'Certificate', 'SV73'),
  row('N5c', 'Magang (usia yang sah)', 'Internship (lawful age)', 'SV71'),
  row('N5d', 'Mencari kerja', 'Job search', 'SV72'),
  row('N5e', 'Mengatasi hambatan ijazah, catatan, atau rekomendasi', 'Help with record or reference barriers', 'SV72', 'SV73'),

  row('N6a', 'Informasi hukum', 'Legal information', 'SV50'),
  row('N6b', 'Pelaporan', 'Reporting', 'SV51'),
  row('N6c', 'Pendampingan', 'Accompaniment', 'SV52', 'SV53'),
  row('N6d', 'Perlindungan', 'Protection', 'SV56', 'SV58', 'SV57'),
  row('N6e', 'Restitusi', 'Restitution', 'SV54', 'SV53'),
  row('N6f', 'Dokumen kependudukan', 'Civil documents', 'SV55'),

  row('N7a', 'Rekening tabungan', 'Savings account', 'SV80'),
  row('N7b', 'Menyimpan catatan sendiri', 'Keep own records', 'SV80', 'SV82'),
  row('N7c', 'Keamanan digital', 'Digital safety', 'SV81'),
  row('N7d', 'Hubungan yang sehat', 'Relationships', 'SV85'),
  row('N7e', 'Mentor', 'Mentor', 'SV82'),
  row('N7f', 'Waktu luang', 'Leisure', 'SV83', 'SV84'),
  row('N7g', 'Keagamaan bila anak ingin', 'Religion if the child wishes', 'SV45')
])
export const SubNeed = subNeeds.schema
export type SubNeed = (typeof subNeeds.codes)[number]

export const subNeedsOf = (need: Need): readonly (typeof subNeeds.terms)[number][] => subNeeds.terms.filter((term) => term.need === need)

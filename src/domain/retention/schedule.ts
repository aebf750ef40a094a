/** The retention schedule (domain.md G-15) as data: what is erased when, what is kept, where the rule comes from and how certain it is. */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Certainty: `law` stands in a law or regulation we have read; `drafted` is this system's proposal, to be checked with the archive schedules. */
export const retentionRules = vocabulary([
  {
    code: 'report-unregistered',
    id: 'Laporan yang tidak menjadi berkas: 1 tahun sesudah diselesaikan',
    en: 'A report that became no file: 1 year after it was settled',
    of: 'report',
    years: 1,
    untilAge: null,
    days: null,
    erases: 'keys and sealed words of the report',
    keeps: 'codes, dates and region for statistics',
    source: 'domain.md G-15',
    certainty: 'drafted'
  },
  {
    code: 'file-closed',
    id: 'Berkas ditutup: 5 tahun atau sampai usia 25, mana yang lebih akhir',
    en: 'A closed file: 5 years or until age 25, whichever is later',
    of: 'case-file',
    years: 5,
    untilAge: 25,
    days: null,
    erases: 'every key of the file and of its reports, its index tokens, who stands to it',
    keeps: 'codes, dates and region for statistics; the audit lines',
    source: 'domain.md G-15',
    certainty: 'drafted'
  },
  {
    code: 'child-request',
    id: 'Permintaan anak atau wali sesudah berkas ditutup, bila hukum tidak melarang',
    en: 'Asked by the child or carer after the file was closed, unless the law forbids',
    of: 'case-file',
    years: 0,
    untilAge: null,
    days: null,
    erases: 'every key of the file and of its reports, its index tokens, who stands to it',
    keeps: 'codes, dates and region for statistics; the audit lines',
    source: 'domain.md G-15; UU 27/2022 art. 43–45',
    certainty: 'law'
  },
  {
    code: 'content-url',
    id: 'Alamat konten daring: 90 hari sesudah status akhir',
    en: 'Address of online content: 90 days after its final status',
    of: 'content-report',
    years: null,
    untilAge: null,
    days: 90,
    erases: 'the address',
    keeps: 'kind, platform, outcome',
    source: 'domain.md G-15',
    certainty: 'drafted'
  },
  {
    code: 'audit-line',
    id: 'Jejak audit: 10 tahun',
    en: 'Audit lines: 10 years',
    of: 'audit',
    years: 10,
    untilAge: null,
    days: null,
    erases: 'whole lines, oldest seals first',
    keeps: 'the seals',
    source: 'domain.md G-15',
    certainty: 'drafted'
  }
])
export type RetentionRule = (typeof retentionRules.codes)[number]

export const holdBases = vocabulary([
  { code: 'criminal-proceedings', id: 'Proses pidana berjalan', en: 'Criminal proceedings under way' },
  { code: 'appeal', id: 'Banding atau kasasi', en: 'Appeal' },
  { code: 'restitution', id: 'Restitusi belum selesai', en: 'Restitution not settled' },
  { code: 'audit-finding', id: 'Temuan pemeriksaan', en: 'Finding of an inspection' },
  { code: 'complaint', id: 'Pengaduan belum selesai', en: 'Complaint not settled' }
])
export const HoldBasis = holdBases.schema

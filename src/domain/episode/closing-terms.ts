/** What the case worker declares for closing: the child's word, and each line that no other part of Lingkar measures yet, with its day and owner. */
import { z } from 'zod'
import { Need } from '#domain/assessment/need.ts'
import { childViewFields } from '#domain/case-file/child-view.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { ClosureReason } from './closing.ts'

export const readiness = vocabulary([
  { code: 'yes', id: 'Anak siap', en: 'The child is ready' },
  { code: 'no', id: 'Anak belum ingin', en: 'The child does not want it yet' },
  { code: 'not-asked', id: 'Belum dapat ditanyakan', en: 'Could not be asked yet' }
])
export const legalEnds = vocabulary([
  { code: 'none', id: 'Tidak ada perkara', en: 'No legal matter' },
  { code: 'closed', id: 'Sudah selesai', en: 'Closed' },
  { code: 'owned', id: 'Berjalan, ada yang mendampingi', en: 'Goes on, accompanied by somebody' },
  { code: 'open', id: 'Berjalan, belum ada yang mendampingi', en: 'Goes on, accompanied by nobody' }
])
export const educationEnds = vocabulary([
  { code: 'stable', id: 'Sekolah berjalan stabil', en: 'School goes on steadily' },
  { code: 'declines', id: 'Anak menolak saat ini', en: 'The child declines now' },
  { code: 'none', id: 'Sudah lulus atau belum usia sekolah', en: 'Completed, or below school age' },
  { code: 'unsettled', id: 'Belum stabil', en: 'Not steady yet' }
])

export const ClosingTerms = z.strictObject({
  reason: field(ClosureReason, 'Alasan menutup', 'Reason for closing', 'S3', 'K11'),
  ready: field(readiness.schema, 'Kesiapan anak', 'Readiness of the child', 'S3', 'K11'),
  ...childViewFields('K11'),
  talkOn: field(Day.nullable(), 'Percakapan penutup', 'Closing talk', 'S2', 'K11'),
  documentsOn: field(Day.nullable(), 'Dokumen dikembalikan', 'Documents returned', 'S2', 'K11'),
  legal: field(legalEnds.schema, 'Perkara', 'Legal matters', 'S3', 'K11'),
  legalOwner: field(dignifiedText(120).nullable(), 'Pendamping perkara', 'Who accompanies', 'S3', 'K11'),
  legalOn: field(Day.nullable(), 'Sejak', 'Since', 'S2', 'K11'),
  education: field(educationEnds.schema, 'Sekolah', 'School', 'S3', 'K11'),
  educationOn: field(Day.nullable(), 'Stabil sejak', 'Steady since', 'S2', 'K11'),
  ownedNeeds: field(z.array(Need).max(7), 'Kebutuhan yang dipegang pihak lain', 'Needs held by others', 'S3', 'K11'),
  needsOwner: field(dignifiedText(160).nullable(), 'Pemegang kebutuhan itu', 'Who holds them', 'S3', 'K11'),
  /** whom the reason names: the other agency, the adult services, the other file, the office of the accompaniment */
  receiver: field(dignifiedText(160).nullable(), 'Penerima', 'Receiver', 'S3', 'K11'),
  accompanimentPostId: field(Id.nullable(), 'Jabatan pendamping perkara', 'Post that accompanies', 'S2', 'K11'),
  tries: field(z.array(Day).max(12), 'Upaya menghubungi', 'Tries to reach the child', 'S2', 'K11'),
  safetyCheckedOn: field(Day.nullable(), 'Keselamatan diperiksa', 'Safety was checked', 'S2', 'K11')
})
export type ClosingTerms = z.infer<typeof ClosingTerms>

/** A complaint as the office outside the team knows it: received, looked into, done, and told to the child (G-12; domain.md B3 R27). */
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** In the order they are taken; a step may be skipped, never taken back. */
export const complaintStates = vocabulary([
  { code: 'new', id: 'Baru masuk', en: 'Just in' },
  { code: 'received', id: 'Diterima', en: 'Received' },
  { code: 'looking', id: 'Sedang diperiksa', en: 'Being looked into' },
  { code: 'done', id: 'Selesai', en: 'Done' }
])
export type ComplaintState = (typeof complaintStates.codes)[number]

export const complaintSteps = vocabulary([
  { code: 'received', id: 'Kami terima', en: 'We received it' },
  { code: 'looking', id: 'Kami periksa', en: 'We are looking into it' },
  { code: 'done', id: 'Sudah ditindaklanjuti', en: 'Something was done' }
])

export const toldWays = vocabulary([
  { code: 'met', id: 'Bertemu anak', en: 'Met the child' },
  { code: 'safe-person', id: 'Lewat orang yang dipilih anak', en: 'Through a person the child chose' },
  { code: 'letter', id: 'Surat tertutup', en: 'A closed letter' },
  { code: 'hotline', id: 'Lewat SAPA 129', en: 'Through SAPA 129' },
  { code: 'not-safe-yet', id: 'Belum aman untuk memberi tahu anak', en: 'Not safe to tell the child yet' }
])

export interface Complaint {
  readonly caseFileId: string
  readonly version: number
  readonly state: ComplaintState
  readonly isShared: boolean
}

export const complaintId = field(Id, 'Pengaduan', 'Complaint', 'S2', 'K14')

/** What a conflict shows: codes only. */
export type ComplaintSeen = Omit<Complaint, 'caseFileId'>
export const seen = ({ version, state, isShared }: Complaint): ComplaintSeen => ({ version, state, isShared })

/** A child's file moving to another unit: why, how far it is, and what must be true before it is theirs (domain.md C6, ST17; SLA-17; peers.md 4.8). */
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import type { Day, Moment } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** `childMoves`: she goes to live there; across a province that is for a panel to decide (C5). */
export const transferReasons = vocabulary([
  { code: 'child-moves', id: 'Anak pindah ke daerah itu', en: 'The child moves there', childMoves: true },
  { code: 'kin-there', id: 'Keluarga atau pengasuh ada di sana', en: 'Family or a carer is there', childMoves: true },
  { code: 'service-there', id: 'Layanan yang diperlukan ada di sana', en: 'The service that is needed is there', childMoves: true },
  { code: 'safety', id: 'Demi keselamatan anak', en: 'For the safety of the child', childMoves: true },
  { code: 'jurisdiction', id: 'Kewenangan ada pada daerah itu', en: 'The authority lies there', childMoves: false }
])
export type TransferReason = (typeof transferReasons.codes)[number]

export const transferStages = vocabulary([
  { code: 'offered', id: 'Menunggu jawaban', en: 'Waiting for the answer' },
  { code: 'accepted', id: 'Dua unit berdampingan', en: 'Two units side by side' },
  { code: 'declined', id: 'Ditolak', en: 'Declined' },
  { code: 'called-off', id: 'Dibatalkan', en: 'Called off' },
  { code: 'completed', id: 'Selesai', en: 'Finished' }
])
export type TransferStage = (typeof transferStages.codes)[number]

export const declineReasons = vocabulary([
  { code: 'no-room', id: 'Beban petugas sudah penuh', en: 'No worker has room' },
  { code: 'not-ours', id: 'Bukan wilayah kami', en: 'Not our area' },
  { code: 'child-not-coming', id: 'Anak tidak jadi ke sini', en: 'The child does not come here' },
  { code: 'day-impossible', id: 'Harinya belum memungkinkan', en: 'The day is not possible' },
  { code: 'talk-first', id: 'Perlu bicara lebih dulu', en: 'Let us talk first' }
])

/** `file-closed` follows by itself and is chosen by nobody. */
export const callOffReasons = vocabulary([
  { code: 'child-wish', id: 'Anak tidak mau pindah', en: 'The child does not want to move' },
  { code: 'not-safe', id: 'Tidak aman di sana', en: 'Not safe there' },
  { code: 'plans-changed', id: 'Rencana keluarga berubah', en: 'The family’s plans changed' },
  { code: 'receiver-asks', id: 'Diminta unit penerima', en: 'The receiving unit asks for it' }
])
export const callOffReasonsShown = vocabulary([
  ...callOffReasons.terms,
  { code: 'file-closed', id: 'Berkas ditutup', en: 'The file was closed' }
])

/** Whom the child wants beside her on the way. */
export const journeyCompanions = vocabulary([
  { code: 'P', id: 'Perempuan', en: 'A woman' },
  { code: 'L', id: 'Laki-laki', en: 'A man' },
  { code: 'ANY', id: 'Siapa saja', en: 'Anybody' }
])

/** What an offer may rest on: the child's own consent to share with an agency or to be referred … */
export const transferConsents: readonly ConsentPurpose[] = ['CS03', 'CS04']
/** … or an assessment about sharing with another agency, or about a question of its own. */
export const transferQuestions: readonly string[] = ['BQ2', 'BQ9']

/** The same shape on the device and on the server; for the post that is asked it is all there is of the child. */
export interface Transfer {
  readonly id: string
  readonly stage: TransferStage
  /** the file is in a state from which it may move */
  readonly isMovable: boolean
  readonly fromUnitId: string
  readonly toUnitId: string
  readonly toPostId: string
  readonly reason: TransferReason
  readonly firstDay: Day
  readonly shortReason: string | null
  readonly offeredBy: string
  readonly workerPostId: string | null
  readonly supervisorPostId: string | null
  readonly callPlannedAt: Moment | null
  readonly callHeldOn: Day | null
  readonly journeyVersion: number
  /** the file is just being handed over inside the old unit */
  readonly handoverOpen: boolean
}

export interface TransferState {
  /** the newest of the file; null where there is none the caller may know */
  readonly transfer: Transfer | null
}

/** Two digits of a region's code are its province. */
export const provinceOf = (region: string): string => region.slice(0, 2)

/** Once everything is read and the child knows the new worker, who receives may finish it from this day on. */
export const isDayReached = ({ firstDay }: Pick<Transfer, 'firstDay'>, today: Day): boolean => firstDay <= today

/** A stay in a shelter: how it stands, which ways lead on, when it is looked at again. Never where it is: an address lives in K3 alone (D16, SLA-15). */
import { addDays, type Day, daysBetween, type Moment } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const stayStatuses = vocabulary([
  { code: 'SH0', id: 'Tidak perlu lagi', en: 'No longer needed' },
  { code: 'SH1', id: 'Menunggu tempat', en: 'Waiting for a place' },
  { code: 'SH2', id: 'Tinggal di rumah aman', en: 'Staying at the shelter' },
  { code: 'SH3', id: 'Sedang keluar berkunjung', en: 'Out on leave or a visit' },
  { code: 'SH4', id: 'Pindah ke tempat lain', en: 'Moved to another place' },
  { code: 'SH5', id: 'Kembali ke keluarga', en: 'Went to the family' },
  { code: 'SH6', id: 'Ke keluarga pengganti', en: 'Went to a substitute family' },
  { code: 'SH7', id: 'Hidup mandiri', en: 'Lives independently' },
  { code: 'SH8', id: 'Pergi tanpa pamit', en: 'Left without notice' },
  { code: 'SH9', id: 'Tidak dapat diterima, penuh', en: 'Could not be taken in, full' }
])
export type StayStatus = (typeof stayStatuses.codes)[number]

export const beds = vocabulary([
  { code: 'girls', id: 'Kamar anak perempuan', en: 'Girls’ room' },
  { code: 'boys', id: 'Kamar anak laki-laki', en: 'Boys’ room' },
  { code: 'family', id: 'Kamar keluarga', en: 'Family room' },
  { code: 'accessible', id: 'Kamar ramah disabilitas', en: 'Accessible room' }
])

export interface Stay {
  readonly postId: string
  readonly status: StayStatus
  /** null while she waits for a place */
  readonly fromOn: Day | null
  readonly version: number
}

const ways: Readonly<Partial<Record<StayStatus, readonly StayStatus[]>>> = {
  SH1: ['SH2', 'SH9', 'SH0'],
  SH2: ['SH3', 'SH8', 'SH4', 'SH5', 'SH6', 'SH7'],
  SH3: ['SH2', 'SH8', 'SH4', 'SH5', 'SH6', 'SH7'],
  // found again: back in her room, or safe somewhere else
  SH8: ['SH2', 'SH4', 'SH5', 'SH6', 'SH7']
}
export const waysFrom = (status: StayStatus): readonly StayStatus[] => ways[status] ?? []
/** What a shelter says of its own rooms; where a child lives next is decided by the team. */
export const saidByShelter: readonly StayStatus[] = ['SH2', 'SH3', 'SH8', 'SH9']

export const isStaying = (status: StayStatus): boolean => status === 'SH2' || status === 'SH3'
/** Whether a room is kept for her: also for a child who left without notice, so that she can come back. */
export const hasRoom = (status: StayStatus): boolean => isStaying(status) || status === 'SH8'
export const isRunning = (status: StayStatus): boolean => hasRoom(status) || status === 'SH1'

/** SLA-15: on these days, and every fourteen from then on. */
const firstReviews = [1, 3, 7, 14] as const
const everyDays = 14

/** The first day of review after a day of the stay. */
export function nextReviewOn(fromOn: Day, after: Day): Day {
  const stayed = Math.max(0, daysBetween(fromOn, after))
  const first = firstReviews.find((day) => day > stayed)
  return addDays(fromOn, first ?? (Math.floor(stayed / everyDays) + 1) * everyDays)
}

/** From the fourteenth day on a stay rests on a panel's determination (BID). */
export const isLong = (fromOn: Day, on: Day): boolean => daysBetween(fromOn, on) >= everyDays

/** The end of a day of review, in the west of the country where days are counted. */
export const reviewDueAt = (day: Day): Moment => `${day}T16:59:59.000Z`

/** What is done when a child left without notice, and who is told; each line is answered, also with "not safe". */
export const protocolSteps = vocabulary([
  { code: 'LS1', id: 'Hubungi anak lewat kontak amannya', en: 'Reach the child through the safe contact' },
  { code: 'LS2', id: 'Datangi tempat aman dalam rencana keselamatan', en: 'Go to the safe places of the safety plan' },
  { code: 'LS3', id: 'Beri tahu supervisor', en: 'Tell the supervisor' },
  { code: 'LS4', id: 'Beri tahu kepala unit', en: 'Tell the head of the unit' },
  { code: 'LS5', id: 'Beri tahu polisi Unit PPA', en: 'Tell the police PPA unit' },
  { code: 'LS6', id: 'Beri tahu wali yang aman', en: 'Tell the safe carer' },
  { code: 'LS7', id: 'Beri tahu LPSK, bila anak dilindungi', en: 'Tell LPSK, if the child is protected' }
])
export type ProtocolStep = (typeof protocolSteps.codes)[number]
export const stepAnswers = vocabulary([
  { code: 'done', id: 'Sudah', en: 'Done' },
  { code: 'not-safe', id: 'Tidak, membahayakan anak', en: 'No, it would endanger the child' },
  { code: 'not-needed', id: 'Tidak perlu', en: 'Not needed' }
])

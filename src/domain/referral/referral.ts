/** A referral and its machine: every state, every event, who may bring it about (domain.md C6, D13). The same table stands in SQL. */
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Day, Moment } from '#domain/kernel/date.ts'

export const referralStates = vocabulary([
  { code: 'RS01', id: 'Draf', en: 'Draft' },
  { code: 'RS02', id: 'Menunggu persetujuan anak', en: 'Awaiting the child’s consent' },
  { code: 'RS03', id: 'Terkirim', en: 'Sent' },
  { code: 'RS04', id: 'Sudah dibaca', en: 'Received' },
  { code: 'RS05', id: 'Diterima', en: 'Accepted' },
  { code: 'RS06', id: 'Tidak bisa', en: 'Declined' },
  { code: 'RS07', id: 'Terjadwal', en: 'Scheduled' },
  { code: 'RS08', id: 'Anak hadir', en: 'Attended' },
  { code: 'RS09', id: 'Anak tidak hadir', en: 'Missed' },
  { code: 'RS10', id: 'Layanan diberikan', en: 'Service given' },
  { code: 'RS11', id: 'Rujuk balik dikirim', en: 'Back-referral sent' },
  { code: 'RS12', id: 'Selesai', en: 'Completed' },
  { code: 'RS13', id: 'Batal', en: 'Cancelled' },
  { code: 'RS14', id: 'Kedaluwarsa', en: 'Expired' }
])
export type ReferralState = (typeof referralStates.codes)[number]

export const refusals = vocabulary([
  { code: 'RJ1', id: 'Kapasitas penuh', en: 'Full' },
  { code: 'RJ2', id: 'Di luar wilayah kami', en: 'Outside our area' },
  { code: 'RJ3', id: 'Layanan ini tidak tersedia', en: 'This service is not offered' },
  { code: 'RJ4', id: 'Usia, jenis kelamin, atau disabilitas tidak terlayani', en: 'Cannot serve this age, sex or disability' },
  { code: 'RJ5', id: 'Dokumen kurang (tidak menghalangi keadaan darurat)', en: 'Papers missing (never a bar in an emergency)' },
  { code: 'RJ6', id: 'Biaya', en: 'Cost' },
  { code: 'RJ7', id: 'Lokasi tidak aman bagi anak', en: 'The place is not safe for the child' },
  { code: 'RJ8', id: 'Ada konflik kepentingan', en: 'Conflict of interest' },
  { code: 'RJ9', id: 'Anak menarik persetujuan', en: 'The child withdrew' },
  { code: 'RJ10', id: 'Petugas terlatih tidak ada', en: 'No trained staff' }
])
export type Refusal = (typeof refusals.codes)[number]

/** `stands`: for how many days an unanswered referral stays open; the clock SLA-14 fires long before. */
export const urgencies = vocabulary([
  { code: 'U1', id: 'Sekarang', en: 'Now', hurried: true, stands: 3 },
  { code: 'U2', id: 'Dalam 24 jam', en: 'Within 24 hours', hurried: true, stands: 3 },
  { code: 'U3', id: 'Dalam 3 hari', en: 'Within 3 days', hurried: false, stands: 14 }
])
export type Urgency = (typeof urgencies.codes)[number]

/** Where the child is to come. No address: whoever goes along knows it, and a shelter's never leaves K3. */
export const meetingPlaces = vocabulary([
  { code: 'MP1', id: 'Di tempat layanan', en: 'At the service' },
  { code: 'MP2', id: 'Di kantor pendamping', en: 'At the companion’s office' },
  { code: 'MP3', id: 'Petugas mendatangi anak', en: 'Staff come to the child' },
  { code: 'MP4', id: 'Lewat telepon atau panggilan video', en: 'By telephone or video' }
])
export type MeetingPlace = (typeof meetingPlaces.codes)[number]

export const outcomes = vocabulary([
  { code: 'RO1', id: 'Kebutuhan terpenuhi', en: 'The need is met' },
  { code: 'RO2', id: 'Terpenuhi sebagian, berlanjut di sini', en: 'Met in part, goes on here' },
  { code: 'RO3', id: 'Perlu layanan lain', en: 'Another service is needed' },
  { code: 'RO4', id: 'Belum membantu', en: 'Did not help yet' },
  { code: 'RO5', id: 'Anak memilih berhenti', en: 'The child chose to stop' }
])
export type Outcome = (typeof outcomes.codes)[number]

/** What somebody needs so that the child can use the service; no diagnosis. */
export const accommodations = vocabulary([
  { code: 'AC1', id: 'Petugas perempuan', en: 'A woman on the staff' },
  { code: 'AC2', id: 'Petugas laki-laki', en: 'A man on the staff' },
  { code: 'AC3', id: 'Juru bahasa isyarat', en: 'Sign-language interpreter' },
  { code: 'AC4', id: 'Penerjemah bahasa daerah', en: 'Interpreter' },
  { code: 'AC5', id: 'Tempat tanpa tangga', en: 'A place without steps' },
  { code: 'AC6', id: 'Penjelasan sederhana, waktu lebih lama', en: 'Simple explanations, more time' },
  { code: 'AC7', id: 'Ruang yang tenang dan tertutup', en: 'A quiet, closed room' }
])
export type Accommodation = (typeof accommodations.codes)[number]

export type Side = 'sender' | 'recipient' | 'system'
export interface Move {
  readonly event: string
  readonly from: readonly ReferralState[]
  readonly to: ReferralState
  /** `either`: whoever saw it. What a recipient does, the sender records where the recipient has no account. */
  readonly by: Side | 'either'
}

const unsent = ['RS01', 'RS02'] as const
const waiting = ['RS03', 'RS04'] as const
const beforeService = ['RS05', 'RS07', 'RS09'] as const
const live = [...unsent, ...waiting, ...beforeService, 'RS08', 'RS10', 'RS11'] as const

export const moves = [
  { event: 'choose-packet', from: unsent, to: 'RS01', by: 'sender' },
  { event: 'ask-consent', from: unsent, to: 'RS02', by: 'sender' },
  { event: 'send', from: unsent, to: 'RS03', by: 'sender' },
  { event: 'acknowledge', from: ['RS03'], to: 'RS04', by: 'system' },
  { event: 'ask', from: waiting, to: 'RS04', by: 'recipient' },
  { event: 'accept', from: waiting, to: 'RS05', by: 'recipient' },
  { event: 'decline', from: [...waiting, ...beforeService], to: 'RS06', by: 'recipient' },
  { event: 'schedule', from: beforeService, to: 'RS07', by: 'recipient' },
  { event: 'attended', from: ['RS05', 'RS07', 'RS09'], to: 'RS08', by: 'either' },
  { event: 'missed', from: ['RS07'], to: 'RS09', by: 'either' },
  { event: 'give-service', from: ['RS08', 'RS10'], to: 'RS10', by: 'recipient' },
  { event: 'refer-back', from: ['RS10'], to: 'RS11', by: 'recipient' },
  { event: 'close', from: ['RS11'], to: 'RS12', by: 'sender' },
  { event: 'cancel', from: [...unsent, ...waiting, ...beforeService, 'RS08', 'RS14'], to: 'RS13', by: 'sender' },
  { event: 'withdraw', from: live.filter((one) => one !== 'RS01' && one !== 'RS02'), to: 'RS13', by: 'system' },
  { event: 'expire', from: waiting, to: 'RS14', by: 'system' }
] as const satisfies readonly Move[]
export type ReferralEvent = (typeof moves)[number]['event']

export const moveOf = (event: ReferralEvent): Move => {
  const move = moves.find((one) => one.event === event)
  if (!move) throw new Error(`unknown event ${event}`)
  return move
}
export const mayHappen = (event: ReferralEvent, state: ReferralState): boolean => moveOf(event).from.includes(state)
/** Nobody but the child's own people sees anything any more; what lapsed is still theirs to put away. */
export const isOver = (state: ReferralState): boolean => ['RS06', 'RS12', 'RS13', 'RS14'].includes(state)
export const isWaiting = (state: ReferralState): boolean => (waiting as readonly ReferralState[]).includes(state)
/** Said yes, and the service is not over: what the packet holds is open. */
export const isOpenToRecipient = (state: ReferralState): boolean => ['RS05', 'RS07', 'RS08', 'RS09', 'RS10', 'RS11'].includes(state)

/** A referral as its commands see it. `state` is as written; ask `stateAt`. */
export interface Referral {
  readonly id: string
  readonly state: ReferralState
  readonly version: number
  readonly service: string
  readonly urgency: Urgency
  /** null: the unit has no account, and word travels on paper */
  readonly toPostId: string | null
  readonly fields: readonly string[]
  readonly days: number
  readonly standsUntil: Moment | null
  readonly sentBy: string | null
  readonly sentOn: Day | null
  readonly consentUntil: Day | null
  /** when the access that came with acceptance ends */
  readonly accessUntil: Moment | null
}

/** Nobody has to come by for a referral to lapse. */
export const stateAt = ({ state, standsUntil }: Pick<Referral, 'state' | 'standsUntil'>, at: Moment): ReferralState =>
  isWaiting(state) && standsUntil !== null && Date.parse(standsUntil) <= Date.parse(at) ? 'RS14' : state

/** The eight steps of the line on screen, and the state that reaches each. */
export const steps = ['sent', 'read', 'answered', 'appointment', 'attended', 'service', 'back', 'closed'] as const
export type Step = (typeof steps)[number]
const reached: Partial<Record<ReferralState, number>> = {
  RS03: 1,
  RS04: 2,
  RS05: 3,
  RS06: 3,
  RS07: 4,
  RS09: 4,
  RS08: 5,
  RS10: 6,
  RS11: 7,
  RS12: 8,
  RS14: 2
}
/** How many of the eight steps are behind it. */
export const stepsDone = (state: ReferralState): number => reached[state] ?? 0

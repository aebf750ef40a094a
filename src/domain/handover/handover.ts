/** The hand-over of one child's file from a person to a person: why, how long they stand side by side, what the dossier holds (SLA-17, G-17; S117–S119). */
import { addDays, type Day, daysBetween, type Moment } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Two people side by side, or from one moment to the next. */
export type HandoverKind = 'planned' | 'sudden'

export const handoverReasons = vocabulary([
  { code: 'rotation', id: 'Mutasi', en: 'Rotation' },
  { code: 'long-leave', id: 'Cuti panjang', en: 'Long leave' },
  { code: 'moved', id: 'Pindah tempat tinggal', en: 'Moved away' },
  { code: 'illness', id: 'Sakit', en: 'Illness' },
  { code: 'left', id: 'Berhenti bekerja', en: 'Left the service' },
  { code: 'child-asks', id: 'Permintaan anak', en: 'The child asks for it' },
  { code: 'reassigned', id: 'Pembagian tugas', en: 'Duties shared out anew' }
])

/** Why two weeks side by side are not possible. */
export const shortReasons = vocabulary([
  { code: 'letter-date', id: 'Surat mutasi berlaku lebih cepat', en: 'The letter of rotation begins sooner' },
  { code: 'leave-date', id: 'Cuti mulai lebih cepat', en: 'The leave begins sooner' },
  { code: 'illness', id: 'Petugas lama sakit', en: 'The one who leaves is ill' },
  { code: 'child-wish', id: 'Anak minta segera diganti', en: 'The child asks for it soon' },
  { code: 'child-safety', id: 'Demi keselamatan anak', en: 'For the safety of the child' }
])

/** SLA-17: so many days the successor stands beside the one who leaves. */
export const overlapDays = 14
/** After a sudden take-over: the dossier is read within so many days [D]. */
const readingDays = 3
/** Plans further ahead are forgotten by everybody but the program. */
export const daysAhead = 92

/** What the dossier is made of; no password ever (G-17). One line of each kind may stand for many rows of the file. */
export const itemKinds = vocabulary([
  { code: 'summary', id: 'Ringkasan', en: 'Summary' },
  { code: 'safety-plan', id: 'Rencana keselamatan', en: 'Safety plan' },
  { code: 'promise', id: 'Janji kepada anak', en: 'Promises to the child' },
  { code: 'plan', id: 'Rencana dan tujuan anak', en: 'Plan and the child’s goals' },
  { code: 'action', id: 'Langkah yang belum selesai', en: 'Steps not finished yet' },
  { code: 'tie', id: 'Dukungan yang dijaga', en: 'Support that is guarded' },
  { code: 'own-support', id: 'Dukungan dari petugas lama sendiri', en: 'Support by the one who leaves' },
  { code: 'consent', id: 'Persetujuan yang segera berakhir', en: 'Consents that end soon' }
])
export type ItemKind = (typeof itemKinds.codes)[number]

/** One row of the file as it stands now. Its version tells whether what was accepted is still what is there. */
export interface Item {
  readonly item: ItemKind
  readonly rowId: string
  readonly version: number
}

/** Everything the successor must know before the file is hers alone; the same shape on the device and on the server. */
export interface Handover {
  readonly id: string
  readonly kind: HandoverKind
  readonly fromPostId: string
  readonly toPostId: string
  /** null when the post was empty: nobody is left who could explain */
  readonly fromAccountId: string | null
  readonly toAccountId: string
  readonly firstDay: Day
  /** set once the file is the successor's */
  readonly changedHandsAt: Moment | null
  readonly items: readonly Item[]
  /** newest acceptance of each row */
  readonly accepted: readonly Item[]
  /** made, or said why not yet and by when */
  readonly childIntroduced: boolean
  /** the successor holds the post now and is not kept from this child */
  readonly successorStands: boolean
  /** it begins and ends with a transfer to another unit, never by itself */
  readonly belongsToTransfer?: boolean
}

export interface HandoverState {
  readonly file: { readonly state: string } | null
  /** null when there is none, or it is over */
  readonly handover: Handover | null
}

const sameRow = (one: Item, other: Item): boolean => one.item === other.item && one.rowId === other.rowId

/** `again`: it was accepted, and has changed since. */
type ItemStand = 'open' | 'accepted' | 'again'

export function standOf(item: Item, accepted: readonly Item[]): ItemStand {
  const last = accepted.filter((one) => sameRow(one, item)).reduce((newest, one) => Math.max(newest, one.version), -1)
  return last === item.version ? 'accepted' : last < 0 ? 'open' : 'again'
}

export const itemsLeft = ({ items, accepted }: Pick<Handover, 'items' | 'accepted'>): readonly Item[] =>
  items.filter((item) => standOf(item, accepted) !== 'accepted')

interface Completeness {
  readonly accepted: number
  readonly total: number
  /** 0 to 1; a dossier without a row is complete */
  readonly share: number
}

/** How much of what there is to know has been taken over; the measure of hand-overs in statistics. */
export function completenessOf(handover: Pick<Handover, 'items' | 'accepted'>): Completeness {
  const total = handover.items.length
  const accepted = total - itemsLeft(handover).length
  return { accepted, total, share: total === 0 ? 1 : accepted / total }
}

/** The day by which the dossier is to be accepted: the day of the change, or a few days after a sudden one. */
export const readBy = ({ kind, firstDay }: Pick<Handover, 'kind' | 'firstDay'>): Day =>
  kind === 'sudden' ? addDays(firstDay, readingDays) : firstDay

export const isShort = (today: Day, firstDay: Day): boolean => daysBetween(today, firstDay) < overlapDays

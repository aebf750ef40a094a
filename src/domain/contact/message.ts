/** A message on its way: where it stands, and what may follow what. A state never goes backwards by itself (G-06). */
import { z } from 'zod'
import type { Day, Moment } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { type Channel, leavesByItself } from './contact-terms.ts'
import type { Window } from './window.ts'

/** `settled`: nothing more happens unless a person begins a new message. */
export const messageStates = vocabulary([
  { code: 'planned', id: 'Menunggu jam aman atau konfirmasi', en: 'Waits for the safe hour or a confirmation', settled: false },
  { code: 'confirmed', id: 'Siap berangkat', en: 'Ready to leave', settled: false },
  { code: 'sending', id: 'Sedang dikirim', en: 'Being sent', settled: false },
  { code: 'unknown', id: 'Tidak diketahui sampai atau belum', en: 'Not known whether it arrived', settled: false },
  { code: 'handed-over', id: 'Sudah diserahkan', en: 'Handed over', settled: false },
  { code: 'unanswered', id: 'Tidak dijawab', en: 'Unanswered', settled: true },
  { code: 'wrong-number', id: 'Salah sambung', en: 'Wrong number', settled: true },
  { code: 'failed', id: 'Gagal', en: 'Failed', settled: true },
  { code: 'delivered', id: 'Sampai', en: 'Arrived', settled: true },
  { code: 'withdrawn', id: 'Ditarik', en: 'Withdrawn', settled: true }
])
export const MessageState = messageStates.schema
export type MessageState = (typeof messageStates.codes)[number]

export const reasons = vocabulary([
  { code: 'no-longer-needed', id: 'Tidak perlu lagi', en: 'No longer needed', byPerson: true },
  { code: 'child-asked', id: 'Anak meminta', en: 'The child asked', byPerson: true },
  { code: 'not-safe-now', id: 'Keadaan sedang tidak aman', en: 'Not safe at the moment', byPerson: true },
  { code: 'kept-away', id: 'Orang ini tidak boleh tahu', en: 'This person must not know', byPerson: false },
  { code: 'consent-ended', id: 'Persetujuan ditarik atau berakhir', en: 'Consent withdrawn or over', byPerson: false },
  { code: 'rule-changed', id: 'Aturan kontak berubah', en: 'The contact rule changed', byPerson: false },
  { code: 'sender-left', id: 'Pengirim tidak lagi mendampingi', en: 'The sender no longer accompanies', byPerson: false },
  { code: 'file-closed', id: 'Berkas ditutup', en: 'The file was closed', byPerson: false },
  { code: 'too-late', id: 'Harinya sudah lewat', en: 'Its day has passed', byPerson: false },
  { code: 'template-withdrawn', id: 'Kalimatnya ditarik', en: 'Its sentence was withdrawn', byPerson: false },
  { code: 'refused', id: 'Alamat menolak', en: 'The address refused it', byPerson: false },
  { code: 'gave-up', id: 'Berkali-kali tidak dapat dikirim', en: 'Could not be sent after several tries', byPerson: false },
  { code: 'no-answer', id: 'Sambungan putus di tengah pengiriman', en: 'The line broke while sending', byPerson: false },
  { code: 'no-transport', id: 'Jalur ini belum dipasang di server', en: 'This channel is not set up on the server', byPerson: false }
])
export const Reason = reasons.schema
export type Reason = (typeof reasons.codes)[number]

/** What the address, the gateway or the runner may make of a message; a person may do a little more, see record-outcome.ts. */
const following: Readonly<Record<MessageState, readonly MessageState[]>> = {
  planned: ['withdrawn', 'failed'],
  confirmed: ['sending', 'withdrawn', 'failed'],
  sending: ['handed-over', 'delivered', 'unknown', 'failed', 'withdrawn'],
  unknown: ['handed-over', 'delivered', 'failed'],
  'handed-over': ['delivered', 'failed'],
  unanswered: [],
  'wrong-number': [],
  failed: [],
  delivered: [],
  withdrawn: []
}
export const mayFollow = (from: MessageState, to: MessageState): boolean => following[from].includes(to)

export interface Message extends Window {
  readonly id: string
  readonly personId: string
  readonly channel: Channel
  readonly state: MessageState
  readonly onDay: Day | null
  /** somebody has looked at how it ended */
  readonly settledAt: Moment | null
  readonly version: number
}

export const whichMessage = {
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  messageId: field(Id, 'Pesan', 'Message', 'S2', 'K11'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K11')
}

/** Codes only: what a conflict shows. */
export type MessageVersion = Pick<Message, 'state' | 'version'>
export const versionOf = ({ state, version }: Message): MessageVersion => ({ state, version })

/** What somebody has to look at: nobody knows whether it arrived, or it did not. */
export const needsSettling = ({ state, settledAt }: Pick<Message, 'state' | 'settledAt'>): boolean =>
  state === 'unknown' || (state === 'failed' && settledAt === null)

export const isForHand = (channel: Channel): boolean => !leavesByItself(channel)

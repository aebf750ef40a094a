/** Suara Anak: how a child found a meeting, what it wants to say, and the words it writes itself (domain.md E6, G-12; S6, S155, S156). */
import { z } from 'zod'
import { field } from '#domain/kernel/field.ts'
import { wordsToReplace } from '#domain/kernel/dignity.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** The five items of E6, in its words; each may be skipped. */
export const feedbackItems = vocabulary([
  { code: 'listened', id: 'Saya didengarkan', en: 'I was listened to' },
  { code: 'safe', id: 'Saya merasa aman', en: 'I felt safe' },
  { code: 'understood', id: 'Saya paham penjelasan', en: 'I understood what was explained' },
  { code: 'choice', id: 'Saya boleh memilih', en: 'I could choose' },
  { code: 'again', id: 'Saya mau datang lagi', en: 'I would come back' }
])

/** The five faces; the number is their place, never a mark that is added up. */
export const faces = vocabulary([
  { code: '1', id: 'tidak sama sekali', en: 'not at all' },
  { code: '2', id: 'kurang', en: 'a little' },
  { code: '3', id: 'lumayan', en: 'so-so' },
  { code: '4', id: 'iya', en: 'yes' },
  { code: '5', id: 'iya banget', en: 'yes, very much' }
])
const Face = z.int().min(1).max(5).nullable()
const face = (id: string, en: string) => field(Face, id, en, 'S3', 'K14')
export const Faces = z.strictObject({
  listened: face('Didengarkan', 'Listened to'),
  safe: face('Merasa aman', 'Felt safe'),
  understood: face('Paham penjelasan', 'Understood'),
  choice: face('Boleh memilih', 'Could choose'),
  again: face('Mau datang lagi', 'Would come back')
})
export type Faces = z.infer<typeof Faces>
export const noFaces: Faces = { listened: null, safe: null, understood: null, choice: null, again: null }

/** UU 12/2022 art. 26(4): a child may ask for somebody of a sex of its choice. */
export const wishedSexes = vocabulary([
  { code: 'P', id: 'perempuan', en: 'a woman' },
  { code: 'L', id: 'laki-laki', en: 'a man' },
  { code: 'ANY', id: 'siapa saja', en: 'anybody' }
])
export const WishedSex = wishedSexes.schema

export const longestChildText = 300
/** A child is never refused for a word. What could weigh on a reader, or betray somebody, is only marked. */
export const childText = z.string().trim().max(longestChildText)

export const textFlags = vocabulary([
  { code: 'heavy', id: 'Ada kata yang berat', en: 'Holds heavy words' },
  { code: 'identity', id: 'Ada nomor, akun, atau tautan', en: 'Holds a number, account or link' }
])
export type TextFlag = (typeof textFlags.codes)[number]

export function flagsOf(text: string | null): TextFlag[] {
  const kinds = text ? wordsToReplace(text).map(({ kind }) => kind) : []
  const flags: TextFlag[] = []
  if (kinds.some((kind) => kind === 'word' || kind === 'graphic')) flags.push('heavy')
  if (kinds.some((kind) => kind === 'nik' || kind === 'phone' || kind === 'link')) flags.push('identity')
  return flags
}

export const caseFileId = field(Id, 'Berkas', 'Case file', 'S2', 'K1')
/** SLA of our own [D]: a wish is answered within a week, a complaint within two, and feedback is talked about within three days. */
export const answerWishWithin = 7
export const answerComplaintWithin = 14
export const talkWithin = 3

/** The sentences that may leave: reviewed, neutral, with blanks from a closed list. No message carries a word of anybody's own (security.md 3.10). */
import { z } from 'zod'
import type { Day } from '#domain/kernel/date.ts'
import { Day as Days } from '#domain/kernel/day.ts'
import { wordsToReplace } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { Channel, type Greeting, Greeting as Greetings, greetings, type Identity, identities, weekdays } from './contact-terms.ts'
import { weekdayOf } from './window.ts'

export const templateStates = vocabulary([
  { code: 'written', id: 'Menunggu diperiksa orang lain', en: 'Waits for another person’s review' },
  { code: 'reviewed', id: 'Boleh dipakai', en: 'May be used' },
  { code: 'withdrawn', id: 'Ditarik', en: 'Withdrawn' }
])
export type TemplateState = (typeof templateStates.codes)[number]

export const blanks = ['salam', 'hari', 'jam', 'pengirim'] as const
export type Blank = (typeof blanks)[number]

export const TemplateTerms = z.strictObject({
  /** for whoever chooses; never sent */
  title: field(z.string().trim().min(4).max(60), 'Untuk apa', 'What for', 'S1', 'K18'),
  text: field(z.string().trim().min(10).max(300), 'Kalimat', 'Sentence', 'S1', 'K18'),
  channels: field(z.array(Channel).min(1).max(6), 'Lewat apa', 'By what', 'S1', 'K18'),
  automatic: field(z.boolean(), 'Berangkat sendiri pada jam aman', 'Leaves by itself at the safe hour', 'S1', 'K18')
})
export type TemplateTerms = z.infer<typeof TemplateTerms>

export const whichTemplate = {
  templateId: field(Id, 'Kalimat', 'Template', 'S1', 'K18'),
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K18')
}

/** One version; whatever was once written stays. */
export interface Template {
  readonly id: string
  readonly version: number
  readonly state: TemplateState
  readonly writtenBy: string | null
}

/** Offices, crimes, courts, health, and words that tell what Lingkar is about: none of them is sent to anybody. */
const tellTale =
  /\b(?:uptd|ppa|dp3a\w*|dinsos|dinas|sosial|polisi|polres|polsek|polda|lpsk|lbh|jaksa\w*|hakim|sidang|pengadilan|hukum|pelaku|korban|saksi|kasus|perkara|lapor\w*|laporan|pengaduan|kekerasan|eksploitasi|pelecehan|perdagangan|kejahatan|pidana|aborsi|hamil|visum|puskesmas|rumah sakit|dokter|psikolog\w*|konseling|terapi|trauma|rehabilitasi|rumah aman|shelter|suaka|lksa|panti|sapa|hotline|kementerian|kemen\w*|kpai|negara|petugas|pendamping\w*|berkas|rujuk\w*|penyidik\w*|restitusi|kompensasi|perlindungan|pelindungan|rahasia|aman|bahaya|ancam\w*|takut|anak|wali)(?:-?(?:nya|ku|mu|lah|kah|pun))*\b/giu

export type TemplateFault =
  | { readonly kind: 'blank-unknown'; readonly word: string }
  | { readonly kind: 'word-tells'; readonly word: string }
  | { readonly kind: 'sender-missing' }

/** Why a sentence must not leave. A blank nobody knows, a word that tells, a number, a link, no neutral name below it. */
export function templateFault(text: string): TemplateFault | undefined {
  const inBraces = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const unknown = inBraces.find((name) => !(blanks as readonly string[]).includes(name))
  const rest = text.replaceAll(/\{[^{}]*\}/g, '')
  if (unknown !== undefined) return { kind: 'blank-unknown', word: unknown.slice(0, 20) }
  if (/[{}]/.test(rest)) return { kind: 'blank-unknown', word: '{' }
  const found = rest.match(tellTale)?.[0] ?? wordsToReplace(rest)[0]?.found ?? rest.match(/[\d@/\\]+/)?.[0]
  if (found) return { kind: 'word-tells', word: found }
  return inBraces.includes('pengirim') ? undefined : { kind: 'sender-missing' }
}

export const blanksOf = (text: string): readonly Blank[] => blanks.filter((name) => text.includes(`{${name}}`))

export const Clock = z.string().regex(/^(?:0[6-9]|1\d|2[01]):(?:00|15|30|45)$/)

/** What a person chooses for the blanks; the sender's name comes from the rule. */
export const Filling = z.strictObject({
  greeting: field(Greetings.nullable(), 'Salam', 'Greeting', 'S1', 'K11'),
  onDay: field(Days.nullable(), 'Hari', 'Day', 'S2', 'K11'),
  atTime: field(Clock.nullable(), 'Jam', 'Time', 'S2', 'K11')
})
export type Filling = z.infer<typeof Filling>

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')
/** As it is sent: always Indonesian. */
export const sentDay = (day: Day): string =>
  `${weekdays.term(weekdayOf(day)).id}, ${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`

/** A blank the sentence has and nobody filled. */
export const unfilled = (text: string, { greeting, onDay, atTime }: Filling): Blank | undefined => {
  const given: Readonly<Record<Blank, unknown>> = { salam: greeting, hari: onDay, jam: atTime, pengirim: true }
  return blanksOf(text).find((name) => given[name] === null)
}

/** Exactly as it arrives; while somebody still chooses, an open blank shows as such. What is unfilled is never prepared. */
export function fillTemplate(text: string, filling: Filling, identity: Identity): string {
  const words: Readonly<Record<Blank, string>> = {
    salam: filling.greeting ? greetings.term(filling.greeting satisfies Greeting).id : '…',
    hari: filling.onDay ? sentDay(filling.onDay) : '…',
    jam: filling.atTime?.replace(':', '.') ?? '…',
    pengirim: identities.term(identity).id
  }
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => words[name as Blank] ?? whole)
}

/** Neither the subject of an e-mail nor its sender says more than any mail does. */
export const mailSubject = 'Kabar'

/** Whether a child of twelve reads it with ease: short sentences and everyday words (domain.md G-12). Ours are tested by it, a worker's get a hint. */
import { words } from './words.tsx'

/** Words of the office, which stand on nothing a child reads. */
export const officeWords = {
  id: /\b(kasus|intervensi|asesmen|rtl|rujuk(an)?|korban|supervisor|supervisi|klien|berkas|terminasi|reintegrasi|konferensi|advokasi|fasilitasi|restitusi|rehabilitasi|psikososial|pendampingan|eksploitasi|kompartemen|registrasi|indikator|anda)\b/i,
  en: /\b(case|intervention|assessment|referral|victim|supervisor|supervision|client|file|termination|reintegration|advocacy|restitution|rehabilitation|psychosocial|exploitation|compartment|indicator)\b/i
} as const

export const mostWords = 12
const longWord = 14
/** Short forms every child knows. */
const known = /^(SD|SMP|SMA|SMK|MI|MA|HP|TV|KTP|OK)$/

export const sentencesOf = (text: string): string[] => text.split(/[.!?:;\n]+(?:\s|$)/).filter((one) => one.trim())
export const wordsOf = (text: string): string[] => text.trim().split(/\s+/)

export interface HardReading {
  readonly isLong: boolean
  readonly words: readonly string[]
}

/** What is hard in it, or null. A worker writes in either language, so both lists are asked. */
export function hardReading(text: string): HardReading | null {
  const bare = wordsOf(text).map((one) => one.replace(/[^\p{L}\p{N}-]/gu, ''))
  const isHard = (one: string) =>
    officeWords.id.test(one) || officeWords.en.test(one) || one.length >= longWord || (/^\p{Lu}{2,5}$/u.test(one) && !known.test(one))
  const hard = [...new Set(bare.filter(isHard))]
  const isLong = sentencesOf(text).some((sentence) => wordsOf(sentence).length > mostWords)
  return isLong || hard.length > 0 ? { isLong, words: hard } : null
}

export const childReadingWords = words({
  id: {
    reads: 'Anak membaca ini di kertasnya.',
    long: 'Kalimatnya panjang: bagi menjadi dua.',
    hard: (list: string) => `Sulit bagi anak: ${list}.`,
    may: 'Boleh tetap disimpan.'
  },
  en: {
    reads: 'The child reads this on paper.',
    long: 'The sentence is long: make it two.',
    hard: (list) => `Hard for a child: ${list}.`,
    may: 'You may still save it.'
  }
})

/** Free text that keeps a child's dignity: the same kind sentence on the device and on the server (domain.md G-01–G-03). */
import { z } from 'zod'
import { type DignityRule, dignityRules } from './dignity-words.ts'

export interface WordToReplace {
  /** As written; numbers and addresses are cut short, because an error must not carry an identity further. */
  readonly found: string
  readonly use: string | null
  readonly reason: { readonly id: string; readonly en: string }
  /** A supervisor may let a `graphic` term stand for a stated reason (G-03); nobody lifts the others. */
  readonly kind: 'word' | 'graphic' | 'nik' | 'phone' | 'link'
}

/** The longest free text a child's file takes (G-03). */
export const longestText = 500

/** Every word, number or address that should not stand in free text; empty when all is well. */
export function wordsToReplace(text: string): WordToReplace[] {
  const words: WordToReplace[] = []
  const note = (word: WordToReplace): void => {
    if (!words.some((known) => known.found.toLowerCase() === word.found.toLowerCase())) words.push(word)
  }
  for (const { pattern, rule } of compiled) {
    for (const match of text.matchAll(pattern)) {
      const found = match[2] ?? ''
      const at = match.index + (match[1] ?? '').length
      if (rule.legalTerm && isLegalQuotation(text, at)) continue
      note({ found, use: rule.use, reason: rule.reason, kind: rule.kind })
    }
  }
  for (const { kind, pattern, reason } of identities) {
    for (const match of text.matchAll(pattern)) {
      const found = (match[2] ?? '').trim()
      if (kind === 'phone' && !isPrivatePhone(found)) continue
      note({ found: `${found.slice(0, 4)}…`, use: null, reason, kind })
    }
  }
  return words
}

/** One sentence for a person: what to change and why. */
export const dignitySentence = (word: WordToReplace, language: 'id' | 'en' = 'id'): string => {
  const found = `“${word.found}”`
  if (language === 'en')
    return `${word.use === null ? `Please leave out ${found}.` : `Please write “${word.use}” instead of ${found}.`} ${word.reason.en}`
  return `${word.use === null ? `Mohon hapus ${found}.` : `Mohon ganti ${found} dengan “${word.use}”.`} ${word.reason.id}`
}

/** Free text of at most `max` characters. Each issue carries the sentence and, in `params`, the word itself. */
export const dignifiedText = (max: number = longestText): z.ZodString =>
  z
    .string()
    .trim()
    .max(max)
    .check((payload) => {
      // Too long is refused already; searching it would only cost time.
      if (payload.value.length > max) return
      for (const word of wordsToReplace(payload.value)) {
        payload.issues.push({
          code: 'custom',
          input: payload.value,
          message: dignitySentence(word),
          params: { ...word, id: dignitySentence(word, 'id'), en: dignitySentence(word, 'en') },
          continue: true
        })
      }
    })

const prefix = '(?:di|ter|ber|ke|se|para )?'
/** Only what cannot make another, allowed word: `-an` would turn a label into the legal term of EX01. */
const suffix = '(?:i|nya|ku|mu)?(?:nya|lah|kah|pun)?'

const gap = '[\\s-]+'
const patternOf = (rule: DignityRule): RegExp => {
  const phrases = rule.phrases.map((phrase) => phrase.replaceAll(/ (?!\?)/g, gap)).join('|')
  // No look-behind: older phones do not know it. The first group is what stands before, the second the words found.
  return new RegExp(`(^|[^\\p{L}\\p{N}])(${prefix}(?:${phrases})${suffix})(?![\\p{L}\\p{N}])`, 'giu')
}

const compiled: readonly { readonly pattern: RegExp; readonly rule: DignityRule }[] = dignityRules.map((rule) => ({
  pattern: patternOf(rule),
  rule
}))

const laws = 'pasal|ayat|uu|undang-undang|pp|perpres|perma|permen\\p{L}*|kuhp|kuhap|konvensi|protokol|article|law|act|convention'
const citation = new RegExp(`(?:^|[^\\p{L}])(?:${laws})(?![\\p{L}])`, 'iu')
const citationReach = 80

/** Inside quotation marks, with a law named close by. */
function isLegalQuotation(text: string, at: number): boolean {
  for (const quote of text.matchAll(/[“"«][^“”"«»]*[”"»]/g)) {
    const end = quote.index + quote[0].length
    if (at <= quote.index || at >= end) continue
    return (
      citation.test(text.slice(Math.max(0, quote.index - citationReach), quote.index)) ||
      citation.test(text.slice(end, end + citationReach))
    )
  }
  return false
}

const mobile = '(?:\\+?62[ .-]?|0)8\\d{1,3}[ .-]?\\d{3,4}[ .-]?\\d{2,5}'
const landline = '\\(0\\d{2,3}\\)[ .-]?\\d{5,8}|0[2-7]\\d{1,2}[ -]\\d{6,8}'
const abroad = '\\+\\d{1,3}[ .-]?\\d[\\d .-]{6,13}\\d'

const address = '(?:https?:\\/\\/|www\\.)\\S+'
const account = '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|@[\\w.]{3,}'
const endings = 'com|net|org|(?:co|go|or|sch|my)\\.id|id|io|me|ly|gg|xyz|link|live|tv'
const site = `(?=[\\w.-]*[a-z])[\\w-]+(?:\\.[\\w-]+)*\\.(?:${endings})(?:\\/\\S*)?`

const identities: readonly (Pick<WordToReplace, 'kind' | 'reason'> & { readonly pattern: RegExp })[] = [
  {
    kind: 'nik',
    pattern: /(^|[^\d])(\d{16}|\d{4}([ .-])\d{4}\3\d{4}\3\d{4}|\d{6}[ .-]\d{6}[ .-]\d{4})(?!\d)/g,
    reason: {
      id: 'Nomor identitas disimpan tersegel. Tulis di isian NIK, bukan di sini.',
      en: 'Identity numbers are kept sealed. Write them in the NIK field, not here.'
    }
  },
  {
    kind: 'phone',
    pattern: new RegExp(`(^|[^\\d+.,/])(${mobile}|${landline}|${abroad})(?!\\d)`, 'g'),
    reason: {
      id: 'Nomor telepon dapat membahayakan anak bila terbaca orang lain. Tulis di isian kontak aman.',
      en: 'A phone number can endanger the child when others read it. Write it in the safe-contact field.'
    }
  },
  {
    kind: 'link',
    pattern: new RegExp(`(^|[\\s(<"'“])(${address}|${account}|${site})(?![\\w])`, 'gi'),
    reason: {
      id: 'Tautan, surel, dan nama akun tidak ditulis di sini. Untuk konten daring, pakai laporan konten.',
      en: 'Links, e-mail addresses and account names are not written here. For online content use a content report.'
    }
  }
]

/** SAPA 129's own message line is public and may be handed on. */
const publicPhones: readonly string[] = ['08111129129', '628111129129']

const isPrivatePhone = (found: string): boolean => {
  const digits = found.replaceAll(/\D/g, '')
  return digits.length >= 9 && digits.length <= 15 && !publicPhones.includes(digits)
}

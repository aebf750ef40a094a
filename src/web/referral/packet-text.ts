/** A packet's row in words: codes are shown by their names, everything else as it was sealed. */
import { needs } from '#domain/assessment/need.ts'
import { ageBands, sexes } from '#domain/case-file/child.ts'
import { languages } from '#domain/case-file/consent-terms.ts'
import { contactChannels, contactWindows } from '#domain/case-file/safety.ts'
import type { Term } from '#domain/kernel/vocabulary.ts'
import { services } from '#domain/plan/services.ts'
import type { PacketRow } from '#domain/referral/packet.ts'
import { accommodations } from '#domain/referral/referral.ts'
import { longDay } from '#web/design/time-words.ts'
import type { Language } from '#web/words/words.tsx'

type Name = (term: Term) => string

export function packetText({ field, text }: PacketRow, name: Name, language: Language): string {
  const named = (terms: readonly Term[], codes: string) =>
    codes
      .split(',')
      .filter(Boolean)
      .map((code) => {
        const term = terms.find((one) => one.code === code)
        return term ? name(term) : code
      })
      .join(', ')
  switch (field) {
    case 'age': {
      const [band = '', sex = ''] = text.split(',')
      return [named(ageBands.terms, band), named(sexes.terms, sex)].join(' · ')
    }
    case 'birth':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? longDay(text, language) : text
    case 'language':
      return named(languages.terms, text)
    case 'accommodation':
      return named(accommodations.terms, text)
    case 'contact': {
      const [channels = '', windows = ''] = text.split(';')
      return [named(contactChannels.terms, channels), named(contactWindows.terms, windows)].filter(Boolean).join(' · ')
    }
    case 'needs':
      return text
        .split(',')
        .map((one) => {
          const [code = '', severity = ''] = one.split(':')
          return `${named(needs.terms, code)} (${severity}/3)`
        })
        .join(', ')
    case 'action':
      return /^SV\d\d$/.test(text) ? named(services.terms, text) : text
    default:
      return text
  }
}

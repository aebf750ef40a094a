/** A rule as the child in the tests agreed to it, and the sentences that ship. */
import { weekdays } from '#domain/contact/contact-terms.ts'

/** Shipped sentences by number, see 0044-safe-contact.sql. */
export const shipped = (n: number): string => `00000000-0000-4044-8000-${String(n).padStart(12, '0')}`

export const ruleOn = (confirmedOn: string, over: object = {}) => ({
  doNotContact: false,
  channels: ['whatsapp', 'email', 'call', 'letter'],
  phone: '0811 5550 1234',
  email: 'anak@contoh.example',
  post: 'Jalan Contoh 7, Medan',
  readers: 'Kakaknya',
  codeWord: 'layang-layang',
  days: weekdays.codes,
  windows: ['TW4'],
  zone: 'WIB',
  mayLeaveMessage: false,
  identity: 'ID1',
  confirmedBy: 'child',
  confirmedOn,
  ...over
})

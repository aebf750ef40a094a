/** The closed lists of safe contact: by what, whom, as whom, on which days, in whose time (security.md 3.10; domain.md G-06, K3). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** `leaves: 'by-itself'` goes out by the server; the rest is a list a person works off. `to` names the address it needs. */
export const channels = vocabulary([
  { code: 'call', id: 'Telepon', en: 'Phone call', leaves: 'by-hand', to: 'phone' },
  { code: 'whatsapp', id: 'WhatsApp', en: 'WhatsApp', leaves: 'by-itself', to: 'phone' },
  { code: 'sms', id: 'SMS', en: 'Text message', leaves: 'by-itself', to: 'phone' },
  { code: 'email', id: 'Surel', en: 'E-mail', leaves: 'by-itself', to: 'email' },
  { code: 'letter', id: 'Surat', en: 'Letter', leaves: 'by-hand', to: 'post' },
  { code: 'visit', id: 'Kunjungan', en: 'Visit', leaves: 'by-hand', to: 'post' }
])
export const Channel = channels.schema
export type Channel = (typeof channels.codes)[number]
export type AddressKind = (typeof channels.terms)[number]['to']
export const addressKinds = ['phone', 'email', 'post'] as const satisfies readonly AddressKind[]

export const leavesByItself = (channel: Channel): boolean => channels.term(channel).leaves === 'by-itself'

/**
 * Who is reached. `consent` is the purpose that must have been agreed to before anybody but the child is contacted (D14, G-13);
 * for the child it is enough that services were not refused or withdrawn.
 */
export const personKinds = vocabulary([
  { code: 'child', id: 'Anak', en: 'The child', consent: 'CS01' },
  { code: 'carer', id: 'Wali yang aman', en: 'Safe carer', consent: 'CS09' },
  { code: 'family', id: 'Keluarga lain', en: 'Other family', consent: 'CS09' },
  { code: 'school', id: 'Orang di sekolah', en: 'Somebody at school', consent: 'CS10' },
  { code: 'helper', id: 'Penolong lain', en: 'Other helper', consent: 'CS03' }
])
export const PersonKind = personKinds.schema
export type PersonKind = (typeof personKinds.codes)[number]
export type ContactPurpose = (typeof personKinds.terms)[number]['consent']

/** Names agreed with the child, of nobody and of no office: whoever reads over her shoulder learns nothing. */
export const identities = vocabulary([
  { code: 'ID1', id: 'Kak Bintang', en: 'Kak Bintang' },
  { code: 'ID2', id: 'Kak Senja', en: 'Kak Senja' },
  { code: 'ID3', id: 'Bu Melati', en: 'Bu Melati' },
  { code: 'ID4', id: 'Pak Rimba', en: 'Pak Rimba' },
  { code: 'ID5', id: 'Lingkar', en: 'Lingkar' }
])
export const Identity = identities.schema
export type Identity = (typeof identities.codes)[number]

/** The first word. What stands here is sent as it is, so it has no English. */
export const greetings = vocabulary([
  { code: 'GR1', id: 'Halo', en: 'Halo' },
  { code: 'GR2', id: 'Hai', en: 'Hai' },
  { code: 'GR3', id: 'Selamat pagi', en: 'Selamat pagi' },
  { code: 'GR4', id: 'Selamat siang', en: 'Selamat siang' },
  { code: 'GR5', id: 'Selamat sore', en: 'Selamat sore' }
])
export const Greeting = greetings.schema
export type Greeting = (typeof greetings.codes)[number]

/** Monday is the first day, as in the calendar of offices. */
export const weekdays = vocabulary([
  { code: 'MON', id: 'Senin', en: 'Monday' },
  { code: 'TUE', id: 'Selasa', en: 'Tuesday' },
  { code: 'WED', id: 'Rabu', en: 'Wednesday' },
  { code: 'THU', id: 'Kamis', en: 'Thursday' },
  { code: 'FRI', id: 'Jumat', en: 'Friday' },
  { code: 'SAT', id: 'Sabtu', en: 'Saturday' },
  { code: 'SUN', id: 'Minggu', en: 'Sunday' }
])
export const Weekday = weekdays.schema
export type Weekday = (typeof weekdays.codes)[number]

export const zones = vocabulary([
  { code: 'WIB', id: 'WIB', en: 'WIB (UTC+7)', hours: 7, clock: 'Asia/Jakarta' },
  { code: 'WITA', id: 'WITA', en: 'WITA (UTC+8)', hours: 8, clock: 'Asia/Makassar' },
  { code: 'WIT', id: 'WIT', en: 'WIT (UTC+9)', hours: 9, clock: 'Asia/Jayapura' }
])
export const Zone = zones.schema
export type Zone = (typeof zones.codes)[number]

const witaProvinces = ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']

/** Whose clock is on the wall of a region: the first two digits are the province. */
export const zoneOf = (region: string | null): Zone => {
  const province = region?.slice(0, 2) ?? ''
  if (witaProvinces.includes(province)) return 'WITA'
  return province === '81' || province === '82' || province.startsWith('9') ? 'WIT' : 'WIB'
}

/** Who said that the rule is right. Nobody else may. */
export const confirmers = vocabulary([
  { code: 'child', id: 'Anak', en: 'The child' },
  { code: 'carer', id: 'Wali yang aman', en: 'The safe carer' }
])
export const Confirmer = confirmers.schema

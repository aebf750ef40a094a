/** The coded parts of a safety plan: signs to watch, ways to reach the child safely, and when (domain.md C5, G-06; S35, S52). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Ways of coping that isolate a child and raise later risk (S35), and changes seen without a diagnosis (S52). In monitoring: RO02. */
export const warningSigns = vocabulary([
  { code: 'EW1', id: 'Pergi dari rumah tanpa pamit', en: 'Leaves home without a word' },
  { code: 'EW2', id: 'Membolos sekolah', en: 'Stays away from school' },
  { code: 'EW3', id: 'Relasi yang berisiko', en: 'Risky relationships' },
  { code: 'EW4', id: 'Memakai rokok, alkohol, atau zat lain', en: 'Uses tobacco, alcohol or other substances' },
  { code: 'EW5', id: 'Menarik diri dari orang dekat', en: 'Withdraws from people close to the child' },
  { code: 'EW6', id: 'Menghindari rumah', en: 'Avoids home' },
  { code: 'EW7', id: 'Ponsel atau barang baru dari orang yang tidak dikenal', en: 'A new phone or things from an unknown person' },
  { code: 'EW8', id: 'Dihubungi lagi oleh orang yang berbahaya', en: 'Contacted again by someone dangerous' },
  { code: 'EW9', id: 'Perubahan perilaku, tidur, atau makan yang mendadak', en: 'Sudden change in behaviour, sleep or eating' }
])
export const WarningSign = warningSigns.schema
export type WarningSign = (typeof warningSigns.codes)[number]

/** How the child wants to be reached. SC9 binds everyone: the list of those who must not be contacted. */
export const contactChannels = vocabulary([
  { code: 'SC1', id: 'Bertemu langsung di tempat yang dipilih anak', en: 'In person at a place the child chose' },
  { code: 'SC2', id: 'Telepon', en: 'Phone call' },
  { code: 'SC3', id: 'SMS', en: 'Text message' },
  { code: 'SC4', id: 'Aplikasi pesan', en: 'Messaging app' },
  { code: 'SC5', id: 'Lewat orang tepercaya', en: 'Through a trusted person' },
  { code: 'SC6', id: 'Anak yang menghubungi lebih dahulu', en: 'The child makes contact first' },
  { code: 'SC9', id: 'Jangan dihubungi', en: 'Do not contact' }
])
export const ContactChannel = contactChannels.schema
export type ContactChannel = (typeof contactChannels.codes)[number]

/** Best times, local hours; there is none at night. Outside them no message is sent (G-06). */
export const contactWindows = vocabulary([
  { code: 'TW1', id: 'Pagi, 06.00–08.00', en: 'Early morning, 06:00–08:00', from: 6, until: 8 },
  { code: 'TW2', id: 'Pagi, 08.00–12.00', en: 'Morning, 08:00–12:00', from: 8, until: 12 },
  { code: 'TW3', id: 'Siang, 12.00–15.00', en: 'Midday, 12:00–15:00', from: 12, until: 15 },
  { code: 'TW4', id: 'Sore, 15.00–17.00', en: 'Afternoon, 15:00–17:00', from: 15, until: 17 },
  { code: 'TW5', id: 'Petang, 17.00–19.00', en: 'Early evening, 17:00–19:00', from: 17, until: 19 },
  { code: 'TW6', id: 'Malam, 19.00–21.00', en: 'Evening, 19:00–21:00', from: 19, until: 21 }
])
export const ContactWindow = contactWindows.schema
export type ContactWindow = (typeof contactWindows.codes)[number]

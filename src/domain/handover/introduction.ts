/** The successor is made known: to the child first, then to those around the child (G-17; PERKUTUT: a joint visit). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const introducedTo = vocabulary([
  { code: 'child', id: 'Anak', en: 'The child' },
  { code: 'carer', id: 'Pengasuh', en: 'The carer' },
  { code: 'supporter', id: 'Pendukung di lingkar', en: 'A supporter on the circle' },
  { code: 'institution', id: 'Lembaga berikutnya', en: 'The next institution' }
])
export type IntroducedTo = (typeof introducedTo.codes)[number]

export const introductionWays = vocabulary([
  { code: 'joint-visit', id: 'Kunjungan bersama', en: 'Visit together' },
  { code: 'joint-call', id: 'Telepon bersama', en: 'Call together' },
  { code: 'alone', id: 'Sendiri, karena mendadak', en: 'Alone, because it was sudden' },
  { code: 'not-yet', id: 'Belum bisa', en: 'Not possible yet' }
])

export const notYetReasons = vocabulary([
  { code: 'unsafe-now', id: 'Belum aman bagi anak', en: 'Not safe for the child yet' },
  { code: 'away', id: 'Sedang tidak di tempat', en: 'Away at the moment' },
  { code: 'does-not-want', id: 'Belum mau bertemu', en: 'Does not want to meet yet' },
  { code: 'worker-gone', id: 'Petugas lama sudah tidak ada', en: 'The former worker is gone' }
])

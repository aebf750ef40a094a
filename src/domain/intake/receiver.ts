/** To whom a report goes that is not ours, and why (domain.md C1 ST18): always warmly, never by sending the person away. */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const receiverKinds = vocabulary([
  { code: 'RV01', id: 'UPTD PPA daerah lain', en: 'Service unit of another area' },
  { code: 'RV02', id: 'Dinas PPPA', en: 'Women and child office' },
  { code: 'RV03', id: 'Dinas Sosial, Sakti Peksos', en: 'Social services' },
  { code: 'RV04', id: 'Polisi Unit PPA', en: 'Police PPA unit' },
  { code: 'RV05', id: 'Puskesmas, rumah sakit', en: 'Health facility' },
  { code: 'RV06', id: 'LPSK', en: 'Witness and victim protection agency' },
  { code: 'RV07', id: 'SAPA 129 (Kementerian PPPA)', en: 'SAPA 129 (ministry)' },
  { code: 'RV08', id: 'Lembaga masyarakat (LSM)', en: 'NGO' },
  { code: 'RV09', id: 'Layanan untuk orang dewasa', en: 'Services for adults' },
  { code: 'RV10', id: 'Perwakilan Indonesia di luar negeri', en: 'Indonesian mission abroad' },
  { code: 'RV99', id: 'Lembaga lain', en: 'Another agency' }
])
export const ReceiverKind = receiverKinds.schema
export type ReceiverKind = (typeof receiverKinds.codes)[number]

export const referralReasons = vocabulary([
  { code: 'RR1', id: 'Anak tinggal atau berada di daerah lain', en: 'The child lives or is in another area' },
  { code: 'RR2', id: 'Di luar kewenangan unit kami', en: 'Outside the authority of our unit' },
  { code: 'RR3', id: 'Layanan yang dibutuhkan hanya ada di sana', en: 'The service needed exists only there' },
  { code: 'RR4', id: 'Lembaga itu sudah mendampingi anak', en: 'That agency accompanies the child already' },
  { code: 'RR5', id: 'Bukan anak: sudah 18 tahun saat kejadian', en: 'Not a child: already 18 at the time' },
  { code: 'RR9', id: 'Alasan lain', en: 'Other reason' }
])
export const ReferralReason = referralReasons.schema
export type ReferralReason = (typeof referralReasons.codes)[number]

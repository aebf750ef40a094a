/** Danger now, and the risk that follows from it (domain.md D12, E5), and the reasons a report lies outside our authority. */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Ordered from low to high; never a score about the child, only how fast help must come. */
export const risks = vocabulary([
  {
    code: 'RK1',
    id: 'Rendah',
    en: 'Low',
    hint: { id: 'Aman hari ini; perlu bantuan yang direncanakan.', en: 'Safe today; needs planned help.' }
  },
  {
    code: 'RK2',
    id: 'Sedang',
    en: 'Medium',
    hint: {
      id: 'Kebutuhan serius, belum ada bahaya langsung; bahaya dapat muncul dalam beberapa hari.',
      en: 'Serious needs, no immediate danger; danger possible within days.'
    }
  },
  {
    code: 'RK3',
    id: 'Tinggi',
    en: 'High',
    hint: {
      id: 'Keselamatan atau keutuhan fisik/psikis terancam bila tidak ditolong sekarang.',
      en: 'Safety, or physical or psychological integrity, is threatened unless helped now.'
    }
  }
])
export const Risk = risks.schema
export type Risk = (typeof risks.codes)[number]

/** Any one seen means RK3 (E5, "tanda bahaya"). */
export const dangerSigns = vocabulary([
  { code: 'DS1', id: 'Pelaku dapat menjangkau anak sekarang', en: 'The offender can reach the child now', note: null },
  { code: 'DS2', id: 'Tidak ada tempat aman malam ini', en: 'No safe place tonight', note: null },
  { code: 'DS3', id: 'Kebutuhan kesehatan mendesak', en: 'Urgent health need', note: null },
  {
    code: 'DS4',
    id: 'Pikiran menyakiti diri',
    en: 'Thoughts of self-harm',
    note: {
      id: 'Hubungi psikolog atau dokter sekarang. Jangan tinggalkan anak sendirian.',
      en: 'Call a psychologist or doctor now. Do not leave the child alone.'
    }
  },
  { code: 'DS5', id: 'Ancaman terkait gambar', en: 'Threats about images', note: null },
  { code: 'DS6', id: 'Akan dipindah atau dibawa bepergian', en: 'About to be moved or taken away', note: null },
  { code: 'DS7', id: 'Pengasuh diduga terlibat', en: 'A carer is suspected to be involved', note: null },
  { code: 'DS8', id: 'Anak di bawah 12 tahun', en: 'The child is under 12', note: null }
])
export const DangerSign = dangerSigns.schema
export type DangerSign = (typeof dangerSigns.codes)[number]

/** The risk that holds at least: a worker may rate higher, never lower than the danger signs allow. */
export const riskAtLeast = (signs: readonly DangerSign[], rated: Risk): Risk => (signs.length > 0 ? 'RK3' : rated)

/** Why a report is not taken on here (ST18). Each still ends in a warm referral and the receiver's acknowledgement. */
export const outsideReasons = vocabulary([
  { code: 'OS1', id: 'Bukan anak: sudah 18 tahun saat kejadian', en: 'Not a child: already 18 at the time' },
  { code: 'OS2', id: 'Tanpa unsur eksploitasi (dirujuk)', en: 'No element of exploitation (referred)' },
  { code: 'OS3', id: 'Laporan kosong atau uji coba', en: 'Empty or test report' },
  { code: 'OS4', id: 'Sudah ditangani lembaga lain', en: 'Already handled by another agency' },
  { code: 'OS9', id: 'Lain', en: 'Other' }
])
export const OutsideReason = outsideReasons.schema
export type OutsideReason = (typeof outsideReasons.codes)[number]

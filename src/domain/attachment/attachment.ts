/** An attachment: a letter, form or certificate that reached the team from outside, kept as a clean scan (domain.md D14; security.md 3.9; G-04). */
import type { Compartment } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/**
 * Papers only. There is no kind for a picture, and none for an examination in full: of a visum and of civil documents the number is enough
 * (DC13, DC24), and content reports keep references (DC23).
 */
export const attachmentKinds = vocabulary([
  { code: 'DC03', id: 'Lembar persetujuan bertanda tangan', en: 'Signed consent sheet', compartment: 'K11' },
  { code: 'DC08', id: 'Surat rujukan yang diterima', en: 'Referral letter received', compartment: 'K11' },
  { code: 'DC09', id: 'Surat rujuk balik', en: 'Back-referral letter', compartment: 'K11' },
  { code: 'DC12', id: 'Laporan sosial dari lembaga lain', en: 'Social report of another institution', compartment: 'K11' },
  { code: 'DC14', id: 'Tanda terima laporan polisi', en: 'Receipt of a police report', compartment: 'K8' },
  { code: 'DC15', id: 'Surat permohonan atau jawaban LPSK', en: 'Application to LPSK, or its answer', compartment: 'K8' },
  { code: 'DC16', id: 'Surat restitusi', en: 'Restitution letter', compartment: 'K8' },
  { code: 'DC17', id: 'Surat sekolah', en: 'Letter of a school', compartment: 'K9' },
  { code: 'DC18', id: 'Berita acara serah terima anak', en: 'Record of handing over the child', compartment: 'K11' },
  { code: 'DC19', id: 'Surat pindah berkas', en: 'Case transfer letter', compartment: 'K11' }
])
export type AttachmentKind = (typeof attachmentKinds.codes)[number]

export const compartmentOf = (kind: AttachmentKind): Compartment => attachmentKinds.term(kind).compartment

/** What somebody may bring: a PDF, or a scan. */
export const uploadTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type UploadType = (typeof uploadTypes)[number]
export const largestUpload = 10 * 1024 * 1024
export const mostPages = 30

/** Why a file was not taken. Whatever the reason, nothing of it was kept. */
export const uploadFaults = vocabulary([
  { code: 'empty', id: 'Berkasnya kosong.', en: 'The file is empty.' },
  { code: 'too-large', id: 'Berkasnya lebih dari 10 MB.', en: 'The file is larger than 10 MB.' },
  { code: 'not-this-type', id: 'Isinya bukan PDF, JPEG, atau PNG seperti namanya.', en: 'It is not the PDF, JPEG or PNG it says it is.' },
  { code: 'locked', id: 'PDF ini dikunci dengan kata sandi.', en: 'This PDF is locked with a password.' },
  { code: 'too-many-pages', id: 'Halamannya lebih dari 30.', en: 'It has more than 30 pages.' },
  { code: 'too-big-a-picture', id: 'Ukuran gambarnya terlalu besar.', en: 'Its picture is too big.' },
  { code: 'unreadable', id: 'Berkasnya rusak atau tidak dapat dibaca.', en: 'The file is damaged or cannot be read.' },
  { code: 'took-too-long', id: 'Berkasnya terlalu rumit untuk diperiksa.', en: 'The file is too intricate to be checked.' },
  { code: 'harmful', id: 'Pemeriksa virus menemukan sesuatu yang berbahaya.', en: 'The virus scanner found something harmful.' },
  {
    code: 'not-scanned',
    id: 'Pemeriksa virus sedang tidak menjawab. Coba lagi nanti.',
    en: 'The virus scanner does not answer now. Try again later.'
  },
  {
    code: 'busy',
    id: 'Sedang banyak berkas diperiksa. Coba lagi sebentar lagi.',
    en: 'Many files are being checked. Try again in a moment.'
  }
])
export type UploadFault = (typeof uploadFaults.codes)[number]

/** What became of an upload: made anew from its pictures alone, or refused. */
export type Cleaned =
  | { readonly ok: true; readonly format: 'pdf' | 'jpg'; readonly pages: number; readonly size: number }
  | { readonly ok: false; readonly why: UploadFault }

export const removalReasons = vocabulary([
  { code: 'AR1', id: 'Salah berkas', en: 'The wrong file' },
  { code: 'AR2', id: 'Bukan untuk anak ini', en: 'Not about this child' },
  { code: 'AR3', id: 'Memuat gambar yang tidak boleh disimpan', en: 'Shows what must not be kept' },
  { code: 'AR4', id: 'Tidak diperlukan lagi', en: 'Not needed any more' }
])

/** An attachment as whoever fetches or removes it must know it. */
export interface Attachment {
  readonly compartment: Compartment
  readonly isRemoved: boolean
}

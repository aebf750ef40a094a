/** What is said when an attachment cannot be taken, fetched or removed. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada yang disimpan.',
    'file-not-there': 'Berkas ini tidak ada. Tidak ada yang disimpan.',
    'dated-in-future': 'Tanggal suratnya belum tiba. Periksa lagi tanggalnya.',
    'kind-not-yours': 'Jenis surat ini dilampirkan dan dihapus oleh pekerja sosial anak ini. Tidak ada yang berubah.',
    'file-not-taken': 'Berkas ini tidak disimpan.',
    'attachment-not-there': 'Lampiran ini tidak ada di berkas ini. Muat ulang halaman.',
    'attachment-removed': 'Lampiran ini sudah dihapus.',
    'not-open-to-you': 'Isi lampiran ini di luar tugas Anda.',
    'too-soon': 'Terlalu banyak berkas sekaligus. Coba lagi satu menit lagi.',
    'no-answer': 'Tidak ada jawaban dari server. Berkas mungkin belum tersimpan: tekan lagi, tidak akan tersimpan dua kali.'
  },
  en: {
    'case-file-closed': 'This file is closed. Nothing was kept.',
    'file-not-there': 'This file does not exist. Nothing was kept.',
    'dated-in-future': 'The date of the paper has not come yet. Check the date.',
    'kind-not-yours': 'This kind of paper is attached and removed by the child’s case worker. Nothing changed.',
    'file-not-taken': 'This file was not kept.',
    'attachment-not-there': 'This attachment is not on this file. Reload the page.',
    'attachment-removed': 'This attachment was removed.',
    'not-open-to-you': 'What is in this attachment is outside your duty.',
    'too-soon': 'Too many files at once. Try again in a minute.',
    'no-answer': 'No answer came from the server. The file may not be kept yet: press again, it is never kept twice.'
  }
})

export const commandWords = words({
  id: { 'attachment.add': 'Melampirkan surat', 'attachment.fetch': 'Mengunduh lampiran', 'attachment.remove': 'Menghapus lampiran' },
  en: { 'attachment.add': 'Attach a letter', 'attachment.fetch': 'Download an attachment', 'attachment.remove': 'Remove an attachment' }
})

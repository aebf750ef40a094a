/** Attachments: letters from outside as clean scans, and what to do with a picture that must not be kept. */
import { words } from './words.tsx'

export const attachmentWords = words({
  id: {
    lead: 'Surat dari lembaga lain, sebagai pindaian. Setiap berkas digambar ulang: isian tersembunyi, tautan, dan lokasi foto hilang.',
    emptyTitle: 'Belum ada lampiran',
    empty:
      'Lampirkan surat yang Anda terima: surat rujukan, tanda terima laporan, surat sekolah. Hanya PDF atau foto surat, paling besar 10 MB.',
    emptyRead: 'Surat dari lembaga lain akan terlihat di sini.',
    add: 'Lampirkan surat',
    kind: 'Jenis surat',
    datedOn: 'Tanggal surat',
    file: 'Berkasnya',
    fileHint: 'PDF, JPEG, atau PNG. Paling besar 10 MB, paling banyak 30 halaman. Nama berkas tidak disimpan.',
    choose: 'Pilih berkas',
    chosen: (size: string) => `Dipilih: ${size}`,
    wrongType: 'Pilih PDF, JPEG, atau PNG.',
    tooLarge: 'Berkas ini lebih dari 10 MB. Pindai lagi dengan ukuran lebih kecil.',
    isPaper: 'Ini surat, formulir, atau sertifikat. Bukan gambar anak.',
    warning: 'Jangan pernah mengunggah gambar anak, rekaman, tangkapan layar, atau isi visum.',
    send: 'Periksa dan simpan',
    sending: (percent: number) => `Mengirim ${percent}%`,
    checking: 'Memeriksa dan menggambar ulang…',
    cancel: 'Batal',
    pages: (count: number) => `${count} halaman`,
    addedBy: (who: string) => `dilampirkan ${who}`,
    fetch: 'Unduh',
    fetchOne: (kind: string) => `Unduh ${kind}`,
    remove: 'Hapus',
    removeOne: (kind: string) => `Hapus ${kind}`,
    removeTitle: 'Hapus lampiran',
    removeLead:
      'Isinya langsung musnah untuk semua orang dan tidak dapat dikembalikan. Yang tersisa hanya catatan bahwa lampiran ini pernah ada.',
    reason: 'Alasan',
    removed: (reason: string) => `Dihapus: ${reason.toLowerCase()}.`,
    shut: 'Isinya di luar tugas Anda.',
    stop: {
      open: 'Ini gambar yang tidak seharusnya',
      title: 'Berhenti di sini',
      lead: 'Bila Anda menerima gambar atau rekaman anak:',
      points: [
        'Jangan buka lagi, jangan salin, jangan teruskan, jangan cetak. Menyimpannya pun dilarang hukum.',
        'Jangan unggah ke Lingkar. Lingkar tidak menyimpan gambar anak.',
        'Serahkan perangkat atau pesannya kepada polisi Unit PPA. Minta tanda terima.',
        'Catat di jalur hukum: unitnya dan nomor tanda terimanya saja.',
        'Ceritakan kepada supervisor Anda hari ini. Anda pun berhak didampingi sesudah melihatnya.'
      ],
      already: 'Bila sudah terlanjur dilampirkan: hapus lampirannya dengan alasan “memuat gambar yang tidak boleh disimpan”.',
      close: 'Saya mengerti'
    }
  },
  en: {
    lead: 'Letters of other institutions, as scans. Every file is drawn anew: hidden fields, links and the place of a photograph are gone.',
    emptyTitle: 'No attachments yet',
    empty:
      'Attach a letter you received: a referral, a receipt of a report, a letter of the school. Only a PDF or a photo of the letter, 10 MB at most.',
    emptyRead: 'Letters of other institutions will be seen here.',
    add: 'Attach a letter',
    kind: 'Kind of paper',
    datedOn: 'Date of the paper',
    file: 'The file',
    fileHint: 'PDF, JPEG or PNG. At most 10 MB and 30 pages. The name of the file is not kept.',
    choose: 'Choose a file',
    chosen: (size: string) => `Chosen: ${size}`,
    wrongType: 'Choose a PDF, JPEG or PNG.',
    tooLarge: 'This file is larger than 10 MB. Scan it again at a smaller size.',
    isPaper: 'This is a letter, form or certificate. Not a picture of a child.',
    warning: 'Never upload pictures of a child, recordings, screenshots, or the findings of an examination.',
    send: 'Check and keep',
    sending: (percent: number) => `Sending ${percent}%`,
    checking: 'Checking and drawing anew…',
    cancel: 'Cancel',
    pages: (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`,
    addedBy: (who: string) => `attached by ${who}`,
    fetch: 'Download',
    fetchOne: (kind: string) => `Download ${kind}`,
    remove: 'Remove',
    removeOne: (kind: string) => `Remove ${kind}`,
    removeTitle: 'Remove the attachment',
    removeLead: 'What is in it is destroyed at once for everybody and cannot be brought back. Only the note stays that it was there.',
    reason: 'Reason',
    removed: (reason: string) => `Removed: ${reason.toLowerCase()}.`,
    shut: 'What is in it is outside your duty.',
    stop: {
      open: 'This is a picture that should not be',
      title: 'Stop here',
      lead: 'If you received a picture or recording of a child:',
      points: [
        'Do not open it again, do not copy it, do not pass it on, do not print it. Even keeping it is against the law.',
        'Do not upload it to Lingkar. Lingkar keeps no pictures of children.',
        'Hand the device or the message to the police PPA unit. Ask for a receipt.',
        'Record in the legal track the unit and the number of the receipt, nothing else.',
        'Tell your supervisor today. You too have a right to support after seeing it.'
      ],
      already: 'If it was attached already: remove the attachment for the reason “shows what must not be kept”.',
      close: 'I understand'
    }
  }
})

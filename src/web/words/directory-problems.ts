/** What is said when an entry of the directory cannot be kept so: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'not-your-unit': 'Layanan unit ini bukan Anda yang mencatat. Tidak ada yang berubah. Hubungi unitnya atau kepala UPTD di wilayahnya.',
    'service-unknown': 'Layanan ini tidak ada di direktori. Tidak ada yang berubah. Cari lagi.',
    'service-closed': 'Layanan ini sudah ditutup. Tidak ada yang berubah. Bila diberikan lagi, catat sebagai layanan baru.',
    'verified-in-future': 'Tanggal dipastikan belum tiba. Periksa jam ponsel Anda.',
    'ages-turned-round': 'Usia termuda lebih besar daripada usia tertua. Tukar keduanya.',
    'shelter-is-confidential': 'Layanan penampungan selalu dirahasiakan tempatnya. Tandai “Tempatnya dirahasiakan”.',
    'place-of-confidential': 'Layanan yang dirahasiakan tempatnya tidak boleh memuat telepon, surel, atau alamat. Kosongkan ketiganya.',
    'place-in-words': 'Nama atau penjelasan menyebut jalan atau alamat layanan yang dirahasiakan. Hapus bagian itu.',
    'named-twice': 'Ada isian yang sama ditulis dua kali. Hapus salah satu.',
    'region-unknown': 'Salah satu wilayah tidak dikenal. Pilih lagi dari daftar.',
    'post-of-another-unit': 'Penerima rujukan bukan jabatan di unit ini. Pilih jabatan lain.',
    'more-free-than-all': 'Yang kosong lebih banyak daripada seluruhnya. Periksa kedua angkanya.',
    'room-named-twice': 'Satu jenis tempat ditulis dua kali. Hapus salah satu.',
    'room-does-not-fit': 'Jenis tempat ini tidak cocok dengan jenis layanannya. Muat ulang halaman.',
    'not-a-directory':
      'Berkas ini bukan direktori HSDS 3.0. Tidak ada yang dimasukkan. Pilih satu berkas JSON, atau semua berkas CSV-nya bersama.',
    'rows-at-fault': ({ total }: { readonly total: number }) =>
      `${total} isian perlu diperbaiki. Tidak ada yang dimasukkan. Perbaiki di berkasnya, lalu pilih lagi.`,
    'nothing-to-import': 'Isi berkas ini sama dengan direktori. Tidak ada yang perlu dimasukkan.',
    'not-confirmed-yet': 'Isi berkas berubah sejak diperiksa. Tidak ada yang dimasukkan. Periksa sekali lagi.',
    'too-large': 'Berkas ini terlalu besar untuk dimasukkan di sini. Minta pengelola server memasukkannya.'
  },
  en: {
    'not-your-unit': 'Services of this unit are not yours to record. Nothing changed. Ask the unit, or the head of the UPTD in its region.',
    'service-unknown': 'This service is not in the directory. Nothing changed. Search again.',
    'service-closed': 'This service is closed. Nothing changed. If it is given again, record it as a new one.',
    'verified-in-future': 'The day of verifying has not come. Check the clock of your phone.',
    'ages-turned-round': 'The youngest age is above the oldest. Swap them.',
    'shelter-is-confidential': 'A shelter’s place is always confidential. Tick “Its place is confidential”.',
    'place-of-confidential': 'A confidential service holds no telephone, e-mail or address. Empty all three.',
    'place-in-words': 'The name or description tells a street or address of a confidential service. Remove it.',
    'named-twice': 'The same thing is written twice. Remove one.',
    'region-unknown': 'One of the regions is not known. Choose it from the list again.',
    'post-of-another-unit': 'Who receives referrals is not a post of this unit. Choose another.',
    'more-free-than-all': 'More is free than there is. Check both numbers.',
    'room-named-twice': 'One kind of room is written twice. Remove one.',
    'room-does-not-fit': 'This kind of room does not fit the kind of service. Reload the page.',
    'not-a-directory': 'This is no HSDS 3.0 directory. Nothing was brought in. Choose one JSON file, or all of its CSV files together.',
    'rows-at-fault': ({ total }: { readonly total: number }) =>
      `${total === 1 ? 'One thing has' : `${total} things have`} to be mended. Nothing was brought in. Mend the file, then choose it again.`,
    'nothing-to-import': 'The file says what the directory says. There is nothing to bring in.',
    'not-confirmed-yet': 'The file has changed since it was checked. Nothing was brought in. Check it once more.',
    'too-large': 'This file is too large to be brought in here. Ask whoever runs the server to bring it in.'
  }
})

export const commandWords = words({
  id: {
    'directory.record-service': 'Mencatat layanan',
    'directory.change-service': 'Mengubah layanan',
    'directory.verify-service': 'Memastikan layanan',
    'directory.close-service': 'Menutup layanan',
    'directory.set-vacancy': 'Mencatat tempat kosong',
    'directory.import': 'Memasukkan direktori'
  },
  en: {
    'directory.record-service': 'Record a service',
    'directory.change-service': 'Change a service',
    'directory.verify-service': 'Verify a service',
    'directory.close-service': 'Close a service',
    'directory.set-vacancy': 'Record room',
    'directory.import': 'Bring in a directory'
  }
})

export const fieldWords = words({
  id: { terms: 'Isi layanan', files: 'Berkas direktori' },
  en: { terms: 'What the service is', files: 'Files of the directory' }
})

/** What is said when a stay cannot be recorded so: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada yang berubah. Buka kembali berkasnya dulu.',
    'stay-not-there': 'Masa tinggal itu tidak ada. Tidak ada yang berubah. Muat ulang halaman.',
    'no-shelter': 'Jabatan itu bukan rumah aman. Pilih rumah aman dari daftar.',
    'asked-already': 'Tempat di rumah aman ini sudah diminta, atau anak sudah tinggal di sana. Perbarui keadaannya saja.',
    'day-out-of-range': 'Tanggalnya tidak cocok. Periksa lagi: tidak di masa depan, dan tidak sebelum masa tinggal dimulai.',
    'view-missing': 'Tulis kata anak, atau pilih mengapa belum ada. Salah satu saja.',
    'team-decides': 'Ke mana anak pindah diputuskan tim yang mendampingi. Tidak ada yang berubah. Hubungi pekerja sosialnya.',
    'no-such-way': 'Keadaannya sudah berubah, jadi langkah ini tidak bisa lagi. Muat ulang halaman.',
    'staying-elsewhere': 'Anak masih tercatat tinggal di tempat lain. Akhiri dulu masa tinggal itu.',
    'return-day-needed': 'Pilih kapan anak kembali, paling lama 14 hari lagi.',
    'nobody-stays': 'Anak sedang tidak tinggal di sini, jadi ini belum bisa dicatat.',
    'determination-not-there': 'Penetapan itu tidak ada, atau panel belum memutuskan. Pilih yang lain, atau kosongkan.',
    'nobody-left': 'Anak tidak sedang tercatat pergi. Tidak ada yang berubah. Muat ulang halaman.',
    'not-your-part': 'Bagian ini milik rumah aman lain. Tidak ada yang berubah.'
  },
  en: {
    'case-file-closed': 'This file is closed. Nothing changed. Open the file again first.',
    'stay-not-there': 'That stay does not exist. Nothing changed. Reload the page.',
    'no-shelter': 'That post is no shelter. Choose one from the list.',
    'asked-already': 'A place at this shelter has been asked for, or the child stays there. Update how it stands instead.',
    'day-out-of-range': 'The date does not fit. Check it: not in the future, and not before the stay began.',
    'view-missing': 'Write the child’s words, or choose why there are none. One of the two.',
    'team-decides': 'Where the child goes is decided by the team that accompanies. Nothing changed. Contact the case worker.',
    'no-such-way': 'It stands differently by now, so this step is no longer possible. Reload the page.',
    'staying-elsewhere': 'The child is still recorded as staying elsewhere. End that stay first.',
    'return-day-needed': 'Choose when the child comes back, 14 days at most.',
    'nobody-stays': 'The child does not stay here now, so this cannot be recorded.',
    'determination-not-there': 'That determination does not exist, or the panel has not decided. Choose another, or leave it empty.',
    'nobody-left': 'The child is not recorded as gone. Nothing changed. Reload the page.',
    'not-your-part': 'This part belongs to another shelter. Nothing changed.'
  }
})

export const commandWords = words({
  id: {
    'shelter.ask-place': 'Meminta tempat di rumah aman',
    'shelter.move-stay': 'Memperbarui masa tinggal',
    'shelter.record-review': 'Meninjau masa tinggal',
    'shelter.keep-protocol': 'Mencatat langkah keselamatan',
    'shelter.write-note': 'Menulis catatan harian'
  },
  en: {
    'shelter.ask-place': 'Ask a shelter for a place',
    'shelter.move-stay': 'Update a stay',
    'shelter.record-review': 'Review a stay',
    'shelter.keep-protocol': 'Record a step of the safety protocol',
    'shelter.write-note': 'Write a daily note'
  }
})

export const fieldWords = words({ id: { status: 'Keadaan' }, en: { status: 'State' } })

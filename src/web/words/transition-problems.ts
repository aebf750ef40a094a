/** What is said when growing up cannot be recorded so: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada yang berubah. Buka kembali berkasnya dulu.',
    'file-not-there': 'Berkas ini tidak ada. Tidak ada yang berubah.',
    'age-goes-forward': 'Usia tidak dapat mundur. Bila usia yang tercatat keliru, perbaiki tanggal lahirnya di identitas.',
    'birth-date-known': 'Tanggal lahirnya sudah dicatat di identitas. Bila keliru, perbaiki di sana.',
    'not-yet-of-age': 'Bulan ke-18 tahunnya belum tiba. Usianya belum berubah. Periksa tanggal lahirnya bila ini keliru.',
    'of-age-already': 'Menurut tanggal itu ia sudah 18 tahun. Pilih 18 tahun ke atas, atau perbaiki tanggalnya.',
    'month-does-not-fit': 'Bulan itu tidak cocok dengan usia yang dipilih. Periksa keduanya.',
    'month-not-known': 'Catat dulu kapan ia menjadi 18 tahun. Perkiraan pun cukup.',
    'too-early': 'Rencana menuju dewasa dimulai pada usia 17½ tahun. Belum ada yang dicatat.',
    'transition-begun': 'Rencana menuju dewasa sudah dimulai. Muat ulang halaman untuk melihatnya.',
    'view-missing': 'Tulis kata anak, atau pilih mengapa belum ada. Salah satu saja.',
    'transition-not-begun': 'Rencana itu tidak ada di berkas ini. Muat ulang halaman.',
    'holder-needed': 'Sebut siapa yang memegangnya.',
    'day-needed': 'Hal yang masih terbuka perlu tanggal. Pilih paling lambat kapan.'
  },
  en: {
    'case-file-closed': 'This file is closed. Nothing changed. Open the file again first.',
    'file-not-there': 'This file does not exist. Nothing changed.',
    'age-goes-forward': 'An age cannot go back. If the recorded age is wrong, correct the date of birth in the identity.',
    'birth-date-known': 'The date of birth is recorded in the identity. If it is wrong, correct it there.',
    'not-yet-of-age': 'The month of the 18th birthday has not come. The age did not change. Check the date of birth if this is wrong.',
    'of-age-already': 'By that date this young person is 18 already. Choose 18 and over, or correct the date.',
    'month-does-not-fit': 'That month does not fit the age you chose. Check both.',
    'month-not-known': 'Record first when this child turns 18. An estimate is enough.',
    'too-early': 'The transition plan begins at the age of 17½. Nothing was recorded.',
    'transition-begun': 'The transition plan has begun already. Reload the page to see it.',
    'view-missing': 'Write the child’s words, or choose why there are none. One of the two.',
    'transition-not-begun': 'That plan is not on this file. Reload the page.',
    'holder-needed': 'Say who holds it.',
    'day-needed': 'What is still open needs a day. Choose by when.'
  }
})

export const commandWords = words({
  id: {
    'transition.state-age': 'Mencatat usia',
    'transition.begin': 'Memulai rencana menuju dewasa',
    'transition.keep-line': 'Mencatat rencana menuju dewasa'
  },
  en: {
    'transition.state-age': 'Record the age',
    'transition.begin': 'Begin the transition plan',
    'transition.keep-line': 'Record the transition plan'
  }
})

export const fieldWords = words({ id: { ageBand: 'Usia' }, en: { ageBand: 'Age' } })

/** What is said when something about papers and training is refused: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'named-twice': 'Ada yang disebut dua kali. Isian Anda tetap ada. Hapus salah satunya.',
    'no-post': 'Anda belum punya jabatan di jejaring ini. Tidak ada yang disimpan.',
    'waits-already': 'Bukti sejenis masih menunggu dipastikan. Isian Anda tetap ada. Tunggu jawaban supervisor Anda.',
    'number-needed': 'Bukti ini perlu nomornya. Isian Anda tetap ada. Tulis nomor seperti di suratnya.',
    'issued-in-future': 'Tanggal terbitnya belum tiba. Isian Anda tetap ada. Periksa tanggalnya.',
    'ends-before-issued': 'Masa berlakunya habis sebelum terbit. Isian Anda tetap ada. Periksa tanggalnya.',
    'qualification-unknown': 'Bukti ini tidak ada, atau bukan dari orang di bawah Anda. Tidak ada yang berubah.',
    'own-qualification': 'Bukti sendiri dipastikan orang lain. Tidak ada yang berubah.',
    'answered-already': 'Bukti ini sudah dijawab. Tidak ada yang berubah.',
    'not-your-post': 'Jabatan itu tidak membuka pelatihan. Isian Anda tetap ada.',
    'too-far-ahead': 'Tanggalnya lebih dari setahun lagi. Isian Anda tetap ada. Periksa tanggalnya.',
    'course-unknown': 'Pelatihan ini tidak ada, atau bukan Anda penyelenggaranya. Tidak ada yang berubah.',
    'not-held-yet': 'Pelatihan ini belum berlangsung. Isian Anda tetap ada. Catat kehadiran sesudahnya.',
    'own-attendance': 'Kehadiran sendiri dicatat orang lain. Isian Anda tetap ada. Hapus nama Anda.',
    'person-or-office': 'Pilih satu petugas, atau tulis satu lembaga. Isian Anda tetap ada.',
    'person-unknown': 'Orang ini tidak lagi bertugas di jejaring. Isian Anda tetap ada. Pilih dari daftar.',
    'module-not-given': 'Modul itu tidak ada di pelatihan ini. Isian Anda tetap ada. Periksa modulnya.',
    'attendance-unknown': 'Kehadiran ini tidak ada, atau bukan Anda penyelenggaranya. Tidak ada yang berubah.',
    'corrected-already': 'Catatan ini sudah diperbaiki orang lain. Tidak ada yang berubah. Muat ulang halaman.',
    'another-person':
      'Perbaikan ini untuk orang yang sama. Isian Anda tetap ada. Untuk orang lain, hapus yang ini lalu catat kehadirannya.',
    'own-certificate': 'Sertifikat sendiri diberikan orang lain. Tidak ada yang berubah.',
    'certified-already': 'Sertifikat ini sudah diberikan. Tidak ada yang berubah.'
  },
  en: {
    'named-twice': 'Something is named twice. What you entered is still there. Take one out.',
    'no-post': 'You hold no post in this network yet. Nothing was saved.',
    'waits-already':
      'A paper of this kind still waits to be confirmed. What you entered is still there. Wait for your supervisor’s answer.',
    'number-needed': 'This paper needs its number. What you entered is still there. Write it as it stands on the paper.',
    'issued-in-future': 'That day has not come yet. What you entered is still there. Check the date.',
    'ends-before-issued': 'It ends before it was issued. What you entered is still there. Check the dates.',
    'qualification-unknown': 'There is no such paper, or its holder is not under you. Nothing changed.',
    'own-qualification': 'Somebody else confirms your own paper. Nothing changed.',
    'answered-already': 'This paper was answered already. Nothing changed.',
    'not-your-post': 'That post opens no courses. What you entered is still there.',
    'too-far-ahead': 'That is more than a year ahead. What you entered is still there. Check the date.',
    'course-unknown': 'There is no such course, or you do not organise it. Nothing changed.',
    'not-held-yet': 'This course has not been held yet. What you entered is still there. Record who was there afterwards.',
    'own-attendance': 'Somebody else records that you were there. What you entered is still there. Take your name out.',
    'person-or-office': 'Choose one colleague, or write one office. What you entered is still there.',
    'person-unknown': 'This person no longer serves in the network. What you entered is still there. Choose from the list.',
    'module-not-given': 'That module is not part of this course. What you entered is still there. Check the modules.',
    'attendance-unknown': 'There is no such attendance, or you do not organise the course. Nothing changed.',
    'corrected-already': 'Somebody else corrected this already. Nothing changed. Load the page again.',
    'another-person':
      'A correction is about the same person. What you entered is still there. For somebody else, strike this line and record her.',
    'own-certificate': 'Somebody else gives your own certificate. Nothing changed.',
    'certified-already': 'This certificate was given already. Nothing changed.'
  }
})

export const commandWords = words({
  id: {
    'training.record-profile': 'Bahasa dan keterampilan saya',
    'training.record-qualification': 'Bukti kualifikasi',
    'training.confirm-qualification': 'Bukti dipastikan',
    'training.open-course': 'Pelatihan dibuka',
    'training.record-attendance': 'Kehadiran pelatihan',
    'training.correct-attendance': 'Kehadiran diperbaiki',
    'training.issue-certificate': 'Sertifikat pelatihan'
  },
  en: {
    'training.record-profile': 'My languages and skills',
    'training.record-qualification': 'Proof of qualification',
    'training.confirm-qualification': 'Proof confirmed',
    'training.open-course': 'Course opened',
    'training.record-attendance': 'Course attendance',
    'training.correct-attendance': 'Attendance corrected',
    'training.issue-certificate': 'Course certificate'
  }
})

export const fieldWords = words({
  id: { sex: 'Jenis kelamin', languages: 'Bahasa', skills: 'Keterampilan' },
  en: { sex: 'Sex', languages: 'Languages', skills: 'Skills' }
})

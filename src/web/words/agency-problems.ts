/** What is said when a change of staff is refused: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'user-name-taken': 'Nama pengguna itu sudah dipakai. Tambahkan satu kata atau angka, lalu simpan lagi.',
    'person-unknown': 'Orang itu tidak ada di lembaga Anda. Tidak ada yang berubah. Muat ulang halaman.',
    'post-unknown': 'Jabatan itu tidak ada di lembaga Anda. Tidak ada yang berubah. Muat ulang halaman.',
    'account-closed': 'Akun itu sudah ditutup. Tidak ada yang berubah.',
    'own-account': 'Akun sendiri tidak bisa Anda tutup. Minta administrator lain.',
    'own-appointment': 'Penugasan sendiri tidak bisa Anda ubah. Minta administrator lain.',
    'own-recovery': 'Anda tidak bisa membantu diri sendiri masuk. Minta petugas lain.',
    'same-officer': 'Bagian pertama kode dari Anda. Petugas lain yang harus memastikan orangnya.',
    'begins-in-past': 'Tanggal mulai sudah lewat. Pilih hari ini atau sesudahnya.',
    'begins-too-late': 'Tanggal mulai terlalu jauh. Pilih paling lama tiga bulan dari sekarang.',
    'ends-before-begin': 'Tanggal akhir lebih awal daripada tanggal mulai. Periksa kedua tanggal.',
    'longer-than-a-year': (problem: { readonly latest: string }) =>
      `Satu surat berlaku paling lama dua belas bulan. Tanggal akhir paling lambat ${problem.latest}.`,
    'duties-apart':
      'Administrator dan petugas pelindungan data tidak boleh memegang tugas lain, supaya tidak mengawasi diri sendiri. Pilih orang lain.',
    'post-held': 'Jabatan itu sudah ada yang memegang pada tanggal itu. Pilih tanggal lain, atau lakukan mutasi.',
    'post-vacant': 'Jabatan itu sedang kosong. Pakai “Beri penugasan”.',
    'holder-changed': 'Pemegang jabatan itu baru saja berganti. Tidak ada yang berubah. Periksa lagi, lalu ulangi bila perlu.',
    'same-person': 'Jabatan itu sudah dipegang orang ini. Untuk menambah waktu, pakai “Perpanjang”.',
    'letter-unknown': 'Penugasan itu sudah berakhir, atau tidak ada. Tidak ada yang berubah.',
    'rotate-first':
      'Orang ini masih memegang tugas mendampingi. Lakukan mutasi atau akhiri penugasannya dulu, supaya tidak ada anak tanpa penanggung jawab.',
    'handover-open': 'Serah terima orang ini belum selesai. Tanyakan kepada kepala unitnya. Tidak ada yang berubah.',
    'promises-left':
      'Jabatan orang ini masih punya janji kepada daerah. Lakukan mutasi dulu, supaya penerusnya meneruskan janji itu. Tidak ada yang berubah.',
    'entered-already': 'Orang ini sudah pernah masuk. Kalau tidak bisa masuk lagi, pakai “Bantu masuk kembali”.',
    'not-entered-yet': 'Orang ini belum pernah masuk. Beri kode baru saja.',
    'recovery-unknown': 'Bantuan itu tidak ada atau sudah lewat waktunya. Tidak ada yang berubah. Mulai lagi dari awal.',
    'recovery-over': 'Bantuan itu sudah selesai atau lewat waktunya. Tidak ada yang berubah. Mulai lagi bila masih perlu.'
  },
  en: {
    'user-name-taken': 'That user name is taken. Add a word or a digit, then save again.',
    'person-unknown': 'That person is not in your agency. Nothing changed. Reload the page.',
    'post-unknown': 'That post is not in your agency. Nothing changed. Reload the page.',
    'account-closed': 'That account is closed already. Nothing changed.',
    'own-account': 'You cannot close your own account. Ask another administrator.',
    'own-appointment': 'You cannot change your own appointment. Ask another administrator.',
    'own-recovery': 'You cannot help yourself in. Ask another officer.',
    'same-officer': 'You gave the first part of the code. Another officer has to confirm the person.',
    'begins-in-past': 'The first day has passed. Choose today or later.',
    'begins-too-late': 'The first day is too far away. Choose at most three months from now.',
    'ends-before-begin': 'The last day is earlier than the first. Check both dates.',
    'longer-than-a-year': (problem: { readonly latest: string }) =>
      `A letter lasts at most twelve months. The last day can be ${problem.latest} at the latest.`,
    'duties-apart':
      'Administrators and the data protection officer hold no other duty, so that nobody guards herself. Choose somebody else.',
    'post-held': 'Somebody holds that post on these days. Choose other dates, or rotate it.',
    'post-vacant': 'That post is vacant. Use “Appoint”.',
    'holder-changed': 'The holder of that post changed a moment ago. Nothing changed. Look again, and repeat if needed.',
    'same-person': 'This person holds the post already. To add time, use “Extend”.',
    'letter-unknown': 'That appointment has ended, or does not exist. Nothing changed.',
    'rotate-first':
      'This person still holds a duty of accompanying. Rotate or end the appointment first, so that no child is without somebody answerable.',
    'handover-open': 'This person’s hand-over is not finished. Ask the head of the unit. Nothing changed.',
    'promises-left':
      'A post of this person still owes its area a promise. Pass the post on first, so that the successor carries it on. Nothing changed.',
    'entered-already': 'This person has come in before. If they cannot sign in any more, use “Help in again”.',
    'not-entered-yet': 'This person has never come in. A new code is enough.',
    'recovery-unknown': 'That does not exist, or its time is over. Nothing changed. Begin again.',
    'recovery-over': 'That is done, or its time is over. Nothing changed. Begin again if it is still needed.'
  }
})

export const commandWords = words({
  id: {
    'agency.open-account': 'Membuka akun',
    'agency.renew-entry-code': 'Memberi kode masuk baru',
    'agency.close-account': 'Menutup akun',
    'agency.appoint': 'Memberi penugasan',
    'agency.end-appointment': 'Mengakhiri penugasan',
    'agency.rotate-post': 'Mutasi',
    'agency.start-recovery': 'Memulai bantuan masuk',
    'agency.confirm-recovery': 'Memastikan orang untuk masuk kembali'
  },
  en: {
    'agency.open-account': 'Opening an account',
    'agency.renew-entry-code': 'Giving a new entry code',
    'agency.close-account': 'Closing an account',
    'agency.appoint': 'Appointing',
    'agency.end-appointment': 'Ending an appointment',
    'agency.rotate-post': 'Rotating a post',
    'agency.start-recovery': 'Beginning to help somebody in',
    'agency.confirm-recovery': 'Confirming a person to come in again'
  }
})

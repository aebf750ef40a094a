/** What is said when a referral cannot be moved so: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas anak ini sudah ditutup. Tidak ada yang berubah.',
    'referral-unknown': 'Rujukan ini tidak ada atau sudah tidak terbuka untuk Anda. Tidak ada yang berubah.',
    'referral-moved-on': 'Rujukan ini sudah berjalan lebih jauh. Muat ulang halaman untuk melihatnya.',
    'not-your-turn': 'Langkah ini bagian pihak lain. Tidak ada yang berubah.',
    'field-not-for-this-duty': 'Ada bagian yang tidak boleh diterima lembaga ini. Hapus centangnya dulu.',
    'message-missing': 'Tulis pesannya, atau hapus centang “pesan”.',
    'companion-not-of-the-team': 'Yang menemani harus petugas yang mendampingi anak ini.',
    'service-unknown': 'Layanan ini tidak ada di direktori. Pilih yang lain.',
    'service-closed': 'Layanan ini sedang tidak dibuka. Pilih yang lain.',
    'own-unit-post': 'Rujukan ke jabatan Anda atau tim anak ini tidak perlu. Mereka sudah mendampingi.',
    'post-vacant': 'Jabatan penerimanya sedang kosong. Pilih layanan lain atau hubungi lembaganya.',
    'post-kept-away': 'Lembaga ini tidak dapat menerima rujukan anak ini. Pilih yang lain.',
    'duty-takes-no-referral': 'Tugas ini tidak menerima rujukan dengan data anak.',
    'action-unknown': 'Langkah RTL itu sudah tidak ada. Pilih yang lain.',
    'basis-missing': 'Pilih satu dasar saja: persetujuan, atau BIA.',
    'referral-consent-missing': 'Persetujuan rujukan (CS04) belum ada. Tanyakan kepada anak dan catat jawabannya. Rujukan belum terkirim.',
    'sharing-consent-missing': 'Persetujuan berbagi data (CS03) untuk lembaga ini belum ada. Rujukan belum terkirim.',
    'sharing-names-another':
      'Persetujuan CS03 itu untuk lembaga lain. Catat persetujuan yang menyebut lembaga ini. Rujukan belum terkirim.',
    'assessment-does-not-cover': 'BIA itu tidak menimbang hal ini, atau belum ditandatangani berdua. Rujukan belum terkirim.',
    'packet-changed': 'Isi yang akan ikut sudah berubah sejak ditampilkan. Lihat sekali lagi, lalu kirim.',
    'own-referral': 'Rujukan yang Anda kirim sendiri harus dijawab orang lain.',
    'appointment-incomplete': 'Isi waktu dan tempatnya, atau kosongkan keduanya.',
    'appointment-out-of-range': 'Waktunya harus yang akan datang, paling lama setahun lagi.',
    'papers-no-bar': 'Dokumen yang kurang tidak boleh menghalangi keadaan darurat. Terima dulu, dokumennya menyusul.',
    'question-settled': 'Pertanyaan ini sudah dijawab, atau rujukannya sudah berakhir.',
    'day-not-yet': 'Hari itu belum tiba.',
    'day-before-sending': 'Hari itu sebelum rujukan dikirim. Periksa tanggalnya.',
    'next-date-out-of-range': 'Pertemuan berikutnya harus mulai hari ini, paling lama setahun lagi.',
    'nothing-to-extend': 'Tidak ada akses yang sedang berjalan untuk diperpanjang.',
    'new-consent-needed': 'Perpanjangan perlu persetujuan baru. Tanyakan lagi kepada anak dan catat jawabannya.',
    'no-letter-needed': 'Surat dengan kode hanya untuk rujukan yang menunggu jawaban dari lembaga tanpa akun.'
  },
  en: {
    'case-file-closed': 'This child’s file is closed. Nothing changed.',
    'referral-unknown': 'This referral does not exist or is no longer open to you. Nothing changed.',
    'referral-moved-on': 'This referral has moved on. Reload the page to see it.',
    'not-your-turn': 'This step belongs to the other side. Nothing changed.',
    'field-not-for-this-duty': 'There is something this institution may not be given. Untick it first.',
    'message-missing': 'Write the message, or untick “message”.',
    'companion-not-of-the-team': 'Whoever goes along must accompany this child.',
    'service-unknown': 'This service is not in the directory. Choose another.',
    'service-closed': 'This service is not open. Choose another.',
    'own-unit-post': 'No referral is needed to your own post or this child’s team. They accompany already.',
    'post-vacant': 'The post that would receive it is vacant. Choose another service or call the institution.',
    'post-kept-away': 'This institution cannot receive this child’s referral. Choose another.',
    'duty-takes-no-referral': 'This duty receives no referral with a child’s data.',
    'action-unknown': 'That step of the plan is gone. Choose another.',
    'basis-missing': 'Choose one basis: consent, or a BIA.',
    'referral-consent-missing':
      'There is no consent to the referral (CS04). Ask the child and record the answer. The referral was not sent.',
    'sharing-consent-missing': 'There is no consent to sharing (CS03) for this institution. The referral was not sent.',
    'sharing-names-another': 'That CS03 is for another institution. Record one that names this institution. The referral was not sent.',
    'assessment-does-not-cover': 'That BIA does not weigh this, or is not signed by two. The referral was not sent.',
    'packet-changed': 'What would travel has changed since it was shown. Look once more, then send.',
    'own-referral': 'A referral you sent yourself is answered by somebody else.',
    'appointment-incomplete': 'Give both time and place, or neither.',
    'appointment-out-of-range': 'The time must lie ahead, within a year.',
    'papers-no-bar': 'Missing papers never bar an emergency. Accept first, the papers follow.',
    'question-settled': 'This question is answered, or the referral is over.',
    'day-not-yet': 'That day has not come.',
    'day-before-sending': 'That day is before the referral was sent. Check the date.',
    'next-date-out-of-range': 'The next meeting must be from today on, within a year.',
    'nothing-to-extend': 'There is no running access to extend.',
    'new-consent-needed': 'Extending needs a new consent. Ask the child again and record the answer.',
    'no-letter-needed': 'A letter with a code is only for a referral that waits for an institution without an account.'
  }
})

export const commandWords = words({
  id: {
    'referral.draft': 'Menyusun rujukan',
    'referral.choose-packet': 'Mengubah yang ikut dalam rujukan',
    'referral.ask-consent': 'Menanyakan rujukan kepada anak',
    'referral.send': 'Mengirim rujukan',
    'referral.ask': 'Bertanya tentang rujukan',
    'referral.answer-question': 'Menjawab pertanyaan rujukan',
    'referral.accept': 'Menerima rujukan',
    'referral.decline': 'Menjawab tidak bisa',
    'referral.schedule': 'Menentukan janji temu',
    'referral.tell-attendance': 'Mencatat kehadiran',
    'referral.give-service': 'Mencatat layanan',
    'referral.refer-back': 'Mengirim rujuk balik',
    'referral.close': 'Menutup rujukan',
    'referral.cancel': 'Membatalkan rujukan',
    'referral.extend': 'Memperpanjang akses rujukan',
    'referral.make-answer-code': 'Membuat kode jawaban surat'
  },
  en: {
    'referral.draft': 'Draw up a referral',
    'referral.choose-packet': 'Change what travels',
    'referral.ask-consent': 'Ask the child about the referral',
    'referral.send': 'Send the referral',
    'referral.ask': 'Ask about a referral',
    'referral.answer-question': 'Answer a question about a referral',
    'referral.accept': 'Accept a referral',
    'referral.decline': 'Say that you cannot',
    'referral.schedule': 'Set the appointment',
    'referral.tell-attendance': 'Record attendance',
    'referral.give-service': 'Record the service',
    'referral.refer-back': 'Send the back-referral',
    'referral.close': 'Close the referral',
    'referral.cancel': 'Cancel the referral',
    'referral.extend': 'Extend access',
    'referral.make-answer-code': 'Make the code of a letter'
  }
})

export const fieldWords = words({ id: { state: 'Keadaan rujukan' }, en: { state: 'State of the referral' } })

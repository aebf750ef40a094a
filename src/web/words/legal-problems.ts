/** What is said when something of the legal track cannot be recorded so: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'not-your-part': 'Bagian ini dicatat oleh tim anak atau lembaga hukum yang menerima rujukannya. Tidak ada yang berubah.',
    'stage-of-another': 'Tahap itu dicatat oleh lembaga lain. Catat tahap lembaga Anda, atau minta tim anak mencatatnya.',
    'moment-needed': 'Sebut hari dan jamnya. Batas waktu dihitung dari situ.',
    'day-ahead': 'Tanggal itu belum tiba. Yang dicatat adalah yang sudah terjadi.',
    'reason-needed': 'Pilih alasannya.',
    'step-known': 'Langkah itu sudah dicatat pada hari yang sama.',
    'line-gone': 'Catatan itu sudah dicoret atau tidak ada. Muat ulang halaman.',
    'line-changed': 'Seseorang baru saja mengubah catatan ini. Muat ulang, lalu coba lagi.',
    'nothing-ordered': 'Catat dulu berapa yang diputus hakim. Pembayaran belum dicatat.',
    'more-than-ordered': 'Jumlah itu lebih besar daripada sisanya. Periksa angkanya, atau catat putusan yang baru.',
    'companion-needed': 'Sebut siapa yang mendampingi.',
    'one-companion': 'Pilih satu: orang dari jaringan atau dari luar.',
    'companion-away': 'Jabatan itu tidak dapat dipilih untuk anak ini. Pilih yang lain.',
    'training-unsaid': 'Sebut apakah pendamping itu sudah dilatih menangani TPKS.',
    'plan-lies-back': 'Rencana perlu tanggal hari ini atau nanti. Bila sudah terjadi, pilih “Didampingi”.',
    'not-trained': 'Undang-undang meminta pendamping yang terlatih menangani TPKS. Pilih orang yang terlatih.',
    'does-not-match': 'Pendamping ini bukan seperti yang diinginkan anak. Pilih orang lain, atau sebut alasannya.',
    'no-reporting-duty': 'Kewajiban lapor ini ada pada UPTD PPA, pekerja sosial, dan lembaga layanan masyarakat.',
    'long-ago': 'Lebih dari setahun yang lalu. Periksa tanggalnya.',
    'duty-runs': 'Batas waktu ini sudah berjalan. Selesaikan dulu yang lama.',
    'paid-already': 'Restitusi sudah lunas. Tidak ada batas waktu yang perlu dimulai.',
    'duty-gone': 'Batas waktu itu sudah selesai. Muat ulang halaman.',
    'report-is-a-step':
      'Kewajiban ini selesai dengan mencatat laporan polisi, atau dengan penilaian kepentingan terbaik yang ditandatangani.',
    'assessment-needed': 'Perlu penilaian kepentingan terbaik tentang laporan polisi yang sudah ditandatangani.',
    'denier-needed': 'Sebut lembaga yang tidak memberikan hak itu.',
    'day-back': 'Nama baru berlaku mulai hari ini atau nanti. Yang sudah dibaca tetap bernama seperti dulu.',
    'name-known': 'Nama itu sudah tercatat untuk hari yang sama.'
  },
  en: {
    'not-your-part':
      'This part is recorded by the child’s team or by the institution of the law that received the referral. Nothing changed.',
    'stage-of-another': 'Another institution records that stage. Record your own, or ask the child’s team.',
    'moment-needed': 'Say the day and the hour. The limit counts from there.',
    'day-ahead': 'That day has not come. What is recorded is what has happened.',
    'reason-needed': 'Choose the reason.',
    'step-known': 'That step is recorded for the same day already.',
    'line-gone': 'That line was struck or is not there. Reload the page.',
    'line-changed': 'Somebody has just changed this line. Reload and try again.',
    'nothing-ordered': 'Record first what the court ordered. The payment was not recorded.',
    'more-than-ordered': 'That is more than what is left. Check the amount, or record the new verdict.',
    'companion-needed': 'Say who goes along.',
    'one-companion': 'Choose one: somebody of the network or from outside.',
    'companion-away': 'That post cannot be chosen for this child. Choose another.',
    'training-unsaid': 'Say whether that person is trained in handling TPKS.',
    'plan-lies-back': 'A plan needs today or a later day. If it has happened, choose “Accompanied”.',
    'not-trained': 'The law asks for a companion trained in handling TPKS. Choose somebody trained.',
    'does-not-match': 'This is not whom the child wished for. Choose somebody else, or say why.',
    'no-reporting-duty': 'This duty to report is of UPTD PPA, social workers and community providers.',
    'long-ago': 'More than a year ago. Check the day.',
    'duty-runs': 'This limit runs already. Settle it first.',
    'paid-already': 'The restitution is paid. There is no limit to begin.',
    'duty-gone': 'That limit has ended already. Reload the page.',
    'report-is-a-step': 'This duty ends with the police report recorded as a step, or with a signed best-interest assessment.',
    'assessment-needed': 'A signed best-interest assessment about the police report is needed.',
    'denier-needed': 'Say which institution denied it.',
    'day-back': 'A new name holds from today or later. What was read before keeps its name.',
    'name-known': 'That name is recorded for the same day already.'
  }
})

export const commandWords = words({
  id: {
    'legal.record-step': 'Mencatat langkah hukum',
    'legal.strike-line': 'Mencoret catatan hukum',
    'legal.note-reference': 'Mencatat nomor surat',
    'legal.record-restitution': 'Mencatat restitusi',
    'legal.keep-accompaniment': 'Mencatat pendampingan hukum',
    'legal.keep-right': 'Mencatat hak anak',
    'legal.start-reporting-duty': 'Memulai kewajiban lapor',
    'legal.record-notice': 'Mencatat pemberitahuan hukum',
    'legal.settle-duty': 'Menyelesaikan batas waktu hukum',
    'legal.name-stage': 'Mengubah nama tahap hukum'
  },
  en: {
    'legal.record-step': 'Record a step of the law',
    'legal.strike-line': 'Strike a line of the legal track',
    'legal.note-reference': 'Record a number',
    'legal.record-restitution': 'Record restitution',
    'legal.keep-accompaniment': 'Record accompaniment',
    'legal.keep-right': 'Record a right',
    'legal.start-reporting-duty': 'Begin the duty to report',
    'legal.record-notice': 'Record a notice',
    'legal.settle-duty': 'Settle a limit of the law',
    'legal.name-stage': 'Name a stage of the law'
  }
})

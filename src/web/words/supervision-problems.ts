/** What is said when something about supervision is refused: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'not-your-post': 'Jabatan itu bukan milik Anda sekarang. Tidak ada yang berubah. Muat ulang halaman ini.',
    'not-your-team': 'Petugas itu bukan petugas yang Anda supervisi. Isian Anda tetap ada. Pilih petugas dari tim Anda.',
    'not-your-file': 'Salah satu anak tidak lagi Anda supervisi. Isian Anda tetap ada. Hapus kode nama itu, lalu simpan lagi.',
    'one-colleague-only': 'Berbincang berdua hanya dengan satu petugas. Isian Anda tetap ada. Pilih satu, atau ganti jenisnya.',
    'children-missing': 'Pilih sedikitnya satu anak yang dibicarakan. Isian Anda tetap ada.',
    'held-in-future': 'Tanggalnya belum tiba. Isian Anda tetap ada. Pilih hari ini atau sebelumnya.',
    'held-long-ago': 'Perbincangan itu lebih dari tiga bulan lalu. Isian Anda tetap ada. Periksa tanggalnya.',
    'next-not-after': 'Perbincangan berikut harus setelah yang ini. Isian Anda tetap ada. Periksa tanggalnya.',
    'due-before-talk': 'Batas kesepakatan tidak boleh sebelum perbincangan. Isian Anda tetap ada. Periksa tanggalnya.',
    'named-twice': 'Ada yang disebut dua kali. Isian Anda tetap ada. Hapus salah satunya.',
    'point-unknown': 'Kesepakatan ini tidak ada, atau bukan untuk Anda. Tidak ada yang berubah.',
    'promise-of-another': 'Ini janji supervisor Anda. Tidak ada yang berubah. Supervisor Anda yang menyelesaikannya.',
    'point-closed': 'Kesepakatan ini sudah diselesaikan. Tidak ada yang berubah.',
    'institution-unknown': 'Lembaga ini tidak lagi memegang dukungan bagi anak di tim Anda. Isian Anda tetap ada. Muat ulang daftarnya.',
    'checked-in-future': 'Tanggalnya belum tiba. Isian Anda tetap ada. Pilih hari ini atau sebelumnya.',
    'step-missing': 'Dukungan yang goyah perlu langkah berikut. Isian Anda tetap ada. Tulis langkah dan batas waktunya.',
    'step-without-day': 'Langkah berikut perlu batas waktu. Isian Anda tetap ada. Lengkapi keduanya.',
    'due-before-check': 'Batas waktu tidak boleh sebelum pemeriksaan. Isian Anda tetap ada. Periksa tanggalnya.',
    'no-supervisor': 'Belum ada supervisor pada jabatan Anda. Tidak ada yang dikirim. Bicarakan dengan orang yang Anda percaya.',
    'asked-already': 'Anda sudah meminta, dan supervisor Anda sudah melihatnya. Tidak perlu meminta lagi.'
  },
  en: {
    'not-your-post': 'That post is not yours at present. Nothing changed. Reload this page.',
    'not-your-team': 'You do not supervise that colleague. What you entered is still there. Choose somebody of your team.',
    'not-your-file':
      'You no longer supervise one of these children. What you entered is still there. Take out that code name and save again.',
    'one-colleague-only': 'A talk between two is with one colleague. What you entered is still there. Choose one, or another kind.',
    'children-missing': 'Choose at least one child that was talked about. What you entered is still there.',
    'held-in-future': 'That day has not come yet. What you entered is still there. Choose today or an earlier day.',
    'held-long-ago': 'That talk was more than three months ago. What you entered is still there. Check the date.',
    'next-not-after': 'The next talk must come after this one. What you entered is still there. Check the date.',
    'due-before-talk': 'An agreed point cannot be due before the talk. What you entered is still there. Check the date.',
    'named-twice': 'Something is named twice. What you entered is still there. Take one out.',
    'point-unknown': 'There is no such agreed point, or it is not yours. Nothing changed.',
    'promise-of-another': 'Your supervisor promised this. Nothing changed. Your supervisor settles it.',
    'point-closed': 'This agreed point was settled already. Nothing changed.',
    'institution-unknown': 'This institution no longer supports a child of your team. What you entered is still there. Reload the list.',
    'checked-in-future': 'That day has not come yet. What you entered is still there. Choose today or an earlier day.',
    'step-missing': 'A shaky support needs a next step. What you entered is still there. Write the step and its day.',
    'step-without-day': 'A next step needs a day. What you entered is still there. Give both.',
    'due-before-check': 'It cannot be due before the check. What you entered is still there. Check the date.',
    'no-supervisor': 'Your post has no supervisor at present. Nothing was sent. Talk to somebody you trust.',
    'asked-already': 'You have asked, and your supervisor has seen it. There is no need to ask again.'
  }
})

export const commandWords = words({
  id: {
    'supervision.record-session': 'Perbincangan supervisi',
    'supervision.close-point': 'Kesepakatan diselesaikan',
    'supervision.check-institution': 'Pemeriksaan dukungan lembaga',
    'supervision.record-wellbeing': 'Catatan pribadi',
    'supervision.ask-for-talk': 'Permintaan berbincang'
  },
  en: {
    'supervision.record-session': 'Supervision talk',
    'supervision.close-point': 'Agreed point settled',
    'supervision.check-institution': 'Check of an institution’s support',
    'supervision.record-wellbeing': 'Private entry',
    'supervision.ask-for-talk': 'Request for a talk'
  }
})

export const fieldWords = words({ id: { outcome: 'Hasil' }, en: { outcome: 'Outcome' } })

/** What is said when something about an area's plan is refused: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'not-your-area': 'RTL daerah ini dipimpin oleh kepala UPTD PPA dan Dinas PPPA setempat. Tidak ada yang berubah.',
    'plan-unknown': 'RTL ini tidak ada, atau bukan untuk daerah Anda. Tidak ada yang berubah.',
    'plan-closed': 'RTL ini sudah ditutup. Tidak ada yang berubah.',
    'still-owed': (p: { readonly owed: number }) => `Masih ada ${p.owed} komitmen yang belum selesai. Selesaikan atau batalkan lebih dulu.`,
    'due-in-past': 'Batas waktunya sudah lewat. Isian Anda tetap ada. Pilih hari ini atau sesudahnya.',
    'money-without-source': 'Dana yang sudah ada perlu sumbernya. Isian Anda tetap ada. Pilih sumber dana.',
    'named-twice': 'Ada yang disebut dua kali. Isian Anda tetap ada. Hapus salah satunya.',
    'nothing-to-reach': 'Nilai sekarang dan sasaran sama. Isian Anda tetap ada. Ubah salah satunya.',
    'post-of-another-area': 'Salah satu jabatan bukan jabatan di daerah ini. Isian Anda tetap ada. Pilih jabatan lain.',
    'commitment-unknown': 'Komitmen ini tidak ada, atau bukan untuk daerah Anda. Tidak ada yang berubah.',
    'commitment-over': 'Komitmen ini sudah selesai atau dibatalkan. Tidak ada yang berubah.',
    'not-your-commitment': 'Komitmen ini milik jabatan lain. Tidak ada yang berubah.',
    'reason-missing': 'Tulis alasannya. Isian Anda tetap ada.',
    'measured-without-day': 'Hasil pengukuran perlu tanggalnya. Isian Anda tetap ada. Lengkapi keduanya.',
    'measured-in-future': 'Tanggal pengukuran belum tiba. Isian Anda tetap ada. Pilih hari ini atau sebelumnya.',
    'known-already': 'Komitmen ini sudah Anda teruskan. Tidak ada yang perlu dilakukan.',
    'question-missing': 'Tulis pertanyaan Anda lebih dulu. Isian Anda tetap ada.',
    'question-unknown': 'Pertanyaan ini tidak ada, atau bukan untuk daerah Anda. Tidak ada yang berubah.',
    'answered-already': 'Pertanyaan ini sudah dijawab. Tidak ada yang berubah.',
    'nobody-came': 'Rapat perlu sedikitnya dua lembaga. Isian Anda tetap ada. Pilih lembaga yang hadir.',
    'held-in-future': 'Tanggal rapat belum tiba. Isian Anda tetap ada. Pilih hari ini atau sebelumnya.',
    'held-long-ago': 'Rapat itu lebih dari enam bulan lalu. Isian Anda tetap ada. Periksa tanggalnya.',
    'next-not-after': 'Rapat berikut harus setelah rapat ini. Isian Anda tetap ada. Periksa tanggalnya.',
    'programme-unknown': 'Program ini tidak ada di daftar daerah Anda. Tidak ada yang berubah. Muat ulang halaman ini.',
    'ends-before-it-begins': 'Tanggal berakhir lebih awal dari tanggal mulai. Isian Anda tetap ada. Periksa tanggalnya.',
    'decree-without-number': 'SK yang berlaku sampai suatu tanggal perlu nomornya. Isian Anda tetap ada. Tulis dasar hukumnya.'
  },
  en: {
    'not-your-area': 'This plan is led by the head of the UPTD PPA and the women and child office of its area. Nothing changed.',
    'plan-unknown': 'There is no such plan, or it is not of your area. Nothing changed.',
    'plan-closed': 'This plan is closed. Nothing changed.',
    'still-owed': (p: { readonly owed: number }) =>
      p.owed === 1
        ? 'One commitment is not done yet. Finish or cancel it first.'
        : `${p.owed} commitments are not done yet. Finish or cancel them first.`,
    'due-in-past': 'That day has passed. What you entered is still there. Choose today or a later day.',
    'money-without-source': 'Money that is there has come from somewhere. What you entered is still there. Choose the funding.',
    'named-twice': 'Something is named twice. What you entered is still there. Take one out.',
    'nothing-to-reach': 'The value now and the target are the same. What you entered is still there. Change one of them.',
    'post-of-another-area': 'One of the posts is not of this area. What you entered is still there. Choose another post.',
    'commitment-unknown': 'There is no such commitment, or it is not of your area. Nothing changed.',
    'commitment-over': 'This commitment is done or cancelled. Nothing changed.',
    'not-your-commitment': 'This commitment belongs to another post. Nothing changed.',
    'reason-missing': 'Write the reason. What you entered is still there.',
    'measured-without-day': 'A measured value needs its day. What you entered is still there. Give both.',
    'measured-in-future': 'The day of measuring has not come yet. What you entered is still there. Choose today or an earlier day.',
    'known-already': 'You have taken this commitment over already. There is nothing to do.',
    'question-missing': 'Write your question first. What you entered is still there.',
    'question-unknown': 'There is no such question, or it is not of your area. Nothing changed.',
    'answered-already': 'This question was answered already. Nothing changed.',
    'nobody-came': 'A meeting needs at least two offices. What you entered is still there. Choose who came.',
    'held-in-future': 'The day of the meeting has not come yet. What you entered is still there. Choose today or an earlier day.',
    'held-long-ago': 'That meeting was more than six months ago. What you entered is still there. Check the date.',
    'next-not-after': 'The next meeting must come after this one. What you entered is still there. Check the date.',
    'programme-unknown': 'There is no such programme in your area’s register. Nothing changed. Reload this page.',
    'ends-before-it-begins': 'It ends before it begins. What you entered is still there. Check the dates.',
    'decree-without-number': 'A decree with an end needs its number. What you entered is still there. Write the legal basis.'
  }
})

export const commandWords = words({
  id: {
    'area-plan.open': 'Masalah daerah dicatat',
    'area-plan.close': 'RTL daerah ditutup',
    'area-plan.add-commitment': 'Komitmen daerah',
    'area-plan.change-commitment': 'Kesepakatan daerah diubah',
    'area-plan.record-progress': 'Kemajuan komitmen daerah',
    'area-plan.take-over-commitment': 'Komitmen diteruskan',
    'area-plan.answer-taker': 'Jawaban untuk pejabat baru',
    'area-plan.record-meeting': 'Rapat daerah',
    'area-plan.record-programme': 'Program daerah'
  },
  en: {
    'area-plan.open': 'Problem of the area recorded',
    'area-plan.close': 'Area plan closed',
    'area-plan.add-commitment': 'Area commitment',
    'area-plan.change-commitment': 'Area agreement changed',
    'area-plan.record-progress': 'Progress of an area commitment',
    'area-plan.take-over-commitment': 'Commitment taken over',
    'area-plan.answer-taker': 'Answer to a new official',
    'area-plan.record-meeting': 'Meeting of the area',
    'area-plan.record-programme': 'Programme of the area'
  }
})

export const fieldWords = words({
  id: {
    status: 'Status',
    dueOn: 'Paling lambat',
    amount: 'Anggaran',
    funded: 'Dana sudah ada',
    state: 'Status',
    fundedUntil: 'Dana sampai'
  },
  en: { status: 'Status', dueOn: 'Due', amount: 'Budget', funded: 'Money is there', state: 'Status', fundedUntil: 'Money until' }
})

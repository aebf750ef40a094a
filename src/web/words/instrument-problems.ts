/** What is said when answers are not taken: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Jawaban masih ada di layar. Buka kembali berkasnya dulu.',
    'instrument-unknown': 'Instrumen ini belum dikenal di sini. Jawaban tetap tersimpan di ponsel. Perbarui Lingkar, lalu kirim lagi.',
    'too-young': (problem: { readonly fromAge: number }) =>
      `Instrumen ini untuk anak ${problem.fromAge} tahun ke atas. Tidak ada yang disimpan.`,
    'answered-in-future': 'Tanggalnya belum tiba. Pilih hari ini atau sebelumnya.',
    'answer-outside': 'Ada jawaban yang bukan milik instrumen ini. Tidak ada yang disimpan. Muat ulang, lalu isi lagi.',
    'nothing-answered': 'Belum ada yang dijawab. Isi paling sedikit satu.',
    'how-asked-missing': 'Sebutkan dulu bagaimana anak mengisi dan bahasanya.',
    'only-a-child-stops': 'Hanya isian anak yang bisa berhenti di tengah.',
    'no-own-words-here': 'Isian anak tidak memuat catatan petugas. Tulis catatan di berkas.',
    'not-your-part': 'Ini hanya untuk psikolog yang diberi akses ke catatan psikologis. Tidak ada yang disimpan.',
    'pack-not-installed': 'Instrumen ini tidak terpasang atau sudah ditarik. Isian tetap tersimpan di ponsel. Hubungi administrator.'
  },
  en: {
    'case-file-closed': 'This file is closed. The answers are still on screen. Open the file again first.',
    'instrument-unknown': 'This instrument is not known here yet. The answers are kept on the phone. Renew Lingkar, then send again.',
    'too-young': (problem) => `This instrument is for children from ${problem.fromAge} years. Nothing was stored.`,
    'answered-in-future': 'That day has not come. Choose today or before.',
    'answer-outside': 'An answer does not belong to this instrument. Nothing was stored. Reload, then fill it in again.',
    'nothing-answered': 'Nothing is answered yet. Answer at least one.',
    'how-asked-missing': 'First say how the child answers and in which language.',
    'only-a-child-stops': 'Only what a child answers can stop midway.',
    'no-own-words-here': 'A child’s answers hold no worker’s note. Write a note on the file.',
    'not-your-part': 'This is only for a psychologist who was given the psychological notes. Nothing was stored.',
    'pack-not-installed': 'This instrument is not installed or was withdrawn. What you entered is kept on the phone. Ask the administrator.'
  }
})

export const commandWords = words({
  id: { 'instrument.record-answers': 'Jawaban instrumen', 'instrument.record-screening': 'Isian psikolog' },
  en: { 'instrument.record-answers': 'Answers to an instrument', 'instrument.record-screening': 'Psychologist’s entry' }
})

export const fieldWords = words({
  id: { answers: 'Jawaban', note: 'Catatan', answeredOn: 'Tanggal' },
  en: { answers: 'Answers', note: 'Note', answeredOn: 'Day' }
})

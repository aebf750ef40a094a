/** What is said when an answer about matching is refused. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'no-such-question': 'Pertanyaan ini sudah dijawab, atau bukan untuk Anda. Tidak ada yang berubah. Muat ulang Hari ini.',
    'not-mine-to-decide': 'Keputusan ini ada pada supervisor berkas yang lain. Tidak ada yang berubah. Bicarakan dengannya.'
  },
  en: {
    'no-such-question': 'This was answered already, or is not for you. Nothing changed. Reload Today.',
    'not-mine-to-decide': 'The supervisor of the other file decides this. Nothing changed. Talk to that person.'
  }
})

export const commandWords = words({
  id: {
    'matching.answer-task': 'Jawaban: anak yang sama atau bukan',
    'matching.confirm-same-child': 'Keputusan: anak yang sama atau bukan'
  },
  en: { 'matching.answer-task': 'Answer: the same child or not', 'matching.confirm-same-child': 'Decision: the same child or not' }
})

export const fieldWords = words({ id: { answer: 'Jawaban' }, en: { answer: 'Answer' } })

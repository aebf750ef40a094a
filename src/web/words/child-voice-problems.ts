/** Why something about the child's voice is not taken, and what the outbox calls it. What a child writes itself is never in the outbox. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'nothing-written': 'Belum ada yang ditulis. Pilih satu wajah, atau tulis satu kata.',
    'words-missing': 'Tulis kata anak dulu, lalu simpan lagi.',
    'not-on-team': 'Orang itu tidak lagi mendampingi anak ini. Pilih dari daftar.',
    'said-in-future': 'Tanggalnya belum tiba. Pilih hari ini atau sebelumnya.',
    'told-in-future': 'Tanggalnya belum tiba. Katakan kepada anak dulu, lalu catat.',
    'not-shown-back': 'Bacakan dulu kepada anak. Setelah anak setuju, simpan lagi.',
    'no-such-feedback': 'Ini tidak ada, atau bukan untuk Anda. Tidak ada yang berubah.',
    'talked-already': 'Sudah ditandai dibicarakan. Tidak ada yang berubah.',
    'no-such-wish': 'Permintaan ini tidak ada, atau bukan untuk Anda. Tidak ada yang berubah.',
    'granted-already': 'Permintaan ini sudah dikabulkan. Tidak ada yang berubah.',
    'reason-missing': 'Anak perlu tahu mengapa belum bisa. Tulis alasannya, lalu simpan lagi.',
    'no-such-complaint': 'Pengaduan ini tidak ada, atau bukan untuk kantor Anda. Tidak ada yang berubah.',
    'step-behind': 'Langkah itu sudah lewat. Pilih langkah berikutnya.',
    'outcome-missing': 'Tulis apa yang dilakukan dan bagaimana anak diberi tahu, lalu simpan lagi.',
    'shared-already': 'Kepala unit sudah tahu. Tidak ada yang berubah.'
  },
  en: {
    'nothing-written': 'Nothing was written yet. Choose one face, or write one word.',
    'words-missing': 'Write the child’s words first, then save again.',
    'not-on-team': 'That person no longer accompanies this child. Choose from the list.',
    'said-in-future': 'That day has not come yet. Choose today or earlier.',
    'told-in-future': 'That day has not come yet. Tell the child first, then record it.',
    'not-shown-back': 'Read it to the child first. When the child agrees, save again.',
    'no-such-feedback': 'This does not exist, or is not for you. Nothing changed.',
    'talked-already': 'It is marked as talked about already. Nothing changed.',
    'no-such-wish': 'This wish does not exist, or is not for you. Nothing changed.',
    'granted-already': 'This wish was granted already. Nothing changed.',
    'reason-missing': 'The child has to know why not yet. Write the reason, then save again.',
    'no-such-complaint': 'This complaint does not exist, or is not for your office. Nothing changed.',
    'step-behind': 'That step has passed. Choose the next one.',
    'outcome-missing': 'Write what was done and how the child was told, then save again.',
    'shared-already': 'The head of unit knows already. Nothing changed.'
  }
})

export const commandWords = words({
  id: {
    'child-voice.record-statement': 'Kata anak',
    'child-voice.mark-talked': 'Sudah dibicarakan',
    'child-voice.answer-wish': 'Jawaban untuk anak',
    'child-voice.answer-complaint': 'Langkah pengaduan',
    'child-voice.share-complaint': 'Kabar untuk kepala unit'
  },
  en: {
    'child-voice.record-statement': 'The child’s words',
    'child-voice.mark-talked': 'Talked about',
    'child-voice.answer-wish': 'Answer to the child',
    'child-voice.answer-complaint': 'Step of a complaint',
    'child-voice.share-complaint': 'Word to the head of unit'
  }
})

export const fieldWords = words({ id: { state: 'Keadaan', answer: 'Jawaban' }, en: { state: 'State', answer: 'Answer' } })

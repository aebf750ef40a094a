/** What is said when something about school cannot be recorded so: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada yang berubah. Buka kembali berkasnya dulu.',
    'happened-in-future': 'Tanggal itu belum tiba. Pilih hari ini atau sebelumnya.',
    'child-view-or-reason': 'Tulis kata anak, atau pilih mengapa belum ada. Salah satu saja.',
    'barrier-needed': 'Pilih paling sedikit satu hal yang menghalangi.',
    'declining-is-a-wish':
      'Yang menolak sekolah hanya anak sendiri. Pilih keinginan anak “Nanti dulu” atau “Tidak ingin”, atau keadaan yang lain.',
    'sentence-tells-why': ({ words }: { readonly words: readonly string[] }) =>
      `Kalimat ini memberi tahu sekolah mengapa anak didampingi: ${words.join(', ')}. Tulis tanpa kata itu.`,
    'school-consent-needed':
      'Belum ada persetujuan kontak sekolah (CS10) yang berlaku. Sekolah belum dihubungi. Tanyakan dulu kepada anak dan walinya.',
    'school-assessment-needed': 'Penilaian kepentingan terbaik ini belum ditandatangani, atau bukan tentang berbagi dengan lembaga lain.',
    'safeguard-needed': 'Tulis dulu apa yang dilakukan supaya anak tidak dirugikan. Paling sedikit satu kalimat pendek.',
    'which-school': 'Pilih petugasnya, atau tulis nama tempatnya.',
    'not-a-school': 'Jabatan itu bukan sekolah atau Dinas Pendidikan. Pilih yang lain.',
    'contact-unknown': 'Kontak itu tidak ada di berkas ini. Muat ulang halaman.',
    'answer-before-contact': 'Jawaban tidak dapat lebih dulu daripada kontaknya. Periksa tanggalnya.',
    'answer-reason-needed': 'Pilih alasan atau syarat yang cocok dengan jawabannya.',
    'due-in-past': 'Tanggal itu sudah lewat. Pilih hari ini atau sesudahnya.',
    'step-not-open': 'Langkah itu sudah dicatat. Muat ulang halaman untuk melihatnya.',
    'received-on-needed': 'Tulis kapan dananya diterima.',
    'funding-needed': 'Pilih dari dana apa uang itu datang.',
    'not-learning': 'Pada tanggal itu anak tercatat belum belajar. Catat dulu keadaan sekolahnya.',
    'feeling-or-reason': 'Catat jawaban anak, atau mengapa belum dapat ditanyakan. Salah satu saja.',
    'not-your-part': 'Berkas ini tidak dibagikan kepada sekolah atau dinas Anda. Tidak ada yang tercatat.'
  },
  en: {
    'case-file-closed': 'This file is closed. Nothing changed. Open the file again first.',
    'happened-in-future': 'That date has not come yet. Choose today or earlier.',
    'child-view-or-reason': 'Write the child’s words, or choose why there are none. One of the two.',
    'barrier-needed': 'Choose at least one thing that is in the way.',
    'declining-is-a-wish': 'Nobody but the child declines school. Choose “Not yet” or “Does not want to” as the wish, or another status.',
    'sentence-tells-why': ({ words }: { readonly words: readonly string[] }) =>
      `This sentence tells the school why the child is accompanied: ${words.join(', ')}. Write it without.`,
    'school-consent-needed':
      'There is no consent to school contact (CS10) in force. No school was spoken to. Ask the child and the carer first.',
    'school-assessment-needed': 'This best-interest assessment is not signed, or is not about sharing with another agency.',
    'safeguard-needed': 'Say first what is done so that the child is not harmed. One short sentence at least.',
    'which-school': 'Choose the officer, or write the name of the place.',
    'not-a-school': 'That post is no school or education office. Choose another.',
    'contact-unknown': 'That contact is not on this file. Reload the page.',
    'answer-before-contact': 'An answer cannot come before the contact. Check the date.',
    'answer-reason-needed': 'Choose the reason or condition that fits the answer.',
    'due-in-past': 'That date has passed. Choose today or later.',
    'step-not-open': 'That step is recorded already. Reload the page to see it.',
    'received-on-needed': 'Write when the money was received.',
    'funding-needed': 'Choose from which funds the money came.',
    'not-learning': 'On that date the child is recorded as not learning. Record how school stands first.',
    'feeling-or-reason': 'Record the child’s answer, or why it could not be asked. One of the two.',
    'not-your-part': 'This file is not shared with your school or office. Nothing was recorded.'
  }
})

export const commandWords = words({
  id: {
    'schooling.record-standing': 'Mencatat keadaan sekolah',
    'schooling.write-return-plan': 'Menulis rencana kembali belajar',
    'schooling.name-school': 'Mencatat nama sekolah',
    'schooling.contact-school': 'Mencatat kontak sekolah',
    'schooling.record-response': 'Mencatat jawaban sekolah',
    'schooling.add-step': 'Menambah langkah di sekolah',
    'schooling.settle-step': 'Mencatat langkah di sekolah',
    'schooling.keep-cost': 'Mencatat biaya belajar',
    'schooling.record-attendance': 'Mencatat kehadiran',
    'schooling.answer-as-school': 'Menjawab sebagai sekolah',
    'schooling.report-attendance': 'Melaporkan kehadiran'
  },
  en: {
    'schooling.record-standing': 'Record how school stands',
    'schooling.write-return-plan': 'Write the plan for learning again',
    'schooling.name-school': 'Record the school’s name',
    'schooling.contact-school': 'Record a contact with a school',
    'schooling.record-response': 'Record a school’s answer',
    'schooling.add-step': 'Add a step at school',
    'schooling.settle-step': 'Record a step at school',
    'schooling.keep-cost': 'Record a cost of learning',
    'schooling.record-attendance': 'Record attendance',
    'schooling.answer-as-school': 'Answer as a school',
    'schooling.report-attendance': 'Report attendance'
  }
})

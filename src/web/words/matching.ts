/** What is said when two files may be about one child: how likely, with whom to talk, what an answer does. Never the name. */
import { words } from './words.tsx'

export const matchingWords = words({
  id: {
    title: 'Mungkin anak yang sama',
    age: (band: string, region: string) => `${band}, ${region}`,
    and: 'dan',
    keptBy: (worker: string, unit: string) => `${worker}, ${unit}`,
    vacant: 'belum ada petugas',
    talk: (worker: string) => `Bicarakan dulu dengan ${worker}, lewat telepon atau bertemu. Jangan menulis nama anak dalam pesan.`,
    answer: 'Jawab',
    dialogTitle: 'Apakah ini anak yang sama?',
    choose: 'Setelah berbicara dengan petugas itu',
    send: 'Simpan jawaban',
    cancel: 'Batal',
    apart: 'Kedua berkas tetap terpisah. Menggabungkan berkas belum bisa dilakukan di Lingkar.',
    decideTitle: 'Pastikan: anak yang sama',
    decideMine: 'Petugas berkas itu menjawab bahwa ini anak yang sama. Bicarakan dengan supervisornya, lalu putuskan.',
    decideOther: 'Sudah dijawab: anak yang sama. Bicarakan dengan supervisor berkas itu; keputusannya ada padanya.',
    decide: 'Putuskan',
    agreedTitle: 'Anak yang sama',
    agreed: 'Kedua pihak sudah memastikan. Atur bersama siapa mendampingi anak ini.'
  },
  en: {
    title: 'Possibly the same child',
    age: (band: string, region: string) => `${band}, ${region}`,
    and: 'and',
    keptBy: (worker: string, unit: string) => `${worker}, ${unit}`,
    vacant: 'nobody yet',
    talk: (worker: string) => `Talk to ${worker} first, by telephone or face to face. Do not write the child’s name in a message.`,
    answer: 'Answer',
    dialogTitle: 'Is this the same child?',
    choose: 'After talking to that colleague',
    send: 'Save the answer',
    cancel: 'Cancel',
    apart: 'Both files stay apart. Joining files is not possible in Lingkar yet.',
    decideTitle: 'Confirm: the same child',
    decideMine: 'The people of that file answered that this is the same child. Talk to their supervisor, then decide.',
    decideOther: 'Answered: the same child. Talk to the supervisor of that file, who decides.',
    decide: 'Decide',
    agreedTitle: 'The same child',
    agreed: 'Both sides have confirmed it. Arrange together who accompanies this child.'
  }
})

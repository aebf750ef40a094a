/** What is said when a hand-over begins, is finished or called off, and in the list of all of them. */
import { words } from './words.tsx'

export const handoverStepWords = words({
  id: {
    begin: {
      plan: 'Rencanakan serah terima',
      atOnce: 'Ambil alih sekarang',
      planTitle: 'Rencanakan serah terima',
      atOnceTitle: 'Ambil alih sekarang',
      planBody:
        'Petugas baru membaca berkas dan dikenalkan kepada anak mulai hari ini. Keduanya berdampingan paling sedikit 14 hari. Berkas berpindah setelah semuanya diterima.',
      atOnceBody:
        'Untuk petugas yang sakit atau sudah pergi. Berkas berpindah sekarang juga; petugas baru membaca semuanya dalam tiga hari.',
      to: 'Petugas baru',
      load: (name: string, count: number) => `${name}, ${count} berkas`,
      heavy: (count: number) => `Ia sudah memegang ${count} berkas. Batas aman 20.`,
      firstDay: 'Hari pertama petugas baru',
      reason: 'Alasan',
      shortReason: 'Mengapa kurang dari 14 hari',
      files: 'Berkas yang diserahkan',
      save: 'Rencanakan',
      saveAtOnce: 'Ambil alih',
      worker: 'Petugas yang pergi',
      chooseWorker: 'Pilih petugas yang pergi'
    },
    complete: {
      title: 'Menyelesaikan',
      press: 'Selesaikan serah terima',
      ready: 'Semua sudah diterima. Berkas, dukungan yang dijaga, dan langkah petugas lama berpindah kepada petugas baru.',
      left: (count: number) => `${count} bagian belum diterima`,
      child: 'Anak belum dikenalkan kepada petugas baru',
      gone: 'Petugas baru belum, atau tidak lagi, memegang jabatan itu',
      callOff: 'Batalkan serah terima',
      callOffBody: 'Berkas tetap pada petugas sekarang. Petugas baru tidak dapat membacanya lagi.',
      callOffSave: 'Ya, batalkan',
      newTie: 'Anda belum ada di lingkar anak ini. Tambahkan bila anak setuju.',
      toMap: 'Buka peta'
    },
    list: {
      title: 'Serah terima',
      under: 'Anak yang berpindah dari satu petugas ke petugas lain, tanpa ada yang terlupa.',
      empty: 'Tidak ada serah terima yang berjalan',
      emptyBody: 'Bila petugas berganti, di sini terlihat apa yang sudah diterima dan siapa yang sudah dikenalkan.',
      receive: 'Saya terima',
      give: 'Saya serahkan',
      watch: 'Di unit saya',
      questions: (count: number) => `${count} pertanyaan belum dijawab`,
      child: 'anak belum dikenalkan',
      open: 'Buka'
    }
  },
  en: {
    begin: {
      plan: 'Plan a hand-over',
      atOnce: 'Take over now',
      planTitle: 'Plan a hand-over',
      atOnceTitle: 'Take over now',
      planBody:
        'The new worker reads the file and is introduced to the child from today. Both stand side by side for 14 days at least. The file changes hands when everything is accepted.',
      atOnceBody: 'For a worker who is ill or gone. The file changes hands now; the new worker reads everything within three days.',
      to: 'New worker',
      load: (name, count) => `${name}, ${count} files`,
      heavy: (count) => `This person already carries ${count} files. The safe limit is 20.`,
      firstDay: 'First day of the new worker',
      reason: 'Reason',
      shortReason: 'Why less than 14 days',
      files: 'Files handed over',
      save: 'Plan',
      saveAtOnce: 'Take over',
      worker: 'The worker who leaves',
      chooseWorker: 'Choose the worker who leaves'
    },
    complete: {
      title: 'Finishing',
      press: 'Finish the hand-over',
      ready: 'Everything is accepted. The file, the guarded support and the steps of the former worker go to the new one.',
      left: (count) => (count === 1 ? '1 part is not accepted yet' : `${count} parts are not accepted yet`),
      child: 'The child has not met the new worker yet',
      gone: 'The new worker does not hold that post yet, or no longer',
      callOff: 'Call the hand-over off',
      callOffBody: 'The file stays with its present worker. The new worker can no longer read it.',
      callOffSave: 'Yes, call it off',
      newTie: 'You are not on this child’s circle yet. Add yourself if the child agrees.',
      toMap: 'Open the map'
    },
    list: {
      title: 'Hand-overs',
      under: 'Children who go from one worker to another, with nothing forgotten.',
      empty: 'No hand-over is going on',
      emptyBody: 'When a worker changes, you see here what has been accepted and who has been introduced.',
      receive: 'I receive',
      give: 'I hand over',
      watch: 'In my unit',
      questions: (count) => (count === 1 ? '1 question not answered' : `${count} questions not answered`),
      child: 'child not introduced yet',
      open: 'Open'
    }
  }
})

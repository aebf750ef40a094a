/** What is said when a child's file goes from one worker to another: the dossier, the questions, the introductions. */
import { words } from './words.tsx'

export const handoverWords = words({
  id: {
    title: 'Serah terima',
    cancel: 'Batal',
    pending: 'di ponsel',
    gone: 'petugas tidak ada lagi',
    vacant: 'jabatan kosong',
    fromTo: (from: string, to: string) => `Dari ${from} kepada ${to}`,
    none: 'Tidak ada serah terima yang berjalan',
    noneBody: (worker: string) =>
      `Anak ini didampingi ${worker}. Bila petugas berganti, semua yang perlu diketahui penerusnya ada di sini.`,
    nobody: 'Berkas ini sedang tanpa petugas. Dalam 24 jam harus ada yang memegang.',
    open: 'Buka serah terima',
    ofTransfer: 'Serah terima ini bagian dari pemindahan ke unit lain. Supervisor unit penerima yang menyelesaikannya.',
    toTransfer: 'Lihat pemindahan',
    back: 'Kembali ke berkas',
    print: 'Cetak',
    paper: 'Serah terima petugas. Rahasia: hanya untuk petugas anak ini.',
    when: {
      planned: (day: string) => `Petugas baru memegang berkas ini mulai ${day}.`,
      held: (day: string) => `Petugas baru sudah memegang berkas ini sejak ${day}.`,
      readBy: (day: string) => `Baca dan terima semuanya paling lambat ${day}.`,
      done: (day: string) => `Selesai ${day}.`,
      late: 'Hari yang direncanakan sudah lewat. Berkas masih pada petugas lama sampai semuanya diterima.'
    },
    progress: (accepted: number, total: number) => `${accepted} dari ${total} bagian sudah diterima`,
    lead: {
      receive: 'Baca satu per satu. Terima yang sudah jelas, tanyakan yang belum.',
      give: 'Jawab pertanyaan petugas baru, dan kenalkan ia kepada anak.',
      watch: 'Bila semua diterima dan anak sudah dikenalkan, selesaikan serah terima.'
    },
    item: {
      accept: 'Saya terima',
      ask: 'Tanya',
      accepted: (day: string) => `Diterima ${day}`,
      waiting: 'Belum diterima',
      again: 'Berubah sejak diterima, baca lagi',
      nothing: 'Tidak ada.',
      shut: 'Isinya hanya untuk petugas pendamping dan supervisor.',
      noSafetyPlan: 'Belum ada rencana keselamatan. Susun bersama anak.'
    },
    summary: {
      state: (state: string, day: string) => `Tahap: ${state}, sejak ${day}`,
      risk: (risk: string) => `Risiko: ${risk.toLowerCase()}`,
      episode: (number: number, day: string) => `Episode ke-${number}, berkas dibuka ${day}`,
      review: (day: string) => `Tinjauan berikutnya: ${day}`,
      supervisor: (name: string) => `Supervisor: ${name}`
    },
    safety: {
      review: (day: string) => `Ditinjau lagi ${day}`,
      people: 'Orang aman',
      places: 'Tempat aman',
      whatToDo: 'Yang dilakukan',
      whomToCall: 'Yang dihubungi',
      notToTell: 'Yang tidak boleh tahu'
    },
    promise: { madeOn: (day: string) => `dijanjikan ${day}`, keepBy: (day: string) => `ditepati sebelum ${day}` },
    plan: (number: number, status: string) => `Rencana ke-${number}: ${status.toLowerCase()}`,
    dueOn: (day: string) => `paling lambat ${day}`,
    ofLeaver: 'dikerjakan petugas lama',
    tie: { confirmed: (day: string) => `dipastikan ${day}`, ends: (day: string) => `berakhir ${day}`, unsafe: 'tidak aman' },
    own: {
      talk: 'Bicarakan dengan anak: dukungan ini berakhir, atau orangnya tetap ada tanpa tugas.',
      alone: (places: string) => `Hanya bertumpu padanya: ${places}.`,
      second: 'Cari orang kedua sebelum ia pergi.'
    },
    consentEnds: (day: string) => `berakhir ${day}`,
    introductions: {
      title: 'Perkenalan',
      body: 'Anak lebih dulu, lalu pengasuh dan orang di lingkar dalam.',
      record: 'Catat perkenalan',
      none: 'belum dikenalkan',
      made: (way: string, day: string) => `${way}, ${day}`,
      notYet: (why: string, day: string) => `Belum: ${why.toLowerCase()}. Paling lambat ${day}`,
      view: (statement: string) => `“${statement}”`,
      noView: (why: string) => `Pendapat anak belum ada: ${why.toLowerCase()}`,
      whom: 'Kepada siapa',
      who: 'Siapa',
      way: 'Bagaimana',
      onDay: 'Tanggal',
      byDay: 'Paling lambat kapan',
      why: 'Mengapa belum',
      heard: 'Apa kata anak tentang petugas baru?',
      yes: 'Dengan kata anak sendiri',
      no: 'Belum ada pendapat',
      statement: 'Kata anak',
      hint: 'Pendek, dengan kata anak sendiri.',
      reason: 'Mengapa belum ada',
      save: 'Simpan perkenalan'
    },
    question: {
      title: 'Tanya tentang bagian ini',
      label: 'Pertanyaan',
      hint: 'Yang perlu Anda ketahui untuk mendampingi anak. Jangan minta anak bercerita ulang.',
      send: 'Kirim pertanyaan',
      asked: (who: string) => `${who} bertanya`,
      answered: (who: string) => `${who} menjawab`,
      answer: 'Jawab',
      answerTitle: 'Jawab pertanyaan',
      answerLabel: 'Jawaban',
      sendAnswer: 'Kirim jawaban',
      waiting: 'Belum dijawab'
    },
    section: { line: (from: string, to: string) => `${from} → ${to}` }
  },
  en: {
    title: 'Hand-over',
    cancel: 'Cancel',
    pending: 'on this phone',
    gone: 'nobody there any more',
    vacant: 'vacant post',
    fromTo: (from, to) => `From ${from} to ${to}`,
    none: 'No hand-over is going on',
    noneBody: (worker) => `${worker} accompanies this child. When the worker changes, everything the successor must know is here.`,
    nobody: 'Nobody holds this file at the moment. Within 24 hours somebody must.',
    open: 'Open the hand-over',
    ofTransfer: 'This hand-over is part of a transfer to another unit. The supervisor of the receiving unit finishes it.',
    toTransfer: 'See the transfer',
    back: 'Back to the file',
    print: 'Print',
    paper: 'Hand-over between workers. Confidential: only for the workers of this child.',
    when: {
      planned: (day) => `The new worker holds this file from ${day}.`,
      held: (day) => `The new worker has held this file since ${day}.`,
      readBy: (day) => `Read and accept everything by ${day}.`,
      done: (day) => `Finished ${day}.`,
      late: 'The planned day has passed. The file stays with the former worker until everything is accepted.'
    },
    progress: (accepted, total) => `${accepted} of ${total} parts accepted`,
    lead: {
      receive: 'Read one by one. Accept what is clear, ask about what is not.',
      give: 'Answer the new worker’s questions, and introduce that person to the child.',
      watch: 'When all is accepted and the child has met the new worker, finish the hand-over.'
    },
    item: {
      accept: 'I take this over',
      ask: 'Ask',
      accepted: (day) => `Accepted ${day}`,
      waiting: 'Not accepted yet',
      again: 'Changed since it was accepted, read again',
      nothing: 'None.',
      shut: 'Its content is for the accompanying workers and the supervisor only.',
      noSafetyPlan: 'There is no safety plan yet. Make one together with the child.'
    },
    summary: {
      state: (state, day) => `State: ${state}, since ${day}`,
      risk: (risk) => `Risk: ${risk.toLowerCase()}`,
      episode: (number, day) => `Episode ${number}, file opened ${day}`,
      review: (day) => `Next review: ${day}`,
      supervisor: (name) => `Supervisor: ${name}`
    },
    safety: {
      review: (day) => `To be reviewed ${day}`,
      people: 'Safe people',
      places: 'Safe places',
      whatToDo: 'What to do',
      whomToCall: 'Whom to call',
      notToTell: 'Who must not know'
    },
    promise: { madeOn: (day) => `promised ${day}`, keepBy: (day) => `to be kept by ${day}` },
    plan: (number, status) => `Plan ${number}: ${status.toLowerCase()}`,
    dueOn: (day) => `by ${day}`,
    ofLeaver: 'done by the former worker',
    tie: { confirmed: (day) => `confirmed ${day}`, ends: (day) => `ends ${day}`, unsafe: 'not safe' },
    own: {
      talk: 'Talk about it with the child: this support ends, or the person stays without the duty.',
      alone: (places) => `Rests on this person alone: ${places}.`,
      second: 'Find a second person before this one goes.'
    },
    consentEnds: (day) => `ends ${day}`,
    introductions: {
      title: 'Introductions',
      body: 'The child first, then the carer and those on the inner ring.',
      record: 'Record an introduction',
      none: 'not introduced yet',
      made: (way, day) => `${way}, ${day}`,
      notYet: (why, day) => `Not yet: ${why.toLowerCase()}. By ${day}`,
      view: (statement) => `“${statement}”`,
      noView: (why) => `The child’s view is missing: ${why.toLowerCase()}`,
      whom: 'To whom',
      who: 'Who',
      way: 'How',
      onDay: 'Date',
      byDay: 'By when',
      why: 'Why not yet',
      heard: 'What does the child say about the new worker?',
      yes: 'In the child’s own words',
      no: 'No view yet',
      statement: 'The child’s words',
      hint: 'Short, in the child’s own words.',
      reason: 'Why there is none',
      save: 'Save the introduction'
    },
    question: {
      title: 'Ask about this part',
      label: 'Question',
      hint: 'What you need to know to accompany the child. Do not make the child tell it again.',
      send: 'Send the question',
      asked: (who) => `${who} asked`,
      answered: (who) => `${who} answered`,
      answer: 'Answer',
      answerTitle: 'Answer the question',
      answerLabel: 'Answer',
      sendAnswer: 'Send the answer',
      waiting: 'Not answered yet'
    },
    section: { line: (from, to) => `${from} → ${to}` }
  }
})

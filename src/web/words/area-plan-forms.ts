/** The questions asked when an area's plan is written: one thing at a time, an office rather than a person. */
import { words } from './words.tsx'

export const areaFormWords = words({
  id: {
    cancel: 'Batal',
    guide: 'Tulis tentang layanan dan lembaga. Jangan menulis nama, kode nama, atau cerita seorang anak.',
    open: {
      title: 'Catat masalah daerah',
      driver: 'Apa yang mendorong masalah ini?',
      problem: 'Apa masalahnya?',
      problemHint: 'Satu kalimat tentang layanan atau kebijakan yang kurang.',
      origin: 'Di mana masalah ini muncul?',
      originWords: 'Keterangan singkat',
      originHint: 'Misalnya: pelatihan modul penganggaran, 12 September.',
      save: 'Catat masalah'
    },
    promise: {
      add: 'Tambah komitmen',
      change: 'Ubah kesepakatan',
      what: 'Apa yang disepakati?',
      post: 'Jabatan penanggung jawab',
      postHint: 'Siapa pun yang memegang jabatan ini akan meneruskan janjinya.',
      partners: 'Lembaga lain yang ikut',
      outside: 'Lembaga di luar jejaring',
      outsideHint: 'Nama kantor, dipisah koma. Bukan nama orang.',
      due: 'Paling lambat',
      amount: 'Biaya',
      amountUnit: 'rupiah',
      funding: 'Sumber dana',
      funded: 'Dananya sudah ada',
      indicator: 'Bagaimana kita tahu ini berhasil?',
      indicatorWords: 'Yang diukur',
      indicatorHint: 'Misalnya: hari tunggu juru bahasa isyarat.',
      unit: 'Satuan',
      baseline: 'Nilai sekarang',
      target: 'Sasaran',
      reason: 'Mengapa diubah?',
      save: 'Simpan komitmen',
      saveChange: 'Simpan perubahan',
      vacant: 'kosong'
    },
    progress: {
      title: 'Catat kemajuan',
      status: 'Bagaimana sekarang?',
      value: (unit: string) => `Hasil pengukuran (${unit})`,
      measuredOn: 'Diukur pada',
      reason: 'Apa yang menahan?',
      reasonCancelled: 'Mengapa dibatalkan?',
      note: 'Keterangan',
      save: 'Simpan kemajuan'
    },
    take: {
      title: 'Janji pendahulu Anda',
      body: 'Komitmen ini melekat pada jabatan Anda. Nyatakan meneruskan, atau bertanyalah dulu kepada yang memimpin RTL.',
      accept: 'Saya teruskan',
      ask: 'Bertanya dulu',
      question: 'Apa yang perlu Anda tahu?',
      send: 'Kirim pertanyaan',
      waiting: 'Pertanyaan Anda terkirim. Jawabannya muncul di sini.'
    },
    reply: { title: 'Jawab pertanyaan', label: 'Jawaban Anda', save: 'Kirim jawaban' },
    close: {
      title: 'Tutup RTL ini',
      outcome: 'Apa hasilnya bagi anak-anak di daerah ini?',
      save: 'Tutup RTL',
      owed: (count: number) => `Masih ada ${count} komitmen yang belum selesai. Selesaikan atau batalkan lebih dulu.`
    },
    meet: {
      title: 'Catat rapat daerah',
      heldOn: 'Tanggal',
      came: 'Lembaga yang hadir',
      cameHint: 'Sedikitnya dua lembaga, boleh dari luar jejaring.',
      outside: 'Lembaga lain yang hadir',
      outsideHint: 'Nama kantor, dipisah koma. Bukan nama orang.',
      decision: (n: number) => `Keputusan ${n}`,
      about: 'Tentang komitmen',
      noCommitment: 'Bukan tentang satu komitmen',
      more: 'Tambah keputusan',
      next: 'Rapat berikut',
      save: 'Simpan rapat'
    },
    programme: {
      add: 'Catat program',
      change: 'Perbarui program',
      name: 'Nama program',
      institution: 'Lembaga',
      services: 'Layanan yang diberikan',
      addService: 'Tambah layanan',
      removeService: (name: string) => `Hapus ${name}`,
      since: 'Sejak',
      funding: 'Sumber dana',
      fundedUntil: 'Dana sampai',
      decree: 'Dasar hukum',
      decreeHint: 'Nomor SK atau peraturan.',
      decreeUntil: 'SK berlaku sampai',
      post: 'Jabatan penanggung jawab',
      state: 'Status',
      save: 'Simpan program'
    }
  },
  en: {
    cancel: 'Cancel',
    guide: 'Write about services and offices. Do not write a child’s name, code name or story.',
    open: {
      title: 'Record a problem of the area',
      driver: 'What drives this problem?',
      problem: 'What is the problem?',
      problemHint: 'One sentence about a service or policy that falls short.',
      origin: 'Where was it named?',
      originWords: 'In short',
      originHint: 'For example: training module on budgets, 12 September.',
      save: 'Record the problem'
    },
    promise: {
      add: 'Add a commitment',
      change: 'Change the agreement',
      what: 'What was agreed?',
      post: 'Responsible post',
      postHint: 'Whoever holds this post carries the promise on.',
      partners: 'Other offices that take part',
      outside: 'Offices outside the network',
      outsideHint: 'Names of offices, separated by commas. No names of persons.',
      due: 'Due',
      amount: 'Cost',
      amountUnit: 'rupiah',
      funding: 'Funding',
      funded: 'The money is there',
      indicator: 'How will we know it worked?',
      indicatorWords: 'What is measured',
      indicatorHint: 'For example: days of waiting for a sign-language interpreter.',
      unit: 'Unit',
      baseline: 'Value now',
      target: 'Target',
      reason: 'Why is it changed?',
      save: 'Save the commitment',
      saveChange: 'Save the change',
      vacant: 'vacant'
    },
    progress: {
      title: 'Record progress',
      status: 'How does it stand?',
      value: (unit) => `Measured (${unit})`,
      measuredOn: 'Measured on',
      reason: 'What holds it back?',
      reasonCancelled: 'Why is it cancelled?',
      note: 'Remark',
      save: 'Save progress'
    },
    take: {
      title: 'Your predecessor’s promise',
      body: 'This commitment belongs to your post. Say that you carry it on, or first ask whoever leads the plan.',
      accept: 'I carry it on',
      ask: 'Ask first',
      question: 'What do you need to know?',
      send: 'Send the question',
      waiting: 'Your question was sent. The answer will appear here.'
    },
    reply: { title: 'Answer the question', label: 'Your answer', save: 'Send the answer' },
    close: {
      title: 'Close this plan',
      outcome: 'What came of it for the children of this area?',
      save: 'Close the plan',
      owed: (count) =>
        count === 1
          ? 'One commitment is not done yet. Finish or cancel it first.'
          : `${count} commitments are not done yet. Finish or cancel them first.`
    },
    meet: {
      title: 'Record a meeting of the area',
      heldOn: 'Date',
      came: 'Offices that came',
      cameHint: 'At least two, also from outside the network.',
      outside: 'Other offices that came',
      outsideHint: 'Names of offices, separated by commas. No names of persons.',
      decision: (n) => `Decision ${n}`,
      about: 'About the commitment',
      noCommitment: 'Not about one commitment',
      more: 'Add a decision',
      next: 'Next meeting',
      save: 'Save the meeting'
    },
    programme: {
      add: 'Record a programme',
      change: 'Bring the programme up to date',
      name: 'Name of the programme',
      institution: 'Institution',
      services: 'Services it gives',
      addService: 'Add a service',
      removeService: (name) => `Take out ${name}`,
      since: 'Since',
      funding: 'Funding',
      fundedUntil: 'Money until',
      decree: 'Legal basis',
      decreeHint: 'Number of the decree or rule.',
      decreeUntil: 'Decree valid until',
      post: 'Responsible post',
      state: 'Status',
      save: 'Save the programme'
    }
  }
})

/** The sentences of giving access: who may see a file, asking somebody to help, answering, and what was shared. */
import { words } from './words.tsx'

export const grantWords = words({
  id: {
    page: {
      title: 'Siapa boleh melihat',
      over: 'Berkas',
      back: 'Kembali ke berkas',
      rule: 'Setiap orang melihat hanya bagian yang ia perlukan, sampai hari yang tertulis. Setelah itu bagian itu tertutup sendiri.'
    },
    people: {
      title: 'Orang berkas ini',
      until: (day: string) => `sampai ${day}`,
      standings: { 'case-worker': 'Pekerja kasus', 'co-worker': 'Rekan pendamping', supervisor: 'Supervisor', 'unit-head': 'Kepala unit' }
    },
    list: {
      title: 'Akses yang diberikan',
      empty: 'Belum ada yang diberi akses di luar orang berkas ini.',
      vacant: 'jabatan sedang kosong',
      offered: (day: string) => `Menunggu jawaban sampai ${day}. Baru penunjuk yang terlihat.`,
      running: (day: string) => `Terbuka sampai ${day}.`,
      over: 'Sudah berakhir',
      states: { declined: 'Tidak bisa membantu', ended: 'Diakhiri', lapsed: 'Habis waktunya' },
      sees: 'Dapat membaca',
      pointerOnly: 'Hanya penunjuk: kode nama dan siapa yang dihubungi',
      wholeFile: 'Seluruh berkas, sebagai rekan pendamping',
      purpose: 'Untuk',
      basis: 'Dasar',
      assignment: 'Penugasan oleh supervisor',
      by: (name: string) => `Diberikan oleh ${name}`,
      end: 'Akhiri',
      takeBack: 'Tarik tawaran',
      endTitle: (name: string) => `Akhiri akses ${name}?`,
      endBody: 'Permintaan berikutnya dari orang ini tidak menemukan apa-apa lagi. Yang sudah ia baca tetap ia ketahui.',
      endSave: 'Akhiri sekarang',
      give: 'Beri akses',
      colleague: 'Tunjuk rekan pendamping'
    },
    offer: {
      title: 'Beri akses',
      step: (now: number, all: number) => `Langkah ${now} dari ${all}`,
      steps: { whom: 'Kepada siapa', what: 'Bagian apa', why: 'Untuk apa dan atas dasar apa', until: 'Sampai kapan', check: 'Periksa' },
      next: 'Lanjut',
      before: 'Kembali',
      post: 'Kepada siapa',
      postHint: 'Jabatan yang ada orangnya di provinsi Anda.',
      kind: 'Bantuan apa',
      kindHint: {
        consult: 'Bertanya pendapat, paling lama 7 hari',
        referral: 'Layanan untuk anak, paling lama 30 hari setelah diterima',
        court: 'Untuk sidang, paling lama 14 hari',
        escort: 'Mengantar anak pada satu hari; hanya melihat penunjuk'
      },
      what: 'Bagian yang boleh dibaca',
      whatHint: 'Pilih sesedikit mungkin. Yang tidak dipilih tetap tertutup.',
      whyNot: 'Mengapa bagian lain tidak ada di sini',
      notForDuty: (duty: string) => `tidak diperlukan oleh tugas ${duty}`,
      notYours: 'tidak terbuka bagi Anda sendiri, jadi tidak dapat Anda berikan',
      nothingForDuty: (duty: string) => `Tugas ${duty} tidak memerlukan bagian mana pun. Pilih “Pengantar satu hari”, atau jabatan lain.`,
      escortPart: 'Pengantar hanya melihat kode nama dan siapa yang dihubungi. Tidak ada bagian yang dibuka.',
      purpose: 'Untuk apa',
      basis: 'Atas dasar apa',
      consent: 'Persetujuan yang mana',
      noConsent: 'Belum ada persetujuan yang cocok untuk jabatan ini. Catat persetujuan “Berbagi data” atau “Rujukan” lebih dulu.',
      assessment: 'Penilaian yang mana',
      noAssessment: 'Belum ada penilaian kepentingan terbaik yang ditandatangani dan cocok.',
      duty: 'Hukum yang mana',
      noDuty: 'Tidak ada kewajiban hukum yang kami kenal untuk jabatan ini.',
      days: 'Berapa hari setelah diterima',
      daysUnit: 'hari',
      longest: (days: number) => `Paling lama ${days} hari.`,
      escortOn: 'Hari mengantar',
      previewOffer: (who: string, parts: string, days: number) =>
        `${who} dapat membaca ${parts}, selama ${days} hari setelah menerima. Sebelum menerima, yang terlihat hanya penunjuk.`,
      previewEscort: (who: string, day: string) =>
        `${who} melihat penunjuk berkas ini sampai akhir ${day}. Tidak ada bagian lain yang terbuka.`,
      previewNot: (parts: string) => `Tidak dapat membaca: ${parts}.`,
      send: 'Kirim tawaran',
      name: 'Tunjuk pengantar',
      none: 'tidak ada bagian'
    },
    colleague: {
      title: 'Tunjuk rekan pendamping',
      body: 'Rekan dari unit yang sama ikut mendampingi dan membaca seluruh berkas, paling lama 180 hari.',
      post: 'Rekan',
      days: 'Selama berapa hari',
      save: 'Tunjuk'
    },
    and: 'dan',
    cancel: 'Batal'
  },
  en: {
    page: {
      title: 'Who may see',
      over: 'Case file',
      back: 'Back to the file',
      rule: 'Everybody sees only the parts they need, until the day that is written. After that the part closes by itself.'
    },
    people: {
      title: 'The people of this file',
      until: (day) => `until ${day}`,
      standings: { 'case-worker': 'Case worker', 'co-worker': 'Co-worker', supervisor: 'Supervisor', 'unit-head': 'Head of unit' }
    },
    list: {
      title: 'Access that was given',
      empty: 'Nobody beyond the people of this file has been given access.',
      vacant: 'the post is vacant',
      offered: (day) => `Waits for an answer until ${day}. Only the pointer shows so far.`,
      running: (day) => `Open until ${day}.`,
      over: 'Over',
      states: { declined: 'Cannot help', ended: 'Ended', lapsed: 'Ran out' },
      sees: 'May read',
      pointerOnly: 'Only the pointer: the code name and whom to call',
      wholeFile: 'The whole file, as a co-worker',
      purpose: 'For',
      basis: 'Basis',
      assignment: 'Assigned by the supervisor',
      by: (name) => `Given by ${name}`,
      end: 'End',
      takeBack: 'Take the offer back',
      endTitle: (name) => `End the access of ${name}?`,
      endBody: 'The next request of this person finds nothing. What was read stays known.',
      endSave: 'End now',
      give: 'Give access',
      colleague: 'Name a co-worker'
    },
    offer: {
      title: 'Give access',
      step: (now, all) => `Step ${now} of ${all}`,
      steps: { whom: 'To whom', what: 'Which parts', why: 'What for and on what basis', until: 'Until when', check: 'Check' },
      next: 'Next',
      before: 'Back',
      post: 'To whom',
      postHint: 'Posts in your province that somebody holds.',
      kind: 'What help',
      kindHint: {
        consult: 'Asking for an opinion, 7 days at most',
        referral: 'A service for the child, 30 days at most after acceptance',
        court: 'For a hearing, 14 days at most',
        escort: 'Bringing the child on one day; sees only the pointer'
      },
      what: 'Parts that may be read',
      whatHint: 'As few as possible. What is not chosen stays closed.',
      whyNot: 'Why other parts are not here',
      notForDuty: (duty) => `not needed by the duty of ${duty}`,
      notYours: 'not open to you, so not yours to give',
      nothingForDuty: (duty) => `The duty of ${duty} needs no part at all. Choose “Escort for one day”, or another post.`,
      escortPart: 'An escort sees the code name and whom to call. No part is opened.',
      purpose: 'What for',
      basis: 'On what basis',
      consent: 'Which consent',
      noConsent: 'No consent fits this post yet. Record a consent to “Sharing data” or “Referral” first.',
      assessment: 'Which assessment',
      noAssessment: 'No signed best-interest assessment fits yet.',
      duty: 'Which law',
      noDuty: 'We know of no legal duty towards this post.',
      days: 'Days after acceptance',
      daysUnit: 'days',
      longest: (days) => `${days} days at most.`,
      escortOn: 'Day of the escort',
      previewOffer: (who, parts, days) => `${who} may read ${parts}, for ${days} days after accepting. Before that only the pointer shows.`,
      previewEscort: (who, day) => `${who} sees the pointer of this file until the end of ${day}. No other part opens.`,
      previewNot: (parts) => `May not read: ${parts}.`,
      send: 'Send the offer',
      name: 'Name the escort',
      none: 'no part'
    },
    colleague: {
      title: 'Name a co-worker',
      body: 'A colleague of the same unit accompanies too and reads the whole file, for 180 days at most.',
      post: 'Colleague',
      days: 'For how many days',
      save: 'Name'
    },
    and: 'and',
    cancel: 'Cancel'
  }
})

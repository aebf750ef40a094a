/** The sentences of a case file's page: head, identity, safety, consent, notes, history, who stands to it. */
import { words } from './words.tsx'

export const caseFileWords = words({
  id: {
    head: {
      dayOf: (state: string, days: number) => `${state}, hari ke-${days}`,
      risk: 'Risiko',
      worker: (title: string, name: string) => `${title} ${name}`,
      vacant: 'Jabatan sedang kosong',
      next: (when: string) => `Langkah berikut · ${when}`,
      nextPlain: 'Langkah berikut',
      noNext: 'Tidak ada yang mendesak. Tinjauan berikut akan muncul di sini.',
      move: 'Ubah tahap',
      risks: 'Ubah risiko',
      pending: 'di ponsel, belum terkirim',
      overdue: 'terlambat'
    },
    sections: {
      safety: 'Keselamatan',
      assessment: 'Asesmen',
      map: 'Peta dukungan',
      plan: 'Rencana tindak lanjut',
      consent: 'Persetujuan',
      notes: 'Catatan',
      history: 'Riwayat',
      people: 'Siapa bertugas',
      openPlan: 'Buka rencana'
    },
    summary: {
      safety: (day: string) => `ditinjau ${day}`,
      ties: (count: number) => `${count} dukungan`,
      consent: (count: number) => (count === 0 ? 'belum ada yang berlaku' : `${count} berlaku`),
      notes: (count: number, promises: number) => (promises === 0 ? `${count} catatan` : `${count} catatan, ${promises} janji`)
    },
    identity: {
      open: 'Buka nama sungguhan',
      title: 'Nama sungguhan',
      why: 'Untuk apa nama ini dibuka?',
      recorded: 'Pembukaan ini dicatat: siapa, kapan, dan untuk apa. Nama menutup sendiri setelah 60 detik.',
      show: 'Buka dan catat',
      left: (seconds: number) => `Menutup sendiri dalam ${seconds} detik`,
      close: 'Tutup sekarang',
      nothing: 'Belum ada identitas yang dicatat.',
      openWhere: 'Buka alamat dan telepon',
      whereFailed: 'Alamat belum bisa dibuka. Pembukaan harus tercatat di server, jadi perlu jaringan dan bukti bahwa ini Anda. Coba lagi.',
      unset: 'belum dicatat',
      shut: 'Tidak terbuka bagi jabatan Anda',
      failed: 'Nama belum bisa dibuka. Pembukaan harus tercatat di server, jadi perlu jaringan. Coba lagi saat ada sinyal.',
      edit: 'Ubah identitas',
      record: 'Catat identitas',
      editHint: 'Isi yang perlu saja. Semua disimpan tersegel; NIK boleh kosong.',
      nikHint: '16 angka, dari Kartu Keluarga atau KIA.',
      kkHint: '16 angka, di atas Kartu Keluarga. Petugas yang serumah dengan anak tidak akan melihat berkas ini.',
      phoneHint: 'Nomor yang aman dihubungi menurut anak.',
      name: 'Nama sungguhan',
      called: 'Nama panggilan',
      nik: 'NIK',
      kk: 'Nomor KK',
      bornOn: 'Tanggal lahir',
      address: 'Alamat',
      phone: 'Telepon aman',
      save: 'Simpan identitas'
    },
    move: {
      title: 'Ubah tahap',
      from: (state: string) => `Sekarang: ${state}`,
      to: 'Tahap berikut',
      save: 'Pindahkan',
      gates: 'Yang belum terbuka',
      none: 'Dari tahap ini berkas berjalan lewat rencana.'
    },
    risk: {
      title: 'Ubah risiko',
      to: 'Risiko sekarang',
      signs: 'Tanda bahaya yang terlihat',
      signsHint: 'Satu tanda saja berarti risiko tinggi.',
      reasons: 'Mengapa lebih aman',
      raise: 'Naikkan risiko',
      lower: 'Turunkan risiko',
      lowerHint: 'Menurunkan risiko adalah tanda tangan supervisor.',
      onlyRaise: 'Siapa pun yang bertugas boleh menaikkan. Menurunkan ditandatangani supervisor.'
    },
    list: {
      title: 'Anak',
      handovers: 'Serah terima',
      transfers: 'Pindah unit',
      under: (count: number) => `${count} anak, yang paling mendesak di atas`,
      mine: 'Anak dampingan saya',
      others: 'Anak lain di tim saya',
      search: 'Cari kode nama',
      empty: 'Belum ada anak di sini',
      emptyBody: 'Anak muncul setelah sebuah laporan dibuka menjadi berkas.',
      none: 'Tidak ada kode nama yang cocok. Periksa ejaannya.',
      searching: 'Mencari…',
      notDrawn: (count: number) => `${count} anak lain tidak digambar di sini. Cari dengan kode namanya.`
    },
    printed: (who: string, day: string) =>
      `Dicetak ${who}, ${day}. Hanya untuk yang bertugas di berkas ini; simpan terkunci, hancurkan setelah dipakai.`,
    cancel: 'Batal'
  },
  en: {
    head: {
      dayOf: (state, days) => `${state}, day ${days}`,
      risk: 'Risk',
      worker: (title, name) => `${title} ${name}`,
      vacant: 'The post is vacant',
      next: (when) => `Next step · ${when}`,
      nextPlain: 'Next step',
      noNext: 'Nothing urgent. The next review will appear here.',
      move: 'Change state',
      risks: 'Change risk',
      pending: 'on this phone, not sent yet',
      overdue: 'late'
    },
    sections: {
      safety: 'Safety',
      assessment: 'Assessment',
      map: 'Support map',
      plan: 'Plan',
      consent: 'Consent',
      notes: 'Notes',
      history: 'History',
      people: 'Who is in charge',
      openPlan: 'Open the plan'
    },
    summary: {
      safety: (day) => `review ${day}`,
      ties: (count) => `${count} of support`,
      consent: (count) => (count === 0 ? 'none in force' : `${count} in force`),
      notes: (count, promises) => (promises === 0 ? `${count} notes` : `${count} notes, ${promises} promises`)
    },
    identity: {
      open: 'Open the real name',
      title: 'Real name',
      why: 'What is this name opened for?',
      recorded: 'This opening is recorded: who, when and what for. The name covers itself after 60 seconds.',
      show: 'Open and record',
      left: (seconds) => `Covers itself in ${seconds} seconds`,
      close: 'Cover now',
      nothing: 'No identity is recorded yet.',
      openWhere: 'Open address and telephone',
      whereFailed:
        'The address could not be opened. It must be recorded on the server, so it needs a network and a proof that it is you. Try again.',
      unset: 'not recorded',
      shut: 'Not open to your post',
      failed:
        'The name could not be opened. An opening must be recorded on the server, so it needs a network. Try again when there is a signal.',
      edit: 'Change identity',
      record: 'Record identity',
      editHint: 'Only what is needed. Everything is kept sealed; the NIK may stay empty.',
      nikHint: '16 digits, from the family card or child card.',
      kkHint: '16 digits, at the top of the family card. Staff of the child’s household will not see this file.',
      phoneHint: 'A number that is safe to call, says the child.',
      name: 'Real name',
      called: 'How the child is called',
      nik: 'NIK',
      kk: 'Family card number',
      bornOn: 'Date of birth',
      address: 'Address',
      phone: 'Safe phone',
      save: 'Save identity'
    },
    move: {
      title: 'Change state',
      from: (state) => `Now: ${state}`,
      to: 'Next state',
      save: 'Move',
      gates: 'Not open yet',
      none: 'From this state the file goes on through the plan.'
    },
    risk: {
      title: 'Change risk',
      to: 'Risk now',
      signs: 'Danger signs seen',
      signsHint: 'A single sign means high risk.',
      reasons: 'Why it is safer',
      raise: 'Raise the risk',
      lower: 'Lower the risk',
      lowerHint: 'Lowering the risk is a supervisor’s signature.',
      onlyRaise: 'Anyone on the file may raise it. Lowering is signed by a supervisor.'
    },
    list: {
      title: 'Children',
      handovers: 'Hand-overs',
      transfers: 'Transfers',
      under: (count) => (count === 1 ? '1 child' : `${count} children, the most urgent first`),
      mine: 'Children I accompany',
      others: 'Other children in my team',
      search: 'Find a code name',
      empty: 'No children here yet',
      emptyBody: 'A child appears once a report has been opened as a case file.',
      none: 'No code name fits. Check the spelling.',
      searching: 'Looking…',
      notDrawn: (count) =>
        count === 1
          ? 'One more child is not drawn here. Find it by its code name.'
          : `${count} more children are not drawn here. Find them by their code names.`
    },
    printed: (who, day) => `Printed by ${who}, ${day}. Only for those in charge of this file; keep locked, destroy after use.`,
    cancel: 'Cancel'
  }
})

/** Sentences for opening a file in an emergency, being told of it, and looking back at it. */
import { words } from './words.tsx'

export const breakGlassWords = words({
  id: {
    entry: 'Darurat: buka berkas yang bukan milik Anda',
    entryHint: 'Hanya bila seorang anak bisa celaka sebelum penanggung jawabnya terhubungi.',
    title: 'Darurat',
    under: 'Membuka berkas yang bukan milik Anda',
    emergency: 'darurat',
    aFile: 'Sebuah berkas',
    told: (who: string) => `${who} membuka berkas ini dalam keadaan darurat`,
    seeWhy: 'Lihat alasannya',
    offline: 'Untuk ini perlu jaringan. Berkas darurat tidak dapat dibuka dari ponsel saja, dan tidak disimpan untuk dikirim nanti.',
    offlineNow: 'Bila anak dalam bahaya sekarang, telepon 112, atau SAPA 129.',
    suspended:
      'Anda belum dapat membuka berkas lain. Pembukaan Anda yang terdahulu belum ditinjau unit lain dalam tiga hari. Hak ini kembali sendiri begitu sudah ditinjau. Bila anak dalam bahaya sekarang, telepon 112, atau SAPA 129.',
    step: (now: number) => `Langkah ${now} dari 3`,
    next: 'Lanjut',
    back: 'Kembali',
    before: {
      title: 'Sebelum Anda membuka',
      intro: 'Pakai ini hanya bila anak bisa celaka dan penanggung jawabnya belum terhubungi.',
      points: [
        'Anda melihat hanya bagian yang Anda pilih, selama empat jam.',
        'Pekerja, supervisor, dan petugas pelindungan data langsung diberi tahu nama Anda.',
        'Alasan Anda dan semua yang Anda buka tercatat selamanya.',
        'Dalam tiga hari, unit lain menilai apakah ini beralasan. Tanpa penilaian itu, hak ini berhenti.'
      ] as readonly string[],
      understood: 'Saya mengerti, lanjut'
    },
    which: {
      title: 'Berkas siapa?',
      province: 'Provinsi',
      unit: 'Unit yang memegang berkas',
      codeName: 'Kode nama',
      codeNameHint: 'Seperti disebut di telepon. Nama sungguhan tidak dicari di sini.'
    },
    what: {
      title: 'Apa yang perlu dibuka, dan mengapa?',
      compartments: 'Bagian yang perlu dibuka',
      compartmentsHint: 'Sesedikit mungkin. Penunjuk berkas selalu ikut terbuka.',
      reasonCode: 'Mengapa sekarang?',
      reason: 'Apa yang terjadi?',
      reasonHint: 'Paling sedikit 20 huruf. Tanpa nama anak, tanpa alamat.',
      preview: (codeName: string, unit: string) => `Berkas ${codeName} di ${unit} terbuka untuk Anda selama empat jam.`,
      open: 'Buka selama empat jam'
    },
    opened: {
      title: 'Berkas terbuka',
      body: 'Yang bertanggung jawab sudah diberi tahu. Telepon mereka bila sempat.',
      go: 'Buka bagian itu',
      another: 'Buka berkas lain'
    },
    mine: {
      title: 'Yang pernah Anda buka',
      until: 'Terbuka sampai',
      closed: 'Sudah tertutup',
      extend: 'Perpanjang empat jam',
      extended: 'Sudah diperpanjang sekali',
      waiting: 'Menunggu ditinjau unit lain',
      opened: 'Dibuka'
    },
    ofFile: {
      title: 'Dibuka dalam keadaan darurat',
      none: 'Berkas ini belum pernah dibuka dalam keadaan darurat.',
      until: 'sampai',
      extended: 'diperpanjang sekali',
      compartments: 'Bagian yang dibuka',
      reason: 'Alasan',
      noWords: 'Kata-katanya tidak dapat dibuka sekarang.',
      notYet: 'Belum ditinjau unit lain.',
      judged: (verdict: string, who: string, unit: string) => `${verdict}, menurut ${who} (${unit})`
    },
    review: {
      title: 'Tinjau pembukaan darurat',
      under: 'Anda menilai apakah pembukaan berkas oleh unit lain beralasan. Isi berkas dan nama anak tidak tampak di sini.',
      none: 'Tidak ada yang menunggu',
      noneBody: 'Di sini muncul berkas yang dibuka unit lain dalam keadaan darurat. Anda menilainya dalam tiga hari.',
      due: 'Ditinjau',
      opened: 'Yang dibuka',
      openedNone: 'Belum ada yang dibaca.',
      verdict: 'Penilaian Anda',
      reasons: 'Mengapa?',
      reasonsHint: 'Satu kalimat. Dibaca oleh yang bertanggung jawab atas anak.',
      send: 'Simpan penilaian',
      done: 'Sudah Anda nilai',
      figures: 'Dalam 30 hari, di jenis lembaga Anda',
      uses: (n: number) => `${n} kali per 100 petugas`,
      justified: (n: number) => `${n}% dinilai beralasan`,
      median: (n: number) => `${n} jam sampai ditinjau (nilai tengah)`,
      few: 'Angka baru tampak bila ada paling sedikit lima.'
    }
  },
  en: {
    entry: 'Emergency: open a file that is not yours',
    entryHint: 'Only when a child could come to harm before whoever answers for the file can be reached.',
    title: 'Emergency',
    under: 'Opening a file that is not yours',
    emergency: 'emergency',
    aFile: 'A file',
    told: (who: string) => `${who} opened this file in an emergency`,
    seeWhy: 'See why',
    offline: 'This needs the network. A file cannot be opened in an emergency from the phone alone, and nothing is kept to be sent later.',
    offlineNow: 'If a child is in danger now, call 112 or SAPA 129.',
    suspended:
      'You cannot open another file yet. An earlier opening of yours was not reviewed by another unit within three days. The right comes back by itself once it is. If a child is in danger now, call 112 or SAPA 129.',
    step: (now: number) => `Step ${now} of 3`,
    next: 'Next',
    back: 'Back',
    before: {
      title: 'Before you open it',
      intro: 'Use this only when a child could come to harm and whoever answers for the file cannot be reached.',
      points: [
        'You see only the parts you choose, for four hours.',
        'Worker, supervisor and data protection officer are told your name at once.',
        'Your reason and all you open are recorded for good.',
        'Within three days another unit judges whether it was justified. Without that, this right stops.'
      ],
      understood: 'I understand, go on'
    },
    which: {
      title: 'Whose file?',
      province: 'Province',
      unit: 'Unit that holds the file',
      codeName: 'Code name',
      codeNameHint: 'As said on the telephone. Real names are not searched here.'
    },
    what: {
      title: 'What must be opened, and why?',
      compartments: 'Parts to open',
      compartmentsHint: 'As few as you can. The pointer always opens with them.',
      reasonCode: 'Why now?',
      reason: 'What is happening?',
      reasonHint: 'At least 20 letters. No child’s name, no address.',
      preview: (codeName: string, unit: string) => `The file ${codeName} of ${unit} will be open to you for four hours.`,
      open: 'Open for four hours'
    },
    opened: {
      title: 'The file is open',
      body: 'Those who answer for it have been told. Call them when you can.',
      go: 'Open those parts',
      another: 'Open another file'
    },
    mine: {
      title: 'What you have opened',
      until: 'Open until',
      closed: 'Closed',
      extend: 'Extend by four hours',
      extended: 'Extended once already',
      waiting: 'Waiting for another unit’s review',
      opened: 'Opened'
    },
    ofFile: {
      title: 'Opened in an emergency',
      none: 'This file has never been opened in an emergency.',
      until: 'until',
      extended: 'extended once',
      compartments: 'Parts opened',
      reason: 'Reason',
      noWords: 'The words cannot be opened now.',
      notYet: 'Not yet reviewed by another unit.',
      judged: (verdict: string, who: string, unit: string) => `${verdict}, says ${who} (${unit})`
    },
    review: {
      title: 'Review emergency openings',
      under: 'You judge whether another unit’s opening of a file was justified. No content and no child’s name is shown here.',
      none: 'Nothing is waiting',
      noneBody: 'Here you see files that another unit opened in an emergency. You judge each within three days.',
      due: 'Review',
      opened: 'What was opened',
      openedNone: 'Nothing has been read yet.',
      verdict: 'Your judgement',
      reasons: 'Why?',
      reasonsHint: 'One sentence. Those who answer for the child read it.',
      send: 'Save judgement',
      done: 'Judged by you',
      figures: 'In 30 days, in your kind of agency',
      uses: (n: number) => `${n} times per 100 staff`,
      justified: (n: number) => `${n}% judged justified`,
      median: (n: number) => `${n} hours until reviewed (median)`,
      few: 'A figure shows only when there are at least five.'
    }
  }
})

/** The law beside a child: the road of the matter, protection, limits, who goes along, money and rights. */
import { words } from './words.tsx'

export const legalWords = words({
  id: {
    lead: 'Jalur ini berjalan sendiri. Ia tidak menahan layanan lain, dan tidak bertanya lagi apa yang sudah diceritakan.',
    own: 'Anda melihat dan mencatat bagian lembaga Anda sendiri.',
    ownNone: 'Lembaga Anda belum mencatat apa-apa di sini.',
    noPart: 'Lembaga Anda tidak punya bagian di jalur hukum anak ini.',
    pending: 'di ponsel ini',
    struck: 'dicoret',
    strike: 'Coret',
    strikeTitle: 'Coret catatan yang keliru?',
    strikeBody: 'Catatan tetap terlihat sebagai dicoret dan tidak lagi dihitung. Batas waktu dihitung ulang.',
    strikeOne: (what: string) => `Coret: ${what}`,
    cancel: 'Batal',
    road: {
      matter: 'Perkara',
      protection: 'Pelindungan',
      none: 'Belum ada langkah yang dicatat.',
      noProtection: 'Belum ada pelindungan yang dicatat.',
      next: 'berikutnya',
      at: (institution: string) => `di ${institution}`,
      record: 'Catat langkah',
      all: (count: number) => `Semua catatan (${count})`,
      released: 'Pelaku dibebaskan',
      releasedBody: (day: string) => `Pemberitahuan pembebasan tercatat ${day}. Tinjau rencana keselamatan bersama anak.`,
      reopen: 'Berkas ini sudah ditutup. Buka kembali dengan alasan kabar pembebasan.',
      toSafety: 'Buka rencana keselamatan',
      toReopen: 'Buka kembali berkas',
      noSettlement: 'Perkara kekerasan seksual tidak boleh diselesaikan dengan damai, kecuali pelakunya anak.'
    },
    limits: {
      title: 'Batas waktu',
      none: 'Tidak ada batas waktu yang berjalan.',
      over: 'lewat',
      start: 'Mulai batas waktu',
      settle: 'Selesaikan',
      settleOne: (what: string) => `Selesaikan: ${what}`,
      settled: { done: 'sudah dilakukan', assessed: 'ditimbang dalam penilaian', 'not-needed': 'tidak berlaku lagi' },
      dutyOpen: 'terbuka',
      report: 'Catat laporan polisi',
      notReported: 'Tidak melapor',
      knownFrom: (basis: string) => `diketahui: ${basis}`
    },
    along: {
      title: 'Siapa mendampingi',
      next: 'Berikutnya',
      none: 'Belum ada pendampingan yang dicatat.',
      plan: 'Rencanakan pendampingan',
      keep: 'Catat hasilnya',
      keepOne: (what: string) => `Catat hasilnya: ${what}`,
      change: 'Ubah',
      changeOne: (what: string) => `Ubah: ${what}`,
      trained: 'terlatih TPKS',
      untrained: 'belum terlatih TPKS',
      nobody: 'tanpa pendamping',
      earlier: (count: number) => `Yang sudah lewat (${count})`
    },
    money: {
      title: 'Restitusi',
      none: 'Belum ada restitusi yang dicatat. Anak berhak memintanya sejak laporan polisi.',
      claimed: 'Diminta',
      ordered: 'Diputus',
      paid: 'Dibayar',
      left: 'Sisa',
      fund: 'Dana bantuan korban',
      fundAsked: (amount: string) => `diminta ${amount}`,
      fundPaid: (amount: string) => `dibayar ${amount}`,
      progress: (paid: string, ordered: string) => `${paid} dari ${ordered} sudah dibayar`,
      record: 'Catat restitusi',
      lines: (count: number) => `Semua catatan (${count})`
    },
    numbers: {
      title: 'Nomor surat',
      none: 'Hanya nomor yang dicatat di sini. Isi surat tetap di lembaganya.',
      record: 'Catat nomor'
    },
    rights: {
      title: 'Hak anak',
      lead: 'Jelaskan pelan-pelan, beberapa hak setiap kali. Catat bagaimana keadaannya.',
      count: (done: number, all: number) => `${done} dari ${all} sudah dijelaskan`,
      denied: (who: string) => `oleh ${who}`,
      keep: 'Catat',
      keepOne: (right: string) => `Catat: ${right}`,
      leaflet: 'Cetak lembar hak anak'
    }
  },
  en: {
    lead: 'This track goes its own way. It holds no other service back and asks for no story twice.',
    own: 'You see and record the part of your own institution.',
    ownNone: 'Your institution has recorded nothing here yet.',
    noPart: 'Your institution has no part in this child’s legal track.',
    pending: 'on this phone',
    struck: 'struck',
    strike: 'Strike',
    strikeTitle: 'Strike this line?',
    strikeBody: 'The line stays to be seen as struck and counts no more. Limits are counted anew.',
    strikeOne: (what: string) => `Strike: ${what}`,
    cancel: 'Cancel',
    road: {
      matter: 'The matter',
      protection: 'Protection',
      none: 'No step is recorded yet.',
      noProtection: 'No protection is recorded yet.',
      next: 'next',
      at: (institution: string) => `at: ${institution}`,
      record: 'Record a step',
      all: (count: number) => `All lines (${count})`,
      released: 'The offender is released',
      releasedBody: (day: string) => `A notice of release was recorded for ${day}. Go through the safety plan with the child.`,
      reopen: 'This file is closed. Open it again for this notice.',
      toSafety: 'Open the safety plan',
      toReopen: 'Open the file again',
      noSettlement: 'A sexual-violence crime is never settled in private, unless the offender is a child.'
    },
    limits: {
      title: 'Time limits',
      none: 'No limit is running.',
      over: 'over',
      start: 'Begin a limit',
      settle: 'Settle',
      settleOne: (what: string) => `Settle: ${what}`,
      settled: { done: 'done', assessed: 'weighed in an assessment', 'not-needed': 'no longer applies' },
      dutyOpen: 'open',
      report: 'Record the police report',
      notReported: 'Not reporting',
      knownFrom: (basis: string) => `known: ${basis}`
    },
    along: {
      title: 'Who goes along',
      next: 'Next',
      none: 'No accompaniment is recorded yet.',
      plan: 'Plan accompaniment',
      keep: 'Record how it went',
      keepOne: (what: string) => `Record how it went: ${what}`,
      change: 'Change',
      changeOne: (what: string) => `Change: ${what}`,
      trained: 'TPKS trained',
      untrained: 'not TPKS trained yet',
      nobody: 'nobody went along',
      earlier: (count: number) => `Earlier (${count})`
    },
    money: {
      title: 'Restitution',
      none: 'No restitution is recorded yet. The child may claim it from the police report on.',
      claimed: 'Claimed',
      ordered: 'Ordered',
      paid: 'Paid',
      left: 'Left',
      fund: 'Victim fund',
      fundAsked: (amount: string) => `${amount} asked`,
      fundPaid: (amount: string) => `${amount} paid`,
      progress: (paid: string, ordered: string) => `${paid} of ${ordered} paid`,
      record: 'Record restitution',
      lines: (count: number) => `All lines (${count})`
    },
    numbers: {
      title: 'Numbers of papers',
      none: 'Only numbers are kept here. The papers stay with their institution.',
      record: 'Record a number'
    },
    rights: {
      title: 'Rights of the child',
      lead: 'Explain a few at a time, without hurry. Record how each stands.',
      count: (done: number, all: number) => `${done} of ${all} explained`,
      denied: (who: string) => `by ${who}`,
      keep: 'Record',
      keepOne: (right: string) => `Record: ${right}`,
      leaflet: 'Print the sheet of rights'
    }
  }
})

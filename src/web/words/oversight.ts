/** What is said about who opened a file, to staff and to the child, and on the page of the data protection officer. */
import { words } from './words.tsx'

export const oversightWords = words({
  id: {
    openings: {
      link: 'Siapa yang membuka berkas ini',
      title: 'Siapa yang membuka berkas ini',
      under: 'Setiap kali berkas dibuka, dicatat siapa, kapan, apa, dan untuk apa. Catatan ini tidak bisa diubah, juga tidak oleh kami.',
      back: (codeName: string) => `Kembali ke ${codeName}`,
      print: 'Cetak lembar untuk anak',
      safe: 'Sebelum lembar ini diberikan, pastikan dengan anak: aman disimpan di mana, dan siapa yang mungkin ikut membacanya.',
      mine: 'Anda',
      somebody: 'Seseorang',
      purpose: (purpose: string) => `untuk ${purpose}`,
      rooms: (rooms: string) => `Bagian: ${rooms}`,
      outcomes: {
        denied: 'dicoba, ditolak',
        refused: 'dicoba, tidak jadi',
        limited: 'ditahan, terlalu banyak berkas'
      } as Readonly<Record<string, string>>
    },
    sheet: {
      title: 'Siapa saja yang membuka catatan tentang saya',
      hello: 'Ini daftar orang yang pernah membuka catatan tentang kamu, dan untuk apa mereka membukanya.',
      empty: 'Belum ada yang membuka catatan tentang kamu.',
      person: (name: string, role: string, unit: string) => `${name}, ${role} di ${unit}`,
      purposes: {
        accompany: 'menemani kamu',
        supervise: 'memastikan kamu ditemani dengan baik',
        intake: 'menerima cerita pertama',
        safety: 'menjaga kamu tetap aman',
        refer: 'mencarikan bantuan untukmu',
        court: 'keperluan di pengadilan',
        correct: 'membetulkan catatan'
      } as Readonly<Record<string, string>>,
      why: (purposes: string) => `Untuk ${purposes}.`,
      once: (day: string) => `Satu hari: ${day}.`,
      often: (days: number, day: string) => `Pada ${days} hari, terakhir ${day}.`,
      ask: 'Kalau ada nama yang membuatmu tidak nyaman, atau ada yang tidak kamu mengerti, bilang kepada pendampingmu. Kamu boleh bertanya kapan saja.',
      rights: 'Kamu juga boleh minta catatan yang salah dibetulkan.',
      made: (day: string) => `Dicetak ${day}.`
    },
    page: {
      title: 'Pengawasan',
      under: 'Siapa membuka apa: hanya petugas, angka, dan nomor berkas. Isi berkas dan nama anak tidak pernah ada di sini.',
      open: 'Perlu ditanyakan',
      none: 'Tidak ada yang perlu ditanyakan.',
      noneUnder: 'Tanda muncul di sini kalau ada yang tidak biasa pada jejak, misalnya banyak berkas dibuka malam hari.',
      settled: 'Sudah selesai',
      settle: 'Selesaikan',
      settleTitle: 'Bagaimana akhirnya?',
      settleSave: 'Simpan hasil',
      cancel: 'Batal',
      outcome: 'Hasil',
      own: 'Ini tentang Anda sendiri. Petugas pelindungan data yang lain yang menyelesaikannya.',
      file: (number: string) => `berkas …${number}`,
      nobody: 'Program',
      settledLine: (outcome: string, who: string) => `${outcome} · ${who}`,
      figures: {
        'too-many-files': (n: number) => `${n} kali dicoba setelah batas`,
        'night-reading': (n: number) => `${n} berkas`,
        'repeated-denials': (n: number) => `${n} kali ditolak`,
        'closed-file-read': (n: number) => `${n} kali dibuka`,
        'administrator-with-cases': (_n: number) => 'dua tugas pada satu akun',
        'break-glass-often': (n: number) => `${n} kali`,
        'no-seal': (n: number) => (n < 120 ? `${n} detik` : n < 7200 ? `${Math.round(n / 60)} menit` : `${Math.round(n / 3600)} jam`)
      },
      seals: {
        title: 'Segel jejak',
        under:
          'Setiap 10 detik semua baris baru disegel bersama. Simpan segel terakhir di luar, misalnya di lembaga lain: basis data yang diganti akan ketahuan.',
        last: 'Segel terakhir',
        number: (number: string) => `Nomor ${number}`,
        lines: (lines: string) => `${lines} baris`,
        today: 'Disegel hari ini',
        root: 'Akar segel',
        copy: 'Salin',
        copied: 'Tersalin',
        never: 'Belum ada segel.',
        late: 'Penyegel tidak terlihat lebih dari satu menit. Jejak tetap ditulis, tetapi baris terbaru belum terlindung. Beri tahu yang menjaga server.'
      }
    }
  },
  en: {
    openings: {
      link: 'Who opened this file',
      title: 'Who opened this file',
      under: 'Each time the file is opened, who, when, what and what for is written down. This cannot be changed, not by us either.',
      back: (codeName) => `Back to ${codeName}`,
      print: 'Print the sheet for the child',
      safe: 'Before giving the sheet away, make sure with the child: where can it be kept safely, and who might read it too.',
      mine: 'You',
      somebody: 'Somebody',
      purpose: (purpose) => `for ${purpose}`,
      rooms: (rooms) => `Parts: ${rooms}`,
      outcomes: { denied: 'tried, denied', refused: 'tried, not done', limited: 'held back, too many files' }
    },
    sheet: {
      title: 'Who opened the notes about me',
      hello: 'These are the people who opened the notes about you, and what for.',
      empty: 'Nobody has opened the notes about you yet.',
      person: (name, role, unit) => `${name}, ${role} at ${unit}`,
      purposes: {
        accompany: 'being at your side',
        supervise: 'making sure you are accompanied well',
        intake: 'taking the first report',
        safety: 'keeping you safe',
        refer: 'finding help for you',
        court: 'what the court needs',
        correct: 'correcting the notes'
      },
      why: (purposes) => `For ${purposes}.`,
      once: (day) => `On one day: ${day}.`,
      often: (days, day) => `On ${days} days, the last one ${day}.`,
      ask: 'If a name makes you uneasy, or you do not understand something, tell the person at your side. You may ask at any time.',
      rights: 'You may also ask for wrong notes to be corrected.',
      made: (day) => `Printed ${day}.`
    },
    page: {
      title: 'Oversight',
      under: 'Who opened what: only staff, figures and file numbers. What a file says and the name of a child are never here.',
      open: 'To be asked about',
      none: 'There is nothing to ask about.',
      noneUnder: 'A sign appears here when something unusual is in the trail, for instance many files opened at night.',
      settled: 'Settled',
      settle: 'Settle',
      settleTitle: 'How did it end?',
      settleSave: 'Save the outcome',
      cancel: 'Cancel',
      outcome: 'Outcome',
      own: 'This is about yourself. Another data protection officer settles it.',
      file: (number) => `file …${number}`,
      nobody: 'The program',
      settledLine: (outcome, who) => `${outcome} · ${who}`,
      figures: {
        'too-many-files': (n) => `${n} tries past the limit`,
        'night-reading': (n) => `${n} files`,
        'repeated-denials': (n) => `denied ${n} times`,
        'closed-file-read': (n) => `opened ${n} times`,
        'administrator-with-cases': () => 'two duties in one account',
        'break-glass-often': (n) => `${n} times`,
        'no-seal': (n) => (n < 120 ? `${n} seconds` : n < 7200 ? `${Math.round(n / 60)} minutes` : `${Math.round(n / 3600)} hours`)
      },
      seals: {
        title: 'Seals of the trail',
        under:
          'Every 10 seconds all new lines are sealed together. Keep the last seal outside, at another agency for instance: a replaced database will be noticed.',
        last: 'Last seal',
        number: (number) => `Number ${number}`,
        lines: (lines) => `${lines} lines`,
        today: 'Sealed today',
        root: 'Root of the seal',
        copy: 'Copy',
        copied: 'Copied',
        never: 'No seal yet.',
        late: 'The sealer has not been seen for more than a minute. The trail is still written, but its newest lines are not protected yet. Tell whoever looks after the server.'
      }
    }
  }
})

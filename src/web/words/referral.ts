/** Referrals on both sides: the box, one referral with its line of eight steps, what travels, the three answers, and word back. */
import { words } from './words.tsx'

export const referralWords = words({
  id: {
    title: (service: string, codeName: string) => `${service} untuk ${codeName}`,
    from: (unit: string, title: string, when: string) => ['Dari', unit, '·', title, when && `· ${when}`].filter(Boolean).join(' '),
    to: (unit: string) => `Kepada ${unit}`,
    number: (number: string) => `No. ${number}`,
    line: 'Perjalanan rujukan',
    steps: {
      sent: 'Dikirim',
      read: 'Dibaca',
      answered: 'Dijawab',
      appointment: 'Janji temu',
      attended: 'Hadir',
      service: 'Layanan',
      back: 'Rujuk balik',
      closed: 'Selesai'
    },
    done: 'sudah',
    now: 'sekarang',
    answerBy: (when: string) => `sebelum ${when}`,
    backBy: '≤ 7 hari',
    declined: 'Tidak bisa',
    missed: 'tidak datang',
    expired: 'Lewat waktu',
    request: (service: string) => `Mohon ${service.toLowerCase()}.`,
    withCompanion: (title: string) => `Anak datang bersama ${title.toLowerCase()}.`,
    doNotAsk: 'Tidak perlu bertanya sebabnya; yang perlu Anda tahu ada di bawah ini.',
    agreed: {
      CHILD: (name: string, when: string) => `Disetujui ${name} sendiri, ${when}. Anak boleh mencabut kapan saja.`,
      CARER: (name: string, when: string) => `Disetujui wali ${name}, ${when}. Boleh dicabut kapan saja.`,
      BIA: (name: string, when: string) => `Berdasarkan penilaian kepentingan terbaik bagi ${name}, ${when}.`
    },
    travels: 'Yang ikut bersama rujukan ini',
    willTravel: 'Yang akan terbuka bila Anda menerima',
    staysShut: 'Isinya masih tertutup sampai Anda menerima.',
    stays: 'Yang tidak ikut',
    accessUntil: (when: string) => `Akses Anda berakhir sendiri ${when}, atau lebih cepat bila rujukan selesai.`,
    theirAccess: (when: string) => `Akses mereka berakhir sendiri ${when}.`,
    empty: 'belum tercatat',
    accept: {
      title: 'Terima',
      body: 'Pilih waktu yang Anda sanggupi.',
      later: 'Waktunya nanti',
      other: 'Waktu lain',
      when: 'Waktu janji temu',
      where: 'Di mana',
      send: 'Terima rujukan'
    },
    decline: {
      title: 'Tidak bisa',
      body: 'Sebutkan alasannya. Kami mencari tempat lain saat itu juga.',
      open: 'Sebutkan alasan',
      reason: 'Alasan',
      send: 'Kirim alasan',
      after: 'Kami tidak dapat melanjutkan',
      afterThem: 'Mereka tidak dapat melanjutkan'
    },
    ask: {
      title: 'Tanya',
      body: 'Tanyakan hal yang perlu saja. Jangan menanyakan jati diri atau kejadian. Waktu menjawab tetap berjalan.',
      open: 'Tulis pertanyaan',
      words: 'Yang perlu Anda tahu dulu',
      send: 'Kirim pertanyaan'
    },
    thread: {
      title: 'Pertanyaan',
      asked: 'Penerima bertanya',
      answered: 'Jawaban pendamping',
      waiting: 'Menunggu jawaban pendamping.',
      answer: 'Jawab',
      words: 'Jawaban Anda',
      hint: 'Tanpa nama, alamat, atau cerita kejadian.',
      send: 'Kirim jawaban'
    },
    back: {
      title: 'Rujuk balik',
      on: (when: string) => `Dikirim ${when}`,
      next: (when: string) => `Pertemuan berikutnya ${when}`,
      close: 'Tutup rujukan'
    },
    cancel: {
      open: 'Batalkan rujukan',
      title: 'Batalkan rujukan ini?',
      body: 'Akses penerima ditutup saat itu juga, dan ia diberi tahu.',
      reason: 'Alasan',
      send: 'Batalkan',
      keep: 'Jangan'
    },
    extend: {
      title: 'Perpanjang akses',
      body: 'Paling lama 30 hari lagi, dan hanya dengan persetujuan baru dari anak.',
      open: 'Perpanjang akses',
      days: 'Berapa hari lagi',
      send: 'Perpanjang'
    },
    pending: 'Sedang dikirim. Bila sinyal hilang, tersimpan di ponsel ini.',
    gone: 'Rujukan ini tidak ada, atau sudah tidak terbuka untuk Anda',
    goneBody: 'Rujukan yang selesai, dibatalkan, atau dicabut persetujuannya langsung tertutup.',
    toBox: 'Kotak rujukan',
    toFile: 'Buka berkas',
    letter: 'Cetak surat',
    tracks: 'Catatan Anda tentang anak ini',
    cancelButton: 'Batal'
  },
  en: {
    title: (service: string, codeName: string) => `${service} for ${codeName}`,
    from: (unit: string, title: string, when: string) => ['From', unit, '·', title, when && `· ${when}`].filter(Boolean).join(' '),
    to: (unit: string) => `To ${unit}`,
    number: (number: string) => `No. ${number}`,
    line: 'The way of the referral',
    steps: {
      sent: 'Sent',
      read: 'Read',
      answered: 'Answered',
      appointment: 'Appointment',
      attended: 'Attended',
      service: 'Service',
      back: 'Word back',
      closed: 'Closed'
    },
    done: 'done',
    now: 'now',
    answerBy: (when: string) => `before ${when}`,
    backBy: '≤ 7 days',
    declined: 'Cannot',
    missed: 'did not come',
    expired: 'Lapsed',
    request: (service: string) => `We ask for: ${service.toLowerCase()}.`,
    withCompanion: (title: string) => `The child comes with: ${title.toLowerCase()}.`,
    doNotAsk: 'There is no need to ask why; what you need to know is below.',
    agreed: {
      CHILD: (name: string, when: string) => `Agreed to by ${name}, ${when}. The child may take it back at any time.`,
      CARER: (name: string, when: string) => `Agreed to by the carer of ${name}, ${when}. It may be taken back at any time.`,
      BIA: (name: string, when: string) => `On a best-interest assessment for ${name}, ${when}.`
    },
    travels: 'What travels with this referral',
    willTravel: 'What opens when you accept',
    staysShut: 'The content stays shut until you accept.',
    stays: 'What does not travel',
    accessUntil: (when: string) => `Your access ends by itself ${when}, or sooner when the referral is over.`,
    theirAccess: (when: string) => `Their access ends by itself ${when}.`,
    empty: 'not recorded yet',
    accept: {
      title: 'Accept',
      body: 'Choose a time you can keep.',
      later: 'Time later',
      other: 'Another time',
      when: 'Time of the appointment',
      where: 'Where',
      send: 'Accept the referral'
    },
    decline: {
      title: 'Cannot',
      body: 'Say why. We look for another place at once.',
      open: 'Say why',
      reason: 'Reason',
      send: 'Send the reason',
      after: 'We cannot go on',
      afterThem: 'They cannot go on'
    },
    ask: {
      title: 'Ask',
      body: 'Ask only what you need. Do not ask who the child is or what happened. The time to answer goes on.',
      open: 'Write a question',
      words: 'What you need to know first',
      send: 'Send the question'
    },
    thread: {
      title: 'Questions',
      asked: 'The recipient asks',
      answered: 'The companion answers',
      waiting: 'Waiting for the companion’s answer.',
      answer: 'Answer',
      words: 'Your answer',
      hint: 'Without name, address or what happened.',
      send: 'Send the answer'
    },
    back: {
      title: 'Back-referral',
      on: (when: string) => `Sent ${when}`,
      next: (when: string) => `Next meeting ${when}`,
      close: 'Close the referral'
    },
    cancel: {
      open: 'Cancel the referral',
      title: 'Cancel this referral?',
      body: 'The recipient’s access shuts at once, and they are told.',
      reason: 'Reason',
      send: 'Cancel it',
      keep: 'Keep it'
    },
    extend: {
      title: 'Extend access',
      body: 'At most 30 more days, and only with a new consent of the child.',
      open: 'Extend access',
      days: 'How many more days',
      send: 'Extend'
    },
    pending: 'Being sent. If the network is gone, it is kept on this phone.',
    gone: 'This referral does not exist, or is no longer open to you',
    goneBody: 'A referral that is closed, cancelled, or whose consent was taken back shuts at once.',
    toBox: 'Referrals',
    toFile: 'Open the file',
    letter: 'Print the letter',
    tracks: 'Your notes about this child',
    cancelButton: 'Cancel'
  }
})

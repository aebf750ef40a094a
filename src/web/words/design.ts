/** Sentences of the plain components: buttons that wait, fields, notices, how a thing stands. */
import { words } from './words.tsx'

export const designWords = words({
  id: {
    close: 'Tutup',
    busy: 'Sedang berjalan',
    optional: '(boleh kosong)',
    letters: (left: number) => (left < 0 ? `${-left} huruf terlalu panjang` : `sisa ${left} huruf`),
    choose: 'Pilih',
    yes: 'Ya',
    no: 'Tidak',
    waiting: 'Mengambil…',
    missingTitle: 'Tidak ditemukan',
    missing: 'Halaman ini tidak ada, atau bukan untuk akun Anda. Tidak ada yang hilang. Kembali ke Hari ini, atau cari kode nama.',
    failedTitle: 'Belum bisa diambil',
    failed: 'Sambungan terputus sebelum isinya sampai. Yang sudah Anda simpan tetap aman. Coba lagi sebentar lagi.',
    shutTitle: 'Masih tertutup',
    shut: 'Bagian ini baru terbuka setelah Anda memastikan diri. Tidak ada yang berubah.',
    shutOpen: 'Pastikan dan buka',
    again: 'Coba lagi',
    fromDevice: (when: string) => `Dari ponsel ini, diambil ${when}. Isi terbaru dimuat begitu ada sinyal.`,
    fixTitle: (count: number) => `${count} isian perlu diperiksa`,
    draftBack: 'Isian Anda yang belum dikirim sudah dikembalikan.',
    sent: {
      'on-device': 'Di ponsel, belum terkirim',
      sending: 'Sedang dikirim',
      delivered: 'Diterima',
      held: 'Menunggu Anda',
      refused: 'Ditolak, perlu dilihat',
      conflict: 'Berubah di dua tempat, perlu dipilih'
    },
    issue: {
      required: 'Bagian ini perlu diisi.',
      choose: 'Pilih salah satu.',
      tooShort: (least: number) => `Tulis paling sedikit ${least} huruf.`,
      tooLong: (most: number) => `Tulis paling banyak ${most} huruf.`,
      tooSmall: (least: number) => `Paling kecil ${least}.`,
      tooBig: (most: number) => `Paling besar ${most}.`,
      tooFew: (least: number) => `Pilih paling sedikit ${least}.`,
      tooMany: (most: number) => `Pilih paling banyak ${most}.`,
      date: 'Tulis tanggal yang ada di kalender.',
      wrong: 'Isi bagian ini belum sesuai. Periksa lagi.'
    },
    time: {
      today: 'hari ini',
      tomorrow: 'besok',
      yesterday: 'kemarin',
      daysLeft: (days: number) => `${days} hari lagi`,
      daysOver: (days: number) => `${days} hari lewat`,
      daysAgo: (days: number) => `${days} hari lalu`,
      hoursLeft: (hours: number) => `${hours} jam lagi`,
      minutesLeft: (minutes: number) => `${minutes} menit lagi`,
      hoursOver: (hours: number) => `lewat ${hours} jam`,
      minutesOver: (minutes: number) => `lewat ${minutes} menit`,
      atLatest: (when: string) => `paling lambat ${when}`
    }
  },
  en: {
    close: 'Close',
    busy: 'Working',
    optional: '(may stay empty)',
    letters: (left: number) => (left < 0 ? `${-left} letters too long` : `${left} letters left`),
    choose: 'Choose',
    yes: 'Yes',
    no: 'No',
    waiting: 'Fetching…',
    missingTitle: 'Not found',
    missing: 'This page does not exist, or is not for your account. Nothing is lost. Go back to Today, or search a code name.',
    failedTitle: 'Could not be fetched yet',
    failed: 'The connection broke before the content arrived. What you saved is safe. Try again in a moment.',
    shutTitle: 'Still shut',
    shut: 'This opens only after you have confirmed who you are. Nothing has changed.',
    shutOpen: 'Confirm and open',
    again: 'Try again',
    fromDevice: (when: string) => `From this phone, fetched ${when}. The newest content loads when there is a signal.`,
    fixTitle: (count: number) => (count === 1 ? '1 answer needs a look' : `${count} answers need a look`),
    draftBack: 'What you had not sent yet has been brought back.',
    sent: {
      'on-device': 'On this phone, not sent yet',
      sending: 'Being sent',
      delivered: 'Received',
      held: 'Waiting for you',
      refused: 'Refused, needs a look',
      conflict: 'Changed in two places, needs a choice'
    },
    issue: {
      required: 'This needs an answer.',
      choose: 'Choose one.',
      tooShort: (least: number) => `Write at least ${least} letters.`,
      tooLong: (most: number) => `Write at most ${most} letters.`,
      tooSmall: (least: number) => `At least ${least}.`,
      tooBig: (most: number) => `At most ${most}.`,
      tooFew: (least: number) => `Choose at least ${least}.`,
      tooMany: (most: number) => `Choose at most ${most}.`,
      date: 'Give a date that exists.',
      wrong: 'This answer does not fit yet. Please check it.'
    },
    time: {
      today: 'today',
      tomorrow: 'tomorrow',
      yesterday: 'yesterday',
      daysLeft: (days: number) => `in ${days} days`,
      daysOver: (days: number) => (days === 1 ? '1 day over' : `${days} days over`),
      daysAgo: (days: number) => `${days} days ago`,
      hoursLeft: (hours: number) => `in ${hours} h`,
      minutesLeft: (minutes: number) => `in ${minutes} min`,
      hoursOver: (hours: number) => `${hours} h over`,
      minutesOver: (minutes: number) => `${minutes} min over`,
      atLatest: (when: string) => `by ${when}`
    }
  }
})

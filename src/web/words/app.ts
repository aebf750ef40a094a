/** Sentences of the shell: bar, tabs, search, outbox page, pages that are not there. */
import { words } from './words.tsx'

export const appWords = words({
  id: {
    name: 'Lingkar',
    demoStrip: 'DATA CONTOH — jangan masukkan data anak',
    skip: 'Langsung ke isi',
    nav: 'Halaman utama',
    pages: {
      today: 'Hari ini',
      children: 'Anak',
      reports: 'Laporan',
      note: 'Catat',
      supervision: 'Supervisi',
      staff: 'Petugas',
      oversight: 'Pengawasan',
      complaints: 'Pengaduan',
      area: 'RTL daerah',
      programmes: 'Program',
      referrals: 'Rujukan',
      messages: 'Pesan',
      conferences: 'Konferensi',
      training: 'Pelatihan',
      services: 'Layanan',
      notices: 'Pemberitahuan'
    },
    search: {
      open: 'Cari kode nama',
      keys: 'Ctrl K',
      title: 'Cari anak dampingan',
      label: 'Kode nama',
      hint: 'Hanya anak yang boleh Anda lihat.',
      none: 'Tidak ada kode nama yang cocok. Periksa ejaannya, atau buka halaman Anak.',
      searching: 'Mencari…'
    },
    sync: {
      allSent: (clock: string) => `Semua terkirim ${clock}`,
      waiting: (count: number) => `${count} di ponsel, belum terkirim`,
      attention: (count: number) => `${count} perlu Anda lihat`,
      offline: 'Tanpa jaringan'
    },
    account: {
      open: (name: string) => `Akun ${name}`,
      language: 'Bahasa',
      theme: 'Tampilan',
      themes: { auto: 'Ikut perangkat', light: 'Terang', dark: 'Gelap' },
      settings: 'Akun dan cara masuk',
      signOut: 'Keluar',
      leaveTitle: 'Masih ada yang belum terkirim',
      leaveBody: (count: number) =>
        `${count} perubahan masih di ponsel ini. Bila Anda keluar sekarang, perubahan itu tetap tersimpan terkunci dan baru terkirim setelah Anda masuk lagi di ponsel ini.`,
      stay: 'Tetap di sini',
      leave: 'Keluar sekarang'
    },
    notFound: {
      title: 'Halaman ini tidak ada',
      body: 'Alamatnya mungkin salah ketik, atau halamannya bukan untuk akun Anda. Tidak ada yang hilang.',
      back: 'Kembali ke halaman utama'
    },
    broken: {
      title: 'Halaman ini berhenti',
      body: 'Ada kesalahan pada aplikasi. Yang sudah Anda simpan tetap aman di ponsel. Muat ulang halaman untuk melanjutkan.',
      reload: 'Muat ulang'
    },
    outbox: {
      title: 'Yang ada di ponsel ini',
      under: 'Setiap perubahan disimpan terkunci di ponsel dulu, lalu dikirim begitu ada sinyal.',
      empty: 'Semua sudah terkirim',
      emptyBody: 'Tidak ada perubahan yang menunggu. Yang Anda simpan tanpa jaringan akan tampak di sini.',
      someChange: 'Perubahan',
      made: 'Dibuat',
      heldHint: 'Untuk perubahan ini server perlu memastikan bahwa ini Anda. Isinya tersimpan aman di ponsel.',
      prove: 'Pastikan ini Anda',
      waitsHint: 'Menunggu sinyal. Tidak perlu melakukan apa pun.',
      discard: 'Buang perubahan ini',
      discardTitle: 'Buang perubahan ini?',
      discardBody: 'Isinya dihapus dari ponsel dan tidak dikirim. Ini tidak bisa dibatalkan.',
      keep: 'Simpan dulu',
      again: 'Kirim lagi',
      mine: 'Pakai punya saya',
      theirs: 'Pakai yang di server',
      field: 'Isian',
      mineColumn: 'Punya saya',
      theirsColumn: 'Di server',
      conflictHint: 'Orang lain mengubahnya lebih dulu. Bandingkan, lalu pilih satu.',
      look: 'Lihat',
      waitingTitle: (count: number) => `${count} perubahan di ponsel, belum terkirim.`,
      waitingBody: 'Tersimpan aman, menunggu sinyal.',
      attentionTitle: (count: number) => `${count} perubahan perlu Anda lihat.`,
      attentionBody: 'Server belum menerimanya. Isinya tetap tersimpan di ponsel.',
      nothing: 'kosong',
      yes: 'ya',
      no: 'tidak'
    }
  },
  en: {
    name: 'Lingkar',
    demoStrip: 'SAMPLE DATA — do not enter anything about a child',
    skip: 'Skip to content',
    nav: 'Main pages',
    pages: {
      today: 'Today',
      children: 'Children',
      reports: 'Reports',
      note: 'Note',
      supervision: 'Supervision',
      staff: 'Staff',
      oversight: 'Oversight',
      complaints: 'Complaints',
      area: 'Area plan',
      programmes: 'Programmes',
      referrals: 'Referrals',
      messages: 'Messages',
      conferences: 'Conferences',
      training: 'Training',
      services: 'Services',
      notices: 'Notices'
    },
    search: {
      open: 'Find a code name',
      keys: 'Ctrl K',
      title: 'Find a child you accompany',
      label: 'Code name',
      hint: 'Only children you may see.',
      none: 'No code name fits. Check the spelling, or open the Children page.',
      searching: 'Looking…'
    },
    sync: {
      allSent: (clock: string) => `All sent ${clock}`,
      waiting: (count: number) => `${count} on this phone, not sent yet`,
      attention: (count: number) => `${count} for you to look at`,
      offline: 'No network'
    },
    account: {
      open: (name: string) => `Account of ${name}`,
      language: 'Language',
      theme: 'Appearance',
      themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
      settings: 'Account and sign-in',
      signOut: 'Sign out',
      leaveTitle: 'Some changes are not sent yet',
      leaveBody: (count: number) =>
        `${count} changes are still on this phone. If you sign out now they stay locked on it, and are sent only after you sign in again on this phone.`,
      stay: 'Stay here',
      leave: 'Sign out now'
    },
    notFound: {
      title: 'This page does not exist',
      body: 'The address may be mistyped, or the page is not for your account. Nothing is lost.',
      back: 'Back to the main page'
    },
    broken: {
      title: 'This page stopped',
      body: 'Something in the application went wrong. What you saved is safe on the phone. Reload to go on.',
      reload: 'Reload'
    },
    outbox: {
      title: 'What is on this phone',
      under: 'Every change is first stored locked on the phone, then sent as soon as there is a signal.',
      empty: 'Everything is sent',
      emptyBody: 'No change is waiting. What you save without a network will appear here.',
      someChange: 'Change',
      made: 'Made',
      heldHint: 'For this change the server needs to know that it is you. It is kept safe on the phone.',
      prove: 'Confirm it is you',
      waitsHint: 'Waiting for a signal. You need not do anything.',
      discard: 'Discard this change',
      discardTitle: 'Discard this change?',
      discardBody: 'Its content is deleted from the phone and not sent. This cannot be undone.',
      keep: 'Keep it',
      again: 'Send again',
      mine: 'Use mine',
      theirs: 'Use the one on the server',
      field: 'Answer',
      mineColumn: 'Mine',
      theirsColumn: 'On the server',
      conflictHint: 'Somebody else changed it first. Compare, then choose one.',
      look: 'Look',
      waitingTitle: (count: number) => `${count} changes on this phone, not sent yet.`,
      waitingBody: 'Stored safely, waiting for a signal.',
      attentionTitle: (count: number) => `${count} changes need a look.`,
      attentionBody: 'The server has not taken them. They are kept on the phone.',
      nothing: 'empty',
      yes: 'yes',
      no: 'no'
    }
  }
})

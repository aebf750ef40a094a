/** Sentences for signing in, and for one's own account. */
import { words } from './words.tsx'

export const accountWords = words({
  id: {
    signIn: {
      title: 'Masuk',
      under: 'Untuk petugas yang punya akun.',
      userName: 'Nama pengguna',
      password: 'Kata sandi',
      submit: 'Masuk',
      passkey: 'Masuk dengan kunci sandi',
      passkeyHint: 'Cara paling aman: sidik jari, wajah, atau PIN perangkat ini.',
      or: 'atau dengan kata sandi',
      totpTitle: 'Kode enam angka',
      totp: 'Kode dari aplikasi autentikator',
      totpHint: 'Kode berganti setiap 30 detik.',
      back: 'Kembali',
      offline: 'Belum ada jaringan. Untuk masuk, perangkat ini perlu terhubung sebentar. Yang tersimpan di ponsel tetap aman.',
      language: 'English'
    },
    demo: {
      title: 'Coba sebagai siapa?',
      under: 'Semua orang, anak, dan kantor di sini rekaan. Pilih satu orang untuk melihat pekerjaannya.',
      waiting: 'Membuka…'
    },
    second: {
      title: 'Pasang pengaman kedua',
      under: 'Kata sandi saja tidak cukup untuk menjaga data anak. Pasang satu kali, kurang lebih dua menit.',
      signOut: 'Keluar'
    },
    account: {
      title: 'Akun dan cara masuk',
      passwordTitle: 'Ganti kata sandi',
      current: 'Kata sandi sekarang',
      next: 'Kata sandi baru',
      nextHint: 'Paling sedikit 12 huruf. Beberapa kata yang mudah Anda ingat lebih baik daripada satu kata yang rumit.',
      change: 'Ganti kata sandi',
      changed: 'Kata sandi sudah diganti.',
      totpTitle: 'Kode enam angka',
      totpOn: 'Terpasang. Kode diminta setiap kali masuk dengan kata sandi.',
      totpOff: 'Belum terpasang.',
      totpBegin: 'Pasang kode enam angka',
      totpAgain: 'Pasang di perangkat lain',
      totpScan: 'Pindai gambar ini dengan aplikasi autentikator, lalu tulis kode yang muncul.',
      totpPicture: 'Gambar untuk dipindai aplikasi autentikator',
      totpSecret: 'Tidak bisa memindai? Ketik kunci ini:',
      totpConfirm: 'Pasang',
      totpDone: 'Kode enam angka sudah terpasang.',
      passkeyTitle: 'Kunci sandi',
      passkeyUnder:
        'Masuk dengan sidik jari, wajah, atau PIN perangkat. Tidak ada yang perlu diingat, dan tidak bisa ditipu halaman palsu.',
      passkeyCount: (count: number) => (count === 0 ? 'Belum ada kunci sandi.' : `${count} kunci sandi terpasang.`),
      passkeyAdd: 'Tambah kunci sandi',
      passkeyDone: 'Kunci sandi sudah ditambahkan.'
    },
    problems: {
      'sign-in-failed': 'Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',
      'totp-wrong': 'Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi.',
      'passkey-failed': 'Kunci sandi tidak jadi dipakai. Tidak ada yang berubah. Coba lagi, atau pakai kata sandi.',
      'passkey-missing': 'Perangkat ini belum bisa memakai kunci sandi. Masuk dengan kata sandi.',
      'password-wrong': 'Kata sandi sekarang tidak cocok. Kata sandi Anda belum berubah.',
      'password-too-short': 'Terlalu pendek. Tulis paling sedikit 12 huruf.',
      'password-too-long': 'Terlalu panjang. Tulis paling banyak 256 huruf.',
      'password-guessable': 'Terlalu mudah ditebak. Gabungkan beberapa kata yang tidak berhubungan.',
      'password-contains-name': 'Jangan memakai nama pengguna di dalam kata sandi.',
      'no-answer': 'Server belum menjawab. Tidak ada yang berubah. Periksa jaringan, lalu coba lagi.'
    }
  },
  en: {
    signIn: {
      title: 'Sign in',
      under: 'For staff who have an account.',
      userName: 'User name',
      password: 'Password',
      submit: 'Sign in',
      passkey: 'Sign in with a passkey',
      passkeyHint: 'The safest way: fingerprint, face, or the PIN of this device.',
      or: 'or with a password',
      totpTitle: 'Six-digit code',
      totp: 'Code from the authenticator app',
      totpHint: 'The code changes every 30 seconds.',
      back: 'Back',
      offline: 'No network yet. To sign in, this device must be connected for a moment. What is on the phone stays safe.',
      language: 'Bahasa Indonesia'
    },
    demo: {
      title: 'Whom do you want to try?',
      under: 'Every person, child and office here is invented. Choose one person to see their work.',
      waiting: 'Opening…'
    },
    second: {
      title: 'Set up a second lock',
      under: 'A password alone does not protect what is written about children. You do this once, in about two minutes.',
      signOut: 'Sign out'
    },
    account: {
      title: 'Account and sign-in',
      passwordTitle: 'Change the password',
      current: 'Password now',
      next: 'New password',
      nextHint: 'At least 12 letters. A few words you remember easily are better than one complicated word.',
      change: 'Change the password',
      changed: 'The password has been changed.',
      totpTitle: 'Six-digit code',
      totpOn: 'Set up. The code is asked for each time you sign in with the password.',
      totpOff: 'Not set up yet.',
      totpBegin: 'Set up the six-digit code',
      totpAgain: 'Set up on another device',
      totpScan: 'Scan this picture with an authenticator app, then write the code it shows.',
      totpPicture: 'Picture for the authenticator app to scan',
      totpSecret: 'Cannot scan? Type this key:',
      totpConfirm: 'Set up',
      totpDone: 'The six-digit code is set up.',
      passkeyTitle: 'Passkeys',
      passkeyUnder: 'Sign in with fingerprint, face or the PIN of the device. Nothing to remember, and no false page can steal it.',
      passkeyCount: (count: number) => (count === 0 ? 'No passkey yet.' : count === 1 ? '1 passkey set up.' : `${count} passkeys set up.`),
      passkeyAdd: 'Add a passkey',
      passkeyDone: 'The passkey has been added.'
    },
    problems: {
      'sign-in-failed': 'User name or password do not fit. Check capital and small letters, then try again.',
      'totp-wrong': 'The code does not fit or was used already. Wait for the next one, then try again.',
      'passkey-failed': 'The passkey was not used. Nothing changed. Try again, or use the password.',
      'passkey-missing': 'This device cannot use passkeys yet. Sign in with the password.',
      'password-wrong': 'The password now does not fit. Your password has not changed.',
      'password-too-short': 'Too short. Write at least 12 letters.',
      'password-too-long': 'Too long. Write at most 256 letters.',
      'password-guessable': 'Too easy to guess. Put together a few words that have nothing to do with each other.',
      'password-contains-name': 'Do not use the user name inside the password.',
      'no-answer': 'The server has not answered. Nothing changed. Check the network, then try again.'
    }
  }
})

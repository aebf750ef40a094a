/** Sentences for proving who is there: the question in between, the covered screen, recovery codes. */
import { words } from './words.tsx'

export const proofWords = words({
  id: {
    form: {
      waiting: 'Menyiapkan…',
      passkey: 'Pakai kunci sandi',
      or: 'atau dengan kode',
      totp: 'Kode enam angka',
      submit: 'Pastikan',
      demo: 'Hanya di contoh ini: orang rekaan cukup menekan satu tombol.',
      press: 'Ya, ini saya',
      again: 'Coba lagi',
      none: 'Akun ini belum punya kunci sandi atau kode enam angka. Pasang dulu di halaman akun.'
    },
    stepUp: {
      title: 'Pastikan ini Anda',
      body: 'Untuk ini perlu dipastikan bahwa Anda sendiri yang memegang perangkat ini. Setelah itu, permintaan Anda berjalan sendiri.',
      offline: 'Server belum menjawab. Tidak ada yang berubah dan tidak ada yang hilang. Periksa jaringan, lalu coba lagi.',
      again: 'Coba lagi'
    },
    cover: {
      title: 'Layar ditutup',
      body: 'Lingkar tidak dipakai selama 15 menit. Pekerjaan Anda tersimpan.',
      whose: (initials: string) => `Dipakai oleh ${initials}`,
      offline:
        'Tanpa jaringan, server tidak bisa memastikan siapa Anda; yang menjaga hanya kunci layar perangkat ini. Bila dibuka sekarang, hanya yang tersimpan di perangkat yang tampak, dan Anda diminta memastikan diri begitu ada jaringan.',
      again: 'Coba lagi',
      openOffline: 'Buka tanpa jaringan',
      signOut: 'Keluar'
    },
    recovery: {
      title: 'Kode cadangan',
      under: 'Sepuluh kode di kertas, untuk masuk bila ponsel Anda hilang. Tiap kode hanya bisa dipakai satu kali.',
      left: (count: number) => (count === 0 ? 'Belum ada kode cadangan yang bisa dipakai.' : `Masih ada ${count} kode cadangan.`),
      make: 'Buat kode cadangan',
      remake: 'Buat kode baru',
      remakeHint: 'Kode lama tidak berlaku lagi setelah kode baru dibuat.',
      once: 'Kode ini hanya tampak sekarang. Cetak atau salin ke kertas, dan simpan jauh dari ponsel dan komputer.',
      list: 'Kode cadangan Anda',
      print: 'Cetak',
      done: 'Sudah saya simpan'
    },
    signIn: {
      useRecovery: 'Ponsel hilang? Pakai kode cadangan',
      useTotp: 'Pakai kode dari ponsel',
      recoveryTitle: 'Kode cadangan',
      recovery: 'Satu kode dari kertas Anda',
      recoveryHint: 'Empat kelompok huruf dan angka. Setelah dipakai, kode ini tidak berlaku lagi.'
    },
    problems: {
      'step-up-failed': 'Belum bisa dipastikan bahwa ini Anda. Tidak ada yang berubah. Coba lagi.',
      'recovery-wrong': 'Kode cadangan tidak cocok atau sudah dipakai. Periksa lagi, atau pakai kode lain.',
      'passkey-needed': 'Akun ini masuk dengan kunci sandi. Tekan tombol "Masuk dengan kunci sandi".',
      'no-device-key':
        'Peramban ini tidak mau menyimpan kunci, jadi Anda belum bisa masuk. Tutup jendela penyamaran, atau pakai peramban lain.'
    }
  },
  en: {
    form: {
      waiting: 'Preparing…',
      passkey: 'Use the passkey',
      or: 'or with a code',
      totp: 'Six-digit code',
      submit: 'Confirm',
      demo: 'Only in this demonstration: for invented people one press is enough.',
      press: 'Yes, it is me',
      again: 'Try again',
      none: 'This account has neither a passkey nor a six-digit code yet. Set one up on the account page first.'
    },
    stepUp: {
      title: 'Confirm it is you',
      body: 'For this it must be certain that you yourself hold this device. After that, what you asked for goes on by itself.',
      offline: 'The server has not answered. Nothing changed and nothing is lost. Check the network, then try again.',
      again: 'Try again'
    },
    cover: {
      title: 'Screen covered',
      body: 'Lingkar was not used for 15 minutes. Your work is saved.',
      whose: (initials: string) => `In use by ${initials}`,
      offline:
        'Without a network the server cannot tell who you are; only the lock of this device protects it. Opened now, it shows only what is kept on the device, and asks you to confirm who you are once the network is back.',
      again: 'Try again',
      openOffline: 'Open without a network',
      signOut: 'Sign out'
    },
    recovery: {
      title: 'Recovery codes',
      under: 'Ten codes on paper, to sign in when your phone is lost. Each can be used once.',
      left: (count: number) =>
        count === 0 ? 'No recovery code to use yet.' : count === 1 ? '1 recovery code is left.' : `${count} recovery codes are left.`,
      make: 'Make recovery codes',
      remake: 'Make new codes',
      remakeHint: 'The old codes stop working once new ones are made.',
      once: 'These codes are shown only now. Print them or copy them on paper, and keep it away from phone and computer.',
      list: 'Your recovery codes',
      print: 'Print',
      done: 'I have kept them'
    },
    signIn: {
      useRecovery: 'Lost the phone? Use a recovery code',
      useTotp: 'Use the code from the phone',
      recoveryTitle: 'Recovery code',
      recovery: 'One code from your paper',
      recoveryHint: 'Four groups of letters and digits. Once used, it does not work again.'
    },
    problems: {
      'step-up-failed': 'It could not be confirmed that it is you. Nothing changed. Try again.',
      'recovery-wrong': 'The recovery code does not fit or was used already. Check it, or use another one.',
      'passkey-needed': 'This account signs in with a passkey. Press “Sign in with a passkey”.',
      'no-device-key': 'This browser does not keep a key, so you cannot sign in yet. Close the private window, or use another browser.'
    }
  }
})

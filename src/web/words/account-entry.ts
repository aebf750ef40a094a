/** Sentences of coming in with a code on paper. */
import { words } from './words.tsx'

export const entryWords = words({
  id: {
    link: 'Pertama kali masuk, atau masuk kembali? Masuk dengan kode di kertas',
    title: 'Masuk dengan kode di kertas',
    under: 'Untuk yang baru pertama kali masuk, atau dibantu masuk kembali.',
    userName: 'Nama pengguna',
    code: 'Kode di kertas',
    codeHint: 'Huruf besar atau kecil sama saja. Tulis kedua bagian, bagian pertama dulu.',
    password: 'Kata sandi baru Anda',
    passwordHint: 'Paling sedikit 12 huruf. Hanya Anda yang boleh tahu. Petugas tidak akan pernah menanyakannya.',
    submit: 'Masuk',
    back: 'Kembali ke halaman masuk',
    problems: {
      'entry-code-wrong':
        'Nama pengguna atau kode tidak cocok, sudah dipakai, atau sudah lewat waktunya. Periksa lagi, atau minta kode baru kepada administrator.',
      malformed: 'Isi ketiga bagian dulu, lalu coba lagi.'
    }
  },
  en: {
    link: 'First time here, or coming in again? Sign in with a code on paper',
    title: 'Sign in with a code on paper',
    under: 'For people who come in for the first time, or are helped in again.',
    userName: 'User name',
    code: 'Code on paper',
    codeHint: 'Capital or small letters make no difference. Write both parts, the first one first.',
    password: 'Your new password',
    passwordHint: 'At least 12 letters. Only you may know it. No officer will ever ask for it.',
    submit: 'Sign in',
    back: 'Back to the sign-in page',
    problems: {
      'entry-code-wrong':
        'User name or code do not fit, the code was used, or its time is over. Check again, or ask the administrator for a new code.',
      malformed: 'Fill in all three parts first, then try again.'
    }
  }
})

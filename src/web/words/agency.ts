/** Sentences of the page of staff: accounts, posts, letters of appointment, codes on paper. */
import { words } from './words.tsx'

export const agencyWords = words({
  id: {
    title: 'Petugas',
    underManage: 'Akun dan penugasan di lembaga Anda. Di sini tidak ada data anak.',
    underHead: 'Petugas di unit Anda. Anda petugas kedua bila ada yang masuk pertama kali atau dibantu masuk kembali.',
    cancel: 'Batal',
    done: 'Selesai',
    open: 'Buka akun',
    soon: 'Segera berakhir',
    soonNone: 'Tidak ada penugasan yang berakhir dalam 30 hari.',
    vacant: 'Jabatan kosong',
    vacantNone: 'Semua jabatan ada yang memegang.',
    vacantNext: (name: string, day: string) => `${name} mulai ${day}`,
    waiting: 'Menunggu',
    all: 'Semua petugas',
    find: 'Cari nama atau unit',
    findNone: 'Tidak ada yang cocok. Periksa ejaannya.',
    closed: 'Akun yang ditutup',
    closedOn: (day: string) => `Ditutup ${day}`,
    until: (day: string) => `sampai ${day}`,
    from: (day: string) => `mulai ${day}`,
    letterNumber: (letter: string) => `Surat ${letter}`,
    noPost: 'Belum ada penugasan',
    you: 'Anda',
    notEntered: 'Belum pernah masuk',
    codeUntil: (when: string) => `Kode di kertas berlaku sampai ${when}`,
    codeOver: 'Kode sudah tidak berlaku',
    firstBegun: (name: string) => `Akun dibuka oleh ${name}. Menunggu petugas kedua.`,
    recoveryBegun: (name: string) => `Bantuan masuk dimulai oleh ${name}. Menunggu petugas kedua.`,
    recoveryConfirmed: (when: string) => `Boleh masuk dengan kode sampai ${when}.`,
    verbs: {
      appoint: 'Beri penugasan',
      extend: 'Perpanjang',
      rotate: 'Mutasi',
      end: 'Akhiri penugasan',
      recover: 'Bantu masuk kembali',
      confirm: 'Pastikan orangnya',
      renew: 'Beri kode baru',
      close: 'Tutup akun'
    },
    account: {
      title: 'Buka akun',
      under:
        'Akun baru belum punya tugas; tugas datang dengan surat penugasan. Untuk masuk pertama kali, petugas kedua ikut memastikan orangnya.',
      name: 'Nama lengkap',
      userName: 'Nama pengguna',
      userNameHint: 'Huruf kecil, angka, dan titik. Dipakai saat masuk.',
      save: 'Buka akun dan buat bagian pertama'
    },
    letter: {
      appointTitle: 'Beri penugasan',
      extendTitle: 'Perpanjang penugasan',
      rotateTitle: (post: string) => `Mutasi: ${post}`,
      person: 'Petugas',
      to: 'Pengganti',
      post: 'Jabatan',
      letter: 'Nomor surat penugasan',
      letterHint: 'Seperti tertulis di surat, misalnya 800/12/UPTD/2026.',
      from: 'Mulai',
      until: 'Sampai',
      untilHint: 'Paling lama dua belas bulan.',
      appoint: 'Beri penugasan',
      extend: 'Perpanjang',
      rotate: 'Lakukan mutasi',
      handover: (name: string) =>
        `Berkas tetap pada jabatan ini, jadi tidak ada anak tanpa penanggung jawab. Supervisor menyerahkan berkas kepada pengganti dengan berkas serah terima.`.concat(
          ` Pada hari mulai, ${name} langsung keluar dan tidak bisa membuka apa pun lagi.`
        ),
      nobody: 'Belum ada orang lain yang bisa dipilih. Buka akun dulu.'
    },
    end: {
      title: 'Akhiri penugasan?',
      body: (name: string, post: string) =>
        `${name} berhenti sebagai ${post} sekarang juga dan tidak bisa membuka apa pun lagi dengan jabatan ini.`,
      files: 'Jabatan menjadi kosong. Supervisor menjaga berkasnya sampai ada pengganti. Bila penggantinya sudah ada, pakai Mutasi.',
      save: 'Akhiri sekarang'
    },
    close: {
      title: 'Tutup akun?',
      body: (name: string) => `${name} keluar sekarang juga dan tidak bisa masuk lagi. Catatan yang pernah dibuatnya tetap ada.`,
      save: 'Tutup akun'
    },
    recovery: {
      title: (name: string) => `Bantu ${name} masuk kembali`,
      steps: [
        'Periksa tanda pengenal orangnya. Jangan membantu lewat telepon atau pesan.',
        'Anda mendapat bagian pertama kode. Tulis atau cetak untuk orangnya.',
        'Petugas lain memastikan orangnya dan memberi bagian kedua. Satu petugas saja tidak cukup.',
        'Setelah dipastikan, semua cara masuk yang lama berakhir. Orangnya membuat kata sandi sendiri.'
      ],
      start: 'Mulai dan buat bagian pertama',
      confirmTitle: (name: string) => `Pastikan ${name}`,
      confirmBody: (starter: string) => `${starter} memberi bagian pertama kode. Lanjutkan hanya bila orangnya ada di depan Anda.`,
      present: 'Orangnya hadir, dan saya sudah memeriksa tanda pengenalnya',
      confirm: 'Pastikan dan buat bagian kedua'
    },
    renew: {
      title: (name: string) => `Kode baru untuk ${name}`,
      body: 'Kode yang lama tidak berlaku lagi. Petugas kedua memastikan orangnya sekali lagi.',
      save: 'Buat bagian pertama'
    },
    code: {
      title: (name: string) => `Kode masuk untuk ${name}`,
      half: { one: 'Bagian pertama kode', two: 'Bagian kedua kode' },
      once: 'Kode ini hanya tampak sekarang. Cetak atau tulis, lalu serahkan langsung kepada orangnya.',
      userName: 'Nama pengguna',
      life: {
        first: {
          one: 'Belum membuka apa pun sampai petugas kedua bertemu orangnya dan memberi bagian kedua, dalam tiga hari.',
          two: 'Bersama bagian pertama, berlaku tiga hari dan satu kali pakai.'
        },
        recovery: {
          one: 'Belum membuka apa pun sampai petugas kedua bertemu orangnya dan memberi bagian kedua, dalam 24 jam.',
          two: 'Bersama bagian pertama, berlaku 30 menit dan satu kali pakai.'
        }
      },
      how: 'Di halaman masuk, pilih “Masuk dengan kode di kertas”, tulis kedua bagian, lalu buat kata sandi sendiri.',
      print: 'Cetak'
    }
  },
  en: {
    title: 'Staff',
    underManage: 'Accounts and appointments in your agency. There is nothing about children here.',
    underHead: 'Staff of your unit. You are the second officer when somebody comes in for the first time or again.',
    cancel: 'Cancel',
    done: 'Done',
    open: 'Open an account',
    soon: 'Ending soon',
    soonNone: 'No appointment ends within 30 days.',
    vacant: 'Vacant posts',
    vacantNone: 'Every post is held.',
    vacantNext: (name: string, day: string) => `${name} from ${day}`,
    waiting: 'Waiting',
    all: 'All staff',
    find: 'Find a name or unit',
    findNone: 'Nothing fits. Check the spelling.',
    closed: 'Closed accounts',
    closedOn: (day: string) => `Closed ${day}`,
    until: (day: string) => `until ${day}`,
    from: (day: string) => `from ${day}`,
    letterNumber: (letter: string) => `Letter ${letter}`,
    noPost: 'No appointment yet',
    you: 'You',
    notEntered: 'Has never come in',
    codeUntil: (when: string) => `The code on paper is good until ${when}`,
    codeOver: 'The code is no longer good',
    firstBegun: (name: string) => `Opened by ${name}. Waits for the second officer.`,
    recoveryBegun: (name: string) => `Begun by ${name}. Waits for the second officer.`,
    recoveryConfirmed: (when: string) => `May come in with the code until ${when}.`,
    verbs: {
      appoint: 'Appoint',
      extend: 'Extend',
      rotate: 'Rotate',
      end: 'End appointment',
      recover: 'Help in again',
      confirm: 'Confirm the person',
      renew: 'Give a new code',
      close: 'Close account'
    },
    account: {
      title: 'Open an account',
      under:
        'A new account has no duty yet; duties come with a letter of appointment. A second officer confirms the person before the first sign-in.',
      name: 'Full name',
      userName: 'User name',
      userNameHint: 'Small letters, digits and dots. Used to sign in.',
      save: 'Open and make the first part'
    },
    letter: {
      appointTitle: 'Appoint',
      extendTitle: 'Extend the appointment',
      rotateTitle: (post: string) => `Rotate: ${post}`,
      person: 'Person',
      to: 'Successor',
      post: 'Post',
      letter: 'Number of the letter of appointment',
      letterHint: 'As written on the letter, for example 800/12/UPTD/2026.',
      from: 'From',
      until: 'Until',
      untilHint: 'At most twelve months.',
      appoint: 'Appoint',
      extend: 'Extend',
      rotate: 'Rotate',
      handover: (name: string) =>
        `The files stay with this post, so no child is without somebody answerable. The supervisor hands them to the successor with the handover dossier.`.concat(
          ` On the first day ${name} is signed out at once and can open nothing any more.`
        ),
      nobody: 'There is nobody else to choose yet. Open an account first.'
    },
    end: {
      title: 'End the appointment?',
      body: (name: string, post: string) => `${name} stops as ${post} right now and can open nothing with this post any more.`,
      files: 'The post becomes vacant. The supervisor keeps its files until there is a successor. If there is one already, use Rotate.',
      save: 'End it now'
    },
    close: {
      title: 'Close the account?',
      body: (name: string) => `${name} is signed out now and cannot sign in again. What they once recorded stays.`,
      save: 'Close account'
    },
    recovery: {
      title: (name: string) => `Help ${name} in again`,
      steps: [
        'Check the person’s identity card. Never help by phone or message.',
        'You get the first part of a code. Write or print it for the person.',
        'Another officer confirms the person and gives the second part. One officer alone is not enough.',
        'Once confirmed, every old way in ends. The person sets a password of their own.'
      ],
      start: 'Begin and make the first part',
      confirmTitle: (name: string) => `Confirm ${name}`,
      confirmBody: (starter: string) => `${starter} gave the first part of the code. Go on only if the person stands in front of you.`,
      present: 'The person is here and I have checked the identity card',
      confirm: 'Confirm and make the second part'
    },
    renew: {
      title: (name: string) => `A new code for ${name}`,
      body: 'The old code is worth nothing then. A second officer confirms the person once more.',
      save: 'Make the first part'
    },
    code: {
      title: (name: string) => `Entry code for ${name}`,
      half: { one: 'First part of the code', two: 'Second part of the code' },
      once: 'This code is visible only now. Print or write it, and hand it to the person directly.',
      userName: 'User name',
      life: {
        first: {
          one: 'Opens nothing until a second officer meets the person and gives the second part, within three days.',
          two: 'Together with the first part, good for three days and one use.'
        },
        recovery: {
          one: 'Opens nothing until a second officer meets the person and gives the second part, within 24 hours.',
          two: 'Together with the first part, good for 30 minutes and one use.'
        }
      },
      how: 'On the sign-in page choose “Sign in with a code on paper”, write both parts, then set a password of your own.',
      print: 'Print'
    }
  }
})

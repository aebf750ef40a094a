/** Words about people kept away from a file, restricted files and family cards: calm, and accusing nobody. */
import { words } from './words.tsx'

export const denialWords = words({
  id: {
    away: {
      title: 'Tidak boleh melihat',
      intro: 'Orang di daftar ini tidak akan melihat berkas ini, dengan alasan apa pun. Mereka juga tidak melihat daftar ini.',
      none: 'Belum ada. Tambahkan keluarga anak yang bekerja di lembaga layanan, atau orang yang disebut anak.',
      add: 'Tambahkan orang',
      by: (who: string, day: string) => `Dicatat ${who}, ${day}`,
      byCard: (day: string) => `Dari kartu keluarga, ${day}. Unit lain memeriksanya.`,
      lift: 'Izinkan lagi',
      liftTitle: (name: string) => `Izinkan ${name} lagi?`,
      liftBody: 'Jika ia masih bertugas pada berkas ini, ia langsung dapat melihatnya. Pastikan dulu dengan anak dan pekerjanya.',
      liftSend: 'Ya, izinkan lagi',
      before: 'Sudah diizinkan lagi',
      lifted: (who: string, day: string) => `Diizinkan lagi oleh ${who}, ${day}`
    },
    form: {
      title: 'Siapa yang tidak boleh melihat?',
      body: 'Orang ini tidak akan melihat berkas ini, dengan alasan apa pun. Berlaku saat itu juga. Ia tidak diberi tahu.',
      who: 'Pilih orangnya',
      why: 'Mengapa',
      owner: 'Ia pekerja atau supervisor anak ini. Kepala unit langsung diminta menunjuk orang lain, supaya anak tidak sendiri.',
      send: 'Simpan'
    },
    limit: {
      title: 'Berkas terbatas',
      off: 'Berkas ini berkas biasa: terlihat oleh semua yang bertugas padanya.',
      on: 'Hanya orang di bawah ini yang tahu berkas ini ada. Tidak muncul di daftar, hitungan, atau pencarian orang lain, termasuk kepala unit dan administrator.',
      reason: (reason: string, who: string, day: string) => `${reason}. Dibuat ${who}, ${day}.`,
      members: 'Yang boleh tahu',
      worker: 'pekerja kasus',
      supervisor: 'supervisor',
      make: 'Jadikan berkas terbatas',
      change: 'Ubah siapa yang boleh tahu',
      open: 'Minta dijadikan berkas biasa',
      openTitle: 'Minta dijadikan berkas biasa?',
      openBody: 'Satu orang lain yang boleh tahu harus setuju. Setelah itu semua yang bertugas pada berkas dapat melihatnya lagi.',
      openSend: 'Minta',
      asked: (who: string, day: string) => `${who} meminta berkas ini menjadi berkas biasa, ${day}. Satu orang lain perlu setuju.`,
      askedByMe: 'Anda meminta berkas ini menjadi berkas biasa. Orang lain yang boleh tahu perlu setuju.',
      agree: 'Setuju, jadikan berkas biasa'
    },
    limitForm: {
      title: 'Jadikan berkas terbatas',
      body: 'Siapa yang tidak Anda pilih langsung tidak melihat berkas ini lagi, dan tidak tahu bahwa berkas ini ada.',
      why: 'Mengapa',
      who: 'Siapa yang boleh tahu',
      whoHint: 'Pekerja kasus dan supervisor selalu ikut, supaya ada yang menolong anak.',
      changeTitle: 'Siapa yang boleh tahu',
      send: 'Simpan',
      price: 'Harganya: berkas terbatas tidak muncul dalam pencarian, hitungan beban, dan pengingat unit.'
    },
    card: {
      title: 'Kartu keluarga saya',
      why: 'Anda tidak akan pernah membuka berkas anak dari keluarga sendiri, juga tanpa sengaja. Untuk itu nomor kartu keluarga Anda dibandingkan dengan nomor anak.',
      how: 'Nomornya tidak disimpan. Yang disimpan hanya sandi yang tidak dapat dibaca kembali. Anda tidak diberi tahu apakah ada yang cocok, supaya tidak ada yang dapat mencari anak lewat nomor ini.',
      none: 'Belum ada kartu yang didaftarkan.',
      count: (count: number, day: string) => (count === 1 ? `1 kartu terdaftar, ${day}.` : `${count} kartu terdaftar, terakhir ${day}.`),
      more: 'Daftarkan juga kartu keluarga orang tua atau kartu yang lama: keluarga tetap keluarga.',
      number: 'Nomor KK',
      numberHint: '16 angka, di bagian atas kartu keluarga',
      add: 'Daftarkan kartu',
      send: 'Daftarkan',
      done: 'Terdaftar. Terima kasih.'
    },
    match: {
      title: 'Kecocokan kartu keluarga',
      intro:
        'Kartu keluarga seorang petugas sama dengan kartu keluarga seorang anak di unit lain. Petugas itu sudah tidak dapat melihat berkasnya. Telepon unitnya, lalu putuskan.',
      none: 'Tidak ada yang menunggu.',
      noneUnder: 'Jika kartu keluarga petugas di unit lain sama dengan kartu seorang anak, Anda memeriksanya di sini.',
      file: (codeName: string, unit: string) => `Berkas ${codeName}, ${unit}`,
      stands: 'Benar keluarga: tetap tertutup',
      lift: 'Bukan keluarga: izinkan lagi',
      sure: (name: string) => `Izinkan ${name} lagi? Hanya bila unit anak itu memastikan nomornya keliru.`
    },
    cancel: 'Batal'
  },
  en: {
    away: {
      title: 'Must not see',
      intro: 'The people on this list will not see this file, for any reason. They do not see this list either.',
      none: 'Nobody yet. Add relatives of the child who work in a service, or somebody the child has named.',
      add: 'Add a person',
      by: (who: string, day: string) => `Recorded by ${who}, ${day}`,
      byCard: (day: string) => `From a family card, ${day}. Another unit looks at it.`,
      lift: 'Allow again',
      liftTitle: (name: string) => `Allow ${name} again?`,
      liftBody: 'If this person still works on the file, it opens to them at once. Make sure with the child and the worker first.',
      liftSend: 'Yes, allow again',
      before: 'Allowed again',
      lifted: (who: string, day: string) => `Allowed again by ${who}, ${day}`
    },
    form: {
      title: 'Who must not see it?',
      body: 'This person will not see this file, for any reason. It takes effect at once. The person is not told.',
      who: 'Choose the person',
      why: 'Why',
      owner:
        'This is the child’s worker or supervisor. The unit head is asked at once to name somebody else, so that the child is not alone.',
      send: 'Save'
    },
    limit: {
      title: 'Restricted file',
      off: 'This is an ordinary file: everybody who works on it can see it.',
      on: 'Only the people below know that this file exists. It is in no list, count or search of anybody else, unit head and administrators included.',
      reason: (reason: string, who: string, day: string) => `${reason}. Made by ${who}, ${day}.`,
      members: 'Who may know',
      worker: 'case worker',
      supervisor: 'supervisor',
      make: 'Make this a restricted file',
      change: 'Change who may know',
      open: 'Ask to make it ordinary again',
      openTitle: 'Ask to make it ordinary again?',
      openBody: 'One other person who may know has to agree. Then everybody who works on the file can see it again.',
      openSend: 'Ask',
      asked: (who: string, day: string) => `${who} asked to make this an ordinary file, ${day}. One other person needs to agree.`,
      askedByMe: 'You asked to make this an ordinary file. Somebody else who may know needs to agree.',
      agree: 'Agree, make it ordinary'
    },
    limitForm: {
      title: 'Make this a restricted file',
      body: 'Whoever you do not choose stops seeing this file at once, and does not know that it exists.',
      why: 'Why',
      who: 'Who may know',
      whoHint: 'Case worker and supervisor are always among them, so that somebody can help the child.',
      changeTitle: 'Who may know',
      send: 'Save',
      price: 'The price: a restricted file is in no search, workload count or reminder of the unit.'
    },
    card: {
      title: 'My family card',
      why: 'You will never open the file of a child of your own family, not even by accident. For that the number of your family card is compared with the child’s.',
      how: 'The number is not kept, only a code that cannot be read back. You are not told whether anything fits, so that nobody can look for a child by this number.',
      none: 'No card is registered yet.',
      count: (count: number, day: string) => (count === 1 ? `1 card registered, ${day}.` : `${count} cards registered, the last ${day}.`),
      more: 'Register your parents’ card or an older one too: family stays family.',
      number: 'Family card number',
      numberHint: '16 digits, at the top of the family card',
      add: 'Register a card',
      send: 'Register',
      done: 'Registered. Thank you.'
    },
    match: {
      title: 'Family-card match',
      intro:
        'The family card of a member of staff is that of a child in another unit. That person can no longer see the file. Telephone the unit, then decide.',
      none: 'Nothing is waiting.',
      noneUnder: 'When the family card of staff in another unit is that of a child, you look at it here.',
      file: (codeName: string, unit: string) => `File ${codeName}, ${unit}`,
      stands: 'Family indeed: stays closed',
      lift: 'Not family: allow again',
      sure: (name: string) => `Allow ${name} again? Only if the child’s unit makes sure the number is wrong.`
    },
    cancel: 'Cancel'
  }
})

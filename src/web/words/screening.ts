/** A psychologist's own page: the instruments of packs, what she entered, and the reminder that a band is no diagnosis. */
import { words } from './words.tsx'

export const screeningWords = words({
  id: {
    link: 'Buka isian psikolog',
    linkUnder: 'Anda diberi akses ke catatan psikologis. Isian Anda tidak dibaca orang lain.',
    title: 'Isian psikolog',
    under:
      'Jawaban dan angkanya hanya untuk Anda, selama akses Anda berjalan. Tim anak melihat satu golongan dengan keterangan bukan diagnosis.',
    shut: 'Halaman ini untuk psikolog yang diberi akses ke catatan psikologis.',
    shutTitle: 'Bukan bagian Anda',
    noPacks: 'Belum ada instrumen terpasang',
    noPacksBody:
      'Administrator memasang paket bertanda tangan setelah ada lisensi dan surat izin. Butir instrumen tidak pernah ikut dalam Lingkar.',
    fill: 'Isi',
    withdrawn: 'ditarik: tidak bisa diisi lagi',
    licence: (name: string, publisher: string) => `${name} · ${publisher}`,
    own: 'Yang pernah Anda isi',
    never: 'Belum pernah diisi untuk anak ini.',
    result: 'Hasil',
    notDiagnosis: 'bukan diagnosis',
    answeredOn: 'Diisi pada',
    save: 'Simpan isian'
  },
  en: {
    link: 'Open the psychologist’s entries',
    linkUnder: 'You were given the psychological notes. Nobody else reads what you enter.',
    title: 'Psychologist’s entries',
    under: 'Answers and numbers are yours alone, while your access lasts. The child’s team sees one band, said to be no diagnosis.',
    shut: 'This page is for a psychologist who was given the psychological notes.',
    shutTitle: 'Not your part',
    noPacks: 'No instrument is installed yet',
    noPacksBody: 'An administrator installs a signed pack once licence and permission are there. Its questions never come with Lingkar.',
    fill: 'Fill in',
    withdrawn: 'withdrawn: takes no new entry',
    licence: (name, publisher) => `${name} · ${publisher}`,
    own: 'What you entered',
    never: 'Never filled in for this child.',
    result: 'Result',
    notDiagnosis: 'not a diagnosis',
    answeredOn: 'Filled in on',
    save: 'Save entry'
  }
})

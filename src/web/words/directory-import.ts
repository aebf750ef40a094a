/** Bringing in a directory that is kept elsewhere. */
import { words } from './words.tsx'

export const directoryImportWords = words({
  id: {
    open: 'Masukkan dari berkas',
    title: 'Masukkan layanan dari berkas',
    lead: 'Untuk direktori yang sudah Anda miliki, dalam bentuk HSDS 3.0: satu berkas JSON, atau berkas-berkas CSV-nya bersama. Yang masuk hanya layanan lembaga yang Anda catat.',
    nothingYet: 'Tidak ada yang dimasukkan sebelum Anda memastikannya.',
    files: 'Berkas',
    choose: 'Pilih berkas',
    chosen: (names: readonly string[]) => (names.length === 1 ? (names[0] ?? '') : `${names.length} berkas`),
    check: 'Periksa isinya',
    willDo: 'Yang akan terjadi',
    added: (count: number) => `${count} layanan baru`,
    changed: (count: number) => `${count} layanan diperbarui`,
    units: (count: number) => `${count} lembaga baru`,
    put: 'Masukkan',
    done: 'Direktori sudah dimasukkan.',
    where: (file: string, row: string) => (row.startsWith('[') ? `${file}, ${row}` : `${file}, baris ${row}`),
    column: (column: string) => `kolom ${column}`,
    faults: 'Isian yang perlu diperbaiki',
    others: (count: number) => `dan ${count} isian lain, tampak setelah yang di atas diperbaiki`,
    noAnswer: 'Tidak ada jawaban dari server. Tekan sekali lagi: tidak ada yang masuk dua kali.',
    cancel: 'Batal',
    close: 'Tutup'
  },
  en: {
    open: 'Bring in from a file',
    title: 'Bring in services from a file',
    lead: 'For a directory you have already, as HSDS 3.0: one JSON file, or all of its CSV files together. Only services of institutions you keep are taken.',
    nothingYet: 'Nothing is brought in before you confirm it.',
    files: 'Files',
    choose: 'Choose files',
    chosen: (names: readonly string[]) => (names.length === 1 ? (names[0] ?? '') : `${names.length} files`),
    check: 'Check what is in it',
    willDo: 'What will happen',
    added: (count: number) => (count === 1 ? '1 new service' : `${count} new services`),
    changed: (count: number) => (count === 1 ? '1 service brought up to date' : `${count} services brought up to date`),
    units: (count: number) => (count === 1 ? '1 new institution' : `${count} new institutions`),
    put: 'Bring in',
    done: 'The directory was brought in.',
    where: (file: string, row: string) => (row.startsWith('[') ? `${file}, ${row}` : `${file}, row ${row}`),
    column: (column: string) => `column ${column}`,
    faults: 'What to mend',
    others: (count: number) => `and ${count} more, shown once those above are mended`,
    noAnswer: 'No answer came from the server. Press once more: nothing is brought in twice.',
    cancel: 'Cancel',
    close: 'Close'
  }
})

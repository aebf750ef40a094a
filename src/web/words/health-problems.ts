/** What is said when care cannot be recorded so: what happened, what is safe, what to do. */
import { words } from './words.tsx'

export const problemWords = words({
  id: {
    'case-file-closed': 'Berkas ini sudah ditutup. Tidak ada yang berubah. Buka kembali berkasnya dulu.',
    'not-your-part': 'Bagian ini milik lembaga lain. Tidak ada yang berubah. Catat hanya untuk lembaga Anda.',
    'no-care-service': 'Layanan itu bukan layanan kesehatan atau psikologis. Pilih layanan lain.',
    'institution-needed': 'Pilih satu lembaga di jejaring, atau tulis nama lembaga lain. Salah satu saja.',
    'only-emergency-cannot-wait': 'Hanya gawat darurat yang dikejar waktu. Pilih layanan gawat darurat, atau hapus tandanya.',
    'agreement-needed': 'Persetujuan anak belum ada, jadi janji temu ini belum dicatat. Catat persetujuannya dulu di bagian Persetujuan.',
    'time-out-of-range': 'Waktunya tidak cocok. Pilih waktu yang akan datang, paling lama setahun lagi.',
    'appointment-not-there': 'Janji temu itu tidak ada. Tidak ada yang berubah. Muat ulang halaman.',
    'settled-already': 'Janji temu ini sudah dicatat. Muat ulang halaman untuk melihatnya.',
    'not-yet': 'Harinya belum tiba. Catat setelah kunjungan, atau pindahkan waktunya.',
    'hindrance-needed': 'Pilih apa yang menghalangi, supaya dapat dibereskan.',
    'institution-answers-itself': 'Lembaga ini memberi ringkasannya sendiri. Tidak ada yang berubah.',
    'not-attended': 'Kunjungannya belum dicatat hadir. Catat hasil kunjungan dulu.',
    'next-day-needed': 'Pilih kapan anak datang lagi.',
    'next-day-passed': 'Tanggal itu sudah lewat. Pilih hari ini atau sesudahnya.',
    'police-not-told': 'Pendamping belum tahu, jadi belum ada yang melapor. Beri tahu polisi, lalu catat di sini.',
    'duty-does-not-fit': 'Ketiga jawaban tidak cocok satu sama lain. Periksa lagi ketiganya.',
    'issued-in-future': 'Tanggal surat belum tiba. Periksa tanggalnya.'
  },
  en: {
    'case-file-closed': 'This file is closed. Nothing changed. Open the file again first.',
    'not-your-part': 'This part belongs to another institution. Nothing changed. Record for your own institution only.',
    'no-care-service': 'That is no health or psychological service. Choose another one.',
    'institution-needed': 'Choose an institution of the network, or write another one. One of the two.',
    'only-emergency-cannot-wait': 'Emergency care alone runs against time. Choose emergency care, or take the mark away.',
    'agreement-needed': 'The child’s agreement is missing, so this appointment was not recorded. Record it under Consents first.',
    'time-out-of-range': 'That time does not fit. Choose one to come, within a year.',
    'appointment-not-there': 'That appointment does not exist. Nothing changed. Reload the page.',
    'settled-already': 'This appointment has been recorded. Reload the page to see it.',
    'not-yet': 'The day has not come. Record it after the visit, or move the time.',
    'hindrance-needed': 'Choose what stood in the way, so that it can be cleared.',
    'institution-answers-itself': 'This institution gives its own summary. Nothing changed.',
    'not-attended': 'The visit is not recorded as attended. Record what happened first.',
    'next-day-needed': 'Choose when the child comes again.',
    'next-day-passed': 'That day has passed. Choose today or later.',
    'police-not-told': 'The companion does not know, so nobody has reported. Inform the police, then record it here.',
    'duty-does-not-fit': 'The three answers do not fit one another. Check them again.',
    'issued-in-future': 'The date of the paper has not come. Check it.'
  }
})

export const commandWords = words({
  id: {
    'health.plan-appointment': 'Mencatat janji temu',
    'health.settle-appointment': 'Mencatat hasil kunjungan',
    'health.summarise': 'Memberi ringkasan layanan',
    'health.write-note': 'Menulis catatan sendiri',
    'health.record-duty': 'Mencatat kewajiban tenaga kesehatan',
    'health.record-visum': 'Mencatat nomor visum'
  },
  en: {
    'health.plan-appointment': 'Record an appointment',
    'health.settle-appointment': 'Record a visit',
    'health.summarise': 'Give a summary of care',
    'health.write-note': 'Write an own note',
    'health.record-duty': 'Record a health worker’s duty',
    'health.record-visum': 'Record a medicolegal number'
  }
})

export const fieldWords = words({
  id: { status: 'Keadaan', at: 'Waktu' },
  en: { status: 'State', at: 'Time' }
})

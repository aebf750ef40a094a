/** Sentences of reports: taking one, triage, what becomes of it. Indonesian first. */
import { words } from './words.tsx'

export const intakeWords = words({
  id: {
    label: (digits: string) => `Laporan ${digits}`,
    notKnown: 'Belum diketahui',
    yes: 'Ya',
    no: 'Tidak',
    list: {
      title: 'Laporan',
      under: 'Semua laporan yang diterima unit Anda. Yang belum selesai di atas.',
      take: 'Catat laporan',
      open: 'Belum selesai',
      settled: 'Sudah selesai',
      empty: 'Belum ada laporan',
      emptyBody:
        'Di sini laporan dari telepon, kunjungan, surat, polisi, atau sekolah dicatat dan dinilai risikonya. Mulai dengan mencatat satu laporan.',
      nothingOpen: 'Tidak ada laporan yang menunggu.',
      now: 'sekarang juga',
      triage: 'Nilai risiko',
      decide: 'Tentukan langkah',
      confirm: 'Catat konfirmasi',
      see: 'Lihat',
      waits: 'Menunggu penerima memastikan',
      received: 'Diterima'
    },
    report: {
      receivedBy: (name: string) => `Dicatat oleh ${name}`,
      receipt: 'Nomor tanda terima',
      receiptHint: 'Bacakan kepada pelapor. Dengan nomor ini ia bisa menanyakan kabar tanpa menyebut nama.',
      pending: 'Laporan ini masih di ponsel, belum terkirim. Anda boleh melanjutkan; semuanya dikirim berurutan.',
      refusedTitle: 'Satu langkah belum diterima.',
      look: 'Lihat dan putuskan',
      content: 'Isi laporan',
      steps: { told: 'Laporan diterima', triage: 'Nilai risiko', outcome: 'Tentukan langkah' },
      noted: 'tidak dicatat'
    }
  },
  en: {
    label: (digits: string) => `Report ${digits}`,
    notKnown: 'Not known yet',
    yes: 'Yes',
    no: 'No',
    list: {
      title: 'Reports',
      under: 'All reports your unit received. Unfinished ones on top.',
      take: 'Record a report',
      open: 'Unfinished',
      settled: 'Settled',
      empty: 'No reports yet',
      emptyBody: 'Reports by phone, visit, letter, police or school are recorded and triaged here. Begin by recording one.',
      nothingOpen: 'No report is waiting.',
      now: 'right now',
      triage: 'Triage',
      decide: 'Decide the next step',
      confirm: 'Note the confirmation',
      see: 'See',
      waits: 'Waiting for the receiver to confirm',
      received: 'Received'
    },
    report: {
      receivedBy: (name: string) => `Recorded by ${name}`,
      receipt: 'Receipt number',
      receiptHint: 'Read it to the reporter. With this number they can ask how it goes on without giving a name.',
      pending: 'This report is still on the phone, not sent yet. You may go on; everything is sent in order.',
      refusedTitle: 'One step was not accepted.',
      look: 'Look and decide',
      content: 'What was told',
      steps: { told: 'Report received', triage: 'Triage', outcome: 'Next step' },
      noted: 'not recorded'
    }
  }
})

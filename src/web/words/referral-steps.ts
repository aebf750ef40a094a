/** The box of referrals, the section on a file, how a referral ended, and what is done after yes. */
import { words } from './words.tsx'

export const referralStepWords = words({
  id: {
    box: {
      title: 'Rujukan',
      incoming: 'Masuk',
      outgoing: 'Keluar',
      waitsForYou: 'Menunggu jawaban Anda',
      waitsForThem: 'Menunggu jawaban mereka',
      toDo: 'Perlu langkah Anda',
      running: 'Berjalan',
      drafts: 'Belum dikirim',
      over: 'Selesai',
      none: 'Belum ada rujukan untuk Anda',
      noneBody:
        'Bila ada anak yang dirujuk ke layanan Anda, ia muncul di sini: apa yang diminta, untuk siapa, dan kapan harus dijawab. Jawab terima, tidak bisa, atau tanya.',
      noneSent: 'Belum ada rujukan yang dikirim',
      noneSentBody: 'Buka berkas anak, lalu bagian Rujukan, untuk merujuk ke layanan yang sesuai.',
      shown: 'Rujukan yang tampil',
      question: 'ada pertanyaan',
      by: (when: string) => `jawab ${when}`,
      meets: (when: string) => `janji temu ${when}`,
      accessEnds: (when: string) => `akses berakhir sendiri ${when}`,
      overOn: (state: string, when: string) => `${state} ${when}`,
      ended: 'akses sudah berakhir'
    },
    section: {
      lead: 'Rujukan menyambungkan anak ke layanan, dan tidak selesai sebelum ada kabar kembali.',
      new: 'Rujuk ke layanan',
      none: 'Belum ada rujukan untuk anak ini.'
    },
    over: {
      declined: (reason: string) => `Penerima tidak bisa: ${reason.toLowerCase()}.`,
      expired: 'Tidak dijawab sampai batas waktunya.',
      withdrawn: 'Anak atau wali mencabut persetujuan. Rujukan berhenti saat itu juga dan akses sudah ditutup.',
      ended: 'Aksesnya diakhiri.',
      cancelled: (reason: string) => `Dibatalkan: ${reason.toLowerCase()}.`,
      closed: 'Rujukan selesai.',
      next: 'Cari tempat lain',
      nextBody: 'Tempat yang sudah ditanya tidak diusulkan lagi.'
    },
    go: {
      title: 'Langkah berikutnya',
      schedule: 'Tentukan janji temu',
      reschedule: 'Ganti janji temu',
      meeting: (when: string, where: string) => `${when} · ${where}`,
      attendance: 'Apakah anak datang?',
      came: 'Datang',
      missed: 'Tidak datang',
      on: 'Hari',
      service: 'Catat layanan',
      serviceAgain: 'Catat hari layanan lagi',
      serviceDays: (days: string) => `Layanan diberikan: ${days}.`,
      back: 'Tulis rujuk balik',
      backBody: 'Kabar singkat untuk pendamping: hasilnya, dan apa yang perlu diteruskan. Catatan klinis tetap di tempat Anda.',
      outcome: 'Hasil',
      summary: 'Ringkasan',
      nextOn: 'Pertemuan berikutnya',
      send: 'Simpan',
      sendBack: 'Kirim rujuk balik',
      forPaper: 'Lembaga ini belum punya akun. Catat di sini apa yang mereka sampaikan.',
      waitsForThem: 'Menunggu langkah penerima.',
      waitsForYou: 'Menunggu pendamping menutup rujukan.'
    }
  },
  en: {
    box: {
      title: 'Referrals',
      incoming: 'Received',
      outgoing: 'Sent',
      waitsForYou: 'Waiting for your answer',
      waitsForThem: 'Waiting for their answer',
      toDo: 'Needs your step',
      running: 'Under way',
      drafts: 'Not sent yet',
      over: 'Over',
      none: 'No referrals for you yet',
      noneBody:
        'When a child is referred to your service it appears here: what is asked, for whom, and by when to answer. Answer yes, cannot, or ask.',
      noneSent: 'No referral has been sent yet',
      noneSentBody: 'Open a child’s file, then the section Referrals, to refer to a fitting service.',
      shown: 'Referrals shown',
      question: 'a question waits',
      by: (when: string) => `answer ${when}`,
      meets: (when: string) => `appointment ${when}`,
      accessEnds: (when: string) => `access ends by itself ${when}`,
      overOn: (state: string, when: string) => `${state} ${when}`,
      ended: 'access has ended'
    },
    section: {
      lead: 'A referral joins the child to a service, and is not over before word comes back.',
      new: 'Refer to a service',
      none: 'No referrals for this child yet.'
    },
    over: {
      declined: (reason: string) => `The recipient cannot: ${reason.toLowerCase()}.`,
      expired: 'Nobody answered before it lapsed.',
      withdrawn: 'The child or carer took the consent back. The referral stopped at once and the access is shut.',
      ended: 'The access was ended.',
      cancelled: (reason: string) => `Cancelled: ${reason.toLowerCase()}.`,
      closed: 'The referral is closed.',
      next: 'Find another place',
      nextBody: 'Places asked already are not proposed again.'
    },
    go: {
      title: 'Next step',
      schedule: 'Set the appointment',
      reschedule: 'Change the appointment',
      meeting: (when: string, where: string) => `${when} · ${where}`,
      attendance: 'Did the child come?',
      came: 'Came',
      missed: 'Did not come',
      on: 'Day',
      service: 'Record the service',
      serviceAgain: 'Record another day of service',
      serviceDays: (days: string) => `Service given: ${days}.`,
      back: 'Write back',
      backBody: 'A short word to the companion: the outcome, and what should go on. Clinical notes stay with you.',
      outcome: 'Outcome',
      summary: 'Summary',
      nextOn: 'Next meeting',
      send: 'Save',
      sendBack: 'Send the back-referral',
      forPaper: 'This institution has no account yet. Record here what they tell you.',
      waitsForThem: 'Waiting for the recipient’s step.',
      waitsForYou: 'Waiting for the companion to close the referral.'
    }
  }
})

/** Case conferences: calling people together, promising silence, the child's view first, decisions, and the minutes. No name anywhere. */
import { words } from './words.tsx'

export const conferenceWords = words({
  id: {
    alias: (number: number) => `Anak pada agenda ${number}`,
    title: (number: number) => `Konferensi agenda ${number}`,
    mine: {
      title: 'Konferensi',
      under: 'Pertemuan tempat Anda diundang atau menjadi penyelenggara.',
      empty: 'Belum ada undangan',
      emptyUnder: 'Bila Anda diundang ke konferensi kasus, undangannya muncul di sini. Nama anak tidak pernah ditulis.',
      before: 'Akan datang',
      over: 'Sudah selesai',
      open: 'Buka',
      toPledge: 'Janji kerahasiaan menunggu Anda'
    },
    section: {
      guide:
        'Panggil konferensi bila rencana perlu lebih dari satu lembaga, ada perbedaan pendapat, atau ada keputusan besar. Yang dibicarakan hanya langkah ke depan; apa yang terjadi tidak diceritakan lagi.',
      none: 'Belum ada konferensi untuk anak ini.',
      convene: 'Panggil konferensi',
      open: 'Buka',
      bestBefore: (day: string) => `Sebaiknya sebelum ${day}.`,
      waiting: (count: number) => `${count} keputusan belum masuk RTL`
    },
    steps: { called: 'Sebelum', running: 'Berlangsung', closed: 'Sesudah' },
    page: {
      over: 'Konferensi',
      reasons: 'Mengapa',
      when: 'Waktu',
      where: 'Tempat',
      convener: 'Penyelenggara',
      people: 'Peserta',
      agenda: 'Agenda tanpa nama',
      childFirst: 'Pendapat anak lebih dulu',
      decisions: 'Keputusan',
      guide: 'Bicarakan langkah ke depan. Apa yang terjadi tidak diceritakan lagi, agar anak tidak terluka dua kali.',
      aliasNote: (alias: string) => `Peserta dari luar hanya mengenal “${alias}”.`,
      bigDecision: 'Keputusan besar perlu penilaian kepentingan terbaik (BIA/BID).',
      bigDecisionLink: 'Buka penilaian',
      file: 'Buka berkas',
      minutes: 'Lihat notula',
      calledOff: (why: string) => `Batal: ${why.toLowerCase()}.`,
      undecided: (why: string) => `Belum ada keputusan: ${why.toLowerCase()}.`,
      noDecision: 'Belum ada keputusan.',
      onPhone: 'masih di ponsel'
    },
    next: {
      pledge: 'Setujui janji kerahasiaan Anda dulu',
      waitPledges: (count: number) => `${count} peserta belum berjanji`,
      waitPledgesUnder: 'Konferensi bisa dimulai setelah setiap orang yang hadir berjanji. Yang tidak punya akun menandatangani kertas.',
      begin: 'Mulai dengan pendapat anak',
      beginUnder: 'Catat siapa yang hadir, lalu bacakan pendapat anak sebelum apa pun yang lain.',
      beginButton: 'Mulai konferensi',
      decide: 'Catat keputusan, satu per satu',
      decideUnder: 'Siapa melakukan apa, untuk kebutuhan yang mana, sampai kapan.',
      decideButton: 'Catat keputusan',
      close: 'Tutup konferensi',
      take: (count: number) => `${count} keputusan belum masuk RTL`,
      takeUnder: 'Masukkan tiap keputusan ke rencana anak. Anda tetap penulis rencananya.',
      wait: (count: number) => `${count} keputusan menunggu pekerja sosial memasukkannya ke RTL`,
      done: 'Semua keputusan sudah masuk RTL',
      doneNone: 'Konferensi ini selesai'
    },
    pledge: {
      title: 'Janji kerahasiaan',
      points: [
        'Saya memakai yang saya dengar hanya untuk menolong anak ini.',
        'Saya tidak mencari tahu siapa anak ini, dan tidak menyebutnya kepada siapa pun.',
        'Saya tidak menyimpan, memotret, atau meneruskan agenda.',
        'Saya tidak meminta anak atau orang lain menceritakan lagi apa yang terjadi.'
      ] as readonly string[],
      law: 'Membuka identitas anak korban dapat dipidana (UU 11/2012).',
      accept: 'Saya berjanji',
      accepted: 'Anda sudah berjanji',
      opens: 'Agenda terbuka setelah Anda berjanji.',
      waiting: 'Janji Anda sedang dikirim. Agenda terbuka begitu diterima.',
      recordPaper: 'Catat tanda tangan di kertas',
      account: 'berjanji lewat akun',
      paper: 'tanda tangan di kertas',
      none: 'belum berjanji',
      noAccount: 'tanpa akun'
    },
    people: {
      office: 'di luar jejaring',
      counted: (came: number, all: number) => `${came} dari ${all} hadir`,
      correct: 'Ubah kehadiran',
      save: 'Simpan kehadiran'
    },
    take: {
      button: 'Masukkan ke RTL',
      title: 'Masukkan ke RTL',
      under: 'Semua sudah terisi dari keputusan. Pilih tujuan anak, lalu simpan.',
      goal: 'Untuk tujuan anak yang mana?',
      newGoal: 'Tujuan baru',
      goalWords: 'Tujuan dengan kata anak',
      send: 'Masukkan',
      cancel: 'Batal',
      openPlan: 'Buka rencana'
    },
    view: {
      none: 'Dibacakan saat konferensi mulai.',
      missing: (why: string) => `Belum ada pendapat anak: ${why.toLowerCase()}.`,
      spokenBy: (who: string) => `Disampaikan oleh: ${who.toLowerCase()}`
    },
    invited: {
      hello: 'Anda diundang ke konferensi tentang seorang anak. Namanya tidak ditulis dan tidak perlu Anda ketahui.',
      yours: 'Keputusan untuk Anda',
      noneYours: 'Belum ada keputusan yang menjadi tugas Anda.',
      until: 'Halaman ini tertutup 30 hari setelah konferensi selesai.',
      gone: 'Undangan ini tidak ada, atau waktunya sudah lewat'
    }
  },
  en: {
    alias: (number: number) => `Child on agenda ${number}`,
    title: (number: number) => `Conference on agenda ${number}`,
    mine: {
      title: 'Conferences',
      under: 'Meetings you are invited to or convene.',
      empty: 'No invitation yet',
      emptyUnder: 'When you are invited to a case conference, the invitation appears here. A child’s name is never written.',
      before: 'Coming',
      over: 'Over',
      open: 'Open',
      toPledge: 'The pledge waits for you'
    },
    section: {
      guide:
        'Call a conference when the plan needs more than one agency, when opinions differ, or before a big decision. Only the steps ahead are talked about; what happened is not told again.',
      none: 'No conference about this child yet.',
      convene: 'Call a conference',
      open: 'Open',
      bestBefore: (day: string) => `Best before ${day}.`,
      waiting: (count: number) => (count === 1 ? '1 decision not in the plan yet' : `${count} decisions not in the plan yet`)
    },
    steps: { called: 'Before', running: 'Under way', closed: 'After' },
    page: {
      over: 'Conferences',
      reasons: 'Why',
      when: 'When',
      where: 'Place',
      convener: 'Convener',
      people: 'Participants',
      agenda: 'Agenda without a name',
      childFirst: 'The child’s view first',
      decisions: 'Decisions',
      guide: 'Talk about the steps ahead. What happened is not told again, so that the child is not hurt twice.',
      aliasNote: (alias: string) => `Participants from outside know only “${alias}”.`,
      bigDecision: 'A big decision needs a best-interest assessment (BIA/BID).',
      bigDecisionLink: 'Open the assessment',
      file: 'Open the file',
      minutes: 'See the minutes',
      calledOff: (why: string) => `Called off: ${why.toLowerCase()}.`,
      undecided: (why: string) => `Nothing decided yet: ${why.toLowerCase()}.`,
      noDecision: 'No decision yet.',
      onPhone: 'still on the phone'
    },
    next: {
      pledge: 'Give your own pledge first',
      waitPledges: (count: number) => (count === 1 ? '1 participant has not pledged yet' : `${count} participants have not pledged yet`),
      waitPledgesUnder: 'It can begin once everybody who comes has pledged. Whoever has no account signs on paper.',
      begin: 'Begin with the child’s view',
      beginUnder: 'Note who is here, then read the child’s view aloud before anything else.',
      beginButton: 'Begin the conference',
      decide: 'Record the decisions, one by one',
      decideUnder: 'Who does what, for which need, until when.',
      decideButton: 'Record a decision',
      close: 'Close the conference',
      take: (count: number) => (count === 1 ? '1 decision is not in the plan yet' : `${count} decisions are not in the plan yet`),
      takeUnder: 'Take each decision into the child’s plan. You remain the author of the plan.',
      wait: (count: number) =>
        count === 1
          ? '1 decision waits for the case worker to take it into the plan'
          : `${count} decisions wait for the case worker to take them into the plan`,
      done: 'All decisions are in the plan',
      doneNone: 'This conference is over'
    },
    pledge: {
      title: 'Pledge of confidentiality',
      points: [
        'I use what I hear only to help this child.',
        'I do not try to find out who the child is, and speak of the child to nobody.',
        'I do not keep, photograph or pass on the agenda.',
        'I ask neither the child nor anybody else to tell again what happened.'
      ],
      law: 'Disclosing the identity of a child victim can be punished (UU 11/2012).',
      accept: 'I promise',
      accepted: 'You have pledged',
      opens: 'The agenda opens once you have pledged.',
      waiting: 'Your pledge is on its way. The agenda opens as soon as it has arrived.',
      recordPaper: 'Record the paper signature',
      account: 'pledged on their account',
      paper: 'signed on paper',
      none: 'not pledged yet',
      noAccount: 'without an account'
    },
    people: {
      office: 'outside the network',
      counted: (came: number, all: number) => `${came} of ${all} came`,
      correct: 'Change attendance',
      save: 'Save attendance'
    },
    take: {
      button: 'Take into the plan',
      title: 'Take into the plan',
      under: 'Everything is filled in from the decision. Choose the child’s goal, then save.',
      goal: 'For which goal of the child?',
      newGoal: 'New goal',
      goalWords: 'Goal in the child’s words',
      send: 'Take it in',
      cancel: 'Cancel',
      openPlan: 'Open the plan'
    },
    view: {
      none: 'Read aloud when the conference begins.',
      missing: (why: string) => `No view of the child yet: ${why.toLowerCase()}.`,
      spokenBy: (who: string) => `Spoken for by: ${who.toLowerCase()}`
    },
    invited: {
      hello: 'You are invited to a conference about a child. The name is not written, and you do not need to know it.',
      yours: 'Decisions for you',
      noneYours: 'No decision is yours yet.',
      until: 'This page closes 30 days after the conference is over.',
      gone: 'This invitation does not exist, or its time is over'
    }
  }
})

/** What becomes of a report: triage with its clocks, then opened, joined, referred or closed. */
import { words } from './words.tsx'

export const reportStepWords = words({
  id: {
    triage: {
      title: 'Nilai risiko sekarang',
      under: 'Dalam kontak yang sama, selagi pelapor masih bisa ditanya.',
      signs: 'Tanda bahaya',
      signsHint: 'Jawab untuk saat ini. Bila ragu, pilih Ya.',
      restNo: 'Selebihnya Tidak',
      byAge: 'Sudah terjawab dari usia anak.',
      questions: {
        DS1: 'Bisakah pelaku menemui atau menghubungi anak sekarang?',
        DS2: 'Apakah anak tidak punya tempat aman untuk malam ini?',
        DS3: 'Apakah anak butuh dokter atau bidan segera?',
        DS4: 'Apakah anak berpikir menyakiti dirinya?',
        DS5: 'Apakah ada ancaman menyebarkan gambar anak?',
        DS6: 'Apakah anak akan dipindah atau dibawa pergi?',
        DS7: 'Apakah orang yang mengasuh anak diduga terlibat?',
        DS8: 'Apakah anak berusia di bawah 12 tahun?'
      },
      safe: 'Apakah anak sekarang bersama orang tepercaya, di tempat yang aman?',
      safeYes: 'Ya, sudah dipastikan',
      safeNo: 'Tidak, atau belum tahu',
      risk: 'Risiko',
      proposed: 'Usulan',
      why: {
        danger: (count: number) =>
          count === 1 ? 'Ada satu tanda bahaya, jadi risikonya Tinggi.' : `Ada ${count} tanda bahaya, jadi risikonya Tinggi.`,
        notSafe: 'Tidak ada tanda bahaya, tetapi anak belum dipastikan aman. Usulan: Sedang.',
        calm: 'Tidak ada tanda bahaya dan anak aman. Usulan: Rendah. Anda boleh memilih lebih tinggi.',
        unanswered: (count: number) => `${count} pertanyaan belum dijawab.`,
        before: 'Risiko yang sudah dinilai tidak bisa diturunkan di sini. Itu keputusan supervisor, di berkas anak.'
      },
      answerAll: 'Jawab semua tanda bahaya dulu.',
      chooseSafe: 'Pilih salah satu.',
      submit: 'Simpan penilaian',
      again: 'Nilai ulang',
      found: 'Penilaian risiko',
      done: 'Dinilai',
      startsWith: 'Berkas akan mulai dengan penjangkauan.',
      noSigns: 'Tidak ada tanda bahaya'
    },
    clocks: {
      title: 'Batas waktu',
      respond: 'Tanggapi laporan',
      outreach: 'Jangkau anak',
      police: 'Laporkan kepada polisi',
      now: 'sekarang juga',
      source: (source: string) => `Dasar: ${source}`,
      noPolice: 'Polisi sudah tahu: laporan ini dari polisi.'
    },
    outcome: {
      title: 'Tentukan langkah',
      under: 'Setiap laporan berakhir pada seseorang yang bertanggung jawab.',
      openTitle: 'Buka berkas anak',
      openHint: 'Anak mendapat kode nama dan pendamping.',
      joinTitle: 'Gabungkan ke berkas yang ada',
      joinHint: 'Bila anak ini sudah Anda dampingi.',
      referTitle: 'Rujuk ke lembaga lain',
      referHint: 'Sampai penerima memastikan: “kami tangani”.',
      closeTitle: 'Di luar kewenangan',
      closeHint: 'Bukan anak, bukan eksploitasi, atau laporan kosong.'
    },
    open: {
      age: 'Usia anak',
      ageBand: 'Kelompok usia',
      worker: 'Pendamping (pekerja kasus)',
      workerHint: 'Yang bertanggung jawab atas anak ini setiap hari.',
      carries: (count: number) => (count === 0 ? 'belum mendampingi anak' : `mendampingi ${count} anak`),
      heavy: (limit: number) => `beban berat; batas ${limit}`,
      full: (limit: number) => `penuh (batas ${limit})`,
      vacant: 'jabatan kosong',
      supervisor: 'Supervisor',
      warn: (count: number) => `Pekerja ini akan mendampingi ${count} anak. Di atas 20, bicarakan pembagian tugas dengan supervisor.`,
      submit: 'Buka berkas',
      first: 'Berkas mulai pada tahap',
      done: 'Berkas dibuka',
      codeName: 'Nama kode',
      codeNameHint: 'Pakai nama kode ini dalam pembicaraan dan pesan. Nama asli dicatat pendamping di berkas, tersegel.',
      codeNameLater: 'Nama kode diberikan begitu perubahan ini terkirim.',
      go: 'Buka berkas anak',
      notYours: 'Berkas ini dibuka oleh pendampingnya. Anda tidak melihat isinya.',
      noWorkers: 'Daftar pekerja unit belum ada di ponsel ini. Sambungkan ke jaringan sebentar.'
    },
    join: {
      reopens: 'Berkas ini sudah ditutup. Dengan laporan ini berkas dibuka kembali sebagai episode baru.',
      search: 'Cari kode nama',
      file: 'Berkas yang Anda dampingi',
      hint: 'Hanya berkas Anda sendiri. Anak tidak dapat dicari menurut nama.',
      raise: 'Risiko berkas akan naik menjadi Tinggi.',
      none: 'Belum ada berkas yang Anda dampingi.',
      submit: 'Gabungkan laporan',
      done: 'Digabung ke berkas'
    },
    refer: {
      receiver: 'Lembaga penerima',
      reason: 'Alasan',
      confirmed: 'Penerima sudah memastikan',
      confirmedHint: 'Telepon dulu: anak tidak disuruh datang sendiri.',
      confirmedAt: 'Kapan dipastikan',
      later: 'Belum',
      laterHint: 'Laporan tetap terbuka pada Anda sampai dipastikan.',
      yes: 'Ya, mereka menangani',
      danger: 'Ada tanda bahaya. Tetap dampingi sampai penerima memastikan.',
      submit: 'Rujuk laporan',
      submitConfirm: 'Simpan konfirmasi',
      waitTitle: 'Menunggu penerima memastikan',
      done: 'Dirujuk ke',
      confirmedOn: 'Dipastikan'
    },
    close: {
      reason: 'Alasan',
      danger: 'Ada tanda bahaya: laporan ini tidak bisa ditutup begitu saja. Buka berkas, atau rujuk sampai penerima memastikan.',
      submit: 'Tutup laporan',
      done: 'Ditutup karena'
    }
  },
  en: {
    triage: {
      title: 'Triage now',
      under: 'In the same contact, while the reporter can still be asked.',
      signs: 'Signs of danger',
      signsHint: 'Answer for this moment. In doubt, choose Yes.',
      restNo: 'All others No',
      byAge: 'Answered by the child’s age.',
      questions: {
        DS1: 'Can the offender meet or contact the child now?',
        DS2: 'Does the child have no safe place for tonight?',
        DS3: 'Does the child need a doctor or midwife urgently?',
        DS4: 'Does the child think of self-harm?',
        DS5: 'Are there threats to share images of the child?',
        DS6: 'Is the child about to be moved or taken away?',
        DS7: 'Is somebody who cares for the child suspected to be involved?',
        DS8: 'Is the child under 12?'
      },
      safe: 'Is the child now with somebody trusted, in a safe place?',
      safeYes: 'Yes, confirmed',
      safeNo: 'No, or not known',
      risk: 'Risk',
      proposed: 'Proposed',
      why: {
        danger: (count: number) =>
          count === 1 ? 'There is one sign of danger, so the risk is High.' : `There are ${count} signs of danger, so the risk is High.`,
        notSafe: 'No sign of danger, but the child is not confirmed safe. Proposed: Medium.',
        calm: 'No sign of danger and the child is safe. Proposed: Low. You may choose higher.',
        unanswered: (count: number) => (count === 1 ? '1 question is not answered.' : `${count} questions are not answered.`),
        before: 'A risk once set cannot be lowered here. That is the supervisor’s decision, on the file.'
      },
      answerAll: 'Answer all signs of danger first.',
      chooseSafe: 'Choose one.',
      submit: 'Save triage',
      again: 'Triage again',
      found: 'Triage',
      done: 'Triaged',
      startsWith: 'The file will begin with outreach.',
      noSigns: 'No sign of danger'
    },
    clocks: {
      title: 'Time limits',
      respond: 'Respond to the report',
      outreach: 'Reach the child',
      police: 'Report to the police',
      now: 'right now',
      source: (source: string) => `Basis: ${source}`,
      noPolice: 'The police know: the report came from them.'
    },
    outcome: {
      title: 'Decide the next step',
      under: 'Every report ends with somebody who is answerable.',
      openTitle: 'Open a case file',
      openHint: 'The child gets a code name and a worker.',
      joinTitle: 'Join to a file',
      joinHint: 'If you accompany this child already.',
      referTitle: 'Refer to another agency',
      referHint: 'Until the receiver says: “we have it”.',
      closeTitle: 'Outside our authority',
      closeHint: 'Not a child, no exploitation, or an empty report.'
    },
    open: {
      age: 'Age of the child',
      ageBand: 'Age band',
      worker: 'Case worker',
      workerHint: 'Answers for this child day by day.',
      carries: (count: number) =>
        count === 0 ? 'accompanies no child yet' : count === 1 ? 'accompanies 1 child' : `accompanies ${count} children`,
      heavy: (limit: number) => `heavy load; the limit is ${limit}`,
      full: (limit: number) => `full (limit ${limit})`,
      vacant: 'vacant post',
      supervisor: 'Supervisor',
      warn: (count: number) => `This worker will accompany ${count} children. Above 20, talk with the supervisor about sharing the work.`,
      submit: 'Open the file',
      first: 'The file begins at',
      done: 'File opened',
      codeName: 'Code name',
      codeNameHint: 'Use this code name in talks and messages. The worker records the real name on the file, sealed.',
      codeNameLater: 'The code name is given as soon as this change is sent.',
      go: 'Open the child’s file',
      notYours: 'This file is opened by its worker. You do not see its content.',
      noWorkers: 'The list of workers is not on this phone yet. Connect to a network for a moment.'
    },
    join: {
      reopens: 'This file is closed. With this report it opens again as a new episode.',
      search: 'Find a code name',
      file: 'Files you accompany',
      hint: 'Your own files only. A child cannot be searched by name.',
      raise: 'The risk of the file will rise to High.',
      none: 'You accompany no file yet.',
      submit: 'Join the report',
      done: 'Joined to the file'
    },
    refer: {
      receiver: 'Receiving agency',
      reason: 'Reason',
      confirmed: 'The receiver has confirmed',
      confirmedHint: 'Call first: the child is not sent there alone.',
      confirmedAt: 'When was it confirmed',
      later: 'Not yet',
      laterHint: 'The report stays open with you until confirmed.',
      yes: 'Yes, they take it on',
      danger: 'There is a sign of danger. Stay with it until the receiver confirms.',
      submit: 'Refer the report',
      submitConfirm: 'Save the confirmation',
      waitTitle: 'Waiting for the receiver to confirm',
      done: 'Referred to',
      confirmedOn: 'Confirmed'
    },
    close: {
      reason: 'Reason',
      danger: 'There is a sign of danger: this report cannot simply be closed. Open a file, or refer until the receiver confirms.',
      submit: 'Close the report',
      done: 'Closed because'
    }
  }
})

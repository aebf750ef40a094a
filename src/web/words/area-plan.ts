/** What the area's plan says: offices and what they promised, in plain words, without a word about any child. */
import { words } from './words.tsx'

export const areaPlanWords = words({
  id: {
    page: {
      over: (area: string) => `RTL daerah · ${area}`,
      title: 'Apa yang dijanjikan daerah ini untuk anak?',
      under: (problems: number, promises: number) =>
        `${problems} masalah, ${promises} komitmen. Janji melekat pada jabatan, bukan pada orang.`,
      noArea: 'Akun Anda belum terhubung ke satu daerah pun',
      noAreaBody: 'Jabatan Anda menentukan daerah mana yang tampak di sini. Tanyakan kepada administrator unit Anda.',
      region: 'Kabupaten/kota',
      open: 'Catat masalah',
      meet: 'Catat rapat',
      print: 'Cetak',
      programmes: 'Daftar program',
      back: 'RTL daerah',
      empty: 'Belum ada masalah yang dicatat',
      emptyBody:
        'Di sini tampak masalah daerah, lembaga mana menjanjikan apa, kapan, dengan dana apa. Mulailah dengan mencatat satu masalah.',
      emptyRead: 'Di sini akan tampak masalah daerah dan janji lembaga. Kepala UPTD PPA dan Dinas PPPA yang mencatatnya.',
      closed: 'Sudah selesai',
      noChild: 'Tanpa nama atau kode nama anak.'
    },
    plan: {
      from: (origin: string, day: string) => `Dari ${origin.toLowerCase()}, dicatat ${day}`,
      count: (done: number, all: number) => (all === 0 ? 'belum ada komitmen' : `${done} dari ${all} komitmen selesai`),
      add: 'Tambah komitmen',
      close: 'Tutup RTL ini',
      outcome: 'Hasil',
      none: 'Belum ada yang berjanji untuk masalah ini.',
      closedOn: (day: string) => `Ditutup ${day}`,
      missing: 'RTL ini tidak ada, atau bukan untuk daerah Anda'
    },
    table: {
      what: 'Komitmen',
      who: 'Jabatan',
      due: 'Paling lambat',
      money: 'Anggaran',
      indicator: 'Ukuran',
      status: 'Status',
      with: (offices: string) => `bersama ${offices}`,
      noMoney: 'tanpa biaya',
      there: 'dana ada',
      notThere: 'dana belum ada'
    },
    statuses: { TODO: 'Belum mulai', DOING: 'Berjalan', DONE: 'Selesai', BLOCKED: 'Terhenti', CANCELLED: 'Dibatalkan' },
    concern: {
      title: 'Perlu perhatian',
      vacant: 'Jabatannya kosong: cari siapa yang meneruskan',
      'not-taken-over': 'Pejabat baru belum menyatakan meneruskan',
      asked: 'Pejabat baru bertanya dulu',
      overdue: 'Lewat dari batas waktu',
      blocked: 'Terhenti',
      'money-missing': 'Dana belum ada'
    },
    budget: {
      title: 'Anggaran',
      total: 'Dibutuhkan',
      there: 'Sudah ada',
      gap: 'Belum ada',
      source: 'Sumber dana',
      noSource: 'Sumber belum ditentukan',
      none: 'Belum ada komitmen yang memerlukan biaya.',
      picture: (there: string, gap: string) => `Dana sudah ada ${there}, belum ada ${gap}.`
    },
    holder: {
      post: (title: string, unit: string) => `${title}, ${unit}`,
      promisedBy: (name: string) => `dijanjikan saat dijabat ${name}`,
      promisedEmpty: 'dijanjikan saat jabatan kosong',
      heldBy: (name: string) => `sekarang dijabat ${name}`,
      same: (name: string) => `dijabat ${name}`,
      vacant: 'jabatan kosong',
      history: 'Pemegang jabatan',
      span: (from: string, until: string) => `${from} – ${until}`,
      since: (from: string) => `sejak ${from}`,
      carried: (name: string, day: string) => `${name} menyatakan meneruskan, ${day}`,
      askedLine: (name: string, day: string) => `${name} bertanya, ${day}:`,
      repliedLine: (day: string) => `Dijawab ${day}:`
    },
    entry: {
      title: 'Riwayat',
      none: 'Belum ada kemajuan yang dicatat.',
      status: (status: string) => `Status: ${status.toLowerCase()}`,
      measured: (value: string, day: string) => `terukur ${value} pada ${day}`,
      changed: 'Kesepakatan diubah',
      dueBefore: (day: string) => `batas semula ${day}`,
      amountBefore: (amount: string) => `anggaran semula ${amount}`,
      postBefore: 'dipindahkan dari jabatan lain',
      by: (name: string, day: string) => `${name}, ${day}`
    },
    indicator: {
      way: (baseline: string, target: string, unit: string) => `dari ${baseline} ke ${target} ${unit}`,
      now: (value: string, unit: string) => `sekarang ${value} ${unit}`,
      never: 'belum diukur',
      picture: (words: string, baseline: string, now: string, target: string) =>
        `${words}: awal ${baseline}, terakhir ${now}, sasaran ${target}.`
    },
    meeting: {
      title: 'Rapat daerah',
      under: (next: string) => `berikut ${next}`,
      none: 'Belum ada rapat yang dicatat.',
      came: (offices: string) => `Hadir: ${offices}.`,
      about: (what: string) => `Tentang: ${what}`,
      next: (day: string) => `Bertemu lagi ${day}.`
    }
  },
  en: {
    page: {
      over: (area) => `Area plan · ${area}`,
      title: 'What has this area promised its children?',
      under: (problems, promises) =>
        `${problems === 1 ? '1 problem' : `${problems} problems`}, ${promises === 1 ? '1 commitment' : `${promises} commitments`}. A promise belongs to the post, not to the person.`,
      noArea: 'Your account belongs to no area yet',
      noAreaBody: 'Your post decides which area you see here. Ask the administrator of your unit.',
      region: 'Regency or city',
      open: 'Record a problem',
      meet: 'Record a meeting',
      print: 'Print',
      programmes: 'Programmes',
      back: 'Area plan',
      empty: 'No problem recorded yet',
      emptyBody:
        'Here you see the area’s problems, which office promised what, by when and with which money. Begin by recording one problem.',
      emptyRead:
        'The area’s problems and what offices promised will be seen here. The head of the UPTD PPA and the local women and child office record them.',
      closed: 'Finished',
      noChild: 'Without any child’s name or code name.'
    },
    plan: {
      from: (origin, day) => `From: ${origin.toLowerCase()}, recorded ${day}`,
      count: (done, all) => (all === 0 ? 'no commitment yet' : `${done} of ${all} commitments done`),
      add: 'Add a commitment',
      close: 'Close this plan',
      outcome: 'Outcome',
      none: 'Nobody has promised anything about this problem yet.',
      closedOn: (day) => `Closed ${day}`,
      missing: 'There is no such plan, or it is not of your area'
    },
    table: {
      what: 'Commitment',
      who: 'Post',
      due: 'Due',
      money: 'Budget',
      indicator: 'Measure',
      status: 'Status',
      with: (offices) => `with ${offices}`,
      noMoney: 'costs nothing',
      there: 'money is there',
      notThere: 'money is missing'
    },
    statuses: { TODO: 'Not begun', DOING: 'Under way', DONE: 'Done', BLOCKED: 'Stands still', CANCELLED: 'Cancelled' },
    concern: {
      title: 'Needs attention',
      vacant: 'The post is vacant: find who carries it on',
      'not-taken-over': 'The new official has not yet taken it over',
      asked: 'The new official has a question first',
      overdue: 'Past its day',
      blocked: 'Stands still',
      'money-missing': 'The money is missing'
    },
    budget: {
      title: 'Budget',
      total: 'Needed',
      there: 'There',
      gap: 'Missing',
      source: 'Funding',
      noSource: 'No source named yet',
      none: 'No commitment costs anything yet.',
      picture: (there, gap) => `${there} is there, ${gap} is missing.`
    },
    holder: {
      post: (title, unit) => `${title}, ${unit}`,
      promisedBy: (name) => `promised when ${name} held the post`,
      promisedEmpty: 'promised while the post was vacant',
      heldBy: (name) => `held by ${name} now`,
      same: (name) => `held by ${name}`,
      vacant: 'post vacant',
      history: 'Who has held the post',
      span: (from, until) => `${from} – ${until}`,
      since: (from) => `since ${from}`,
      carried: (name, day) => `${name} said it is carried on, ${day}`,
      askedLine: (name, day) => `${name} asked, ${day}:`,
      repliedLine: (day) => `Answered ${day}:`
    },
    entry: {
      title: 'History',
      none: 'No progress recorded yet.',
      status: (status) => `Status: ${status.toLowerCase()}`,
      measured: (value, day) => `measured ${value} on ${day}`,
      changed: 'The agreement was changed',
      dueBefore: (day) => `due before: ${day}`,
      amountBefore: (amount) => `budget before: ${amount}`,
      postBefore: 'moved from another post',
      by: (name, day) => `${name}, ${day}`
    },
    indicator: {
      way: (baseline, target, unit) => `from ${baseline} to ${target} ${unit}`,
      now: (value, unit) => `now ${value} ${unit}`,
      never: 'not measured yet',
      picture: (words, baseline, now, target) => `${words}: began at ${baseline}, last ${now}, target ${target}.`
    },
    meeting: {
      title: 'Meetings of the area',
      under: (next) => `next ${next}`,
      none: 'No meeting recorded yet.',
      came: (offices) => `Came: ${offices}.`,
      about: (what) => `About: ${what}`,
      next: (day) => `Meets again ${day}.`
    }
  }
})

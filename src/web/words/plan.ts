/** The plan (RTL): its page, its suggestions, its forms, its signature, and the sheet the child takes along. */
import { words } from './words.tsx'

export const planWords = words({
  id: {
    title: (child: string) => `Rencana tindak lanjut ${child}`,
    none: 'Belum ada rencana.',
    status: {
      draft: 'sedang disusun', review: (number: number) => `tinjauan ke-${number}, sedang disusun`, submitted: 'menunggu persetujuan supervisor', approved: (day: string) => `disetujui ${day}`
    },
    reviewOn: (day: string) => `ditinjau ${day}`,
    costs: (total: string, available: string) => `total ${total}, tersedia ${available}`,
    agreed: (who: string) => `disepakati ${who}`,
    carer: 'pengasuh',
    and: (first: string, second: string) => `${first} dan ${second}`,
    or: (first: string, second: string) => `${first} atau ${second}`,
    print: 'Cetak untuk anak',
    addAction: 'Tambah langkah',
    addGoal: 'Tambah tujuan',
    edit: 'Ubah',
    progress: 'Catat kemajuan',
    empty: { title: 'Mulai dari kata anak', body: 'Rencana berisi apa yang anak inginkan, siapa melakukan apa, dan kapan. Tanyakan dulu: “Apa yang kamu mau supaya keadaan jadi lebih baik?”', begin: 'Tulis tujuan pertama', waiting: 'Pekerja sosial belum menyusun rencana untuk anak ini.' },
    emptyGoal: 'Belum ada langkah untuk tujuan ini.',
    said: (child: string, day: string) => `kata ${child}, ${day}`,
    columns: { action: 'Langkah', level: 'Tingkat', role: 'Peran petugas', owner: 'Penanggung jawab', due: 'Paling lambat', cost: 'Biaya', progress: 'Kemajuan' },
    levels: { MIC: 'Keluarga', MEZ: 'Komunitas', MAC: 'Lembaga' },
    done: (day: string) => `selesai ${day}`,
    statuses: { TODO: 'Belum mulai', DOING: 'Berjalan', DONE: 'Selesai', BLOCKED: 'Terhenti', CANCELLED: 'Dibatalkan' },
    stopped: (reason: string) => `Terhenti: ${reason}`,
    countOf: (count: number, times: number) => `${count} dari ${times}`,
    onPhone: 'di ponsel',
    sinceApproval: 'tambahan, ditandatangani saat tinjauan',
    cancelled: (count: number) => `${count} langkah dibatalkan`,
    unfunded: 'dana belum ada',
    opinion: { BETTER: 'anak: lebih baik', SAME: 'anak: sama', WORSE: 'anak: lebih berat', NOT_ASKED: 'anak belum ditanya' },
    duties: {
      title: (complete: number, partial: number, none: number) => `Empat pelindungan khusus yang wajib ada: ${complete} lengkap, ${partial} sebagian, ${none} belum`,
      names: { DU1: 'Penanganan cepat dan pemulihan', DU2: 'Pendampingan psikososial', DU3: 'Bantuan sosial keluarga', DU4: 'Pendampingan hukum' },
      complete: 'lengkap', until: (day: string) => `lengkap sampai ${day}`, none: 'belum ada langkah di rencana',
      blocked: (what: string) => `sebagian: ${what} terhenti`, overdue: (what: string) => `sebagian: ${what} lewat waktu`, unfunded: (what: string) => `sebagian: dana ${what} belum ada`
    },
    suggestions: {
      title: 'Saran dari celah di lingkar',
      under: 'Dihitung dari peta dukungan. Anda yang memutuskan.',
      none: 'Tidak ada saran baru. Semua celah di lingkar sudah dijawab.',
      notAssessed: 'Saran muncul setelah kebutuhan anak dicatat.', assess: 'Mulai asesmen',
      notNow: 'Tidak sekarang', take: 'Masukkan ke rencana', must: 'wajib dijawab',
      more: (count: number) => `Lihat ${count} saran lain`, fewer: 'Ringkas',
      notNowTitle: 'Tidak sekarang, karena apa?', notNowUnder: 'Saran ini muncul lagi saat tinjauan.', keep: 'Simpan alasan',
      waiting: (count: number) => `${count} saran menunggu tinjauan`,
      safety: (name: string) => `Tinjau rencana keselamatan: ${name} tidak aman.`, safetyWhy: 'Dukungannya tidak dihitung. Ini tidak dapat ditunda.', safetyDo: 'Tinjau sekarang',
      ask: (who: string, task: string) => `Minta ${who} ${task}.`, invite: (who: string, task: string) => `Ajak ${who} ${task}.`,
      find: (service: string, level: string) => `Cari ${service} di tingkat ${level.toLowerCase()}.`,
      open: (key: string, need: string) => `${key} di ${need} masih terbuka.`,
      replace: (name: string, day: string) => `Cari pengganti tetap sebelum dana ${name} berakhir ${day}.`, replaceOver: (name: string, day: string) => `Cari pengganti tetap: dana ${name} berakhir ${day}.`,
      onlyOne: 'Hanya ini yang memegang tempat itu.', endsToo: (need: string) => `Dukungannya di ${need} ikut berakhir.`,
      restsOn: (key: string, need: string, who: string) => `${key} di ${need} hanya bertumpu pada ${who}.`,
      second: (who: string) => `Cari orang kedua selain ${who}.`,
      confirm: (count: number, names: string) => `${count === 1 ? 'Satu' : count} dukungan lama tanpa kabar: ${names}.`, confirmDo: 'Pastikan di lingkar'
    },
    /** What somebody could do for a need with a key; read after "Minta …" or "Ajak …". */
    tasks: {
      N1: { ACC: 'bersikap biasa saat anak berobat', PRO: 'menemani anak ke layanan kesehatan', EMP: 'membantu anak merawat kesehatannya' },
      N2: { ACC: 'mendengarkan anak tanpa menyalahkan', PRO: 'menemani anak ke konseling', EMP: 'mengajak anak ke kegiatan yang disukai' },
      N3: { ACC: 'menyambut anak di rumah', PRO: 'memastikan tempat tidur yang aman', EMP: 'menata tempat tinggal bersama anak' },
      N4: { ACC: 'menyambut anak di sekolah tanpa ejekan', PRO: 'menemani jalan pulang sekolah', EMP: 'membantu anak mengejar pelajaran' },
      N5: { ACC: 'menerima anak di tempat belajar kerja', PRO: 'menjaga tempat kerja tetap aman', EMP: 'membuka kesempatan pelatihan' },
      N6: { ACC: 'mendukung anak selama proses hukum', PRO: 'menemani anak di setiap pemeriksaan', EMP: 'menjelaskan hak anak dengan bahasa anak' },
      N7: { ACC: 'mengajak anak ikut kegiatan sehari-hari', PRO: 'menjaga anak aman di ponsel', EMP: 'menjadi pembimbing sehari-hari' }
    },
    form: {
      addTitle: 'Langkah baru', changeTitle: 'Ubah langkah', what: 'Apa yang dilakukan', whatHint: 'Tulis singkat, seperti Anda mengatakannya. Bila kosong, nama layanan yang dipakai.',
      goal: 'Untuk tujuan yang mana?', newGoal: 'Tujuan baru', goalWords: 'Tujuan dengan kata anak', need: 'Kebutuhan', key: 'Kunci dukungan', level: 'Di tingkat mana?', service: 'Layanan',
      role: 'Peran Anda dalam langkah ini', ownerKind: 'Siapa penanggung jawabnya?', inside: 'Petugas di jejaring', outside: 'Orang lain', owner: 'Petugas', outsideOwner: 'Siapa',
      outsideHint: 'Sebut perannya bila cukup, misalnya “Wali kelas”. Disimpan tersegel.', start: 'Mulai', due: 'Paling lambat', times: 'Berapa kali', timesHint: 'Isi bila berulang, misalnya 12 pertemuan.', timesUnit: 'kali',
      money: 'Biaya dan dana', cost: 'Biaya', costUnit: 'rupiah', funding: 'Sumber dana', funded: 'Dana sudah ada', duty: 'Bagian dari pelindungan khusus', dutyHint: 'Empat kewajiban menurut undang-undang.', noDuty: 'Tidak satu pun',
      save: 'Simpan langkah', cancel: 'Batal', removeTitle: 'Keluarkan dari rencana'
    },
    goal: { title: 'Tujuan dengan kata anak', words: 'Apa kata anak?', hint: 'Tulis kata anak sendiri, bukan kalimat petugas. Tentang yang diinginkan, bukan tentang kejadian.', need: 'Tentang apa ini?', saidOn: 'Dikatakan pada', save: 'Simpan tujuan' },
    progressForm: {
      title: 'Catat kemajuan', status: 'Sampai di mana?', count: 'Sudah berapa kali', countUnit: (times: number) => `dari ${times}`, reason: 'Apa yang menghambat?', reasonCancelled: 'Mengapa dibatalkan?',
      opinion: 'Menurut anak, sekarang', opinionHint: 'Tanyakan bila kesempatannya baik. Anak boleh tidak menjawab.', whyAsked: 'Kata anak', whyNotAsked: 'Mengapa belum ditanyakan?', save: 'Simpan kemajuan'
    },
    view: {
      title: 'Pendapat anak tentang rencana', none: 'Belum dicatat. Rencana tidak dapat disetujui tanpa pendapat anak atau alasannya.', record: 'Catat pendapat anak', again: 'Perbarui',
      missing: (reason: string) => `Belum ada pendapat: ${reason}.`, earlier: 'Dari rencana sebelumnya. Tanyakan lagi untuk tinjauan ini.',
      kind: 'Apakah anak menyampaikan pendapat?', yes: 'Ya', no: 'Belum', statement: 'Apa kata anak?', hint: 'Pendek dan dengan kata anak sendiri. Tidak perlu cerita tentang kejadian.', reason: 'Mengapa belum?',
      givenOn: 'Pada tanggal', child: 'Anak terhadap rencana ini', carer: 'Pengasuh yang aman', save: 'Simpan pendapat',
      childSays: { YES: 'Anak setuju', PARTLY: 'Anak setuju sebagian', NO: 'Anak tidak setuju' }, carerSays: { YES: 'pengasuh setuju', PARTLY: 'pengasuh setuju sebagian', NO: 'pengasuh tidak setuju' }
    },
    approval: {
      ready: 'Siap diajukan', before: 'Sebelum diajukan', hasActions: 'Ada tujuan dan langkah', hasView: 'Pendapat anak dicatat, atau alasannya', gapsAnswered: 'Celah mendesak dijawab',
      submit: 'Ajukan ke supervisor', waiting: (when: string) => `Menunggu persetujuan supervisor, diajukan ${when}. Selama dibaca, rencana tidak berubah.`,
      asked: (name: string) => `${name} mengajukan rencana ini.`, askedUnder: 'Periksa pendapat anak, celah mendesak, dan penanggung jawab setiap langkah.', approve: 'Setujui rencana', giveBack: 'Kembalikan',
      returnTitle: 'Kembalikan rencana', returnReason: 'Apa yang perlu diperbaiki?', returnHint: 'Tulis agar pekerja sosial tahu langkah berikutnya.',
      returned: 'Dikembalikan supervisor:', draftForSupervisor: 'Rencana ini masih disusun pekerja sosial.', review: 'Mulai tinjauan', reviewUnder: 'Semua langkah terbawa. Saran yang ditunda muncul lagi.', reviewSigned: 'Setelah ditinjau bersama anak, rencana diajukan lagi ke supervisor.', reviewDue: 'Sudah waktunya meninjau rencana bersama anak.', own: 'Rencana ini Anda sendiri yang menyusun. Persetujuan datang dari orang lain.'
    },
    summary: { title: 'Rencana tindak lanjut', open: 'Buka rencana', begin: 'Susun rencana', running: (count: number) => `${count} langkah berjalan`, stopped: (count: number) => `${count} terhenti`, late: (count: number) => `${count} lewat waktu`, none: 'Belum ada rencana. Mulai dari satu tujuan dengan kata anak.' },
    sheet: {
      title: 'Rencana kita', hello: 'Ini rencana yang kita susun bersama. Kamu boleh bertanya dan mengubahnya kapan saja.', you: 'Kamu bilang', who: (name: string) => `bersama ${name}`, until: (day: string) => `sebelum ${day}`, done: 'sudah',
      yourWords: 'Pendapatmu', ask: 'Kalau ada yang tidak kamu suka, bilang saja. Kamu juga boleh minta pendamping lain.', empty: 'Langkah-langkahnya akan kita isi bersama.'
    }
  },
  en: {
    title: (child) => `${child}’s plan`,
    none: 'No plan yet.',
    status: { draft: 'being drawn up', review: (number) => `review ${number}, being drawn up`, submitted: 'waiting for the supervisor', approved: (day) => `approved ${day}` },
    reviewOn: (day) => `review ${day}`,
    costs: (total, available) => `${total} in all, ${available} there`,
    agreed: (who) => `agreed by ${who}`,
    carer: 'the carer',
    and: (first, second) => `${first} and ${second}`,
    or: (first, second) => `${first} or ${second}`,
    print: 'Print for the child',
    addAction: 'Add an action',
    addGoal: 'Add a goal',
    edit: 'Change',
    progress: 'Record progress',
    empty: { title: 'Begin with the child’s words', body: 'The plan says what the child wants, who does what, and when. Ask first: “What would you like, so that things get better?”', begin: 'Write the first goal', waiting: 'The social worker has not begun a plan for this child yet.' },
    emptyGoal: 'No action for this goal yet.',
    said: (child, day) => `said ${child}, ${day}`,
    columns: { action: 'Action', level: 'Level', role: 'Worker’s role', owner: 'Owner', due: 'Due', cost: 'Cost', progress: 'Progress' },
    levels: { MIC: 'Family', MEZ: 'Community', MAC: 'Institutions' },
    done: (day) => `done ${day}`,
    statuses: { TODO: 'Not begun', DOING: 'Under way', DONE: 'Done', BLOCKED: 'Stopped', CANCELLED: 'Cancelled' },
    stopped: (reason) => `Stopped: ${reason}`,
    countOf: (count, times) => `${count} of ${times}`,
    onPhone: 'on the phone',
    sinceApproval: 'added, signed at the review',
    cancelled: (count) => `${count} cancelled`,
    unfunded: 'no money yet',
    opinion: { BETTER: 'child: better', SAME: 'child: the same', WORSE: 'child: worse', NOT_ASKED: 'child not asked yet' },
    duties: {
      title: (complete, partial, none) => `Four special protections the plan must hold: ${complete} complete, ${partial} in part, ${none} missing`,
      names: { DU1: 'Rapid handling and recovery', DU2: 'Psychosocial accompaniment', DU3: 'Social aid to the family', DU4: 'Legal accompaniment' },
      complete: 'complete', until: (day) => `complete until ${day}`, none: 'no action in the plan yet',
      blocked: (what) => `in part: ${what} has stopped`, overdue: (what) => `in part: ${what} is late`, unfunded: (what) => `in part: no money for ${what} yet`
    },
    suggestions: {
      title: 'Suggestions from the gaps in the circle',
      under: 'Worked out from the support map. You decide.',
      none: 'No new suggestions. Every gap in the circle has been answered.',
      notAssessed: 'Suggestions appear once the child’s needs are recorded.', assess: 'Begin the assessment',
      notNow: 'Not now', take: 'Put in the plan', must: 'must be answered',
      more: (count) => `See ${count} more`, fewer: 'Show fewer',
      notNowTitle: 'Not now, because of what?', notNowUnder: 'This suggestion comes back at the review.', keep: 'Save the reason',
      waiting: (count) => `${count} waiting for the review`,
      safety: (name) => `Look at the safety plan: ${name} is not safe.`, safetyWhy: 'This support is not counted. It cannot be put off.', safetyDo: 'Look at it now',
      ask: (who, task) => `Ask ${who} to ${task}.`, invite: (who, task) => `Invite ${who} to ${task}.`,
      find: (service, level) => `Find ${service}: ${level.toLowerCase()}.`,
      open: (key, need) => `${key} in ${need} is still open.`,
      replace: (name, day) => `Find a lasting replacement before the money for ${name} ends on ${day}.`, replaceOver: (name, day) => `Find a lasting replacement: the money for ${name} ended on ${day}.`,
      onlyOne: 'Nobody else holds that place.', endsToo: (need) => `The support in ${need} ends with it.`,
      restsOn: (key, need, who) => `${key} in ${need} rests on ${who} alone.`,
      second: (who) => `Find a second person beside ${who}.`,
      confirm: (count, names) => `${count} without news for long: ${names}.`, confirmDo: 'Confirm on the circle'
    },
    tasks: {
      N1: { ACC: 'treat the child’s care as something ordinary', PRO: 'go along to health services', EMP: 'help the child look after their health' },
      N2: { ACC: 'listen without blame', PRO: 'go along to counselling', EMP: 'join in something the child enjoys' },
      N3: { ACC: 'welcome the child at home', PRO: 'make sure of a safe place to sleep', EMP: 'arrange the home together with the child' },
      N4: { ACC: 'welcome the child at school without teasing', PRO: 'go along on the way home from school', EMP: 'help the child catch up' },
      N5: { ACC: 'welcome the child where work is learned', PRO: 'keep the workplace safe', EMP: 'open a chance of training' },
      N6: { ACC: 'stand by the child through the proceedings', PRO: 'go along to every hearing', EMP: 'explain the child’s rights in the child’s language' },
      N7: { ACC: 'include the child in everyday things', PRO: 'keep the child safe on the phone', EMP: 'be an everyday mentor' }
    },
    form: {
      addTitle: 'New action', changeTitle: 'Change the action', what: 'What is done', whatHint: 'Short, as you would say it. When empty, the name of the service stands here.',
      goal: 'For which goal?', newGoal: 'New goal', goalWords: 'Goal in the child’s words', need: 'Need', key: 'Key of support', level: 'On which level?', service: 'Service',
      role: 'Your role in this action', ownerKind: 'Who owns it?', inside: 'Somebody in the network', outside: 'Somebody else', owner: 'Person in charge', outsideOwner: 'Who',
      outsideHint: 'A role is enough, for instance “class teacher”. Kept sealed.', start: 'Start', due: 'Due', times: 'How many times', timesHint: 'When it repeats, for instance 12 meetings.', timesUnit: 'times',
      money: 'Cost and funding', cost: 'Cost', costUnit: 'rupiah', funding: 'Funding', funded: 'The money is there', duty: 'Part of the special protection', dutyHint: 'The four duties of the law.', noDuty: 'None of them',
      save: 'Save the action', cancel: 'Cancel', removeTitle: 'Take out of the plan'
    },
    goal: { title: 'Goal in the child’s words', words: 'What does the child say?', hint: 'The child’s own words, not the worker’s. About what is wanted, not about what happened.', need: 'What is it about?', saidOn: 'Said on', save: 'Save the goal' },
    progressForm: {
      title: 'Record progress', status: 'How far is it?', count: 'How many times so far', countUnit: (times) => `of ${times}`, reason: 'What stands in the way?', reasonCancelled: 'Why is it cancelled?',
      opinion: 'The child says, it is now', opinionHint: 'Ask when the moment is good. The child need not answer.', whyAsked: 'In the child’s words', whyNotAsked: 'Why not asked yet?', save: 'Save progress'
    },
    view: {
      title: 'The child’s view of the plan', none: 'Not recorded. A plan cannot be approved without the child’s view, or the reason why there is none.', record: 'Record the child’s view', again: 'Renew',
      missing: (reason) => `No view yet: ${reason}.`, earlier: 'From the plan before. Ask again for this review.',
      kind: 'Did the child give a view?', yes: 'Yes', no: 'Not yet', statement: 'What does the child say?', hint: 'Short and in the child’s own words. Nothing about what happened is needed.', reason: 'Why not yet?',
      givenOn: 'On', child: 'The child, about this plan', carer: 'The safe carer', save: 'Save the view',
      childSays: { YES: 'The child agrees', PARTLY: 'The child agrees in part', NO: 'The child does not agree' }, carerSays: { YES: 'the carer agrees', PARTLY: 'the carer agrees in part', NO: 'the carer does not agree' }
    },
    approval: {
      ready: 'Ready for the supervisor', before: 'Before it goes to the supervisor', hasActions: 'There are goals and actions', hasView: 'The child’s view, or the reason, is recorded', gapsAnswered: 'Urgent gaps are answered',
      submit: 'Send to the supervisor', waiting: (when) => `Waiting for the supervisor, sent ${when}. While it is being read the plan does not change.`,
      asked: (name) => `${name} asks for approval.`, askedUnder: 'Look at the child’s view, the urgent gaps, and the owner of each action.', approve: 'Approve the plan', giveBack: 'Give back',
      returnTitle: 'Give the plan back', returnReason: 'What should be mended?', returnHint: 'Write it so that the social worker knows the next step.',
      returned: 'Given back by the supervisor:', draftForSupervisor: 'The social worker is still drawing up this plan.', review: 'Begin the review', reviewUnder: 'All actions are carried over. What was put off comes back.', reviewSigned: 'Once it has been looked at with the child, it goes to the supervisor again.', reviewDue: 'It is time to look at the plan with the child.', own: 'You made this plan. Somebody else approves it.'
    },
    summary: { title: 'Plan', open: 'Open the plan', begin: 'Make a plan', running: (count) => `${count} under way`, stopped: (count) => `${count} stopped`, late: (count) => `${count} late`, none: 'No plan yet. Begin with one goal in the child’s words.' },
    sheet: {
      title: 'Our plan', hello: 'This is the plan we made together. You may ask about it and change it at any time.', you: 'You said', who: (name) => `with ${name}`, until: (day) => `before ${day}`, done: 'done',
      yourWords: 'What you think', ask: 'If there is something you do not like, just say so. You may also ask for somebody else to go with you.', empty: 'We will fill in the steps together.'
    }
  }
})

/** What the circle and the law ask of the plan: suggestions, and the four special protections. */
import { words } from './words.tsx'

export const planSuggestionWords = words({
  id: {
    duties: {
      title: (complete: number, partial: number, none: number) =>
        `Empat pelindungan khusus yang wajib ada: ${complete} lengkap, ${partial} sebagian, ${none} belum`,
      names: {
        DU1: 'Penanganan cepat dan pemulihan',
        DU2: 'Pendampingan psikososial',
        DU3: 'Bantuan sosial keluarga',
        DU4: 'Pendampingan hukum'
      },
      complete: 'lengkap',
      until: (day: string) => `lengkap sampai ${day}`,
      none: 'belum ada langkah di rencana',
      blocked: (what: string) => `sebagian: ${what} terhenti`,
      overdue: (what: string) => `sebagian: ${what} lewat waktu`,
      unfunded: (what: string) => `sebagian: dana ${what} belum ada`
    },
    suggestions: {
      title: 'Saran dari celah di lingkar',
      under: 'Dihitung dari peta dukungan. Anda yang memutuskan.',
      none: 'Tidak ada saran baru. Semua celah di lingkar sudah dijawab.',
      notAssessed: 'Saran muncul setelah kebutuhan anak dicatat.',
      assess: 'Mulai asesmen',
      notNow: 'Tidak sekarang',
      take: 'Masukkan ke rencana',
      must: 'wajib dijawab',
      more: (count: number) => `Lihat ${count} saran lain`,
      fewer: 'Ringkas',
      notNowTitle: 'Tidak sekarang, karena apa?',
      notNowUnder: 'Saran ini muncul lagi saat tinjauan.',
      keep: 'Simpan alasan',
      waiting: (count: number) => `${count} saran menunggu tinjauan`,
      safety: (name: string) => `Tinjau rencana keselamatan: ${name} tidak aman.`,
      safetyWhy: 'Dukungannya tidak dihitung. Ini tidak dapat ditunda.',
      safetyDo: 'Tinjau sekarang',
      ask: (who: string, task: string) => `Minta ${who} ${task}.`,
      invite: (who: string, task: string) => `Ajak ${who} ${task}.`,
      find: (service: string, level: string) => `Cari ${service} di tingkat ${level.toLowerCase()}.`,
      open: (key: string, need: string) => `${key} di ${need} masih terbuka.`,
      replace: (name: string, day: string) => `Cari pengganti tetap sebelum dana ${name} berakhir ${day}.`,
      replaceOver: (name: string, day: string) => `Cari pengganti tetap: dana ${name} berakhir ${day}.`,
      onlyOne: 'Hanya ini yang memegang tempat itu.',
      endsToo: (need: string) => `Dukungannya di ${need} ikut berakhir.`,
      restsOn: (key: string, need: string, who: string) => `${key} di ${need} hanya bertumpu pada ${who}.`,
      second: (who: string) => `Cari orang kedua selain ${who}.`,
      confirm: (count: number, names: string) => `${count === 1 ? 'Satu' : count} dukungan lama tanpa kabar: ${names}.`,
      confirmDo: 'Pastikan di lingkar'
    },
    /** What somebody could do for a need with a key; read after "Minta …" or "Ajak …". */
    tasks: {
      N1: { ACC: 'bersikap biasa saat anak berobat', PRO: 'menemani anak ke layanan kesehatan', EMP: 'membantu anak merawat kesehatannya' },
      N2: { ACC: 'mendengarkan anak tanpa menyalahkan', PRO: 'menemani anak ke konseling', EMP: 'mengajak anak ke kegiatan yang disukai' },
      N3: { ACC: 'menyambut anak di rumah', PRO: 'memastikan tempat tidur yang aman', EMP: 'menata tempat tinggal bersama anak' },
      N4: { ACC: 'menyambut anak di sekolah tanpa ejekan', PRO: 'menemani jalan pulang sekolah', EMP: 'membantu anak mengejar pelajaran' },
      N5: { ACC: 'menerima anak di tempat belajar kerja', PRO: 'menjaga tempat kerja tetap aman', EMP: 'membuka kesempatan pelatihan' },
      N6: {
        ACC: 'mendukung anak selama proses hukum',
        PRO: 'menemani anak di setiap pemeriksaan',
        EMP: 'menjelaskan hak anak dengan bahasa anak'
      },
      N7: { ACC: 'mengajak anak ikut kegiatan sehari-hari', PRO: 'menjaga anak aman di ponsel', EMP: 'menjadi pembimbing sehari-hari' }
    }
  },
  en: {
    duties: {
      title: (complete, partial, none) =>
        `Four special protections the plan must hold: ${complete} complete, ${partial} in part, ${none} missing`,
      names: {
        DU1: 'Rapid handling and recovery',
        DU2: 'Psychosocial accompaniment',
        DU3: 'Social aid to the family',
        DU4: 'Legal accompaniment'
      },
      complete: 'complete',
      until: (day) => `complete until ${day}`,
      none: 'no action in the plan yet',
      blocked: (what) => `in part: ${what} has stopped`,
      overdue: (what) => `in part: ${what} is late`,
      unfunded: (what) => `in part: no money for ${what} yet`
    },
    suggestions: {
      title: 'Suggestions from the gaps in the circle',
      under: 'Worked out from the support map. You decide.',
      none: 'No new suggestions. Every gap in the circle has been answered.',
      notAssessed: 'Suggestions appear once the child’s needs are recorded.',
      assess: 'Begin the assessment',
      notNow: 'Not now',
      take: 'Put in the plan',
      must: 'must be answered',
      more: (count) => `See ${count} more`,
      fewer: 'Show fewer',
      notNowTitle: 'Not now, because of what?',
      notNowUnder: 'This suggestion comes back at the review.',
      keep: 'Save the reason',
      waiting: (count) => `${count} waiting for the review`,
      safety: (name) => `Look at the safety plan: ${name} is not safe.`,
      safetyWhy: 'This support is not counted. It cannot be put off.',
      safetyDo: 'Look at it now',
      ask: (who, task) => `Ask ${who} to ${task}.`,
      invite: (who, task) => `Invite ${who} to ${task}.`,
      find: (service, level) => `Find ${service}: ${level.toLowerCase()}.`,
      open: (key, need) => `${key} in ${need} is still open.`,
      replace: (name, day) => `Find a lasting replacement before the money for ${name} ends on ${day}.`,
      replaceOver: (name, day) => `Find a lasting replacement: the money for ${name} ended on ${day}.`,
      onlyOne: 'Nobody else holds that place.',
      endsToo: (need) => `The support in ${need} ends with it.`,
      restsOn: (key, need, who) => `${key} in ${need} rests on ${who} alone.`,
      second: (who) => `Find a second person beside ${who}.`,
      confirm: (count, names) => `${count} without news for long: ${names}.`,
      confirmDo: 'Confirm on the circle'
    },
    tasks: {
      N1: {
        ACC: 'treat the child’s care as something ordinary',
        PRO: 'go along to health services',
        EMP: 'help the child look after their health'
      },
      N2: { ACC: 'listen without blame', PRO: 'go along to counselling', EMP: 'join in something the child enjoys' },
      N3: { ACC: 'welcome the child at home', PRO: 'make sure of a safe place to sleep', EMP: 'arrange the home together with the child' },
      N4: {
        ACC: 'welcome the child at school without teasing',
        PRO: 'go along on the way home from school',
        EMP: 'help the child catch up'
      },
      N5: { ACC: 'welcome the child where work is learned', PRO: 'keep the workplace safe', EMP: 'open a chance of training' },
      N6: {
        ACC: 'stand by the child through the proceedings',
        PRO: 'go along to every hearing',
        EMP: 'explain the child’s rights in the child’s language'
      },
      N7: { ACC: 'include the child in everyday things', PRO: 'keep the child safe on the phone', EMP: 'be an everyday mentor' }
    }
  }
})

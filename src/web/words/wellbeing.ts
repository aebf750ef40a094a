/** One's own page: how I am, for my eyes alone, and the talks with my supervisor. Short and warm. */
import { words } from './words.tsx'

export const wellbeingWords = words({
  id: {
    own: {
      title: 'Supervisi dan kesejahteraan saya',
      talks: 'Perbincangan dengan supervisor',
      noTalks: 'Belum ada perbincangan yang dicatat. Anda boleh meminta kapan saja.',
      supervisor: (name: string, title: string) => `Supervisor Anda: ${name} (${title})`,
      vacant: 'belum ada orangnya',
      noSupervisor: 'Belum ada supervisor yang tercatat bagi jabatan Anda. Bicarakan dengan orang yang Anda percaya.',
      ask: 'Minta waktu berbincang',
      askHint: 'Supervisor hanya tahu bahwa Anda ingin berbincang. Angka dan alasan tidak ikut dikirim.',
      asked: 'Anda sudah meminta waktu berbincang. Supervisor Anda melihatnya di Hari ini.',
      readBy: 'Catatan ini dibaca supervisor Anda dan Anda sendiri.'
    },
    well: {
      title: 'Bagaimana keadaan Anda?',
      why: 'Hanya Anda yang dapat membaca ini. Tidak dihitung, tidak dinilai, tidak dilihat supervisor maupun administrator.',
      ends: {
        load: ['ringan', 'sangat berat'],
        support: ['tidak ada', 'banyak'],
        rest: ['kurang sekali', 'cukup'],
        strain: ['tidak', 'sangat']
      },
      scale: (low: string, high: string) => `1 = ${low}, 5 = ${high}`,
      save: 'Simpan untuk saya',
      kept: 'Tersimpan, hanya untuk Anda.',
      offerTitle: 'Tampaknya sedang berat.',
      offer: 'Itu wajar dalam pekerjaan ini. Mau berbincang dengan supervisor? Angka Anda tidak dikirim.',
      before: 'Catatan Anda sebelumnya',
      item: { load: 'beban', support: 'dukungan', rest: 'istirahat', strain: 'terbebani' },
      link: 'Supervisi dan kesejahteraan',
      linkUnder: 'Perbincangan dengan supervisor, dan catatan tentang keadaan Anda yang hanya Anda baca.',
      open: 'Buka'
    }
  },
  en: {
    own: {
      title: 'My supervision and wellbeing',
      talks: 'Talks with my supervisor',
      noTalks: 'No talk recorded yet. You may ask at any time.',
      supervisor: (name: string, title: string) => `Your supervisor: ${name} (${title})`,
      vacant: 'nobody at present',
      noSupervisor: 'No supervisor is recorded for your post. Talk to somebody you trust.',
      ask: 'Ask for a talk',
      askHint: 'Your supervisor only learns that you would like to talk. No figure and no reason is sent.',
      asked: 'You have asked for a talk. Your supervisor sees it on Today.',
      readBy: 'Your supervisor and you read this record.'
    },
    well: {
      title: 'How are you?',
      why: 'Only you can read this. It is not counted, not judged, and seen by neither supervisor nor administrator.',
      ends: {
        load: ['light', 'very heavy'],
        support: ['none', 'a lot'],
        rest: ['far too little', 'enough'],
        strain: ['not at all', 'very much']
      },
      scale: (low: string, high: string) => `1 = ${low}, 5 = ${high}`,
      save: 'Keep it for me',
      kept: 'Kept, for you alone.',
      offerTitle: 'It seems hard at the moment.',
      offer: 'That is natural in this work. Would you like to talk with your supervisor? Your figures are not sent.',
      before: 'Your earlier entries',
      item: { load: 'load', support: 'support', rest: 'rest', strain: 'strain' },
      link: 'Supervision and wellbeing',
      linkUnder: 'Talks with your supervisor, and notes on how you are that only you read.',
      open: 'Open'
    }
  }
})

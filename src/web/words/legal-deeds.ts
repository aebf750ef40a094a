/** What was done on the legal track, as the timeline and the list of openings say it. */
export const legalDeeds = {
  id: {
    'legal.read': 'melihat jalur hukum',
    'legal.record-step': 'mencatat langkah hukum',
    'legal.strike-line': 'mencoret catatan hukum',
    'legal.note-reference': 'mencatat nomor surat hukum',
    'legal.record-restitution': 'mencatat restitusi',
    'legal.keep-accompaniment': 'mencatat pendampingan hukum',
    'legal.keep-right': 'mencatat hak anak',
    'legal.start-reporting-duty': 'memulai kewajiban lapor',
    'legal.record-notice': 'mencatat pemberitahuan hukum',
    'legal.settle-duty': 'menyelesaikan batas waktu hukum'
  },
  en: {
    'legal.read': 'saw the legal track',
    'legal.record-step': 'recorded a step of the law',
    'legal.strike-line': 'struck a line of the legal track',
    'legal.note-reference': 'recorded a number of the law',
    'legal.record-restitution': 'recorded restitution',
    'legal.keep-accompaniment': 'recorded accompaniment at the law',
    'legal.keep-right': 'recorded a right of the child',
    'legal.start-reporting-duty': 'began the duty to report',
    'legal.record-notice': 'recorded a notice of the law',
    'legal.settle-duty': 'settled a limit of the law'
  }
} as const

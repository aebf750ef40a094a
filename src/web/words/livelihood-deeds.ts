/** What somebody did for a family's living and a child's work, said as a deed. */
export const livelihoodDeeds = {
  id: {
    'livelihood.read': 'melihat penghidupan keluarga dan keterampilan anak',
    'livelihood.read-own': 'melihat bantuannya sendiri',
    'livelihood.write-family-plan': 'menulis rencana penghidupan keluarga',
    'livelihood.review-family': 'meninjau penghidupan keluarga',
    'livelihood.add-step': 'menambah langkah keluarga',
    'livelihood.settle-step': 'mencatat langkah keluarga',
    'livelihood.keep-fund': 'mencatat dana keluarga',
    'livelihood.record-session': 'mencatat pertemuan pengasuhan',
    'livelihood.plan-activity': 'merencanakan kursus atau kerja',
    'livelihood.move-activity': 'mencatat tahap kursus atau kerja',
    'livelihood.record-look': 'melihat jalannya kursus atau kerja',
    'livelihood.keep-savings': 'mencatat tabungan anak',
    'livelihood.report-aid': 'melaporkan bantuan'
  },
  en: {
    'livelihood.read': 'saw the family’s living and the child’s skills',
    'livelihood.read-own': 'saw the own assistance',
    'livelihood.write-family-plan': 'wrote the plan for the family’s living',
    'livelihood.review-family': 'reviewed the family’s living',
    'livelihood.add-step': 'added a step of the family',
    'livelihood.settle-step': 'recorded a step of the family',
    'livelihood.keep-fund': 'recorded money for the family',
    'livelihood.record-session': 'recorded a talk about care',
    'livelihood.plan-activity': 'planned a course or work',
    'livelihood.move-activity': 'recorded a stage of a course or work',
    'livelihood.record-look': 'looked at a course or work',
    'livelihood.keep-savings': 'recorded the child’s savings',
    'livelihood.report-aid': 'reported assistance'
  }
} as const

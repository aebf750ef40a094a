/** What somebody did for a child's way with school, said as a deed. */
export const schoolingDeeds = {
  id: {
    'schooling.read': 'melihat sekolah dan rencana belajar',
    'schooling.read-own': 'melihat bagian sekolahnya sendiri',
    'schooling.record-standing': 'mencatat keadaan sekolah',
    'schooling.write-return-plan': 'menulis rencana kembali belajar',
    'schooling.name-school': 'mencatat nama sekolah',
    'schooling.contact-school': 'mencatat kontak sekolah',
    'schooling.record-response': 'mencatat jawaban sekolah',
    'schooling.add-step': 'menambah langkah di sekolah',
    'schooling.settle-step': 'mencatat langkah di sekolah',
    'schooling.keep-cost': 'mencatat biaya belajar',
    'schooling.record-attendance': 'mencatat kehadiran di sekolah',
    'schooling.answer-as-school': 'menjawab sebagai sekolah',
    'schooling.report-attendance': 'melaporkan kehadiran'
  },
  en: {
    'schooling.read': 'saw school and the plan for learning',
    'schooling.read-own': 'saw the school’s own part',
    'schooling.record-standing': 'recorded how school stands',
    'schooling.write-return-plan': 'wrote the plan for learning again',
    'schooling.name-school': 'recorded the school’s name',
    'schooling.contact-school': 'recorded a contact with a school',
    'schooling.record-response': 'recorded a school’s answer',
    'schooling.add-step': 'added a step at school',
    'schooling.settle-step': 'recorded a step at school',
    'schooling.keep-cost': 'recorded a cost of learning',
    'schooling.record-attendance': 'recorded attendance at school',
    'schooling.answer-as-school': 'answered as a school',
    'schooling.report-attendance': 'reported attendance'
  }
} as const

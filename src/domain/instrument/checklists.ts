/** What a worker ticks about the family and about her own work: readiness to take the child back, trauma-informed, the child's perspective (domain.md E6; S97). */
import { type Instrument, usualMissingShare, yesPartlyNo } from './instrument.ts'

const checklist = {
  version: 1,
  answeredBy: 'worker',
  fromAge: 0,
  scale: yesPartlyNo,
  scoring: 'count-yes',
  countsWhole: true,
  bandsOn: 'whole',
  bands: [],
  missingShare: usualMissingShare
} as const

export const fam10: Instrument = {
  ...checklist,
  code: 'FAM10',
  title: { id: 'Kesiapan keluarga', en: 'Family readiness' },
  purpose: {
    id: 'Untuk menimbang bersama apakah anak dapat pulang dengan aman.',
    en: 'To weigh together whether the child can go home safely.'
  },
  parts: [],
  items: [
    { code: '1', id: 'Menerima anak sebagai korban', en: 'Accepts the child as a victim' },
    { code: '2', id: 'Tidak menyalahkan', en: 'No blaming words' },
    { code: '3', id: 'Paham risiko ESKA', en: 'Knows the risks of sexual exploitation' },
    { code: '4', id: 'Tempat tidur aman', en: 'A safe sleeping place' },
    { code: '5', id: 'Dapat menjauhkan terduga pelaku', en: 'Can keep the alleged offender away' },
    { code: '6', id: 'Setuju rencana keselamatan', en: 'Agrees to the safety plan' },
    { code: '7', id: 'Ada rencana nafkah tanpa anak', en: 'An income plan not relying on the child' },
    { code: '8', id: 'Ada rencana sekolah', en: 'A school plan' },
    {
      code: '9',
      id: 'Latihan komunikasi: mendengar, mengutarakan, sepakat',
      en: 'Communication practised: listen, voice, agree'
    },
    { code: '10', id: 'Anak ingin pulang', en: 'The child wants to return' }
  ],
  go: { mustBeYes: ['1', '4', '5', '10'], atLeast: 8 }
}

export const tic9: Instrument = {
  ...checklist,
  code: 'TIC9',
  title: { id: 'Peka trauma', en: 'Trauma-informed' },
  purpose: {
    id: 'Untuk melihat kembali satu pertemuan: apa yang sudah peka, apa yang bisa lebih baik lain kali.',
    en: 'To look back at one meeting: what was sensitive already, what could be better next time.'
  },
  parts: [
    { code: 'notice', id: 'Menyadari', en: 'Notice' },
    { code: 'understand', id: 'Memahami', en: 'Understand' },
    { code: 'practise', id: 'Mempraktikkan', en: 'Practise' }
  ],
  items: [
    { code: '1', part: 'notice', id: 'Memperhatikan tanda tertekan', en: 'Watched for distress' },
    { code: '2', part: 'notice', id: 'Menawarkan jeda', en: 'Offered breaks' },
    { code: '3', part: 'notice', id: 'Menanyakan tidur, makan', en: 'Asked about sleep and eating' },
    {
      code: '4',
      part: 'understand',
      id: 'Mengaitkan perilaku dengan pengalaman, bukan watak',
      en: 'Linked behaviour to experience, not character'
    },
    { code: '5', part: 'understand', id: 'Tidak mengulang pertanyaan', en: 'No repeated questions' },
    { code: '6', part: 'understand', id: 'Menjelaskan reaksi itu wajar', en: 'Explained that reactions are normal' },
    { code: '7', part: 'practise', id: 'Anak memilih tempat, pendamping', en: 'The child chose place and supporter' },
    { code: '8', part: 'practise', id: 'Menjelaskan langkah berikut', en: 'Told what comes next' },
    { code: '9', part: 'practise', id: 'Menutup dengan kegiatan tenang', en: 'Ended calmly' }
  ]
}

export const chp6: Instrument = {
  ...checklist,
  code: 'CHP6',
  title: { id: 'Perspektif anak', en: 'Child perspective' },
  purpose: {
    id: 'Untuk memeriksa apakah anak ikut serta dalam keputusan yang baru dibuat.',
    en: 'To check whether the child took part in the decision just made.'
  },
  parts: [],
  items: [
    { code: '1', id: 'Anak hadir atau diwakili', en: 'Present or represented' },
    { code: '2', id: 'Pendapat dicatat', en: 'View recorded' },
    { code: '3', id: 'Pilihan ditawarkan', en: 'Options offered' },
    { code: '4', id: 'Bahasa sesuai', en: 'Language fits' },
    { code: '5', id: 'Privasi terjaga', en: 'Privacy kept' },
    { code: '6', id: 'Hasil disampaikan kembali', en: 'Result told back' }
  ]
}

/** The forms of the legal track. */
import { words } from './words.tsx'

export const legalFormWords = words({
  id: {
    save: 'Simpan',
    step: {
      title: 'Catat langkah hukum',
      stage: 'Tahap',
      day: 'Tanggal',
      moment: 'Hari dan jam',
      momentHint: 'Batas waktu dihitung dari jam ini.',
      institution: 'Lembaga',
      reason: 'Alasan'
    },
    duty: {
      title: 'Mulai batas waktu',
      kind: 'Apa yang diterima atau diketahui',
      report: 'Anak atau orang lain menyampaikan tindak pidana kekerasan seksual',
      from: 'Disampaikan pada',
      fromHint: 'Tiga kali 24 jam dihitung dari saat ini. Beri tahu anak dengan jujur apa yang harus dilaporkan.',
      basis: 'Diketahui dari',
      day: 'Tanggal'
    },
    settle: {
      title: 'Selesaikan batas waktu',
      how: 'Bagaimana selesainya',
      assessment: 'Penilaian kepentingan terbaik',
      assessed: (day: string) => `Ditandatangani, ${day}`,
      noAssessment: 'Belum ada penilaian tentang laporan polisi yang ditandatangani. Buat dulu di bagian persetujuan.'
    },
    along: {
      planTitle: 'Rencanakan pendampingan',
      keepTitle: 'Catat pendampingan',
      proceeding: 'Langkah',
      day: 'Tanggal',
      outcome: 'Keadaan',
      who: 'Siapa mendampingi',
      outside: 'Orang di luar jaringan',
      companion: 'Tugasnya',
      companionHint: 'Tugas saja, tanpa nama.',
      isTrained: 'Sudah dilatih menangani TPKS',
      yes: 'Sudah',
      no: 'Belum',
      wish: 'Jenis kelamin pendamping',
      wishHint: 'Anak berhak memilih pendamping berjenis kelamin sama.',
      despite: 'Mengapa tetap dipilih'
    },
    money: {
      title: 'Catat restitusi',
      kind: 'Apa yang dicatat',
      amount: 'Jumlah',
      unit: 'rupiah',
      amountHint: 'Angka saja, tanpa titik.',
      day: 'Tanggal'
    },
    number: {
      title: 'Catat nomor surat',
      kind: 'Jenis nomor',
      number: 'Nomor',
      numberHint: 'Nomor saja, tanpa isi surat.',
      day: 'Tanggal surat'
    },
    right: { title: 'Catat hak anak', state: 'Keadaan', day: 'Tanggal', deniedBy: 'Tidak diberikan oleh' }
  },
  en: {
    save: 'Save',
    step: {
      title: 'Record a step of the law',
      stage: 'Stage',
      day: 'Day',
      moment: 'Day and hour',
      momentHint: 'The limit counts from this hour.',
      institution: 'Institution',
      reason: 'Reason'
    },
    duty: {
      title: 'Begin a limit',
      kind: 'What was received or heard',
      report: 'The child or somebody else told of a crime of sexual violence',
      from: 'Told at',
      fromHint: 'Three times 24 hours count from now. Tell the child honestly what has to be reported.',
      basis: 'Known from',
      day: 'Day'
    },
    settle: {
      title: 'Settle the limit',
      how: 'How it was settled',
      assessment: 'Best-interest assessment',
      assessed: (day: string) => `Signed, ${day}`,
      noAssessment: 'No signed assessment about the police report is there yet. Make it in the part on consent first.'
    },
    along: {
      planTitle: 'Plan accompaniment',
      keepTitle: 'Record accompaniment',
      proceeding: 'Step',
      day: 'Day',
      outcome: 'How it stands',
      who: 'Who goes along',
      outside: 'Somebody outside the network',
      companion: 'Their duty',
      companionHint: 'The duty alone, no name.',
      isTrained: 'Trained in handling TPKS',
      yes: 'Yes',
      no: 'Not yet',
      wish: 'Sex of the companion',
      wishHint: 'The child may choose somebody of the same sex.',
      despite: 'Why this person still'
    },
    money: {
      title: 'Record restitution',
      kind: 'What is recorded',
      amount: 'Amount',
      unit: 'rupiah',
      amountHint: 'Digits only, no dots.',
      day: 'Day'
    },
    number: {
      title: 'Record a number',
      kind: 'Kind of number',
      number: 'Number',
      numberHint: 'The number alone, nothing of the paper.',
      day: 'Day of the paper'
    },
    right: { title: 'Record a right', state: 'How it stands', day: 'Day', deniedBy: 'Denied by' }
  }
})

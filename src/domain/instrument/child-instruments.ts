/** What a child answers: SDL-12, support as the child feels it, and WB-9, wellbeing in three dimensions (domain.md E3, E4, D9; S54–S56). Original texts. */
import { type Instrument, oftenOfFive, oftenOfThree, usualMissingShare } from './instrument.ts'

const low = { code: 'low', id: 'rendah', en: 'low', below: 2.5 }
const medium = { code: 'medium', id: 'sedang', en: 'medium', atMost: 3.7 }
const high = { code: 'high', id: 'tinggi', en: 'high' }

export const sdl12: Instrument = {
  code: 'SDL12',
  version: 1,
  title: { id: 'Dukungan yang dirasakan', en: 'Support as it is felt' },
  purpose: {
    id: 'Untuk bercakap tentang siapa yang mendukung anak di rumah, di sekitar dan di lembaga.',
    en: 'To talk about who supports the child at home, around home and in institutions.'
  },
  answeredBy: 'child',
  fromAge: 10,
  scale: oftenOfFive,
  parts: [
    { code: 'family', id: 'Keluarga', en: 'Family' },
    { code: 'community', id: 'Komunitas', en: 'Community' },
    { code: 'institutions', id: 'Lembaga', en: 'Institutions' }
  ],
  items: [
    { code: '1', part: 'family', id: 'Ada orang di rumah yang mendengarkan saya.', en: 'Someone at home listens to me.' },
    {
      code: '2',
      part: 'family',
      id: 'Keluarga memperlakukan saya dengan baik seperti anggota lain.',
      en: 'My family treats me as well as anyone else.'
    },
    { code: '3', part: 'family', id: 'Saya merasa aman bersama pengasuh saya.', en: 'I feel safe with my carer.' },
    { code: '4', part: 'family', id: 'Keluarga mendukung rencana saya.', en: 'My family backs my plans.' },
    { code: '5', part: 'community', id: 'Saya punya teman yang bisa dipercaya.', en: 'I have friends I can trust.' },
    { code: '6', part: 'community', id: 'Orang di sekitar menyapa dan mengajak saya.', en: 'People around greet and include me.' },
    {
      code: '7',
      part: 'community',
      id: 'Ada guru atau tetangga yang bisa saya datangi.',
      en: 'There is a teacher or neighbour I can go to.'
    },
    { code: '8', part: 'community', id: 'Saya bisa ikut kegiatan yang saya suka.', en: 'I can join activities I like.' },
    { code: '9', part: 'institutions', id: 'Petugas menepati janji.', en: 'Staff keep their promises.' },
    {
      code: '10',
      part: 'institutions',
      id: 'Petugas menjelaskan hal yang terjadi dengan bahasa yang saya pahami.',
      en: 'Staff explain things in words I understand.'
    },
    { code: '11', part: 'institutions', id: 'Saya ikut memutuskan rencana saya.', en: 'I help decide my plan.' },
    {
      code: '12',
      part: 'institutions',
      id: 'Saya tahu siapa yang dihubungi jika butuh bantuan.',
      en: 'I know whom to contact if I need help.'
    }
  ],
  scoring: 'mean',
  countsWhole: false,
  bandsOn: 'parts',
  bands: [low, medium, high],
  missingShare: usualMissingShare
}

/** Ten years as for SDL-12: domain.md names no age, and the questions are of the same kind [D]. */
export const wb9: Instrument = {
  code: 'WB9',
  version: 1,
  title: { id: 'Kesejahteraan', en: 'Wellbeing' },
  purpose: {
    id: 'Untuk bercakap tentang apa yang dirasakan anak akhir-akhir ini, dan melihat perubahannya.',
    en: 'To talk about how the child has been feeling, and to see what changes.'
  },
  answeredBy: 'child',
  fromAge: 10,
  scale: oftenOfThree,
  parts: [
    { code: 'WB1', id: 'Diri sendiri', en: 'Oneself' },
    { code: 'WB2', id: 'Bersama orang lain', en: 'With others' },
    { code: 'WB3', id: 'Keterampilan & pengetahuan', en: 'Skills and knowledge' }
  ],
  items: [
    { code: '1', part: 'WB1', id: 'Saya merasa ada harapan', en: 'I feel hopeful' },
    { code: '2', part: 'WB1', id: 'Saya bisa merasa tenang', en: 'I can feel calm' },
    { code: '3', part: 'WB1', id: 'Saya menghargai diri saya', en: 'I value myself' },
    { code: '4', part: 'WB2', id: 'Saya punya orang dekat', en: 'I have someone close' },
    { code: '5', part: 'WB2', id: 'Saya merasa menjadi bagian dari kelompok', en: 'I feel I belong' },
    { code: '6', part: 'WB2', id: 'Saya nyaman berbicara dengan seseorang', en: 'I am comfortable talking to someone' },
    { code: '7', part: 'WB3', id: 'Saya bisa belajar hal baru', en: 'I can learn new things' },
    { code: '8', part: 'WB3', id: 'Saya bisa memilih yang baik untuk saya', en: 'I can make good choices for myself' },
    { code: '9', part: 'WB3', id: 'Saya bisa mengatakan perasaan dan pendapat saya', en: 'I can say what I feel and think' }
  ],
  scoring: 'sum',
  countsWhole: true,
  bandsOn: 'whole',
  bands: [],
  missingShare: usualMissingShare,
  fallOfConcern: 2
}

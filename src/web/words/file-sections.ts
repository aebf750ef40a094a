/** The titles of the case file's later sections, in the order of work. */
import { words } from './words.tsx'

export const fileSectionWords = words({
  id: {
    tinjauan: 'Tinjauan & pemantauan',
    pulang: 'Pulang & penempatan',
    dewasa: 'Usia & menuju dewasa',
    instrumen: 'Instrumen',
    'peta-anak': 'Peta menurut anak',
    'serah-terima': 'Serah terima',
    'kata-anak': 'Kata anak',
    'suara-anak': 'Suara anak',
    konferensi: 'Konferensi kasus'
  },
  en: {
    tinjauan: 'Reviews and monitoring',
    pulang: 'Return and placement',
    dewasa: 'Age and growing up',
    instrumen: 'Instruments',
    'peta-anak': 'The child’s own map',
    'serah-terima': 'Hand-over',
    'kata-anak': 'The child’s words',
    'suara-anak': 'The child’s voice',
    konferensi: 'Case conference'
  }
})

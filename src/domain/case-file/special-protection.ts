/** The four duties of special protection (UU 35/2014 art. 59A). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** What special protection must contain (UU 35/2014 art. 59A): the plan is checked for all four. */
export const duties = vocabulary([
  {
    code: 'DU1',
    id: 'Penanganan cepat',
    en: 'Rapid handling',
    hint: {
      id: 'Pengobatan dan rehabilitasi fisik, psikis, dan sosial.',
      en: 'Treatment and physical, psychological and social rehabilitation.'
    }
  },
  {
    code: 'DU2',
    id: 'Pendampingan psikososial',
    en: 'Psychosocial accompaniment',
    hint: { id: 'Dari pengobatan sampai pulih.', en: 'From treatment until recovery.' }
  },
  {
    code: 'DU3',
    id: 'Bantuan sosial',
    en: 'Social aid',
    hint: { id: 'Bagi anak dari keluarga tidak mampu.', en: 'For a child whose family is poor.' }
  },
  {
    code: 'DU4',
    id: 'Pelindungan dan pendampingan dalam peradilan',
    en: 'Protection and accompaniment in proceedings',
    hint: { id: 'Pada setiap tahap proses peradilan.', en: 'In every step before the courts.' }
  }
])
export const Duty = duties.schema
export type Duty = (typeof duties.codes)[number]

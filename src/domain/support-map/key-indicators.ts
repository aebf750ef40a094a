/** What each key looks like when it is there: observable, in everyday words; the help beside the keys of a tie (domain.md D8b). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const keyIndicators = vocabulary([
  { code: 'ACC1', key: 'ACC', id: 'Memanggil anak dengan namanya, tanpa cap', en: 'Calls the child by name, without a label' },
  { code: 'ACC2', key: 'ACC', id: 'Anak ikut kegiatan keluarga atau warga', en: 'The child joins family or community activities' },
  { code: 'ACC3', key: 'ACC', id: 'Menyatakan anak adalah korban', en: 'Says the child is a victim' },
  { code: 'ACC4', key: 'ACC', id: 'Sekolah memperlakukannya sama', en: 'The school treats the child as any pupil' },
  { code: 'ACC5', key: 'ACC', id: 'Tidak ada insiden stigma dalam 30 hari', en: 'No stigma incident in 30 days' },
  { code: 'ACC6', key: 'ACC', id: 'Memahami keadaan anak', en: 'Understands the condition of the child' },
  { code: 'PRO1', key: 'PRO', id: 'Ada tempat tidur yang aman', en: 'There is a safe place to sleep' },
  { code: 'PRO2', key: 'PRO', id: 'Orang berbahaya dicegah mendekat', en: 'Dangerous people are kept away' },
  { code: 'PRO3', key: 'PRO', id: 'Tahu rencana keselamatan', en: 'Knows the safety plan' },
  { code: 'PRO4', key: 'PRO', id: 'Mendampingi ke layanan', en: 'Goes along to services' },
  { code: 'PRO5', key: 'PRO', id: 'Menjaga rahasia', en: 'Keeps confidence' },
  { code: 'PRO6', key: 'PRO', id: 'Bertindak saat ada tanda bahaya', en: 'Acts on warning signs' },
  { code: 'EMP1', key: 'EMP', id: 'Anak memilih tujuannya', en: 'The child picks the goals' },
  { code: 'EMP2', key: 'EMP', id: 'Membuka akses sekolah atau keterampilan', en: 'Opens access to school or skills' },
  { code: 'EMP3', key: 'EMP', id: 'Memberi kesempatan memimpin atau berkarya', en: 'Gives a chance to lead or create' },
  { code: 'EMP4', key: 'EMP', id: 'Memberi informasi dalam bahasa anak', en: 'Gives information in child language' },
  { code: 'EMP5', key: 'EMP', id: 'Penghasilan atau keterampilan pengasuh naik', en: 'The carer’s income or skills go up' },
  { code: 'EMP6', key: 'EMP', id: 'Anak dapat menyebut langkah berikut', en: 'The child can name the next step' }
])

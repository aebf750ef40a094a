/** What drives exploitation in an area; coded about the area, never on a child's record (domain.md D4). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const drivers = vocabulary([
  { code: 'DR1', id: 'Kesenjangan ekonomi', en: 'Economic inequality' },
  { code: 'DR2', id: 'Akses pendidikan minim', en: 'Poor access to education' },
  { code: 'DR3', id: 'Anak dianggap aset keluarga', en: 'Child seen as a family asset' },
  { code: 'DR4', id: 'Permintaan, pasar', en: 'Demand, market' },
  { code: 'DR5', id: 'Lemahnya pengawasan tempat hiburan', en: 'Weak oversight of venues' },
  { code: 'DR6', id: 'Lemahnya pengawasan masyarakat', en: 'Weak community oversight' },
  { code: 'DR7', id: 'Keuntungan pihak terkait', en: 'Profit for those involved' },
  { code: 'DR8', id: 'Tidak ada pelaporan', en: 'No reporting' },
  { code: 'DR9', id: 'Penyangkalan pemerintah', en: 'Official denial' },
  { code: 'DR10', id: 'Stigma, menyalahkan korban', en: 'Stigma, blaming the victim' },
  { code: 'DR11', id: 'Praktik budaya berbahaya', en: 'Harmful practice' },
  { code: 'DR12', id: 'Rekrutmen media sosial', en: 'Recruitment over social media' },
  { code: 'DR13', id: 'Disfungsi keluarga', en: 'Family dysfunction' },
  { code: 'DR14', id: 'Tekanan ekonomi keluarga', en: 'Household poverty' },
  { code: 'DR15', id: 'Komitmen pemerintah lemah, mutasi pejabat', en: 'Weak commitment, turnover of officials' }
])
export type Driver = (typeof drivers.codes)[number]

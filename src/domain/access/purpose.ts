/** Why somebody opens something: asked on opening, kept in the audit line (domain.md G-11). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const purposes = vocabulary([
  { code: 'accompany', id: 'mendampingi anak', en: 'accompanying the child' },
  { code: 'supervise', id: 'supervisi', en: 'supervision' },
  { code: 'intake', id: 'menerima laporan', en: 'taking a report' },
  { code: 'safety', id: 'keselamatan segera', en: 'immediate safety' },
  { code: 'refer', id: 'menyiapkan rujukan', en: 'preparing a referral' },
  { code: 'court', id: 'keperluan pengadilan', en: 'court proceedings' },
  { code: 'correct', id: 'membetulkan data', en: 'correcting the record' },
  { code: 'directory', id: 'mencari wilayah atau petugas', en: 'looking up a region or colleague' }
])
export const Purpose = purposes.schema
export type Purpose = (typeof purposes.codes)[number]

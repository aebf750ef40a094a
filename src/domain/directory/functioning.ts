/** Difficulties in functioning a service can be prepared for: the short functional set, asked by what a child can do (domain.md D27). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const functionings = vocabulary([
  { code: 'DF1', id: 'kesulitan melihat', en: 'difficulty seeing' },
  { code: 'DF2', id: 'kesulitan mendengar (bahasa isyarat)', en: 'difficulty hearing (sign language)' },
  { code: 'DF3', id: 'kesulitan berjalan', en: 'difficulty walking' },
  { code: 'DF4', id: 'kesulitan mengingat atau memusatkan perhatian', en: 'difficulty remembering or concentrating' },
  { code: 'DF5', id: 'kesulitan merawat diri', en: 'difficulty with self-care' },
  { code: 'DF6', id: 'kesulitan berkomunikasi', en: 'difficulty communicating' }
])
export const Functioning = functionings.schema
export type Functioning = (typeof functionings.codes)[number]

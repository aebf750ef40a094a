/** The coded parts of a consent: the child's answer, the carer's standing, the language it was explained in (domain.md D14, C5). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { CarerStanding, ConsentGiver, ConsentPath } from './consent.ts'

export const childAnswers = vocabulary([
  { code: 'CONSENTED', id: 'Setuju, setelah memahami', en: 'Consents, having understood' },
  { code: 'ASSENTED', id: 'Mau, dengan bahasanya sendiri', en: 'Assents, in own words' },
  { code: 'TOLD', id: 'Sudah diberi tahu', en: 'Was told' },
  { code: 'DECLINED', id: 'Tidak mau', en: 'Does not want it' }
])
export type ChildAnswer = (typeof childAnswers.codes)[number]

export const carerStandings = vocabulary([
  { code: 'safe', id: 'Wali aman untuk ditanya', en: 'The carer is safe to ask' },
  { code: 'suspected', id: 'Wali diduga terlibat', en: 'The carer is suspected' },
  { code: 'absent', id: 'Wali tidak ada atau tidak terlacak', en: 'The carer is absent or not traced' },
  { code: 'endangering', id: 'Menanyai wali membahayakan anak', en: 'Asking the carer endangers the child' }
])
carerStandings.codes satisfies readonly CarerStanding[]

export const languages = vocabulary([
  { code: 'LA01', id: 'Indonesia', en: 'Indonesian' },
  { code: 'LA02', id: 'Jawa', en: 'Javanese' },
  { code: 'LA03', id: 'Sunda', en: 'Sundanese' },
  { code: 'LA04', id: 'Melayu', en: 'Malay' },
  { code: 'LA05', id: 'Batak', en: 'Batak' },
  { code: 'LA06', id: 'Minang', en: 'Minangkabau' },
  { code: 'LA07', id: 'Betawi', en: 'Betawi' },
  { code: 'LA08', id: 'Madura', en: 'Madurese' },
  { code: 'LA09', id: 'Bali', en: 'Balinese' },
  { code: 'LA10', id: 'Sasak', en: 'Sasak' },
  { code: 'LA20', id: 'Bahasa isyarat', en: 'Sign language' },
  { code: 'LA90', id: 'Lain, dengan juru bahasa', en: 'Other, with an interpreter' }
])

/** Who decides on this path. */
export const giverOn = (path: ConsentPath): ConsentGiver => (path.bestInterest ? 'BIA' : path.child === 'consent' ? 'CHILD' : 'CARER')

/** The child's answers that carry a consent on this path; `DECLINED` never does. */
export const answersOn = (path: ConsentPath): readonly ChildAnswer[] =>
  path.child === 'consent'
    ? ['CONSENTED']
    : path.child === 'by-maturity'
      ? ['CONSENTED', 'ASSENTED']
      : path.child === 'assent'
        ? ['ASSENTED']
        : ['TOLD', 'ASSENTED']

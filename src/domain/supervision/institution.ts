/** How an institution's support is looked at: whether it comes as promised, and whether it will last (S25, S89, S104). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const keptTerms = vocabulary([
  { code: 'kept', id: 'Menepati', en: 'As promised' },
  { code: 'partly', id: 'Sebagian', en: 'In part' },
  { code: 'not', id: 'Tidak menepati', en: 'Not as promised' }
])
export type Kept = (typeof keptTerms.codes)[number]

/** What may end a support although everybody means well. */
export const lastingConcerns = vocabulary([
  { code: 'staff-change', id: 'Petugas berganti', en: 'Staff change' },
  { code: 'funds-end', id: 'Dana berakhir', en: 'Funds end' },
  { code: 'distance', id: 'Jarak', en: 'Distance' },
  { code: 'queue', id: 'Antre', en: 'Waiting list' }
])
export type LastingConcern = (typeof lastingConcerns.codes)[number]

/** 0–3 as on a child's map: 0 never, 1 sometimes, 2 mostly, 3 always. */
export const consistencySteps = vocabulary([
  { code: '0', id: 'tidak pernah', en: 'never' },
  { code: '1', id: 'kadang', en: 'sometimes' },
  { code: '2', id: 'biasanya', en: 'mostly' },
  { code: '3', id: 'selalu', en: 'always' }
])

/** Below this many days to its end, project money asks for a successor (domain.md E2). */
export const endingSoon = 60

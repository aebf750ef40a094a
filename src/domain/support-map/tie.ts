/** A tie: one supporter's help to the child, as the support map counts it (domain.md D7, D8, D17, E2). */
import { z } from 'zod'
import { Need } from '#domain/assessment/need.ts'
import { Day } from '#domain/kernel/day.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** The three rings of the circle (S44). */
export const levels = vocabulary([
  { code: 'MIC', id: 'Keluarga', en: 'Family' },
  { code: 'MEZ', id: 'Komunitas', en: 'Community' },
  { code: 'MAC', id: 'Lembaga', en: 'Institutions' }
])
export const Level = levels.schema
export type Level = (typeof levels.codes)[number]

/** The three keys of support (S23). The order ACC, PRO, EMP is the order everywhere. */
export const keys = vocabulary([
  { code: 'ACC', id: 'Penerimaan', en: 'Acceptance' },
  { code: 'PRO', id: 'Perlindungan', en: 'Protection' },
  { code: 'EMP', id: 'Pemberdayaan', en: 'Empowerment' }
])
export const Key = keys.schema
export type Key = (typeof keys.codes)[number]

export const safeties = vocabulary([
  { code: 'SAFE', id: 'aman', en: 'safe' },
  { code: 'UNSAFE', id: 'tidak aman', en: 'not safe' },
  { code: 'UNKNOWN', id: 'belum diketahui', en: 'not known yet' }
])

/** Permanent (family, community, statutory) or paid by a project that ends. */
export const permanences = vocabulary([
  { code: 'PERM', id: 'tetap', en: 'permanent' },
  { code: 'PROJ', id: 'dana proyek', en: 'project-funded' }
])

/** Walsh in Hutchison 2015 (S40). */
export const resources = vocabulary([
  { code: 'MAT', id: 'material (sandang, pangan, papan, biaya)', en: 'material (clothing, food, housing, cost)' },
  { code: 'EMO', id: 'emosional (dukungan antarpribadi)', en: 'emotional (interpersonal support)' },
  { code: 'INS', id: 'instrumental (layanan lewat kontak)', en: 'instrumental (services through contacts)' }
])

/** What the formulas of E2 need of one tie; a supporter may have several. */
export const CountedTie = z.strictObject({
  supporter: z.string().min(1),
  level: Level,
  needs: z.array(Need).min(1),
  keys: z.array(Key).min(1),
  /** 0 none, 1 a little, 2 enough, 3 strong */
  strength: z.int().min(0).max(3),
  /** 0 never, 1 sometimes, 2 mostly, 3 always */
  consistency: z.int().min(0).max(3),
  safety: safeties.schema,
  permanence: permanences.schema,
  childConfirmed: z.boolean(),
  lastConfirmedOn: Day
})
export type CountedTie = z.infer<typeof CountedTie>

/** A need and how urgent it is: 0 none, 1 mild, 2 moderate, 3 urgent. Severity 0 is not active. */
export const NeedSeverity = z.strictObject({ need: Need, severity: z.int().min(0).max(3) })
export type NeedSeverity = z.infer<typeof NeedSeverity>

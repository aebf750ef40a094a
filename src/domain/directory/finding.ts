/** Words of a search in the directory: how far, what does not fit, which services answer a need. */
import { subNeedsOf } from '#domain/assessment/sub-needs.ts'
import type { Need } from '#domain/assessment/need.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Service } from '#domain/plan/services.ts'

/** By the tree of regions, as directory.distance counts it. */
export const distances = vocabulary([
  { code: '0', id: 'satu kecamatan', en: 'same district' },
  { code: '1', id: 'satu kabupaten/kota', en: 'same regency or city' },
  { code: '2', id: 'satu provinsi', en: 'same province' },
  { code: '3', id: 'di luar provinsi', en: 'outside the province' }
])

/** Why a service is not suggested as it is; `full` is said, but does not make it unfit: people ask whether a bed will be free. */
export const misfits = vocabulary([
  { code: 'region', id: 'tidak melayani wilayah ini', en: 'does not serve this region' },
  { code: 'age', id: 'tidak melayani usia ini', en: 'does not serve this age' },
  { code: 'sex', id: 'tidak melayani jenis kelamin ini', en: 'does not serve this sex' },
  { code: 'disability', id: 'belum siap untuk kebutuhan ini', en: 'not prepared for this need' },
  { code: 'full', id: 'sedang penuh', en: 'full now' }
])
export type Misfit = (typeof misfits.codes)[number]

export const servicesFor = (need: Need): readonly Service[] => [...new Set(subNeedsOf(need).flatMap(({ services }) => services))]

/** RJ4: nobody could serve this age, sex or functioning (D13) · none-found: the search itself came to nothing. */
export const gapReasons = vocabulary([
  { code: 'RJ4', id: 'Usia, jenis kelamin, atau disabilitas tidak terlayani', en: 'Age, sex or disability could not be served' },
  { code: 'none-found', id: 'Tidak ada penyedia', en: 'Nobody provides it' }
])

/** What the directory says of a group of services in one regency, the best of its entries. */
export const coverages = vocabulary([
  { code: 'present', id: 'ada', en: 'present' },
  { code: 'unverified', id: 'belum dipastikan', en: 'not verified' },
  { code: 'paused', id: 'terhenti', en: 'paused' },
  { code: 'none', id: 'tidak ada', en: 'none' }
])
export type Coverage = (typeof coverages.codes)[number]

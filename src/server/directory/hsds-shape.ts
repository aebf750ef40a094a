/** HSDS 3.0 in the words of Lingkar: ids made from what they name, the taxonomies we use, and the languages by their codes. */
import { createHash } from 'node:crypto'
import { languages } from '#domain/case-file/consent-terms.ts'
import { functionings } from '#domain/directory/functioning.ts'
import { roomKinds } from '#domain/directory/room.ts'
import { costKinds, servedSexes } from '#domain/directory/service.ts'
import { services } from '#domain/plan/services.ts'

/** An object of HSDS: known fields by name, whatever else it carries besides. */
export type Thing = Record<string, unknown>

/** The same id for the same thing at every export, so that others can tell what changed. */
export function idFor(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\u0000')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

interface Coded {
  readonly code: string
  readonly id: string
  readonly en: string
}

const confidential: readonly Coded[] = [{ code: 'confidential', id: 'Tempatnya dirahasiakan', en: 'Its place is confidential' }]

/** Taxonomies by name; a term is ours when its taxonomy carries one of these names. */
export const taxonomies = {
  'Lingkar SV': services.terms as readonly Coded[],
  'Lingkar DF': functionings.terms as readonly Coded[],
  'Lingkar sex served': servedSexes.terms as readonly Coded[],
  'Lingkar cost': costKinds.terms as readonly Coded[],
  'Lingkar room': roomKinds.terms as readonly Coded[],
  'Lingkar place': confidential
} as const
export type Taxonomy = keyof typeof taxonomies
/** Regions by the ministry's code: the area of a service and the seat of a unit. */
export const regionTaxonomy = 'Kemendagri'
/** What kind of institution an agency is. */
export const agencyTaxonomy = 'Lingkar agency'

export const termThing = (taxonomy: string, code: string, id: string, en: string): Thing => ({
  id: idFor('term', taxonomy, code),
  code,
  name: id,
  description: en,
  taxonomy,
  language: 'ind'
})

/** Code of a term of the taxonomy, if the attribute carries one. */
export function codeIn(attribute: Thing, taxonomy: string): string | undefined {
  const term = attribute.taxonomy_term as Thing | undefined
  return term?.taxonomy === taxonomy && typeof term.code === 'string' ? term.code : undefined
}

const byIso: Readonly<Record<string, string>> = {
  LA01: 'id',
  LA02: 'jv',
  LA03: 'su',
  LA04: 'ms',
  LA05: 'btk',
  LA06: 'min',
  LA07: 'bew',
  LA08: 'mad',
  LA09: 'ban',
  LA10: 'sas',
  LA20: 'inl',
  LA90: 'mis'
}
export const isoOf = (code: string): string => byIso[code] ?? 'und'
export const languageOf = (iso: unknown): (typeof languages.codes)[number] | undefined =>
  languages.codes.find((code) => byIso[code] === iso)

/** Where something stood in the file that was read: for a sentence that finds the row again. */
export interface Origin {
  readonly file: string
  /** as a spreadsheet counts (the heading is row 1), or the path inside a JSON file */
  readonly row: string
}
export interface Fault extends Origin {
  readonly column: string
  readonly sentence: string
}
export type Origins = WeakMap<object, Origin>

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
export const thingsIn = (value: unknown): Thing[] => (Array.isArray(value) ? value.filter(isThing) : [])

/** The fields of `given` that say something else than `ours`. */
export function beyond(given: Thing, ours: Thing): Thing {
  return Object.fromEntries(Object.entries(given).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(ours[key])))
}

/** What was exchanged and Lingkar does not use: fields, whole items, and what known items carry besides, by the id we would give them. */
export interface More {
  readonly fields?: Thing
  readonly lists?: Readonly<Record<string, readonly Thing[]>>
  readonly items?: Readonly<Record<string, Thing>>
}

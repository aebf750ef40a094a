/** A programme is entered in the register of its area, or its entry is brought up to date. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { RegencyCode } from './area-plan.ts'
import { type Programme, ProgrammeTerms } from './programme.ts'

export const RecordProgramme = z.strictObject({
  programmeId: field(Id, 'Program', 'Programme', 'S1', 'K18'),
  regionCode: field(RegencyCode, 'Kabupaten/kota', 'Regency or city', 'S1', 'K18'),
  /** 0: it is not in the register yet */
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K18'),
  terms: ProgrammeTerms
})
export type RecordProgramme = z.infer<typeof RecordProgramme>

export interface RecordProgrammeState {
  readonly leads: readonly string[]
  readonly programme: (Programme & { readonly regionCode: string }) | null
  readonly posts: readonly string[]
}
export type RecordProgrammeProblem =
  | ChangedMeanwhile<Programme>
  | { readonly kind: 'not-your-area' }
  | { readonly kind: 'programme-unknown' }
  | { readonly kind: 'post-of-another-area' }
  | { readonly kind: 'ends-before-it-begins' }
  | { readonly kind: 'decree-without-number' }
  | { readonly kind: 'named-twice' }

export const recordProgramme = command({
  name: 'area-plan.record-programme',
  input: RecordProgramme,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide(
    { leads, programme, posts }: RecordProgrammeState,
    input
  ): Result<{ readonly version: number; readonly regionCode: string; readonly terms: ProgrammeTerms }, RecordProgrammeProblem> {
    const { regionCode, seenVersion, terms } = input
    if (!leads.includes(regionCode)) return refuse({ kind: 'not-your-area' })
    if ((programme === null) !== (seenVersion === 0) || (programme && programme.regionCode !== regionCode))
      return refuse({ kind: 'programme-unknown' })
    if (programme && programme.version !== seenVersion) {
      const { regionCode: _, ...current } = programme
      return refuse({ kind: 'changed-meanwhile', current })
    }
    if (!posts.includes(terms.responsiblePostId)) return refuse({ kind: 'post-of-another-area' })
    if (new Set(terms.services).size < terms.services.length) return refuse({ kind: 'named-twice' })
    if ([terms.fundedUntil, terms.decreeUntil].some((end) => end !== null && end < terms.since))
      return refuse({ kind: 'ends-before-it-begins' })
    if (terms.decreeUntil && !terms.decree) return refuse({ kind: 'decree-without-number' })
    return accept({ version: seenVersion + 1, regionCode, terms })
  }
})

/** A colleague says which languages she speaks, what she is able to do, and of which sex she is. About herself alone. */
import { z } from 'zod'
import { command, type ChangedMeanwhile } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { StaffProfile } from './qualification.ts'

export const RecordProfile = z.strictObject({
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K16'),
  profile: StaffProfile
})
export type RecordProfile = z.infer<typeof RecordProfile>

export interface RecordProfileState {
  readonly profile: (StaffProfile & { readonly version: number }) | null
}

export type RecordProfileProblem = ChangedMeanwhile<StaffProfile & { readonly version: number }> | { readonly kind: 'named-twice' }

export const recordProfile = command({
  name: 'training.record-profile',
  input: RecordProfile,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide({ profile }: RecordProfileState, input): Result<RecordProfile & { readonly version: number }, RecordProfileProblem> {
    if (profile && profile.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: profile })
    const { languages, skills } = input.profile
    if (new Set(languages).size < languages.length || new Set(skills).size < skills.length) return refuse({ kind: 'named-twice' })
    return accept({ ...input, version: (profile?.version ?? 0) + 1 })
  }
})

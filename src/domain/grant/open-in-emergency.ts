/** Opening somebody else's file because a child may come to harm: named parts, four hours, told at once, reviewed by another unit. */
import { z } from 'zod'
import { openableByBreakGlass } from '#domain/access/standing.ts'
import { command } from '#domain/kernel/command.ts'
import type { Moment } from '#domain/kernel/date.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { type Compartment, field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { EmergencyReason, withPointer } from './break-glass.ts'
import { emergencyTerms, isSuspendedAt } from './emergency-clock.ts'

export const OpenInEmergency = z.strictObject({
  emergencyId: field(Id, 'Pembukaan darurat', 'Emergency opening', 'S2', 'K17'),
  unitId: field(Id, 'Unit', 'Unit', 'S2', 'K1'),
  codeName: field(
    z
      .string()
      .trim()
      .min(2)
      .max(40)
      .regex(/^\p{L}[\p{L}\d ]*$/u),
    'Kode nama',
    'Code name',
    'S2',
    'K1'
  ),
  compartments: field(
    z
      .array(z.enum(openableByBreakGlass as [Compartment, ...Compartment[]]))
      .min(1)
      .max(openableByBreakGlass.length),
    'Yang perlu dibuka',
    'What to open',
    'S2',
    'K17'
  ),
  reasonCode: field(EmergencyReason, 'Mengapa', 'Why', 'S3', 'K17'),
  reason: field(dignifiedText().min(emergencyTerms.shortestReason), 'Apa yang terjadi', 'What is happening', 'S4', 'K17')
})
export type OpenInEmergency = z.infer<typeof OpenInEmergency>

export interface OpenInEmergencyState {
  /** tries within the last hour, this one not counted */
  readonly tries: number
  /** the oldest opening of this person that nobody has reviewed */
  readonly oldestUnreviewed: Moment | null
  /** null: there is none, or it is kept from this person; the two are never told apart (N2, N3) */
  readonly file: { readonly caseFileId: string; readonly standsAlready: boolean } | null
}

export type OpenInEmergencyProblem =
  | { readonly kind: 'suspended-until-review' }
  | { readonly kind: 'too-many-tries' }
  | { readonly kind: 'no-such-file' }
  | { readonly kind: 'stands-already' }

export interface EmergencyOpened {
  readonly emergencyId: string
  readonly caseFileId: string
  readonly compartments: readonly Compartment[]
  readonly reasonCode: EmergencyReason
  readonly reason: string
}

export const openInEmergency = command({
  name: 'grant.open-in-emergency',
  input: OpenInEmergency,
  compartments: ['K17'],
  subject: () => ({ kind: 'none' }),
  decide({ tries, oldestUnreviewed, file }: OpenInEmergencyState, input, now): Result<EmergencyOpened, OpenInEmergencyProblem> {
    // before the file: these two say something about the person only
    if (isSuspendedAt(oldestUnreviewed, now.at)) return refuse({ kind: 'suspended-until-review' })
    if (tries >= emergencyTerms.triesAnHour) return refuse({ kind: 'too-many-tries' })
    if (!file) return refuse({ kind: 'no-such-file' })
    if (file.standsAlready) return refuse({ kind: 'stands-already' })
    const { emergencyId, reasonCode, reason } = input
    return accept({
      emergencyId,
      caseFileId: file.caseFileId,
      compartments: withPointer([...new Set(input.compartments)]),
      reasonCode,
      reason
    })
  }
})

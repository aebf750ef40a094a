/** Four more hours, once, while the first four still run. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { addTime, type Moment } from '#domain/kernel/date.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type Emergency, isOpenAt } from './break-glass.ts'
import { emergencyTerms } from './emergency-clock.ts'

export const ExtendEmergency = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  emergencyId: field(Id, 'Pembukaan darurat', 'Emergency opening', 'S2', 'K17')
})
export type ExtendEmergency = z.infer<typeof ExtendEmergency>

export type ExtendEmergencyProblem =
  | { readonly kind: 'emergency-unknown' }
  | { readonly kind: 'emergency-over' }
  | { readonly kind: 'extended-already' }

export const extendEmergency = command({
  name: 'grant.extend-emergency',
  input: ExtendEmergency,
  compartments: ['K17'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(
    { emergency }: { readonly emergency: Emergency | null },
    input,
    now,
    caller
  ): Result<ExtendEmergency & { until: Moment }, ExtendEmergencyProblem> {
    if (!emergency || emergency.accountId !== caller.accountId) return refuse({ kind: 'emergency-unknown' })
    if (!isOpenAt(emergency, now.at)) return refuse({ kind: 'emergency-over' })
    if (emergency.isExtended) return refuse({ kind: 'extended-already' })
    return accept({ ...input, until: addTime(emergency.until, emergencyTerms.hours, 'hour') })
  }
})

/** "Saya sudah tahu": whoever is told that a file was opened in an emergency says so, and the line leaves Hari ini. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'

export const AcknowledgeEmergency = z.strictObject({
  emergencyId: field(Id, 'Pembukaan darurat', 'Emergency opening', 'S2', 'K17')
})
export type AcknowledgeEmergency = z.infer<typeof AcknowledgeEmergency>

export const acknowledgeEmergency = command({
  name: 'grant.acknowledge-emergency',
  input: AcknowledgeEmergency,
  compartments: ['K17'],
  subject: () => ({ kind: 'none' }),
  decide({ isTold }: { readonly isTold: boolean }, input): Result<AcknowledgeEmergency, { readonly kind: 'emergency-unknown' }> {
    return isTold ? accept(input) : refuse({ kind: 'emergency-unknown' })
  }
})

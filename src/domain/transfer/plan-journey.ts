/** The way to the other place: the day, and who goes with the child, of the sex the child wishes (JALAK; G-12). */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { journeyCompanions, type TransferState } from './transfer.ts'
import { whichTransfer } from './which-transfer.ts'

export const PlanJourney = z.strictObject({
  ...whichTransfer,
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K11'),
  onDay: field(Day, 'Hari berangkat', 'Day of the journey', 'S3', 'K11'),
  sex: field(journeyCompanions.schema, 'Pendamping yang anak mau', 'Companion the child wants', 'S3', 'K11'),
  companion: field(dignifiedText(120).min(1), 'Siapa yang mendampingi', 'Who goes along', 'S4', 'K11')
})
export type PlanJourney = z.infer<typeof PlanJourney>

export type PlanJourneyProblem =
  | { readonly kind: 'transfer-over' }
  | ChangedMeanwhile<{ readonly version: number }>
  | { readonly kind: 'journey-past' }

export const planJourney = command({
  name: 'transfer.plan-journey',
  input: PlanJourney,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ transfer }: TransferState, input, now): Result<PlanJourney, PlanJourneyProblem> {
    if (transfer?.id !== input.transferId || transfer.stage !== 'accepted') return refuse({ kind: 'transfer-over' })
    if (transfer.journeyVersion !== input.seenVersion)
      return refuse({ kind: 'changed-meanwhile', current: { version: transfer.journeyVersion } })
    if (input.onDay < now.today) return refuse({ kind: 'journey-past' })
    return accept(input)
  }
})

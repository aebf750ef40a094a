/** Writing down how one is oneself. It decides nothing and tells nobody (domain.md E6). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, type Result } from '#domain/kernel/result.ts'
import { WellbeingScores } from './wellbeing.ts'

export const RecordWellbeing = z.strictObject({ checkId: field(Id, 'Catatan', 'Entry', 'S2', 'K16'), scores: WellbeingScores })
export type RecordWellbeing = z.infer<typeof RecordWellbeing>

export const recordWellbeing = command({
  name: 'supervision.record-wellbeing',
  input: RecordWellbeing,
  compartments: ['K16'],
  subject: () => ({ kind: 'none' }),
  decide(_state: object, input): Result<RecordWellbeing, never> {
    return accept(input)
  }
})

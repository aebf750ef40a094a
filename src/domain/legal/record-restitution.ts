/** A line of the account of restitution: claimed, ordered, a part paid, what the victim fund gives (LG11–LG15). */
import type { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { LegalTrack } from './legal.ts'
import { type ClockChange, changeByMoney } from './limits.ts'
import { type NotYourPart, partFault, type Recorder } from './recorder.ts'
import { accountOf, type MoneyLine, MoneyTerms, restitutionStage, usesFund } from './restitution.ts'

export const RecordRestitution = MoneyTerms.extend({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  entryId: field(Id, 'Baris', 'Line', 'S1', 'K8')
})
export type RecordRestitution = z.infer<typeof RecordRestitution>

export interface RecordRestitutionState {
  readonly recorder: Recorder | null
  readonly track: LegalTrack
}

export type RecordRestitutionProblem =
  | NotYourPart
  | { readonly kind: 'day-ahead' }
  | { readonly kind: 'nothing-ordered' }
  | { readonly kind: 'more-than-ordered'; readonly left: number }

export type RestitutionRecorded = RecordRestitution & { readonly postId: string; readonly stage: string; readonly clocks: ClockChange }

export const recordRestitution = command({
  name: 'legal.record-restitution',
  input: RecordRestitution,
  compartments: ['K8'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ recorder, track }: RecordRestitutionState, input, now): Result<RestitutionRecorded, RecordRestitutionProblem> {
    const fault = partFault(recorder)
    if (fault || recorder === null) return fault ?? refuse({ kind: 'not-your-part' })
    const { kind, amount, onDay } = input
    if (onDay > now.today) return refuse({ kind: 'day-ahead' })
    const { ordered, left } = accountOf(track.money)
    if (kind === 'paid' && ordered === null) return refuse({ kind: 'nothing-ordered' })
    if (kind === 'paid' && amount > left) return refuse({ kind: 'more-than-ordered', left })
    const line: MoneyLine = { kind, amount, onDay, recordedAt: now.at }
    const money = [...track.money, line]
    return accept({
      ...input,
      postId: recorder.postId,
      stage: usesFund([line]) ? 'LG15' : (restitutionStage(money) ?? 'LG11'),
      clocks: changeByMoney(track, line)
    })
  }
})

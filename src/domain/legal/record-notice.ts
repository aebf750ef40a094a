/** A notice that begins a limit: a restitution file is asked for, a verdict is final or its copy has come, rehabilitation was asked for (SLA-08–SLA-11). */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import type { Moment } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Duty } from './legal.ts'
import { isAnswered, openDuties } from './legal.ts'
import { countedFrom } from './limits.ts'
import { type NotYourPart, partFault } from './recorder.ts'
import type { StartDutyState } from './start-reporting-duty.ts'

export const notices = vocabulary([
  { code: 'restitution-file', id: 'Penyidik meminta berkas restitusi', en: 'The investigator asks for the restitution file' },
  { code: 'claim', id: 'Putusan tetap diketahui', en: 'The final verdict is known' },
  { code: 'payment', id: 'Salinan putusan diterima', en: 'The copy of the verdict was received' },
  { code: 'rehabilitation', id: 'Rehabilitasi korban perdagangan orang diminta', en: 'Rehabilitation after trafficking was asked for' }
])

export const RecordNotice = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  dutyId: field(Id, 'Kewajiban', 'Duty', 'S1', 'K11'),
  notice: field(notices.schema, 'Pemberitahuan', 'Notice', 'S2', 'K11'),
  onDay: field(Day, 'Tanggal', 'Day', 'S2', 'K11')
})
export type RecordNotice = z.infer<typeof RecordNotice>

export type RecordNoticeProblem =
  | NotYourPart
  | { readonly kind: 'day-ahead' }
  | { readonly kind: 'duty-runs' }
  | { readonly kind: 'paid-already' }

export type NoticeRecorded = RecordNotice & { readonly duty: Duty; readonly fromAt: Moment; readonly postId: string }

export const recordNotice = command({
  name: 'legal.record-notice',
  input: RecordNotice,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ recorder, track }: StartDutyState, input, now): Result<NoticeRecorded, RecordNoticeProblem> {
    const fault = partFault(recorder)
    if (fault || recorder === null) return fault ?? refuse({ kind: 'not-your-part' })
    if (input.onDay > now.today) return refuse({ kind: 'day-ahead' })
    const duty: Duty = input.notice
    if (openDuties(track).some((known) => known.duty === duty)) return refuse({ kind: 'duty-runs' })
    const fromAt = countedFrom(input.onDay, now)
    if (duty === 'payment' && isAnswered({ duty, fromAt, recordedAt: now.at, settledAt: null }, track))
      return refuse({ kind: 'paid-already' })
    return accept({ ...input, duty, fromAt, postId: recorder.postId })
  }
})

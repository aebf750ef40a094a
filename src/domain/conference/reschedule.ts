/** Another day or place for a conference that has not begun, or calling it off. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, type Result } from '#domain/kernel/result.ts'
import { callOffReasons, type ConferenceNow } from './conference.ts'
import { caseFileId, conferenceId, seenConference, type SeenProblem, seenVersion } from './conference-open.ts'
import { faultInWhen, WhenAndWhere, type WhenProblem } from './convene.ts'

export const Reschedule = z.strictObject({ caseFileId, conferenceId, seenVersion, ...WhenAndWhere })
export type Reschedule = z.infer<typeof Reschedule>

export const reschedule = command({
  name: 'conference.reschedule',
  input: Reschedule,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ConferenceNow, input, now): Result<Reschedule & { readonly version: number }, SeenProblem | WhenProblem> {
    const seen = seenConference(state, input, ['called'])
    if (!seen.ok) return seen
    const { file, conference } = seen.value
    return faultInWhen(input, file.codeName, now) ?? accept({ ...input, version: conference.version + 1 })
  }
})

export const CallOff = z.strictObject({
  caseFileId,
  conferenceId,
  seenVersion,
  reason: field(callOffReasons.schema, 'Mengapa batal', 'Why it is called off', 'S2', 'K11')
})
export type CallOff = z.infer<typeof CallOff>

export const callOff = command({
  name: 'conference.call-off',
  input: CallOff,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ConferenceNow, input): Result<CallOff & { readonly version: number }, SeenProblem> {
    const seen = seenConference(state, input, ['called'])
    return seen.ok ? accept({ ...input, version: seen.value.conference.version + 1 }) : seen
  }
})

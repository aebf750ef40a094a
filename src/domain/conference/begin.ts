/** Beginning the conference: who is in the room, and the child's view first; without it nothing begins (C6, G-12; S155, S156). */
import { z } from 'zod'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { mayMove } from '#domain/case-file/state.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { Attendance, childParts, type ConferenceFile, type ConferenceNow, representatives, type Seat } from './conference.ts'
import {
  caseFileId,
  conferenceId,
  openConference,
  type OpenProblem,
  participantId,
  seenConference,
  type SeenProblem,
  seenVersion
} from './conference-open.ts'
import { type MinimumPlace, missingPlaces } from './minimum-set.ts'
import { namesTheChild } from './names-the-child.ts'

const InTheRoom = z
  .array(z.strictObject({ participantId, attendance: field(Attendance, 'Kehadiran', 'Attendance', 'S2', 'K11') }))
  .min(1)
  .max(20)

export const Begin = z.strictObject({
  caseFileId,
  conferenceId,
  seenVersion,
  attendance: InTheRoom,
  ...childViewFields('K11'),
  childPart: field(childParts.schema, 'Anak ikut', 'The child takes part', 'S3', 'K11'),
  representedBy: field(representatives.schema.nullable(), 'Yang menyampaikan suara anak', 'Who speaks for the child', 'S3', 'K11'),
  movesState: field(z.boolean(), 'Pindahkan tahap berkas', 'Move the state of the file', 'S2', 'K1')
})
export type Begin = z.infer<typeof Begin>

type AttendanceProblem =
  | { readonly kind: 'seat-unknown' }
  | { readonly kind: 'minimum-missing'; readonly missing: readonly MinimumPlace[] }
  | { readonly kind: 'pledge-missing'; readonly participantIds: readonly string[] }

export type BeginProblem =
  | SeenProblem
  | AttendanceProblem
  | { readonly kind: 'view-or-reason' }
  | { readonly kind: 'representative-missing' }
  | { readonly kind: 'names-the-child' }

type InTheRoom = Begin['attendance']

/** Everybody is accounted for, the needed ones are there, and nobody hears the agenda without having promised. */
function faultInRoom(room: InTheRoom, seats: readonly Seat[], file: ConferenceFile) {
  const told = new Map(room.map((one) => [one.participantId, one.attendance]))
  if (told.size !== seats.length || seats.some((seat) => !told.has(seat.participantId))) return refuse({ kind: 'seat-unknown' })
  const here = seats.filter((seat) => told.get(seat.participantId) === 'came')
  const missing = missingPlaces(here, file)
  if (missing.length > 0) return refuse({ kind: 'minimum-missing', missing })
  const participantIds = here.filter((seat) => seat.pledgedAt === null).map((seat) => seat.participantId)
  return participantIds.length > 0 ? refuse({ kind: 'pledge-missing', participantIds }) : undefined
}

export const begin = command({
  name: 'conference.begin',
  input: Begin,
  compartments: ['K1', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ConferenceNow, input): Result<{ begun: Begin; version: number; state: 'ST07' | null }, BeginProblem> {
    const seen = seenConference(state, input, ['called'])
    if (!seen.ok) return seen
    const { file, conference } = seen.value
    if (!isHeardOrExplained(input)) return refuse({ kind: 'view-or-reason' })
    if (namesTheChild([input.statement], file.codeName)) return refuse({ kind: 'names-the-child' })
    if (input.childPart !== 'present' && input.representedBy === null) return refuse({ kind: 'representative-missing' })
    const fault = faultInRoom(input.attendance, state.seats, file)
    if (fault) return fault
    return accept({ begun: input, version: conference.version + 1, state: input.movesState && mayMove(file.state, 'ST07') ? 'ST07' : null })
  }
})

export const RecordAttendance = z.strictObject({ caseFileId, conferenceId, attendance: InTheRoom })
export type RecordAttendance = z.infer<typeof RecordAttendance>

/** Somebody comes late or leaves a message: corrected while people sit together. */
export const recordAttendance = command({
  name: 'conference.record-attendance',
  input: RecordAttendance,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ConferenceNow, input): Result<RecordAttendance, OpenProblem | AttendanceProblem> {
    const open = openConference(state, ['running'])
    if (!open.ok) return open
    return faultInRoom(input.attendance, state.seats, open.value.file) ?? accept(input)
  }
})

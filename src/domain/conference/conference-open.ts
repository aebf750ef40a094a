/** Fields and refusals that the commands of a conference share. */
import { z } from 'zod'
import { isClosed } from '#domain/case-file/state.ts'
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { Conference, ConferenceFile, ConferenceNow, ConferenceState } from './conference.ts'

export const caseFileId = field(Id, 'Berkas', 'Case file', 'S2', 'K1')
export const conferenceId = field(Id, 'Konferensi', 'Conference', 'S2', 'K11')
export const participantId = field(Id, 'Peserta', 'Participant', 'S2', 'K11')
export const seenVersion = field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K11')

export type OpenProblem =
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'conference-gone' }
  | { readonly kind: 'not-at-this-point'; readonly state: ConferenceState }

/** The conference on an open file, in one of the states in which this may happen. */
export function openConference(
  { file, conference }: Pick<ConferenceNow, 'file' | 'conference'>,
  states: readonly ConferenceState[]
): Result<{ file: ConferenceFile; conference: Conference }, OpenProblem> {
  if (!file || isClosed(file.state)) return refuse({ kind: 'case-file-closed' })
  if (!conference) return refuse({ kind: 'conference-gone' })
  if (!states.includes(conference.state)) return refuse({ kind: 'not-at-this-point', state: conference.state })
  return accept({ file, conference })
}

export type SeenProblem = OpenProblem | ChangedMeanwhile<Conference>

/** The same, in the very version the person looked at. */
export function seenConference(
  state: Pick<ConferenceNow, 'file' | 'conference'>,
  input: { readonly seenVersion: number },
  states: readonly ConferenceState[]
): Result<{ file: ConferenceFile; conference: Conference }, SeenProblem> {
  const open = openConference(state, states)
  if (open.ok && open.value.conference.version !== input.seenVersion)
    return refuse({ kind: 'changed-meanwhile', current: open.value.conference })
  return open
}

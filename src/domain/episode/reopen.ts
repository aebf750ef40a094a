/** Opening a closed file again: the same child, the same file, one more episode (domain.md C1 ST16, C8; RO07 needs no proof). */
import { z } from 'zod'
import { type CaseFile, type CaseFileVersion, versionOf } from '#domain/case-file/case-file.ts'
import { reopenReasons } from '#domain/case-file/closure.ts'
import type { State } from '#domain/case-file/state.ts'
import type { Risk } from '#domain/intake/danger.ts'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { addDays, type Day } from '#domain/kernel/date.ts'
import { Moment } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Where the trigger is known from. A child or a carer who asks is believed. */
export const triggerSources = vocabulary([
  { code: 'child', id: 'Anak atau pengasuh', en: 'The child or the carer' },
  { code: 'report', id: 'Laporan baru', en: 'A new report' },
  { code: 'visit', id: 'Pemantauan', en: 'A monitoring visit' },
  { code: 'school', id: 'Sekolah', en: 'The school' },
  { code: 'institution', id: 'Pemberitahuan lembaga', en: 'A notice of an institution' },
  { code: 'community', id: 'Masyarakat', en: 'The community' }
])

export const Reopen = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K1'),
  episodeId: field(Id, 'Episode', 'Episode', 'S2', 'K1'),
  reason: field(reopenReasons.schema, 'Pemicu', 'Trigger', 'S3', 'K11'),
  source: field(triggerSources.schema.nullable(), 'Diketahui dari', 'Known from', 'S3', 'K11'),
  knownAt: field(Moment, 'Diketahui pada', 'Known at', 'S2', 'K11'),
  inDanger: field(z.boolean(), 'Anak dalam bahaya sekarang', 'The child is in danger now', 'S3', 'K11')
})
export type Reopen = z.infer<typeof Reopen>

export interface ReopenState {
  readonly file: CaseFile | null
  readonly episodeNumber: number
  readonly closedAt: Moment | null
  /** somebody holds the post that owns the file */
  readonly isOwnerHeld: boolean
  /** hours the register gives from the trigger, and days between reviews at the new risk */
  readonly hours: number
  readonly rhythmDays: number
}

export type ReopenProblem =
  | ChangedMeanwhile<CaseFileVersion>
  | { readonly kind: 'not-closed' }
  | { readonly kind: 'owner-vacant' }
  | { readonly kind: 'known-in-future' }
  | { readonly kind: 'known-before-closing' }
  | { readonly kind: 'source-missing' }

export interface Reopened {
  readonly episodeId: string
  readonly number: number
  readonly from: State
  readonly to: State
  readonly risk: Risk
  readonly reviewDueOn: Day
  readonly version: number
  /** later than the register allows; kept, not refused */
  readonly isLate: boolean
}

export const reopen = command({
  name: 'episode.reopen',
  input: Reopen,
  compartments: ['K1', 'K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: ReopenState, input, now): Result<Reopened, ReopenProblem> {
    const { file } = state
    if (file?.state !== 'ST15') return refuse({ kind: 'not-closed' })
    if (file.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: versionOf(file) })
    // A heavy caseload never keeps a child out; an empty chair does, until somebody sits on it.
    if (!state.isOwnerHeld) return refuse({ kind: 'owner-vacant' })
    const known = Date.parse(input.knownAt)
    if (known > Date.parse(now.at)) return refuse({ kind: 'known-in-future' })
    if (state.closedAt !== null && known < Date.parse(state.closedAt) - day) return refuse({ kind: 'known-before-closing' })
    if (input.reason !== 'RO07' && input.source === null) return refuse({ kind: 'source-missing' })
    return accept({
      episodeId: input.episodeId,
      number: state.episodeNumber + 1,
      from: file.state,
      // ST16 is passed through in the same act: the file is worked on from the first minute.
      to: input.inDanger ? 'ST03' : 'ST06',
      risk: input.inDanger ? 'RK3' : file.risk,
      reviewDueOn: addDays(now.today, state.rhythmDays),
      version: file.version + 1,
      isLate: Date.parse(now.at) - known > state.hours * hour
    })
  }
})

const hour = 3_600_000
/** A trigger may lie a little before the closing: it was on its way while the file was being closed. */
const day = 24 * hour

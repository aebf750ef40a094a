/** Changing, confirming and ending a tie. Each carries the version it saw: who comes second sees both and chooses. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { faultIn, isClosed, type OpenFile, type Tie, TieTerms, type TieTermsProblem } from './tie-terms.ts'

export interface TieState {
  readonly file: OpenFile | null
  readonly tie: Tie | null
}

export type TieProblem = TieTermsProblem | ChangedMeanwhile<Tie> | { readonly kind: 'case-file-closed' } | { readonly kind: 'tie-ended' }

const which = {
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  tieId: field(Id, 'Dukungan', 'Tie', 'S2', 'K10'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K10')
}
type Which = { readonly caseFileId: string; readonly tieId: string; readonly seenVersion: number }

/** What all three must find: an open file and the very version the person was looking at. */
function seenTie(state: TieState, input: Which): Result<Tie, TieProblem> {
  if (isClosed(state.file)) return refuse({ kind: 'case-file-closed' })
  if (!state.tie) return refuse({ kind: 'tie-ended' })
  if (state.tie.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current: state.tie })
  return accept(state.tie)
}

export const ChangeTie = z.strictObject({ ...which, terms: TieTerms })
export const changeTie = command({
  name: 'support-map.change-tie',
  input: ChangeTie,
  compartments: ['K10'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: TieState, input, now): Result<Tie, TieProblem> {
    const seen = seenTie(state, input)
    if (!seen.ok) return seen
    return faultIn(input.terms, now) ?? accept({ ...seen.value, ...input.terms, version: seen.value.version + 1 })
  }
})

export const ConfirmTie = z.strictObject({
  ...which,
  confirmedOn: field(Day, 'Dipastikan pada', 'Confirmed on', 'S3', 'K10'),
  byChild: field(z.boolean(), 'Anak mengakuinya', 'The child confirms it', 'S3', 'K10')
})
/** Keeps a tie fresh (SLA-16). A child's confirmation is never taken back by a worker's. */
export const confirmTie = command({
  name: 'support-map.confirm-tie',
  input: ConfirmTie,
  compartments: ['K10'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: TieState, input, now): Result<Tie, TieProblem> {
    const seen = seenTie(state, input)
    if (!seen.ok) return seen
    const terms = { ...seen.value, lastConfirmedOn: input.confirmedOn, childConfirmed: seen.value.childConfirmed || input.byChild }
    return faultIn(terms, now) ?? accept({ ...terms, version: seen.value.version + 1 })
  }
})

export const tieEndings = vocabulary([
  { code: 'moved', id: 'pindah atau berganti tugas', en: 'moved or changed post' },
  { code: 'project-over', id: 'proyek selesai', en: 'project ended' },
  { code: 'child-asks', id: 'anak meminta', en: 'the child asks' },
  { code: 'unsafe', id: 'tidak aman bagi anak', en: 'not safe for the child' },
  { code: 'mistaken', id: 'salah catat', en: 'recorded by mistake' },
  { code: 'other', id: 'alasan lain', en: 'other reason' }
])
export const EndTie = z.strictObject({ ...which, reason: field(tieEndings.schema, 'Alasan', 'Reason', 'S3', 'K10') })
export const endTie = command({
  name: 'support-map.end-tie',
  input: EndTie,
  compartments: ['K10'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: TieState, input): Result<{ tie: Tie; reason: string }, TieProblem> {
    const seen = seenTie(state, input)
    return seen.ok ? accept({ tie: { ...seen.value, version: seen.value.version + 1 }, reason: input.reason }) : seen
  }
})

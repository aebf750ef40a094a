/** Keeping the map a child made. Nothing of it is changed afterwards: a new map is a new edition beside the old one. */
import { z } from 'zod'
import { isHeardOrExplained, viewMissingReasons } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { childMapWays, MadeOn, PlacedPerson } from './child-map.ts'
import { isClosed, type OpenFile } from './tie-terms.ts'

export const longestMapWords = 200

export const RecordChildMap = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  mapId: field(Id, 'Peta anak', 'The child’s map', 'S2', 'K10'),
  way: field(childMapWays.schema, 'Dengan kartu atau lingkaran', 'With cards or rings', 'S2', 'K10'),
  madeOn: MadeOn,
  /** the child stopped on the way; what was placed until then is kept if the child wants it */
  stopped: field(z.boolean(), 'Anak berhenti sebelum selesai', 'The child stopped before the end', 'S3', 'K10'),
  people: z.array(PlacedPerson).max(30),
  statement: field(
    z.string().trim().min(1).max(longestMapWords).nullable(),
    'Kata anak tentang petanya',
    'The child’s words about the map',
    'S4',
    'K10'
  ),
  missingReason: field(viewMissingReasons.schema.nullable(), 'Alasan kata anak belum ada', 'Why there are no words yet', 'S3', 'K10')
})
export type RecordChildMap = z.infer<typeof RecordChildMap>

export interface RecordChildMapState {
  readonly file: OpenFile | null
}

export type RecordChildMapProblem =
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'made-in-future' }
  | { readonly kind: 'child-view-unclear' }
  | { readonly kind: 'person-twice' }
  | { readonly kind: 'nothing-placed' }

export const recordChildMap = command({
  name: 'support-map.record-child-map',
  input: RecordChildMap,
  compartments: ['K10'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file }: RecordChildMapState, input, now): Result<RecordChildMap, RecordChildMapProblem> {
    if (isClosed(file)) return refuse({ kind: 'case-file-closed' })
    if (input.madeOn > now.today) return refuse({ kind: 'made-in-future' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-unclear' })
    const ids = input.people.map(({ personId }) => personId)
    if (new Set(ids).size !== ids.length) return refuse({ kind: 'person-twice' })
    // "Nobody" said in words is a map too, and so is one the child put down at once.
    if (ids.length === 0 && !input.stopped && input.statement === null) return refuse({ kind: 'nothing-placed' })
    return accept(input)
  }
})

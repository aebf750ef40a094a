/** A difference between the two maps was talked about with the child, and what was agreed. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { mapPoints } from './map-differences.ts'
import { isClosed, type OpenFile } from './tie-terms.ts'

export const TalkAboutMaps = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  talkId: field(Id, 'Perbincangan', 'Talk', 'S2', 'K10'),
  mapId: field(Id, 'Peta anak', 'The child’s map', 'S2', 'K10'),
  point: field(mapPoints.schema, 'Yang dibicarakan', 'What was talked about', 'S3', 'K10'),
  personId: field(Id.nullable(), 'Orang di peta anak', 'Person on the child’s map', 'S2', 'K10'),
  supporterId: field(Id.nullable(), 'Pendukung di peta petugas', 'Supporter on the worker’s map', 'S2', 'K10'),
  talkedOn: field(Day, 'Dibicarakan pada', 'Talked about on', 'S3', 'K10'),
  agreed: field(dignifiedText(200).min(1).nullable(), 'Yang disepakati', 'What was agreed', 'S4', 'K10')
})
export type TalkAboutMaps = z.infer<typeof TalkAboutMaps>

export interface TalkAboutMapsState {
  readonly file: OpenFile | null
  readonly map: { readonly madeOn: string; readonly personIds: readonly string[] } | null
  readonly supporterIds: readonly string[]
}

export type TalkAboutMapsProblem =
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'child-map-unknown' }
  | { readonly kind: 'person-unknown' }
  | { readonly kind: 'supporter-unknown' }
  | { readonly kind: 'talked-outside' }

export const talkAboutMaps = command({
  name: 'support-map.talk-about-maps',
  input: TalkAboutMaps,
  compartments: ['K10'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, map, supporterIds }: TalkAboutMapsState, input, now): Result<TalkAboutMaps, TalkAboutMapsProblem> {
    if (isClosed(file)) return refuse({ kind: 'case-file-closed' })
    if (!map) return refuse({ kind: 'child-map-unknown' })
    if (input.personId !== null && !map.personIds.includes(input.personId)) return refuse({ kind: 'person-unknown' })
    if (input.supporterId !== null && !supporterIds.includes(input.supporterId)) return refuse({ kind: 'supporter-unknown' })
    // Nobody talks about a map before the child made it.
    if (input.talkedOn > now.today || input.talkedOn < map.madeOn) return refuse({ kind: 'talked-outside' })
    return accept(input)
  }
})

/** Saying that a person on the child's map is one of the worker's supporters, or that she is not. The child's map itself stays as it was made. */
import { z } from 'zod'
import { type ChangedMeanwhile, command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { isClosed, type OpenFile } from './tie-terms.ts'

export const LinkChildPerson = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  linkId: field(Id, 'Hubungan', 'Link', 'S2', 'K10'),
  personId: field(Id, 'Orang di peta anak', 'Person on the child’s map', 'S2', 'K10'),
  /** null: nobody on the worker's map */
  supporterId: field(Id.nullable(), 'Pendukung di peta petugas', 'Supporter on the worker’s map', 'S2', 'K10'),
  /** 0 while nothing was said about this person */
  seenVersion: field(z.int().min(0), 'Versi yang dilihat', 'Version seen', 'S1', 'K10')
})
export type LinkChildPerson = z.infer<typeof LinkChildPerson>

export interface PersonLink {
  readonly personId: string
  readonly supporterId: string | null
  readonly version: number
}

export interface LinkChildPersonState {
  readonly file: OpenFile | null
  readonly personIds: readonly string[]
  readonly supporterIds: readonly string[]
  readonly link: PersonLink | null
}

export type LinkChildPersonProblem =
  | { readonly kind: 'case-file-closed' }
  | { readonly kind: 'person-unknown' }
  | { readonly kind: 'supporter-unknown' }
  | ChangedMeanwhile<PersonLink>

export const linkChildPerson = command({
  name: 'support-map.link-child-person',
  input: LinkChildPerson,
  compartments: ['K10'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: LinkChildPersonState, input): Result<LinkChildPerson & { readonly version: number }, LinkChildPersonProblem> {
    if (isClosed(state.file)) return refuse({ kind: 'case-file-closed' })
    if (!state.personIds.includes(input.personId)) return refuse({ kind: 'person-unknown' })
    if (input.supporterId !== null && !state.supporterIds.includes(input.supporterId)) return refuse({ kind: 'supporter-unknown' })
    const current = state.link ?? { personId: input.personId, supporterId: null, version: 0 }
    if (current.version !== input.seenVersion) return refuse({ kind: 'changed-meanwhile', current })
    return accept({ ...input, version: current.version + 1 })
  }
})

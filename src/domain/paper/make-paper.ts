/** Making a paper: what goes in, for whom, on what basis. A reader gets by paper no more than that duty may have at all (domain.md B3, G-13). */
import { z } from 'zod'
import { compartments as every } from '#domain/access/compartments.ts'
import { Role } from '#domain/access/role.ts'
import { grantable } from '#domain/access/standing.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import { faultInBasis } from '#domain/grant/basis.ts'
import { grantBases, grantPurposes, legalDuties } from '#domain/grant/grant.ts'
import { command } from '#domain/kernel/command.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { type Compartment, field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { paperFormats, paperKinds, partsOf, readers } from './paper.ts'

export const MakePaper = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  paperId: field(Id, 'Surat', 'Paper', 'S1', 'K11'),
  kind: field(paperKinds.schema, 'Dokumen', 'Document', 'S2', 'K11'),
  format: field(paperFormats.schema, 'Bentuk', 'Format', 'S1', 'K11'),
  purpose: field(z.enum(grantPurposes), 'Untuk apa', 'What for', 'S2', 'K11'),
  /** the conference or the decision it is about; null where a paper is about the whole file */
  rowId: field(Id.nullable(), 'Tentang', 'About', 'S2', 'K11'),
  parts: field(z.array(every.schema).max(6), 'Bagian tambahan', 'Further parts', 'S2', 'K11'),
  reader: field(readers.schema, 'Untuk siapa', 'For whom', 'S2', 'K11'),
  postId: field(Id.nullable(), 'Jabatan penerima', 'Post that receives it', 'S2', 'K11'),
  role: field(Role.nullable(), 'Tugas penerima', 'Duty of the receiver', 'S2', 'K11'),
  office: field(dignifiedText(120).nullable(), 'Nama lembaga', 'Name of the institution', 'S2', 'K11'),
  basis: field(grantBases.schema.nullable(), 'Dasar', 'Basis', 'S2', 'K11'),
  consentId: field(Id.nullable(), 'Persetujuan', 'Consent', 'S2', 'K4'),
  bestInterestId: field(Id.nullable(), 'Penilaian kepentingan terbaik', 'Best-interest assessment', 'S2', 'K11'),
  legalDuty: field(legalDuties.schema.nullable(), 'Kewajiban hukum', 'Legal duty', 'S2', 'K11')
})
export type MakePaper = z.infer<typeof MakePaper>

export interface MakePaperState {
  readonly isThere: boolean
  /** the compartments of this file that whoever asks may read now */
  readonly open: readonly Compartment[]
  /** something stands in the file that this paper could show */
  readonly stands: boolean
  /** may give something of this child to others at all: as with a grant, a companion asks the case worker */
  readonly mayGive: boolean
  readonly post: { readonly role: Role; readonly isKeptAway: boolean } | null
  readonly consents: readonly { readonly id: string; readonly purpose: ConsentPurpose }[]
  readonly assessments: readonly { readonly id: string; readonly question: string }[]
}

export type MakePaperProblem =
  | { readonly kind: 'file-not-there' }
  | { readonly kind: 'nothing-to-print' }
  | { readonly kind: 'not-open-to-you'; readonly compartments: readonly Compartment[] }
  | { readonly kind: 'stays-with-the-team' }
  | { readonly kind: 'not-yours-to-give' }
  | { readonly kind: 'reader-missing' }
  | { readonly kind: 'post-kept-away' }
  | { readonly kind: 'not-for-this-duty'; readonly compartments: readonly Compartment[] }
  | { readonly kind: 'basis-missing' }
  | { readonly kind: 'consent-does-not-cover' }
  | { readonly kind: 'assessment-does-not-cover' }
  | { readonly kind: 'duty-does-not-cover' }

/** `role` is the duty of whoever reads it, null for the team; `parts` is everything that goes in. */
export type PaperMade = Omit<MakePaper, 'parts'> & { readonly parts: readonly Compartment[] }

export const makePaper = command({
  name: 'paper.make',
  input: MakePaper,
  compartments: ['K1', 'K2', 'K3', 'K4', 'K5', 'K8', 'K10', 'K11', 'K12'],
  touches: (input) => partsOf(input.kind, input.parts),
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: MakePaperState, input): Result<PaperMade, MakePaperProblem> {
    if (!state.isThere) return refuse({ kind: 'file-not-there' })
    const parts = partsOf(input.kind, input.parts)
    const shut = parts.filter((one) => !state.open.includes(one))
    if (shut.length > 0) return refuse({ kind: 'not-open-to-you', compartments: shut })
    if ((paperKinds.term(input.kind).about === null) !== (input.rowId === null) || !state.stands)
      return refuse({ kind: 'nothing-to-print' })
    const made = { ...input, parts }
    if (input.reader === 'team')
      return accept({
        ...made,
        postId: null,
        role: null,
        office: null,
        basis: null,
        consentId: null,
        bestInterestId: null,
        legalDuty: null
      })
    if (paperKinds.term(input.kind).stays) return refuse({ kind: 'stays-with-the-team' })
    if (!state.mayGive) return refuse({ kind: 'not-yours-to-give' })
    const role = input.reader === 'post' ? state.post?.role : input.role
    if (!role || (input.reader === 'post' ? !input.postId : !input.office)) return refuse({ kind: 'reader-missing' })
    if (input.reader === 'post' && state.post?.isKeptAway) return refuse({ kind: 'post-kept-away' })
    // A whereabouts or the form of exploitation stands in K3 and K4: whose duty may not have these, gets no paper with them (G-01, B3).
    const beyond = parts.filter((one) => one !== 'K1' && !grantable(role).includes(one))
    if (beyond.length > 0) return refuse({ kind: 'not-for-this-duty', compartments: beyond })
    const fault = faultInBasis(state, role, input)
    if (fault) return fault
    return accept({
      ...made,
      role,
      postId: input.reader === 'post' ? input.postId : null,
      office: input.reader === 'post' ? null : input.office
    })
  }
})

/** One member of the panel signs: on her own account, or on paper that the convener holds in her hand (domain.md C5). Dissent gives its reason. */
import { z } from 'zod'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { command } from '#domain/kernel/command.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import { type PanelMember, type PanelOutcome, panelOutcome } from './determination.ts'
import type { By } from './two-people.ts'

export const SignDetermination = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  determinationId: field(Id, 'Penetapan', 'Determination', 'S2', 'K11'),
  memberId: field(Id, 'Anggota panel', 'Member of the panel', 'S2', 'K11'),
  agrees: field(z.boolean(), 'Setuju', 'Agrees', 'S2', 'K11'),
  dissent: field(dignifiedText(300).min(5).nullable(), 'Mengapa berbeda pendapat', 'Why another opinion', 'S3', 'K11'),
  /** the day on the paper; null when she signs here herself */
  paperOn: field(Day.nullable(), 'Tanggal di kertas', 'Date on the paper', 'S2', 'K11')
})
export type SignDetermination = z.infer<typeof SignDetermination>

export interface Determination {
  readonly id: string
  readonly status: PanelOutcome | 'withdrawn'
  readonly openedOn: Day
  readonly convener: By
  readonly members: readonly PanelMember[]
}

export interface SignDeterminationState {
  readonly file: CaseFile | null
  readonly determination: Determination | null
}

export type SignDeterminationProblem =
  | CaseFileClosed
  | { readonly kind: 'determination-unknown' }
  | { readonly kind: 'determination-settled' }
  | { readonly kind: 'member-unknown' }
  | { readonly kind: 'panel-signed-already' }
  | { readonly kind: 'not-your-signature' }
  | { readonly kind: 'one-signature-each' }
  | { readonly kind: 'paper-only-by-convener' }
  | { readonly kind: 'paper-date' }
  | { readonly kind: 'dissent-without-reason' }

export interface PanelSigned {
  readonly determinationId: string
  readonly memberId: string
  readonly outcome: PanelOutcome
}

export const signDetermination = command({
  name: 'episode.sign-determination',
  input: SignDetermination,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide({ file, determination }: SignDeterminationState, input, now, caller): Result<PanelSigned, SignDeterminationProblem> {
    const closed = closedFault(file)
    if (closed) return closed
    if (!determination || determination.id !== input.determinationId) return refuse({ kind: 'determination-unknown' })
    if (determination.status !== 'open') return refuse({ kind: 'determination-settled' })
    const member = determination.members.find(({ id }) => id === input.memberId)
    if (!member) return refuse({ kind: 'member-unknown' })
    if (member.agrees !== null) return refuse({ kind: 'panel-signed-already' })
    if (member.postId === null) {
      if (caller.accountId !== determination.convener.accountId && !caller.postIds.includes(determination.convener.postId))
        return refuse({ kind: 'paper-only-by-convener' })
      if (input.paperOn === null || input.paperOn > now.today || input.paperOn < determination.openedOn)
        return refuse({ kind: 'paper-date' })
    } else {
      if (!caller.postIds.includes(member.postId) || input.paperOn !== null) return refuse({ kind: 'not-your-signature' })
      // Somebody who holds two posts is still one voice.
      if (determination.members.some((one) => one.postId !== null && one.signedByAccount === caller.accountId))
        return refuse({ kind: 'one-signature-each' })
    }
    if (input.agrees !== (input.dissent === null)) return refuse({ kind: 'dissent-without-reason' })
    const members = determination.members.map((one) =>
      one === member ? { ...one, agrees: input.agrees, signedByAccount: caller.accountId } : one
    )
    return accept({ determinationId: determination.id, memberId: member.id, outcome: panelOutcome(members) })
  }
})

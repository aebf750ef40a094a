/** Papers as this phone knows them, a withdrawal that is not sent yet laid over them, and what somebody is choosing for a new one. */
import type { Purpose } from '#domain/access/purpose.ts'
import type { Role } from '#domain/access/role.ts'
import type { ConsentPurpose } from '#domain/case-file/consent.ts'
import { type ChosenBasis, foundedOn, isFounded, noBasis } from '#domain/grant/basis.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import type { FetchPaperProblem } from '#domain/paper/fetch-paper.ts'
import type { MakePaper, MakePaperProblem } from '#domain/paper/make-paper.ts'
import { type PaperFormat, type PaperKind, paperKinds, type Reader, type WithdrawalReason } from '#domain/paper/paper.ts'
import type { WithdrawPaper, WithdrawPaperProblem } from '#domain/paper/withdraw-paper.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import type { Covers } from '#web/words/problems.ts'
import { problemWords } from '#web/words/paper-problems.ts'

problemWords.id satisfies Covers<MakePaperProblem | FetchPaperProblem | WithdrawPaperProblem | { readonly kind: 'paper-changed' }>

/** What the section asks of the file. */
export interface PaperFile {
  readonly id: string
  readonly codeName: string
  readonly standings: readonly string[]
}

export interface PaperRow {
  readonly id: string
  readonly number: string
  readonly kind: PaperKind
  readonly format: PaperFormat
  readonly purpose: Purpose
  readonly parts: readonly Compartment[]
  readonly reader: Reader
  readonly role: Role | null
  readonly office: string | null
  readonly post: string | null
  readonly pages: number
  readonly madeAt: string
  readonly madeBy: string
  readonly isOwn: boolean
  readonly withdrawnAt: string | null
  readonly withdrawnReason: WithdrawalReason | null
  /** it was given on a consent that holds no longer */
  readonly isBasisOver: boolean
}

export interface PapersRead {
  readonly open: readonly Compartment[]
  readonly ready: Readonly<Partial<Record<PaperKind, boolean>>>
  readonly rows: readonly { readonly kind: PaperKind; readonly id: string; readonly at: string; readonly question: string | null }[]
  readonly consents: readonly { readonly id: string; readonly purpose: ConsentPurpose; readonly expiresOn: string }[]
  readonly assessments: readonly { readonly id: string; readonly question: string; readonly assessedOn: string }[]
  readonly papers: readonly PaperRow[]
}

export function layPapers(read: PapersRead, items: readonly OutboxItem[]): PapersRead {
  const withdrawn = new Map(
    items
      .filter(({ name, status }) => name === 'paper.withdraw' && status !== 'refused' && status !== 'conflict')
      .map(({ input, madeAt }) => [(input as WithdrawPaper).paperId, { reason: (input as WithdrawPaper).reason, madeAt }] as const)
  )
  const papers = read.papers.map((paper) => {
    const pending = withdrawn.get(paper.id)
    return pending && paper.withdrawnAt === null ? { ...paper, withdrawnAt: pending.madeAt, withdrawnReason: pending.reason } : paper
  })
  return { ...read, papers }
}

export interface Draft extends ChosenBasis {
  readonly kind?: PaperKind | undefined
  readonly rowId?: string | undefined
  readonly format: PaperFormat
  readonly purpose?: MakePaper['purpose'] | undefined
  readonly parts: readonly Compartment[]
  readonly reader: Reader
  readonly postId?: string | undefined
  readonly role?: Role | undefined
  readonly office?: string | undefined
}

/** Which papers could be made now: something stands for them, and whoever asks may see it. */
export const makeable = (read: PapersRead): readonly PaperKind[] =>
  paperKinds.codes.filter((kind) => {
    const { parts, about } = paperKinds.term(kind)
    const stands = about === null ? read.ready[kind] === true : read.rows.some((row) => row.kind === kind)
    return stands && (parts as readonly Compartment[]).every((part) => read.open.includes(part))
  })

export const inputOf = (
  draft: Draft & { readonly kind: PaperKind; readonly purpose: MakePaper['purpose'] },
  caseFileId: string,
  paperId: string
): MakePaper => ({
  caseFileId,
  paperId,
  kind: draft.kind,
  format: draft.format,
  purpose: draft.purpose,
  rowId: paperKinds.term(draft.kind).about === null ? null : (draft.rowId ?? null),
  parts: [...draft.parts],
  reader: draft.reader,
  postId: draft.reader === 'post' ? (draft.postId ?? null) : null,
  role: draft.reader === 'outside' ? (draft.role ?? null) : null,
  office: draft.reader === 'outside' ? draft.office?.trim() || null : null,
  basis: draft.reader === 'team' ? null : (draft.basis ?? null),
  ...foundedOn(draft.reader === 'team' ? noBasis : draft)
})

/** Everything that has to be chosen is chosen; whether it may be, the server decides. */
export function isReady(draft: Draft): draft is Draft & { readonly kind: PaperKind; readonly purpose: MakePaper['purpose'] } {
  if (!draft.kind || !draft.purpose) return false
  if (paperKinds.term(draft.kind).about !== null && !draft.rowId) return false
  if (draft.reader === 'team') return true
  const isNamed = draft.reader === 'post' ? Boolean(draft.postId) : Boolean(draft.role && draft.office?.trim())
  return isNamed && isFounded(draft)
}

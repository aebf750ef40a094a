/** Calling a panel for a decision too heavy for two signatures: what is weighed, what the child says, who decides (domain.md C5, DC11). */
import { z } from 'zod'
import type { Role } from '#domain/access/role.ts'
import { type CaseFile, type CaseFileClosed, closedFault } from '#domain/case-file/case-file.ts'
import { childViewFields, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { command } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import {
  determinationOptions,
  determinationQuestions,
  optionsFor,
  type PanelGap,
  panelGap,
  type Profession,
  professionOf,
  professions
} from './determination.ts'
import { type ReadinessFacts, type ReadinessLineCode, unmetBeforePanel } from './readiness-gate.ts'

const Member = z.strictObject({
  memberId: field(Id, 'Anggota panel', 'Member of the panel', 'S2', 'K11'),
  postId: field(Id.nullable(), 'Jabatan', 'Post', 'S1', 'K11'),
  profession: field(professions.schema.nullable(), 'Bidang', 'Profession', 'S1', 'K11'),
  office: field(dignifiedText(80).min(2).nullable(), 'Lembaga', 'Office', 'S2', 'K11')
})

export const DeterminationTerms = z.strictObject({
  question: field(determinationQuestions.schema, 'Yang harus diputuskan', 'What must be decided', 'S3', 'K11'),
  options: field(z.array(determinationOptions.schema).min(2).max(7), 'Pilihan yang ditimbang', 'Options considered', 'S3', 'K11'),
  chosen: field(determinationOptions.schema, 'Usul yang terbaik bagi anak', 'What is proposed as best for the child', 'S3', 'K11'),
  reasons: field(dignifiedText(500).min(10), 'Alasan', 'Reasons', 'S3', 'K11'),
  ...childViewFields('K11'),
  reviewOn: field(Day, 'Tinjau kembali', 'Look again on', 'S2', 'K11')
})

export const OpenDetermination = z.strictObject({
  caseFileId: field(Id, 'Berkas', 'Case file', 'S2', 'K1'),
  determinationId: field(Id, 'Penetapan', 'Determination', 'S2', 'K11'),
  ...DeterminationTerms.shape,
  members: z.array(Member).min(1).max(9)
})
export type OpenDetermination = z.infer<typeof OpenDetermination>

export interface OpenDeterminationState {
  readonly file: CaseFile | null
  /** posts that stand to the file now and are held */
  readonly filePosts: readonly { readonly postId: string; readonly role: Role }[]
  /** questions a panel is sitting on */
  readonly openQuestions: readonly string[]
  /** what the readiness gate looks at; null on a device, which does not know it all */
  readonly readiness: ReadinessFacts | null
  /** the caller's own post on the file */
  readonly convenerPostId: string | null
}

export type OpenDeterminationProblem =
  | CaseFileClosed
  | { readonly kind: 'determination-open' }
  | { readonly kind: 'chosen-not-considered' }
  | { readonly kind: 'option-of-another-question' }
  | { readonly kind: 'child-view-or-reason' }
  | { readonly kind: 'look-again-outside' }
  | { readonly kind: 'return-not-ready'; readonly lines: readonly ReadinessLineCode[] }
  | { readonly kind: 'member-not-on-file' }
  | { readonly kind: 'member-twice' }
  | { readonly kind: 'member-incomplete' }
  | { readonly kind: PanelGap }

export interface DeterminationOpened {
  readonly determination: OpenDetermination
  readonly convenerPostId: string
  readonly members: readonly {
    readonly id: string
    readonly postId: string | null
    readonly profession: Profession
    readonly office: string | null
  }[]
}

/** A panel's word is looked at again within half a year (review date, C5). */
export const latestLookAgain = (today: Day): Day => addDays(today, 183)

export const openDetermination = command({
  name: 'episode.open-determination',
  input: OpenDetermination,
  compartments: ['K11'],
  subject: (input) => ({ kind: 'case-file', id: input.caseFileId }),
  decide(state: OpenDeterminationState, input, now): Result<DeterminationOpened, OpenDeterminationProblem> {
    const closed = closedFault(state.file)
    if (closed) return closed
    if (state.openQuestions.includes(input.question)) return refuse({ kind: 'determination-open' })
    const fitting = optionsFor(input.question).map(({ code }) => code)
    if (!input.options.every((code) => fitting.includes(code))) return refuse({ kind: 'option-of-another-question' })
    if (!input.options.includes(input.chosen)) return refuse({ kind: 'chosen-not-considered' })
    if (!isHeardOrExplained(input)) return refuse({ kind: 'child-view-or-reason' })
    if (input.reviewOn <= now.today || input.reviewOn > latestLookAgain(now.today)) return refuse({ kind: 'look-again-outside' })
    // Nobody is asked to agree to a return to the parents that is not ready; nor ever to one a suspect waits at (C7, FS5).
    const unmet = input.chosen === 'DO1' && state.readiness ? unmetBeforePanel(state.readiness, now.today) : []
    if (unmet.length > 0) return refuse({ kind: 'return-not-ready', lines: unmet })
    const members: DeterminationOpened['members'][number][] = []
    for (const { memberId, postId, profession, office } of input.members) {
      if (members.some((one) => one.id === memberId || (postId !== null && one.postId === postId))) return refuse({ kind: 'member-twice' })
      if (postId === null) {
        if (profession === null || office === null) return refuse({ kind: 'member-incomplete' })
        members.push({ id: memberId, postId, profession, office })
        continue
      }
      const role = state.filePosts.find((one) => one.postId === postId)?.role
      const byPost = role && professionOf[role]
      if (!byPost) return refuse({ kind: 'member-not-on-file' })
      members.push({ id: memberId, postId, profession: byPost, office: null })
    }
    const gap = panelGap(members)
    if (gap) return refuse({ kind: gap })
    if (state.convenerPostId === null) return refuse({ kind: 'member-not-on-file' })
    return accept({ determination: input, convenerPostId: state.convenerPostId, members })
  }
})
